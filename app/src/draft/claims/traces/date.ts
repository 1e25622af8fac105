import { whenI } from '../clauses.ts'
import { fold } from '../fold.ts'
import { datesIn } from '../dates.ts'
import type { Mention } from '../mention.ts'
import type { Job } from '../source.ts'
import { pattern, regex } from '../words/words.ts'
import { stretchOfDate, yearsOfRange } from '../stretches.ts'
import { ahead, employersIn } from '../years.ts'
import { datesNamed, ofPaper, traceEntryDate } from './entry-date.ts'
import { traceLineDate } from './line-date.ts'
import { traceDateSinceTold } from './since-told.ts'
import { titleHeldSince, traceRise } from './title-years.ts'
import { jobTold } from './told-date.ts'
import { type Setting, type Sources, type Traced, supported } from './setting.ts'

const monthsOf = (mention: Mention): { from: number; to: number } => {
  const year = (mention.value ?? 0) * 12
  return mention.month === undefined
    ? { from: year, to: year + 11 }
    : { from: year + mention.month - 1, to: year + mention.month - 1 }
}

/** Leaving somewhere: the date is the end of that job, or the beginning of the next that the sentence names. */
const left =
  /(?<!\p{L})(?:left|leaving|quit|departed|verlies|verlassen|kundigte|gekundigt|quitte|quittai|demissionne|deje|dejado|abandone|sluttet|forlot)(?!\p{L})/u

/** "I joined Acme in 2019 from Brook & Sons": where one came from. */
const origin =
  /(?<!\p{L})(?:from|von|vom|aus|de chez|depuis|desde|procedente de|fra)(?: (?:the|der|dem|den|la|le|el|los|las))? $/u

/** A date right behind what opens a statement of its own. */
const opensStatement =
  /(?:^|[,;:] ?|(?<!\p{L})(?:and|und|et|y|og) )(?:(?:and|und|et|y|og) )?(?:since|seit|depuis|desde|siden) $/u

const goesAway = /(?<!\p{L})(?:before|bevor|ehe|avant (?:de|d')|antes de) ?[^,;:.]*$/u

const nameOf = (months: number): string => String(Math.floor(months / 12))

const datedOtherwise = (job: Job | undefined): string =>
  `Your résumé dates ${job?.employer ?? 'this'} from ${nameOf(job?.span?.from ?? 0)} to ${nameOf(job?.span === null || job === undefined ? 0 : lastMonth(job.span))}.`

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
  const ofName = supported(
    mention,
    'resume',
    datesNamed(setting.folded, mention.start, resume).filter(
      ({ year, month }) => year === mention.value && [undefined, 0, month].includes(mention.month),
    ),
  )
  if (ofName !== null) return ofName
  const ofTold = traceDateSinceTold(mention, setting, sources)
  if (ofTold !== null) return ofTold
  const ofRise = traceRise(mention, setting, sources)
  if (ofRise !== null) return ofRise
  const ofLine = traceLineDate(mention, setting, sources)
  if (ofLine !== null) return ofLine
  const stretch = stretchOfDate(setting.folded, mention.start)
  // One of several dates, with no employer in its own stretch: "2017 wurde ich Meister".
  const several = stretch.end - stretch.start < setting.folded.length
  const ownStretch = setting.sentence.slice(stretch.start, stretch.end)
  const alone = several && employersIn(`at ${ownStretch}`, resume.jobs).length === 0
  const ofOther = alone ? traceEntryDate(mention, setting, sources) : null
  if (ofOther !== null) return ofOther
  const leaving = left.test(fold(ownStretch))
  const joining = pattern(language.joined).test(fold(setting.clause.text))
  // "They fell from nine to four between 2022 and 2024": how long it took.
  const ranged = yearsOfRange(setting.folded, mention.start) !== null
  // "Since 2018, when I took part in it at Acme": what happened then, and no beginning there.
  const moment = whenI.test(setting.folded.slice(mention.end))
  const starts = !moment && (directly(language.since) || (joining && !leaving && !ranged))
  const ends = directly(language.until)
  const all = employersIn(setting.sentence, resume.jobs)
    .filter(({ end }) => !ahead.test(setting.sentence.slice(end, mention.start)))
    .map(({ job }) => job)
  // Right behind "since" the date is the nearest employer's; else any that the sentence names may be meant.
  const behind = employersIn(setting.sentence, resume.jobs)
    .filter(({ at }) => at > mention.end && at - mention.end < 12)
    .filter(({ at }) => !(joining && origin.test(setting.folded.slice(mention.end, at))))
    .map(({ job }) => job)
  // "…, and since 2020 looking after lifts for Bolt": of whom it goes on to tell.
  const next = opensStatement.test(before)
    ? employersIn(setting.sentence, resume.jobs)
        .filter(({ at }) => at > mention.end && !/[,;.]/.test(setting.sentence.slice(mention.end, at)))
        .toSorted((one, other) => one.at - other.at)
        .slice(0, 1)
        .map(({ job }) => job)
    : []
  const meant =
    behind.length + next.length > 0
      ? [...behind, ...next]
      : directly(language.since) || ends
        ? setting.employers
        : [...setting.employers, ...all]
  // Two jobs at one employer: either may be meant.
  const names = new Set(meant.map((index) => resume.jobs[index]?.employer))
  const both = resume.jobs.flatMap(({ employer }, index) =>
    employer !== '' && names.has(employer) && !meant.includes(index) ? [index] : [],
  )
  // "Before I moved to Bolt in 2018 I spent four years at Acme": a beginning, and of another job than the one told of.
  const others = joining && goesAway.test(before) ? [...resume.jobs.keys()] : []
  const named = others.length > 0 ? others.filter((index) => !meant.includes(index)) : [...meant, ...both]
  const dated = named.flatMap((index) => {
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
    const leftAt = left.exec(setting.folded)?.index ?? 0
    const [first] = employersIn(setting.sentence, resume.jobs)
      .filter(({ at }) => at > leftAt)
      .toSorted((one, other) => one.at - other.at)
    const leftJob = resume.jobs[first?.job ?? setting.employers[0] ?? -1]
    const held = dated.find(({ job }) =>
      leaving && !starts && !ends
        ? holds(mention, job, job !== leftJob, job === leftJob)
        : holds(mention, job, starts && !ends, ends),
    )
    if (held !== undefined) {
      const fact = resume.facts.find(({ where }) => where === held.job.span?.where)
      return fact === undefined
        ? null
        : supported(mention, 'resume', [{ fact, at: 0, length: fact.text.length }])
    }
    // A title that came later: "from 2017 deputy manager".
    const promoted = stated.filter(
      ({ fact }) =>
        dated.some(({ index }) => index === fact.job) &&
        titleHeldSince(mention.value ?? 0, setting.clause.text, fact),
    )
    if (starts && promoted.length > 0) return supported(mention, 'resume', promoted)
    // An apprenticeship or a course at the employer has dates of its own.
    const ofCourse = stated.filter(
      ({ fact }) =>
        fact.job === null && dated.some(({ job }) => employersIn(`at ${fact.text}`, [job]).length > 0),
    )
    if (ofCourse.length > 0) return supported(mention, 'resume', ofCourse)
    // "I trained two at Acme, and in 2019 I got my trainer's certificate": another clause, and a date of something else.
    const here = employersIn(setting.clause.text, resume.jobs).length > 0
    // "Certified since 2013, I teach at Acme": said of a word before it.
    const lead = setting.clause.text.slice(0, Math.max(0, mention.start - setting.clause.start))
    const ofWord = lead.trim().split(' ').length > 1 && !pattern(language.me).test(fold(lead))
    if (!here && ((!starts && !ends) || ofWord) && elsewhere.length > 0)
      return traceEntryDate(mention, setting, sources) ?? supported(mention, 'resume', elsewhere)
    return { reason: datedOtherwise(dated[0]?.job) }
  }
  const first = Math.min(...resume.jobs.map(({ span }) => Math.floor((span?.from ?? Infinity) / 12)))
  const ofEntry =
    directly(language.since) && mention.value === first && !ofPaper(setting.folded)
      ? null
      : traceEntryDate(mention, setting, sources)
  if (ofEntry !== null) return ofEntry
  const told = jobTold(mention, setting, sources)
  if (told !== undefined && elsewhere.length === 0 && !holds(mention, told, false, false))
    return { reason: datedOtherwise(told) }
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
    const same = Math.floor(span.from / 12) === years.from && Math.floor(lastMonth(span) / 12) === years.to
    return same && fact !== undefined ? [{ fact, at: 0, length: fact.text.length }] : []
  })
  return supported(mention, 'resume', held)
}

function holds(mention: Mention, job: Job, starts: boolean, ends: boolean): boolean {
  if (job.span === null) return false
  const said = monthsOf(mention)
  const last = lastMonth(job.span)
  const touches = (month: number): boolean => said.from <= month && month <= said.to
  // Where a résumé gives years only, the year has to be right, and no month can be checked.
  const yearOf = (month: number): boolean => Math.floor(month / 12) === mention.value
  const { from, yearly } = job.span
  if (starts) return touches(from) || (yearly.from && yearOf(from))
  if (ends) return touches(last) || (yearly.to && yearOf(last))
  return said.to >= from && (said.from <= last || (yearly.to && yearOf(last)))
}

/** The last month of a job; of a year without a month, its January. */
const lastMonth = ({ to, yearly }: NonNullable<Job['span']>): number => (yearly.to ? to : to - 1)
