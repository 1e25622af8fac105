import type { Posting } from '../../posting/posting.ts'
import type { ReadResume } from '../resume.ts'
import { monthOfDay } from './dates.ts'
import { type Fact, factOf } from './fact.ts'
import { fold, indexInFolded } from './fold.ts'
import { resumeFacts } from './resume-facts.ts'

export type { Fact }

export interface Job {
  employer: string
  title: string
  /** Its lines that hold the employer or the title, with what else stands there: the town. */
  headline: string
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
  const facts = resumeFacts(read)
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
      headline: headlineOf(own, [job.name, job.position]),
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

const headlineOf = (own: Fact[], names: (string | undefined)[]): string =>
  own
    .filter(({ text }) => names.some((name) => name !== undefined && name !== '' && text.includes(name)))
    .slice(0, 2)
    .map(({ text }) => text)
    .join(' ')

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
