import { parse } from 'csv-parse/sync'
import type { ReadResume, Resume } from '../resume.ts'
import { dateRange } from './dates.ts'
import { cleanLines } from './lines.ts'
import { limits, refuse } from './refusal.ts'
import { renderResume } from './render.ts'

/** LinkedIn's "Get a copy of your data": a CSV a section, with English column names whatever the member's language (exports of 2021 to 2026). */
const tables = [
  'profile',
  'positions',
  'education',
  'skills',
  'languages',
  'certifications',
  'projects',
  'honors',
  'publications',
  'volunteering',
  'email addresses',
] as const
type Table = (typeof tables)[number]
type Row = Record<string, string>

function tableOf(name: string): Table | null {
  const base = /([^/\\]+)\.csv$/i.exec(name)?.[1]?.toLowerCase()
  return tables.find((table) => table === base) ?? null
}

/** Is this one of the files of an export that say something about the person's work? */
export const isExportFile = (name: string): boolean => tableOf(name) !== null

/** What a single CSV is, by its columns: a file may have been renamed. Null where it is none of LinkedIn's. */
export function tableIn(text: string): Table | null {
  const head = (/^\uFEFF?([^\r\n]*)/.exec(text)?.[1] ?? '')
    .split(',')
    .map((cell) => cell.replace(/"/g, '').trim())
  const has = (...columns: string[]): boolean => columns.every((column) => head.includes(column))
  if (has('First Name', 'Headline')) return 'profile'
  if (has('Company Name', 'Title', 'Started On')) return 'positions'
  if (has('School Name', 'Degree Name')) return 'education'
  if (has('Name', 'Proficiency')) return 'languages'
  if (has('Name', 'Authority')) return 'certifications'
  return head.length === 1 && has('Name') ? 'skills' : null
}

/** Reads the files of an export, by their names, into one résumé. Throws AppError `resume.damaged`, `resume.empty` or `resume.too-large`. */
export function readLinkedIn(files: Record<string, string>): ReadResume {
  const rows = new Map<Table, Row[]>()
  for (const [name, text] of Object.entries(files)) {
    const table = tableOf(name)
    if (table !== null) rows.set(table, [...(rows.get(table) ?? []), ...rowsOf(text)])
  }
  const of = (table: Table): Row[] => rows.get(table) ?? []
  const resume = assembled(of)
  const text = renderResume(resume)
  if (text.trim() === '') throw refuse('resume.empty')
  if (text.length > limits.characters) throw refuse('resume.too-large')
  const warnings = [
    ...(of('positions').length === 0
      ? [
          'The export holds no positions: choose the whole ZIP, or Positions.csv, so that drafts can tell of your work.',
        ]
      : []),
    ...(resume.basics?.name === undefined ? ['The export holds no name: it stands in Profile.csv.'] : []),
  ]
  return { resume, text, warnings, format: 'linkedin' }
}

function rowsOf(text: string): Row[] {
  let found: unknown
  try {
    found = parse(text, {
      columns: true,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
      to: 500,
    })
  } catch (cause) {
    throw refuse('resume.damaged', cause)
  }
  if (!Array.isArray(found)) return []
  return found.map((row: unknown) =>
    Object.fromEntries(
      Object.entries(row ?? {}).filter(
        (cell): cell is [string, string] => typeof cell[1] === 'string' && cell[1] !== '',
      ),
    ),
  )
}

function assembled(of: (table: Table) => Row[]): Resume {
  const [profile = {}] = of('profile')
  const name = [profile['First Name'], profile['Last Name']].filter((part) => part !== undefined).join(' ')
  const mail =
    of('email addresses').find((row) => /yes/i.test(row['Primary'] ?? '')) ?? of('email addresses')[0]
  return {
    basics: {
      ...kept({
        name,
        label: profile['Headline'],
        email: mail?.['Email Address'],
        summary: profile['Summary'],
      }),
      ...(profile['Geo Location'] === undefined ? {} : { location: { city: profile['Geo Location'] } }),
    },
    work: filled(
      of('positions').map((row) => ({
        ...kept({ name: row['Company Name'], position: row['Title'] }),
        ...dates(row['Started On'], row['Finished On']),
        ...described(row['Description']),
      })),
    ),
    education: filled(
      of('education').map((row) => ({
        ...kept({ institution: row['School Name'], studyType: row['Degree Name'] }),
        ...dates(row['Start Date'], row['End Date']),
      })),
    ),
    skills: filled(
      of('skills').length === 0 ? [] : [{ keywords: of('skills').flatMap((row) => row['Name'] ?? []) }],
    ),
    languages: filled(
      of('languages').map((row) => kept({ language: row['Name'], fluency: row['Proficiency'] })),
    ),
    certificates: filled(
      of('certifications').map((row) => kept({ name: row['Name'], issuer: row['Authority'] })),
    ),
    projects: filled(
      of('projects').map((row) => kept({ name: row['Title'], description: row['Description'] })),
    ),
    awards: filled(of('honors').map((row) => kept({ title: row['Title'], summary: row['Description'] }))),
    publications: filled(
      of('publications').map((row) => kept({ name: row['Name'], publisher: row['Publisher'] })),
    ),
    volunteer: filled(
      of('volunteering').map((row) => kept({ organization: row['Company Name'], position: row['Role'] })),
    ),
  }
}

/** Entries that say something; absent where none does. */
function filled<Entry extends object>(entries: Entry[]): Entry[] | undefined {
  const said = entries.filter((entry) => Object.keys(entry).length > 0)
  return said.length === 0 ? undefined : said
}

function kept<Fields extends Record<string, string | undefined>>(
  fields: Fields,
): { [Key in keyof Fields]?: string } {
  const found: { [Key in keyof Fields]?: string } = {}
  for (const key in fields) {
    const value = fields[key]?.replace(/\s+/g, ' ').trim()
    if (value !== undefined && value !== '') found[key] = value
  }
  return found
}

/** "Jan 2020" and nothing behind it: it goes on. */
function dates(start: string | undefined, end: string | undefined): { startDate?: string; endDate?: string } {
  const from = start === undefined ? null : dateRange(start)
  const until = end === undefined ? null : dateRange(end)
  return {
    ...(from === null ? {} : { startDate: from.startDate }),
    ...(until === null ? {} : { endDate: until.startDate }),
  }
}

/** A description is typed freely: lines, most of them with a mark in front, are results; one paragraph is a summary. */
function described(text: string | undefined): { summary?: string; highlights?: string[] } {
  if (text === undefined) return {}
  const lines = cleanLines(text).filter((line) => line.text !== '')
  const prose = lines.filter(({ bullet }) => !bullet).map((line) => line.text)
  const marked = lines.filter(({ bullet }) => bullet).map((line) => line.text)
  const results = marked.length > 0 ? marked : prose.length > 1 ? prose : prose.flatMap(sentencesOf)
  if (results.length < 2 && marked.length === 0) return prose.length === 0 ? {} : { summary: prose.join(' ') }
  return {
    highlights: results,
    ...(marked.length > 0 && prose.length > 0 ? { summary: prose.join(' ') } : {}),
  }
}

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u)
