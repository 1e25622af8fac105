import { isAgeAt } from './age-stated.ts'
import { isPause } from '../resume/no-employer.ts'
import { asWritten, partsOf } from './firm-parts.ts'
import { fold, indexInFolded } from './fold.ts'
import { calledByKind } from './kind-and-town.ts'
import type { Mention } from './mention.ts'
import { numbersIn } from './numbers.ts'
import { type Proof, linesWith, linesWithAll, proofOf } from './evidence.ts'
import type { Fact, Job, ResumeSource } from './source.ts'
import { sharedTopics, topicOf } from './topic.ts'
import type { ClaimWords } from './words/words.ts'

/** Whole years of a stretch of months; people round half a year up. */
const wholeYears = (months: number): number => Math.floor(months / 12 + 0.5)

const inDecades = /decade|jahrzehnt|decenni|decada|\btiar/

/** Years covered by several jobs, overlaps counted once. */
function covered(jobs: Job[]): number {
  return wholeYears(monthsCovered(jobs))
}

function monthsCovered(jobs: Job[]): number {
  const spans = jobs.flatMap(({ span }) => (span === null ? [] : [span])).toSorted((a, b) => a.from - b.from)
  let months = 0
  let until = -Infinity
  for (const { from, to } of spans) {
    months += Math.max(0, to - Math.max(from, until))
    until = Math.max(until, to)
  }
  return months
}

/**
 * Proves "six years", "six years of Python", "six years at Acme": stated in the résumé in years, or reckoned from the
 * dates of the jobs it speaks of. Returns the proofs, or how many years the résumé gives at most.
 */
export function traceYears(
  mention: Mention,
  resume: ResumeSource,
  about: { employers: number[]; skills: string[]; sentence?: string; jobs?: number[] | undefined },
  languages: ClaimWords[],
): { proofs: Proof[] } | { most: number } {
  const claimed = mention.value ?? 0
  const stated = resume.facts.flatMap((fact) =>
    numbersIn(fact.text, languages)
      .filter(({ years, at, length }) => years && !isAgeAt(fact.folded, at, at + length))
      .map(({ value, at, length }) => ({ fact, value, at, length })),
  )
  const onTopic = stated.filter(
    ({ fact }) =>
      (about.skills.length === 0 || about.skills.some((skill) => linesWith([fact], skill).length > 0)) &&
      (about.employers.length === 0 || isAbout(fact, about.employers, resume, false)) &&
      (about.jobs === undefined || isAbout(fact, about.jobs, resume, true)),
  )
  // Ten years of one thing are no eight of another.
  const topic = topicOf(about.sentence ?? '')
  const enough = onTopic.filter(
    ({ fact, value }) =>
      value >= claimed && (value < claimed + 1 || topic.size === 0 || sharedTopics(topic, fact) > 0),
  )
  if (enough.length > 0) return { proofs: enough.map(({ fact, at, length }) => ({ fact, at, length })) }
  const mostStated = Math.max(0, ...onTopic.map(({ value }) => value))
  const jobs = jobsFor(resume, about)
  const reckoned = covered(jobs)
  // A number of years that the résumé states for a skill is its own word on it, whatever the dates would allow.
  if (about.skills.length > 0 && mostStated > 0) return { most: mostStated }
  // "Nearly ten" of nine years and four months; "about ten" of nine.
  const lenient = Math.max(
    mention.bound === 'nearly' ? 8 : mention.bound === 'about' ? 12 : mention.bound === 'least' ? 1 : 6,
    // "Three decades" of twenty-seven years: whoever counts by tens rounds.
    inDecades.test(fold(mention.text)) && mention.bound !== 'least' ? claimed * 1.2 : 0,
  )
  if (claimed * 12 <= monthsCovered(jobs) + lenient)
    return {
      proofs: jobs.flatMap(({ span }) => {
        const fact = resume.facts.find(({ where }) => where === span?.where)
        return fact === undefined ? [] : [proofOf(fact)]
      }),
    }
  return { most: Math.max(mostStated, reckoned) }
}

/**
 * A line of these jobs, or one elsewhere that names their employer, or (`byTitle`) their title: years of a whole career are
 * not years in one place.
 */
function isAbout(fact: Fact, jobs: number[], resume: ResumeSource, byTitle: boolean): boolean {
  if (fact.job !== null) return jobs.includes(fact.job)
  return jobs.some((index) => {
    const { employer = '', title = '' } = resume.jobs[index] ?? {}
    return (
      indexInFolded(fact.folded, employer) !== -1 ||
      (byTitle && (indexInFolded(fact.folded, title) !== -1 || linesWithAll([fact], title).length > 0))
    )
  })
}

function jobsFor(
  resume: ResumeSource,
  about: { employers: number[]; skills: string[]; jobs?: number[] | undefined },
): Job[] {
  if (about.employers.length > 0) return resume.jobs.filter((_, index) => about.employers.includes(index))
  if (about.jobs !== undefined) return resume.jobs.filter((_, index) => about.jobs?.includes(index))
  if (about.skills.length === 0) return resume.jobs.filter(({ title }) => !isPause(title))
  const withSkill = new Set(
    about.skills.flatMap((skill) => linesWith(resume.facts, skill).map(({ fact }) => fact.job)),
  )
  // What the profile alone speaks of is said of all of them.
  const profiled = about.skills.every((skill) => {
    const lines = resume.facts.filter(({ folded }) => folded.includes(fold(skill)))
    return lines.length > 0 && lines.every(({ section }) => section === 'summary' || section === 'head')
  })
  return profiled ? resume.jobs : resume.jobs.filter((_, index) => withSkill.has(index))
}

const anotherTime =
  /(?<!\p{L})(?:before|after|leaving|prior to|vor|nach|avant(?: de rejoindre)?|apres|antes de|tras|despues de|etter)(?: (?:the|der|den|dem|die|das|la|las|los|le|les|el|l'))? ?$/u

/** "Before I came to", "avant d'arriver chez", "før jeg begynte hos": no "before that", of what is told next. */
const earlier =
  /(?<!\p{L})(?:(?:before|bevor|ehe|avant d(?:e |['’])|antes de)(?! (?:that|this|then|das|dem|cela|eso|ello))|før(?!\p{L}| (?:det|dette)))(?: ?[^ ,;:.\d]+){0,4} $/iu

/** Is a time before or after an employer meant, that the text names at this place? "Before Rosenau I …" speaks of another time; folded, "før" is "for". */
export const isAnotherTime = (text: string, at: number): boolean =>
  anotherTime.test(fold(text.slice(0, at))) || earlier.test(text.slice(0, at))

/** The jobs whose employer a stretch of text names: by the whole name, without its legal form, or by a part of it where a preposition shows that a place is meant ("at Ely Bridge", "bei Ohlendorf"). */
export function employersIn(text: string, jobs: Job[]): { job: number; at: number; end: number }[] {
  const folded = fold(text)
  const named = namesOf(jobs).flatMap(({ job, wholes, parts }) => {
    for (const name of wholes) {
      const at = indexInFolded(folded, name)
      if (at !== -1) return [{ job, at, end: at + name.length }]
    }
    for (const part of parts) {
      const at = text.indexOf(part)
      const whole = at !== -1 && !/[\p{L}\p{N}]/u.test(text.charAt(at + part.length))
      if (whole && placed.test(folded.slice(0, at))) return [{ job, at, end: at + part.length }]
    }
    return []
  })
  return named.length > 0 ? named : calledByKind(text, jobs)
}

interface EmployerNames {
  job: number
  wholes: string[]
  parts: string[]
}

const names = new WeakMap<Job[], EmployerNames[]>()

/** What each employer may be called, none of it by another's name; found once for a résumé, and asked for at every sentence. */
function namesOf(jobs: Job[]): EmployerNames[] {
  let known = names.get(jobs)
  if (known === undefined) names.set(jobs, (known = jobs.flatMap((_, job) => employerNames(jobs, job))))
  return known
}

function employerNames(jobs: Job[], job: number): EmployerNames[] {
  const { employer = '' } = jobs[job] ?? {}
  if (employer === '' || jobs.some(({ title }) => title.includes(employer))) return []
  const short =
    employer.split(/[,(]| (?=(?:gmbh|ag|as|asa|inc|ltd|llc|sa|sas|sl|kg|se|plc)(?!\p{L}))/iu)[0]?.trim() ??
    employer
  const others = jobs.filter((other) => other.employer !== employer).map((other) => fold(other.employer))
  const parts = partsOf(asWritten(short)).filter((part) =>
    others.every((other) => indexInFolded(other, part) === -1),
  )
  return [{ job, wholes: [employer, short], parts }]
}

const placed =
  /(?<!\p{L})(?:at|to|joined|left|with|for|from|in|after|before|nach|vor|zu|apres|avant|au|tras|antes de|etter|til|bei|bei der|beim|im|am|zum|zur|von|fur|an|vom|chez|a|aux?|al|pour|de|del|du|des|en|para|con|hos|pa|i|fra|ved)(?: (?:the|der|den|dem|die|das|la|las|los|le|les|el|l'))? ?$/u

/** "Ten years in the trade, most recently at Acme": the last of several, and not the only one. */
export const latest =
  /(?<!\p{L})(?:most recently|lately|at last|lastly|zuletzt|dernierement|en dernier lieu|(?:dont )?les? dernier(?:e|s|es)?|ultimamente|mas recientemente|por ultimo|l[oa]s ultim[oa]s|(?:de|den|det|n[aå]) siste|sist|senest|(?:the|my) (?:last|latest|most recent)|(?:die|davon die|in den|meine) letzten)(?: [^ ,;]+(?: (?:and a half|et demie?|y medi[oa]|og et halvt))?(?: (?:years?|jahren?|ans?|anos|ar))?(?: (?:of (?:them|these|those)|davon|d'entre elles|de ellos|av dem))?|,? (?:as|als|comme|como|som) (?:\p{L}+ ){1,3}?)? ?,? ?(?:at|with|in|bei|beim|im|chez|au|a|en|hos|pa|ved)(?: (?:the|der|dem|la|le|el|l'))? $/u

/** "For twelve years, more than six of them at Acme": a part of the years, and not all. */
const partly =
  /, (?:(?:dont|davon|hvorav|of which)(?: (?:more than|over|plus de|pres de|uber|mer enn))? \S+|(?:more than|over|plus de|pres de|mas de|casi|mer enn|nesten|uber|fast) \S+(?: of them| de ellos| av dem)?|\S+(?: and a half| et demi| y medio| og et halvt)? (?:of them|de ellos|av dem))(?: (?:years?|ans?|anos|ar|jahre))? (?:at|with|bei|beim|in der|chez|au|a|en|hos|ved)(?: (?:the|der|dem|la|le|el|l'))? ?$/u

/** "…, before I moved on": what is told then came later; "before that" does not. */
export const ahead =
  /(?<!\p{L})(?:(?:before|bevor|ehe|avant d(?:e |['’])|antes de)(?! ?(?:that|this|then|the|das|dem|cela|eso|ello|la|le|l['’]|las|los))|før(?!\p{L}| (?:det|dette)))[^;.]*$/iu

/** The employer that a stretch is about: the nearest one named before it in the sentence, else the first after it, up to `until`. */
export function employersNear(
  sentence: string,
  { start: at, end }: { start: number; end?: number },
  resume: ResumeSource,
  until = Infinity,
): number[] {
  const named = employersIn(sentence, resume.jobs).filter((one) => !isAnotherTime(sentence, one.at))
  const whole = named.filter(({ at: place }) => {
    const lead = fold(sentence.slice(0, place))
    return place < at || !(latest.test(lead) || partly.test(lead))
  })
  const behind = whole.filter((one) => one.at > at && one.at < until)
  const before = whole.filter(
    (one) =>
      one.at <= at &&
      !ahead.test(sentence.slice(one.end, at)) &&
      // "I trained at Acme, then spent five years at Bolt": what comes then is the next one's.
      (behind.length === 0 || !goesOn.test(fold(sentence.slice(one.end, at)))),
  )
  const next = named.find(
    (one) =>
      end !== undefined &&
      one.at >= end &&
      ((one.at - end < 12 && !/[,;]/.test(sentence.slice(end, one.at))) ||
        explained.test(fold(sentence.slice(end, one.at)))),
  )
  if (next !== undefined) return named.filter((one) => one.at === next.at).map(({ job }) => job)
  const nearest =
    before.length > 0 ? Math.max(...before.map((one) => one.at)) : Math.min(...behind.map((one) => one.at))
  return named.filter((one) => one.at === nearest).map(({ job }) => job)
}

/** "Six years in the field: at Acme I …": where they were spent. */
const explained =
  /^[^,;:.]{0,40}: (?:at|with|for|bei|beim|in|im|chez|aux?|a|en|con|hos|ved|i|pa)(?: (?:the|der|dem|la|le|el|l'))? ?$/u

/** One goes on to something else. */
const goesOn =
  /(?<!\p{L})(?:then|after(?:wards| that)|later|dann|danach|anschlie(?:ss|ß)end|spater|puis|ensuite|apres|luego|despues|mas tarde|deretter|etterpa|senere)(?!\p{L})[^.;]*$/u
