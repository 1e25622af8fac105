import type { Resume } from '../resume.ts'
import { type DateRange, dateRange } from './dates.ts'
import { folded } from './folded.ts'
import type { Line } from './lines.ts'
import { titleWord } from './titles.ts'

type Job = NonNullable<Resume['work']>[number]
type School = NonNullable<Resume['education']>[number]

interface Entry {
  parts: string[]
  range: DateRange | null
  prose: string[]
  bullets: string[]
}

const schoolWord =
  /universit|college|school|institut|akademi|academy|hochschule|schule|gymnasium|lycee|ecole|iut\b|cfa\b|instituto|escuela|hogskole|skole|ntnu|\beth\b|polytechnic|politecnic|berufskolleg|facult/

/** Cuts a section into entries: one begins at a line with dates, or at the plain line just above it. */
function entries(
  lines: Line[],
  split: (text: string) => string[],
  titled: ((part: string) => boolean) | null = null,
): Entry[] {
  const found: Entry[] = []
  let loose: string[] = []
  let blank = true
  for (const [index, line] of lines.entries()) {
    if (line.text === '') {
      blank = true
      continue
    }
    const range = line.bullet || toldInBrackets(line, lines[index + 1]) ? null : dateRange(line.text)
    const current = found.at(-1)
    const bare = current !== undefined && !blank && current.bullets.length === 0 && current.prose.length === 0
    // "2016 to 2020 Acme, Bath" with the title on the line below, which may tell when it changed.
    if (bare && current.range !== null && !line.bullet && titled !== null && !current.parts.some(titled)) {
      const title = (range === null ? line.text : line.text.slice(0, range.index)).replace(
        /[\s,;:(–—-]+$/,
        '',
      )
      // Below dates alone stands the whole headline, not a title only.
      const most = current.parts.length === 0 ? 110 : 70
      if (title !== '' && title.length < most && !/[.!]$/.test(title)) {
        current.parts.push(...(titled(title) && current.parts.length > 0 ? [title] : split(title)))
        continue
      }
    }
    if (range !== null && isHeadline(line.text, range)) {
      const rest = without(line.text, range)
      const undated = current !== undefined && current.range === null && current.bullets.length === 0
      if (undated) {
        current.parts.push(...split(rest))
        current.range = range
      } else found.push({ parts: [...loose, rest].flatMap(split), range, prose: [], bullets: [] })
      loose = []
    } else if (line.bullet) current?.bullets.push(line.text)
    else if (
      line.heading ||
      (blank && line.text.length < 90 && !/[.!]$/.test(line.text)) ||
      (blank && isDateAlone(lines[index + 1]))
    )
      found.push({ parts: split(line.text), range: null, prose: [], bullets: [] })
    else if (
      current !== undefined &&
      current.parts.length < 2 &&
      line.text.length < 70 &&
      !/[.!]$/.test(line.text)
    )
      current.parts.push(...split(line.text))
    else current?.prose.push(line.text)
    blank = false
  }
  return found
}

/** "Nurse (ward lead since 2024)" above "Acme, 2021 to 2025": what is dated in brackets beside a title is not the job. */
function toldInBrackets({ text }: Line, below: Line | undefined): boolean {
  const range = dateRange(text)
  const [before] = range === null ? [''] : around(text, range)
  return (
    /\([^)]*\p{L}{3,}[^)]*$/u.test(before) &&
    below !== undefined &&
    !below.bullet &&
    dateRange(below.text) !== null
  )
}

/** A line of dates and nothing else: the one above it is a headline, however long. */
function isDateAlone(line: Line | undefined): boolean {
  if (line === undefined || line.bullet) return false
  const range = dateRange(line.text)
  return range !== null && without(line.text, range) === ''
}

/** A line's text before its dates, and behind them. */
function around(line: string, range: DateRange): [before: string, after: string] {
  return [line.slice(0, range.index), line.slice(range.index + range.text.length)]
}

/** A sentence may name a year too; a headline is short apart from its dates. */
function isHeadline(line: string, range: DateRange): boolean {
  const [before, after] = around(line, range)
  if (before.length + after.length >= 100) return false
  // "Reporter, The Wharf, Leeds. May 2021 to date." sets its dates apart; a sentence that ends with a year does not.
  const setApart = /^[\s).]*$/.test(after) && /[.,;:(|–—-]\s*$/.test(before)
  return setApart || !/[.!]$/.test((before + after).trim())
}

function without(line: string, range: DateRange): string {
  const [before, after] = around(line, range)
  return (after.startsWith(' ') ? before.trimEnd() + after : before + after)
    .replace(/\(\s*\)|\[\s*\]/g, '')
    .replace(/^[\s.,:|–—-]+|[\s.,:|–—-]+$/g, '')
}

const strong = /\s{2,}|\s+(?:at|@|bei|chez|hos)\s+|\s*[|·•]\s*|:\s+|\s+[–—-]\s+/
const comma = /,\s+(?![^(]*\))/

const trimmed = (parts: string[]): string[] => parts.map((part) => part.trim()).filter((part) => part !== '')

const atEverySign = (text: string): string[] =>
  trimmed(text.split(strong).flatMap((part) => part.split(comma)))

/** A part with a word of a title, what stands in brackets apart: "Acme (consultants)". */
const titled = (part: string): boolean => titleWord(part.replace(/\([^)]*\)/g, ''))

/** "Second in Department, Science - Penarth Vale School": beside a stronger sign a comma belongs to the title. */
function atStrongestSign(text: string): string[] {
  const parts = trimmed(text.split(strong))
  if (parts.length < 2) return atEverySign(text)
  const title = parts.find(titled) ?? parts[0]
  return trimmed(parts.flatMap((part) => (part === title ? [part] : part.split(comma))))
}

/** Jobs in a table first, and what was done there below, under the employer's name alone: that belongs to the job above. */
function resumed(found: Entry[]): Entry[] {
  return found.filter((entry, index) => {
    const [name, more] = entry.parts
    if (entry.range !== null || name === undefined || more !== undefined) return true
    const above = found
      .slice(0, index)
      .find((one) => one.range !== null && one.parts.some((part) => namesAlike(part, name)))
    above?.prose.push(...entry.prose)
    above?.bullets.push(...entry.bullets)
    return above === undefined
  })
}

/** A firm by its legal form, whatever trade its name has: "Sørbygg Tømrer AS". */
const firm = /\s(?:gmbh|mbh|ag|kg|ohg|ltd|llc|inc|plc|llp|as|asa|sa|sas|sarl|s\.l\.|s\.a\.|sl|ab|bv)\.?$/i

/** Is one name the other, or its beginning: "Arden Mills", "Arden Mills Ltd"? */
export const namesAlike = (whole: string, name: string): boolean =>
  name.length >= 4 && (whole === name || whole.startsWith(`${name} `))

export function readJobs(lines: Line[]): Job[] {
  return resumed(entries(lines, atStrongestSign, titleWord))
    .filter((entry) => entry.range !== null || entry.bullets.length > 0)
    .map(({ parts, range, prose, bullets }) => {
      const title = parts.find((part) => titled(part) && !firm.test(part)) ?? parts[0]
      const rest = parts.filter((part) => part !== title)
      // "Rådgiver, kulturavdelingen, Lia kommune": a department's name has no capital, an employer's has.
      const named = rest.find((part) => /\p{Lu}/u.test(part)) ?? rest[0]
      // "Hotel Adler (4 stars, 60 rooms)": what stands in brackets is no part of the name.
      const employer = named?.replace(/\s*\([^)]*\)$/, '')
      return {
        ...(employer === undefined ? {} : { name: employer }),
        ...(title === undefined ? {} : { position: title }),
        ...dated(range),
        ...(prose.length === 0 ? {} : { summary: prose.join(' ') }),
        ...(bullets.length === 0 ? {} : { highlights: bullets }),
      }
    })
}

export function readEducation(lines: Line[]): School[] {
  const listed = lines.map((line) => ({ ...line, bullet: line.bullet && dateRange(line.text) === null }))
  return entries(listed, atEverySign).map(({ parts, range, bullets }) => {
    const institution = parts.find((part) => schoolWord.test(folded(part)))
    const [studyType, area] = parts.filter((part) => part !== institution)
    return {
      ...(institution === undefined ? {} : { institution }),
      ...(studyType === undefined ? {} : { studyType }),
      ...(area === undefined ? {} : { area }),
      ...dated(range),
      ...(bullets.length === 0 ? {} : { courses: bullets }),
    }
  })
}

function dated(range: DateRange | null): { startDate?: string; endDate?: string } {
  if (range === null) return {}
  return range.endDate === undefined
    ? { startDate: range.startDate }
    : { startDate: range.startDate, endDate: range.endDate }
}
