import { isPause } from '../resume/no-employer.ts'
import type { Unsupported } from '../draft.ts'
import { linesWithAll } from './evidence.ts'
import { fold } from './fold.ts'
import { goesOnTo } from './otherwise/goes-on-to.ts'
import { namesPlaceOf } from './otherwise/employer.ts'
import { statementAt } from './stretches.ts'
import { numbersIn } from './numbers.ts'
import { headWords, sharedTopics, topicOf } from './topic.ts'
import type { About } from './subject.ts'
import type { Sources } from './traces/setting.ts'
import { pattern, regex } from './words/words.ts'
import { resumeLines } from './written-from.ts'
import { employersIn, employersNear, isAnotherTime, latest } from './years.ts'

/** A result moved to another employer: every proof belongs to jobs that the sentence does not name. */
export function conflicting(
  text: string,
  { start: at, end: stop }: { start: number; end: number },
  jobs: (number | null)[],
  sources: Sources,
  meant: number[] = [],
): Unsupported | null {
  const { start: from, end: until } = statementAt(fold(text), at)
  const named = employersNear(text, { start: at, end: stop }, sources.resume, until)
  const near = named.length > 0 ? named : meant
  if (near.length === 0 || jobs.length === 0) return null
  // A break is at no employer.
  const isElsewhere = (job: number): boolean =>
    !near.includes(job) && !isPause(sources.resume.jobs[job]?.title ?? '')
  if (jobs.some((job) => job === null || !isElsewhere(job))) return null
  const there = employersIn(text, sources.resume.jobs).find(({ job }) => near.includes(job))
  const before = there !== undefined && there.end <= at ? there.end : null
  const own = text.slice(Math.max(from, before ?? 0), placeEnd(text, stop, until))
  // "At Acme I bake; earlier, in Hull, I sold 300 loaves": the statement has a place of its own, named after the other.
  if (from > 0 && namesPlaceOf(own, jobs, sources)) return null
  // "At Acme I bake, and I began in a hotel": the place that is named last, if only by its kind.
  if (before !== null && goesOnTo(own, jobs, near, sources)) return null
  if (holdsToo(text, { start: at, end: stop }, near, sources)) return null
  return movedFrom(jobs[0] ?? -1, near[0] ?? -1, there ?? { at, end: at }, text, sources)
}

/** Where what is said along with a mention ends: ", and at Bolt 80 %" goes on to tell of another place. */
function placeEnd(text: string, from: number, until: number): number {
  const next = text.slice(from, until).search(onward)
  return next === -1 ? until : from + next
}

const onward =
  /[,;]? (?:and|und|et|y|e|og|while|whereas|während|tandis qu(?:e |')|mientras|mens) (?:(?:later|earlier|before|then|now|today|später|früher|davor|zuvor|heute|plus tard|avant|puis|aujourd'hui|más tarde|antes|luego|hoy|senere|tidligere|før|nå),? )?(?:at|with|in|bei|beim|im|in der|chez|à|au|en|dans|hos|på|ved|i) /iu

/** "At Acme I supervise one assistant", where elsewhere one was an assistant: does a line there, or one of no job, have the very words? */
function holdsToo(
  text: string,
  { start, end }: { start: number; end: number },
  near: number[],
  { resume, feats }: Sources,
): boolean {
  const said = text.slice(start, end)
  // "As an assistant at Acme": what one was there, which the headline alone tells.
  const inOffice = regex(String.raw`(?<!\p{L})(?:${feats.being}|${feats.role})(?: \p{L}+){0,2} $`)
  if (/\d/.test(said) || inOffice.test(fold(text.slice(0, start)))) return false
  const { facts } = resumeLines(resume)
  return (
    linesWithAll(
      facts.filter(({ job }) => job === null || near.includes(job)),
      said,
    ).length > 0
  )
}

/** The mark for work of one job that is said of another; where the text names that only by "there", the word that is wrong. */
function movedFrom(
  real: number,
  said: number,
  { at, end }: { at: number; end: number },
  text: string,
  { resume }: Sources,
): Unsupported | null {
  const employer = resume.jobs[real]?.employer ?? ''
  const name = end > at ? text.slice(at, end) : (resume.jobs[said]?.employer ?? 'there')
  const stop = end > at ? end : at + (/^[\p{L}\p{N}]+/u.exec(text.slice(at))?.[0].length ?? 1)
  return {
    text: text.slice(at, stop),
    start: at,
    end: stop,
    kind: 'employer',
    reason: `Your résumé says this ${employer === '' ? 'elsewhere' : `of ${employer}`}, not of ${name}.`,
  }
}

/** "The last ones", and not "most recently". */
const ofThose = /^(?:les dernier|l[oa]s ultim[oa]s|de siste)/u

/** "My current role is … at Harbour Data": said of a job that the résumé ends, while another goes on. */
export function formerNow(text: string, folded: string, { resume, languages }: Sources): Unsupported | null {
  const [language] = languages
  const last = Math.max(...resume.jobs.map(({ span }) => span?.to ?? 0))
  const named = employersIn(text, resume.jobs)
  const [first] = named
  if (first === undefined) return null
  const { start } = statementAt(folded, first.at)
  // "Ten years in kitchens, the last three at Acme": the latest of those, and not of all.
  const newest = latest.exec(folded.slice(0, first.at))
  const ofYears =
    ofThose.test(newest?.[0] ?? '') &&
    numbersIn(text.slice(0, first.at), [language]).some(({ years }) => years)
  const said = (newest !== null && !ofYears) || pattern(language.now).test(folded.slice(start, first.at))
  if (!said) return null
  const over = named.every(({ job }) => {
    const span = resume.jobs[job]?.span
    return span !== null && span !== undefined && span.to < last
  })
  return over
    ? {
        text: text.slice(first.at, first.end),
        start: first.at,
        end: first.end,
        kind: 'employer',
        reason: `Your résumé says that your time at ${resume.jobs[first.job]?.employer ?? 'this employer'} is over.`,
      }
    : null
}

/**
 * Work said to be of one employer that only another's lines speak of: two things in common there, and none here. Lists of
 * skills speak of no employer and count for neither.
 */
export function movedWork(
  text: string,
  sources: Sources,
  about: (at: number) => About,
  meant: number[] = [],
): Unsupported | null {
  const { resume, sameLanguage } = sources
  if (!sameLanguage) return null
  const folded = fold(text)
  const named = employersIn(text, resume.jobs)
  const [first] = named
  if (first === undefined && meant.length === 0) return null
  if (first !== undefined) {
    if (named.some(({ at }) => at !== first.at) || about(first.at) !== 'me') return null
    if (isAnotherTime(text, first.at)) return null
  }
  const own = new Set(first === undefined ? meant : named.map(({ job }) => job))
  // "Today I do that, and at Acme I did this": only what is said along with the place is said of it.
  const { start, end } = first === undefined ? { start: 0, end: text.length } : statementAt(folded, first.at)
  const topic = topicOf(text.slice(start, end), headWords(resume))
  topic.delete('#people')
  const here = new Set<string>()
  let best = { shared: 0, job: -1 }
  for (const fact of resume.facts) {
    if (fact.job === null) continue
    const shared = sharedTopics(topic, fact)
    if (shared === 0) continue
    if (own.has(fact.job)) {
      for (const one of topic) if (sharedTopics(new Set([one]), fact) > 0) here.add(one)
    } else if (shared > best.shared) best = { shared, job: fact.job }
  }
  if (best.shared - here.size < 2) return null
  if (first !== undefined && goesOnTo(text.slice(first.end, end), [best.job], [...own], sources)) return null
  const place = first ?? pointer(folded, sources)
  return movedFrom(best.job, [...own][0] ?? -1, place, text, sources)
}

function pointer(folded: string, { feats }: Sources): { at: number; end: number } {
  const match = pattern(feats.there).exec(folded)
  return match === null ? { at: 0, end: 0 } : { at: match.index, end: match.index + match[0].length }
}
