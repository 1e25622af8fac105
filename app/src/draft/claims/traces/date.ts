import { fold } from '../fold.ts'
import { datesIn } from '../dates.ts'
import type { Mention } from '../mention.ts'
import type { Job } from '../source.ts'
import { pattern, regex } from '../words/words.ts'
import { stretchOfDate, yearsOfRange } from '../stretches.ts'
import { employersIn } from '../years.ts'
import { traceEntryDate } from './entry-date.ts'
import { traceLineDate } from './line-date.ts'
import { type Setting, type Sources, type Traced, supported } from './setting.ts'

const monthsOf = (mention: Mention): { from: number; to: number } => {
  const year = (mention.value ?? 0) * 12
  return mention.month === undefined
    ? { from: year, to: year + 11 }
    : { from: year + mention.month - 1, to: year + mention.month - 1 }
}

const left = /(?<!\p{L})(?:left|leaving|quit|ended|verlies|verlassen|quitte|deje|sluttet)(?!\p{L})/u

const nameOf = (months: number): string => String(Math.floor(months / 12))

/**
 * A date: of an employer that the sentence names it must be the beginning ("since", "joined"), the end ("until"), or lie
 * within; else it must stand in the résumé, in the line of the degree where the sentence names one.
 */
export function traceDate(mention: Mention, setting: Setting, sources: Sources): Traced {
  const { resume, languages } = sources
  const [language] = languages
  const before = setting.folded.slice(0, mention.start)
  const directly = (source: string): boolean =>
    regex(
      String.raw`(?<!\p{L})(?:${source}) (?:the |in |im |en |i |le |el )?(?:(?:summer|spring|autumn|fall|winter|early|late|mid|end|beginning|anfang|ende|mitte|sommer|herbst|fruhjahr|debut|fin|principios|finales) (?:of |de |i )?)?$`,
    ).test(before)
  const ofSpan = traceSpan(mention, setting, sources)
  if (ofSpan !== null) return ofSpan
  const ofLine = traceLineDate(mention, setting, sources)
  if (ofLine !== null) return ofLine
  const stretch = stretchOfDate(setting.folded, mention.start)
  // One of several dates, with no employer in its own stretch: "2017 wurde ich Meister".
  const several = stretch.end - stretch.start < setting.folded.length
  const ownStretch = setting.sentence.slice(stretch.start, stretch.end)
  const alone = several && employersIn(`at ${ownStretch}`, resume.jobs).length === 0
  const ofOther = alone ? traceEntryDate(mention, setting, sources) : null
  if (ofOther !== null && 'claim' in ofOther) return ofOther
  const starts =
    directly(language.since) ||
    (pattern(language.joined).test(fold(setting.clause.text)) && !left.test(setting.folded))
  const ends = directly(language.until)
  const all = employersIn(setting.sentence, resume.jobs).map(({ job }) => job)
  // Right behind "since" the date is the nearest employer's; else any that the sentence names may be meant.
  const behind = employersIn(setting.sentence, resume.jobs)
    .filter(({ at }) => at > mention.end && at - mention.end < 12)
    .map(({ job }) => job)
  const meant =
    behind.length > 0
      ? behind
      : directly(language.since) || ends
        ? setting.employers
        : [...setting.employers, ...all]
  // Two jobs at one employer: either may be meant.
  const names = new Set(meant.map((index) => resume.jobs[index]?.employer))
  const both = resume.jobs.flatMap(({ employer }, index) =>
    employer !== '' && names.has(employer) && !meant.includes(index) ? [index] : [],
  )
  const dated = [...meant, ...both].flatMap((index) => {
    const job = resume.jobs[index]
    return job?.span === null || job === undefined ? [] : [{ job, index }]
  })
  const stated = resume.facts.flatMap((fact) =>
    datesIn(fact.text)
      .filter(
        ({ year, month }) =>
          year === mention.value && (mention.month === undefined || month === 0 || month === mention.month),
      )
      .map(({ at, length }) => ({ fact, at, length })),
  )
  const elsewhere = stated.filter(({ fact }) => fact.job === null)
  if (alone && elsewhere.length > 0) return supported(mention, 'resume', elsewhere)
  if (dated.length > 0) {
    const held = dated.find(({ job }) => holds(mention, job, starts && !ends, ends))
    if (held !== undefined) {
      const fact = resume.facts.find(({ where }) => where === held.job.span?.where)
      return fact === undefined
        ? null
        : supported(mention, 'resume', [{ fact, at: 0, length: fact.text.length }])
    }
    // An apprenticeship or a course at the employer has dates of its own.
    const ofCourse = stated.filter(
      ({ fact }) =>
        fact.job === null && dated.some(({ job }) => employersIn(`at ${fact.text}`, [job]).length > 0),
    )
    if (ofCourse.length > 0) return supported(mention, 'resume', ofCourse)
    // "I trained two at Acme, and in 2019 I got my trainer's certificate": another clause, and a date of something else.
    const here = employersIn(setting.clause.text, resume.jobs).length > 0
    if (!here && !starts && !ends && elsewhere.length > 0) return supported(mention, 'resume', elsewhere)
    const span = dated[0]?.job.span
    return {
      reason: `Your résumé dates ${dated[0]?.job.employer ?? 'this'} from ${nameOf(span?.from ?? 0)} to ${nameOf((span?.to ?? 1) - 1)}.`,
    }
  }
  const first = Math.min(...resume.jobs.map(({ span }) => Math.floor((span?.from ?? Infinity) / 12)))
  const ofEntry =
    directly(language.since) && mention.value === first ? null : traceEntryDate(mention, setting, sources)
  if (ofEntry !== null) return ofEntry
  const within = resume.jobs.flatMap((job) => {
    const fact = holds(mention, job, false, false)
      ? resume.facts.find(({ where }) => where === job.span?.where)
      : undefined
    return fact === undefined ? [] : [{ fact, at: 0, length: fact.text.length }]
  })
  return (
    supported(mention, 'resume', stated) ??
    (starts || ends ? null : supported(mention, 'resume', within)) ?? {
      reason: 'This date is not in your résumé.',
    }
  )
}

/** "From 2012 to 2017": the years of one job, both of them. */
function traceSpan(mention: Mention, { folded, employers }: Setting, { resume }: Sources): Traced {
  const years = yearsOfRange(folded, mention.start)
  if (years === null) return null
  const held = resume.jobs.flatMap(({ span }, index) => {
    if (span === null || (employers.length > 0 && !employers.includes(index))) return []
    const fact = resume.facts.find(({ where }) => where === span.where)
    const ends = [span.to, span.to - 1].map((month) => Math.floor(month / 12))
    const same = Math.floor(span.from / 12) === years.from && ends.includes(years.to)
    return same && fact !== undefined ? [{ fact, at: 0, length: fact.text.length }] : []
  })
  return supported(mention, 'resume', held)
}

function holds(mention: Mention, job: Job, starts: boolean, ends: boolean): boolean {
  if (job.span === null) return false
  const said = monthsOf(mention)
  // A job that ends in a year ends, as a month, where the next begins: the year itself still counts.
  const last = job.span.to % 12 === 0 ? job.span.to : job.span.to - 1
  const touches = (month: number): boolean => said.from <= month && month <= said.to
  // A résumé that gives years only stores January: then the year has to be right, and no month can be checked.
  const yearOf = (month: number): boolean => Math.floor(month / 12) === mention.value
  const coarse = job.span.from % 12 === 0
  if (starts) return touches(job.span.from) || (coarse && yearOf(job.span.from))
  if (ends) return touches(last) || (yearOf(last) && (mention.month === undefined || last % 12 === 0))
  return said.to >= job.span.from && said.from <= last
}
