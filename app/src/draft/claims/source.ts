import type { Posting } from '../../posting/posting.ts'
import { namesAlike } from '../resume/jobs.ts'
import type { Section } from '../resume/headings.ts'
import { sectionsOf } from '../resume/sections.ts'
import { placesOf } from '../resume/text.ts'
import type { ReadResume } from '../resume.ts'
import { isDateAlone, monthOfDay } from './dates.ts'
import { fold, indexInFolded } from './fold.ts'

/** One line of evidence: its words, and where they stand. */
export interface Fact {
  text: string
  folded: string
  where: string
  /** Index into the résumé's jobs, where the line belongs to one. */
  job: number | null
  /** The part of the résumé that it stands in; `head` above every heading, and in the posting. */
  section: Section | 'head'
}

export interface Job {
  employer: string
  title: string
  /**
   * Months since year 0, the end exclusive; null where the résumé gives no dates. Of a year without a month `from` and `to`
   * are its January, and `yearly` says so.
   */
  span: {
    from: number
    to: number
    yearly: { from: boolean; to: boolean }
    quote: string
    where: string
  } | null
}

export interface ResumeSource {
  facts: Fact[]
  jobs: Job[]
  /** The schools' names. */
  schools: string[]
}

const monthsOf = (date: string): number =>
  Number(date.slice(0, 4)) * 12 + (Number(date.slice(5, 7) || '1') - 1)

const sources = new WeakMap<ReadResume, { month: number; source: ResumeSource }>()

/** The résumé as evidence. `today` closes the job that goes on. Kept for as long as the résumé is: an editor asks at every key. */
export function resumeSource(read: ReadResume, today: Date): ResumeSource {
  const month = monthOfDay(today)
  const known = sources.get(read)
  if (known?.month === month) return known.source
  const source = readSource(read, today)
  sources.set(read, { month, source })
  return source
}

function readSource(read: ReadResume, today: Date): ResumeSource {
  const facts = read.format === 'json-resume' ? leaves(read.resume, '') : lines(read)
  const jobs = (read.resume.work ?? []).map((job, index): Job => {
    const own = facts.filter((fact) => fact.job === index)
    const dated = own.find(
      (fact) => job.startDate !== undefined && fact.text.includes(job.startDate.slice(0, 4)),
    )
    const now = monthOfDay(today) + 1
    const to = job.endDate === undefined ? now : monthsOf(job.endDate) + (job.endDate.length > 4 ? 1 : 0)
    return {
      employer: job.name ?? '',
      title: job.position ?? '',
      span:
        dated === undefined || job.startDate === undefined
          ? null
          : {
              from: monthsOf(job.startDate),
              to,
              yearly: { from: job.startDate.length === 4, to: job.endDate?.length === 4 },
              quote: dated.text,
              where: dated.where,
            },
    }
  })
  const schools = (read.resume.education ?? []).flatMap(({ institution }) =>
    institution === undefined || institution === '' ? [] : [institution],
  )
  return { facts, jobs, schools }
}

function factOf(text: string, where: string, job: number | null, section: Fact['section'] = 'head'): Fact {
  return { text, folded: fold(text), where, job, section }
}

const sections = new Set<string>([
  'work',
  'education',
  'skills',
  'languages',
  'projects',
  'certificates',
  'awards',
  'publications',
  'volunteer',
])
const isSection = (name: string | undefined): name is Section => name !== undefined && sections.has(name)

/** JSON Resume: every string in it, at its JSON path. */
function leaves(value: unknown, path: string): Fact[] {
  if (typeof value === 'string') {
    const job = /^work\[(\d+)\]/.exec(path)?.[1]
    const name = /^\w+/.exec(path)?.[0]
    const section = isSection(name) ? name : path === 'basics.summary' ? 'summary' : 'head'
    return value.trim() === '' ? [] : [factOf(value, path, job === undefined ? null : Number(job), section)]
  }
  if (Array.isArray(value))
    return value.flatMap((inner: unknown, index) => leaves(inner, `${path}[${index}]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`))
}

/** Every other format: the lines of the text, each with the job under whose headline it stands. */
function lines(read: ReadResume): Fact[] {
  const jobs = read.resume.work ?? []
  const places = placesOf(read.text)
  if (jobs.length !== places.jobs.length || !jobs.every((one, index) => isAlike(one, places.jobs[index])))
    return byNames(read)
  return read.text.split('\n').flatMap((line, index) => {
    const text = line.replace(/^- /, '')
    if (text.trim() === '') return []
    return [factOf(text, `line ${index + 1}`, places.job[index] ?? null, places.sections[index])]
  })
}

const isAlike = (one: ReadJob, other: ReadJob | undefined): boolean =>
  one.name === other?.name && one.position === other?.position && one.startDate === other?.startDate

/** Where the text is not set as its reader takes it: by the names of the jobs. */
function byNames(read: ReadResume): Fact[] {
  const jobs = read.resume.work ?? []
  let last = -1
  let job = -1
  let inWork = true
  let current: Fact['section'] = 'head'
  const all = read.text.split('\n').map((line) => ({
    text: line.replace(/^- /, ''),
    bullet: line.startsWith('- '),
    heading: false,
  }))
  const places = sectionsOf(all)
  return all.flatMap(({ text, bullet }, index) => {
    const { section = null, heading = false } = places[index] ?? {}
    if (heading && section !== null) {
      inWork = section === 'work'
      current = section
    }
    const opened =
      bullet || (!inWork && last < 0) ? -1 : openedBy(jobs, last, text, all[index + 1]?.text ?? '')
    if (opened !== -1) {
      last = opened
      job = opened
      inWork = true
      current = 'work'
    } else if (inWork && !bullet) job = toldOf(jobs.slice(0, last + 1), text) ?? job
    if (text.trim() === '') return []
    return [factOf(text, `line ${index + 1}`, inWork && job >= 0 ? job : null, current)]
  })
}

/** The job of which a line holds the employer's name and nothing else: what was done there may stand below all of the dates. */
function toldOf(jobs: { name?: string | undefined }[], line: string): number | null {
  const at = jobs.findIndex(({ name }) => namesAlike(name ?? '', line))
  return at === -1 ? null : at
}

const has = (part: string | undefined, where: string): boolean =>
  part !== undefined && part !== '' && where.includes(part)

type ReadJob = NonNullable<ReadResume['resume']['work']>[number]

/**
 * Which of the jobs behind the last one begins at a line: the next; or a later one that it names in full, as a headline
 * that was read otherwise than it is written must not take all the jobs below with it. -1 where none does.
 */
function openedBy(jobs: ReadJob[], last: number, text: string, below: string): number {
  const next = jobs[last + 1]
  if (next === undefined) return -1
  // Two jobs at one employer: its name alone does not open the second.
  const again = next.name !== undefined && jobs[last]?.name === next.name
  const opensNext = (line: string, under: string): boolean =>
    opensJob(next, line, under) && (!again || has(next.position, line) || has(next.position, under))
  if (opensNext(text, below)) return last + 1
  // Dates that stand above a headline are that headline's.
  if (isDateAlone(text) && has(next.startDate?.slice(0, 4), text) && opensNext(below, '')) return last + 1
  return jobs.findIndex(
    ({ name, position }, index) =>
      index > last + 1 && jobs[last]?.name !== name && has(name, text) && has(position, `${text}\n${below}`),
  )
}

/** A job begins at the line with its employer, or at its title's where the employer stands on the next line. A title alone may be the person's own headline. */
function opensJob(
  job: { name?: string | undefined; position?: string | undefined },
  line: string,
  next: string,
): boolean {
  if (job.name === undefined || job.name === '') return has(job.position, line)
  return has(job.name, line) || (has(job.position, line) && has(job.name, next))
}

const postings = new WeakMap<Posting, Fact[]>()

/** The posting as evidence of the job, never of the person. Fields first, then the text in its own paragraphs. */
export function postingSource(posting: Posting): Fact[] {
  let facts = postings.get(posting)
  if (facts === undefined) postings.set(posting, (facts = readPosting(posting)))
  return facts
}

function readPosting(posting: Posting): Fact[] {
  const field = (name: string, value: string | null): Fact[] => {
    if (value === null || value === '') return []
    const quoted = posting.facts[name]
    return quoted !== undefined &&
      indexInFolded(fold(quoted.quote), value) !== -1 &&
      standsThere(quoted, posting.description)
      ? [factAt(quoted)]
      : [factOf(value, name, null)]
  }
  const fields = [
    ...field('title', posting.title),
    ...field('company', posting.company),
    ...field('location', posting.location),
    ...field('agency', posting.agency),
    ...field('reference', posting.reference),
    ...field('applyEmail', posting.applyEmail),
    ...field('employmentType', posting.employmentType),
    ...posting.instructions.map(factAt),
  ]
  return [...fields, ...paragraphs(posting.description)]
}

/** A reader may have put a title together from several words of a line: then the field itself is the place. */
function standsThere({ quote, where }: { quote: string; where: string }, description: string): boolean {
  const start = /^description:(\d+)/.exec(where)?.[1]
  return start === undefined || description.startsWith(quote, Number(start))
}

/** A quote from elsewhere as evidence; a stretch of the description keeps its start, so that parts of it can be placed. */
export function factAt({ quote, where }: { quote: string; where: string }): Fact {
  return factOf(quote, where.replace(/^(description:\d+)-\d+$/, '$1'), null)
}

function paragraphs(description: string): Fact[] {
  return [...description.matchAll(/[^\n]+/g)].map((match) =>
    factOf(match[0], `description:${match.index}`, null),
  )
}

/** A quote and its place: for a paragraph of the description, narrowed to the quoted characters. */
export function placed(source: Fact, at: number, length: number): { quote: string; where: string } {
  const quote = source.text.slice(at, at + length)
  const start = /^description:(\d+)$/.exec(source.where)?.[1]
  if (start === undefined) return { quote, where: source.where }
  return { quote, where: `description:${Number(start) + at}-${Number(start) + at + length}` }
}
