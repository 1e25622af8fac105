import type { Unsupported } from '../../draft.ts'
import { datesIn } from '../dates.ts'
import { entriesOf } from '../entries.ts'
import type { ResumeSource } from '../source.ts'
import { topicOf } from '../topic.ts'
import type { Sources } from '../traces/setting.ts'
import { pattern } from '../words/words.ts'
import { resumeLines, writtenFrom } from '../written-from.ts'
import { employersIn, isAnotherTime } from '../years.ts'

/**
 * "I took my diploma while working at Acme", "a club that I have run at Acme since 2023": what belongs to no job, but to a
 * time when one was not there, by the year that is said or by that of the line it was written from.
 */
export function otherTime(text: string, folded: string, sources: Sources): Unsupported | null {
  const { resume, imagined } = sources
  for (const { job, at, end } of employersIn(text, resume.jobs)) {
    const years = yearsAt(job, resume)
    if (years === null || isAnotherTime(text, at)) continue
    const meantime = during.exec(folded.slice(0, at))
    const piece = meantime === null ? null : pieceBefore(folded, meantime.index, end)
    const dated = datesIn(text).filter((date) => {
      if (piece !== null) return piece.start <= date.at && date.at < piece.end
      return there.test(folded.slice(0, at)) && when.test(folded.slice(end, date.at))
    })
    const told =
      dated.length > 0 || meantime === null || piece === null
        ? dated
        : datesTold(text, piece, topicOf(text.slice(meantime.index, end)), sources)
    const [first, last] = [Math.min, Math.max].map((outer) => outer(...told.map(({ year }) => year)))
    // What lasted longer than the job may have gone on beside it.
    if (first === undefined || last === undefined || told.length === 0) continue
    if (first <= years.to && last >= years.from) continue
    if (pattern(imagined).test(folded)) continue
    return {
      text: text.slice(at, end),
      start: at,
      end,
      kind: 'employer',
      reason: `Your résumé dates your time at ${resume.jobs[job]?.employer ?? 'this employer'} otherwise.`,
    }
  }
  return null
}

/** Right before the employer that one worked for meanwhile. */
const during =
  /(?<!\p{L})(?:while|whilst|during|alongside|besides?|next to|in parallel (?:with|to)|(?:in|from|throughout) my (?:\p{L}+ )?(?:time|years|days)|neben|wahrend|parallel zu|(?:in|aus|zu) meiner (?:zeit|jahre)|in meinen jahren|pendant|durant|parallelement|en parallele|a cote|lors|tout en|mientras|durante|a la vez que|en paralelo|compaginad\p{L}+|en mis anos|mens|ved siden av|samtidig|parallelt|(?:under|i) (?:tiden|arene|tida) (?:min|mine|mi))(?: [^ ,;:.]+){0,5} $/u

/** The years that one was somewhere, in all jobs there. */
function yearsAt(job: number, { jobs }: ResumeSource): { from: number; to: number } | null {
  const employer = jobs[job]?.employer ?? ''
  const spans = jobs.flatMap((one, index) =>
    index === job || (employer !== '' && one.employer === employer) ? [one.span] : [],
  )
  if (spans.some((span) => span === null)) return null
  const known = spans.flatMap((span) => span ?? [])
  return {
    from: Math.floor(Math.min(...known.map(({ from }) => from)) / 12),
    to: Math.floor(Math.max(...known.map(({ to, yearly }) => (yearly.to ? to : to - 1))) / 12),
  }
}

/** "At Acme since 2023": one was there then. */
const there = /(?<!\p{L})(?:at|with|bei|beim|im|chez|en|hos|pa|ved)(?: (?:the|der|dem|la|le|el|l'))? ?$/u
const when = /^ (?:since|in|seit|im|depuis|en|desde|siden|i) $/u

/** What is told along with "while working at Acme": before it, from the last "and" on, or behind it. */
function pieceBefore(folded: string, from: number, end: number): { start: number; end: number } {
  const start = Math.max(
    0,
    ...[...folded.slice(0, from).matchAll(/[;:]| (?:and|und|et|y|e|og) /gu)].map(
      (cut) => cut.index + cut[0].length,
    ),
  )
  // "…, while at Acme, I took": what opens with it goes on behind its comma.
  const opens = /(?:^|[,;:]|(?:^|[ ,])(?:and|und|et|y|e|og)) ?$/u.test(folded.slice(0, from))
  return opens && /\p{L}/u.test(folded.slice(end)) ? { start: end, end: folded.length } : { start, end: from }
}

/** When the résumé dates what no job's line tells: a degree, a course, an office. */
function datesTold(
  text: string,
  { start, end }: { start: number; end: number },
  names: ReadonlySet<string>,
  { resume }: Sources,
): { year: number }[] {
  const origin = writtenFrom(text.slice(start, end), { start: 0, end: Infinity }, resumeLines(resume), names)
  if (origin === null || [origin.line, ...origin.rivals].some(({ job }) => job !== null)) return []
  return entriesOf(resume.facts).find(({ facts }) => facts.includes(origin.line))?.dates ?? []
}
