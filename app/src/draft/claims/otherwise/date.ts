import type { Unsupported } from '../../draft.ts'
import { clauseAt, clausesOf } from '../clauses.ts'
import { datesIn, monthOfDate } from '../dates.ts'
import { entriesOf } from '../entries.ts'
import type { Fact, ResumeSource } from '../source.ts'
import { stretchOfDate, yearsOfRange } from '../stretches.ts'
import { topicOf } from '../topic.ts'
import { datesNamed } from '../traces/entry-date.ts'
import type { Sources } from '../traces/setting.ts'
import { isOfJob, resumeLines, writtenFrom } from '../written-from.ts'
import { employersIn } from '../years.ts'

/**
 * "In 2025", of a line that is dated 2023: the line that a dated stretch was written from has dates, its own or those of
 * its entry, and the one that is said is not among them, nor in any line nearly as close.
 */
export function otherDate(text: string, folded: string, sources: Sources): Unsupported | null {
  const { resume, languages, today } = sources
  const clauses = clausesOf(folded, languages[0])
  for (const date of datesIn(text)) {
    if (date.year > today.getUTCFullYear()) continue
    if (isSpan(yearsOfRange(folded, date.at), resume.facts)) continue
    const own = stretchOfDate(folded, date.at)
    const clause = clauseAt(clauses, date.at)
    const stretch = { start: Math.max(own.start, clause.start), end: Math.min(own.end, clause.end) }
    if (isJobs(date, text, stretch, resume)) continue
    if (datesNamed(folded, date.at, resume).some(({ year }) => year === date.year)) continue
    const origin = writtenFrom(text, stretch, resumeLines(resume))
    if (origin === null) continue
    const dates = datesOf(origin.line, resume.facts)
    if (dates.length === 0 || dates.some((one) => one.year === date.year)) continue
    const years = dates.map(({ year }) => year)
    const until = goesOn.test(origin.line.folded) ? Infinity : Math.max(...years)
    if (Math.min(...years) < date.year && date.year < until) continue
    if (origin.rivals.some((line) => datesOf(line, resume.facts).some(({ year }) => year === date.year)))
      continue
    if (isOfJob(text, stretch, origin, sources)) continue
    return {
      text: text.slice(date.at, date.at + date.length),
      start: date.at,
      end: date.at + date.length,
      kind: 'date',
      reason: `Your résumé dates this ${[...new Set(years)].join(', ')}.`,
    }
  }
  return null
}

/** "From 2013 to 2016": does some line give both years, whatever else is dated by one of them? */
const isSpan = (span: { from: number; to: number } | null, facts: Fact[]): boolean =>
  span !== null &&
  facts.some(({ text }) => {
    const years = datesIn(text).map(({ year }) => year)
    return years.includes(span.from) && years.includes(span.to)
  })

/** "Since 2019", "2019 – present": what is dated is so to this day. */
const goesOn =
  /(?<!\p{L})(?:since|seit|depuis|desde|siden)(?: \p{L}+)? (?:19|20)\d\d|(?:19|20)\d\d ?- ?(?:$|[^\d ])/u

const datesOf = (line: Fact, facts: Fact[]): { year: number }[] => {
  const own = datesIn(line.text)
  if (own.length > 0 || line.job !== null) return own
  return entriesOf(facts).find((entry) => entry.facts.includes(line))?.dates ?? []
}

/** Is it the beginning or the end of a job, to the month or of one that the sentence names? Then it is told of the job, and not of what was done there. */
function isJobs(
  { year, month }: { year: number; month: number },
  text: string,
  { start, end }: { start: number; end: number },
  { jobs }: ResumeSource,
): boolean {
  // What a sentence names elsewhere is not what this date is said of.
  const own = text.slice(start, end)
  const named = new Set(employersIn(own, jobs).map(({ job }) => job))
  const said = topicOf(own)
  return jobs.some(({ span, title }, index) => {
    if (span === null) return false
    const ends = [span.from, span.to - 1, ...(span.yearly.to ? [span.to] : [])]
    if (month > 0 && ends.includes(monthOfDate({ year, month }))) return true
    const held = ends.some((outer) => Math.floor(outer / 12) === year)
    return held && (named.has(index) || [...topicOf(title)].some((one) => said.has(one)))
  })
}
