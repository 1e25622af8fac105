import { monthOfDay } from '../dates.ts'
import { entriesOf } from '../entries.ts'
import { linesWithAll, proofOf } from '../evidence.ts'
import { isOfStudies } from '../fact.ts'
import { fold, stem, words } from '../fold.ts'
import type { Mention } from '../mention.ts'
import type { Fact } from '../source.ts'
import { nextStatement } from '../stretches.ts'
import { employersIn } from '../years.ts'
import { entriesMeant } from './entry-date.ts'
import { pattern, regex } from '../words/words.ts'
import { type Setting, type Sources, type Traced, supported } from './setting.ts'

/**
 * The jobs that a number of years is said of where no employer is named: those held under a title that the sentence
 * names, or that alone have a word of it in their title ("twelve years in intensive care"). Undefined: all of them.
 */
export function jobsMeant(mention: Mention, setting: Setting, { resume }: Sources): number[] | undefined {
  if (ofTrade.test(setting.folded.slice(mention.end))) return undefined
  const own = setting.titles.filter((title) => !isOfStatementBefore(title, mention, setting))
  const titled = resume.jobs.flatMap(({ title }, index) =>
    own.some((one) => linesWithAll([asFact(title)], one).length > 0 || isKindOf(title, one)) ? [index] : [],
  )
  if (titled.length > 0) return isProfession(own, resume) ? undefined : onTheWay(titled, setting)
  const label = resume.facts.find(({ section }) => section === 'summary')?.folded ?? ''
  const asWhat = as.exec(setting.folded.slice(mention.end))?.[0] ?? ''
  const worked = resume.jobs.flatMap(({ title }, index) =>
    [...stemsIn(title)].some((one) => one.length >= 4 && stemsIn(asWhat).has(one)) ? [index] : [],
  )
  if (worked.length > 0) return worked
  // What an employer is called tells of the work too ("hospital pharmacy"), where none is named.
  const unnamed = employersIn(setting.sentence, resume.jobs).length === 0
  const titles = resume.jobs.map(({ title, employer }) => stemsIn(unnamed ? `${title} ${employer}` : title))
  const meant = new Set<number>()
  const end = Math.min(
    setting.clause.start + setting.clause.text.length,
    nextStatement(setting.folded, mention.end),
  )
  for (const { text } of words(setting.sentence.slice(setting.clause.start, end))) {
    const said = stem(text)
    if (fold(text).length < 6 || label.includes(said)) continue
    const held = titles.flatMap((stems, index) => (stems.has(said) ? [index] : []))
    const elsewhere = resume.facts.some(
      ({ job, section, folded }) =>
        folded.includes(said) &&
        section !== 'skills' &&
        (job === null ? section !== 'head' : job !== held[0]),
    )
    if (held.length === 1 && !elsewhere && !headOnly(said, setting, resume.facts))
      for (const job of held) meant.add(job)
    else if (held.length > 0) for (const job of titles.keys()) meant.add(job)
  }
  return meant.size === 0 ? undefined : [...meant]
}

/** "I began as an electrician and have spent eight years on lifts": what one was before is not what the years are of. */
function isOfStatementBefore(title: string, { start }: Mention, { folded }: Setting): boolean {
  const at = folded.indexOf(fold(title))
  return at !== -1 && at < start && nextStatement(folded, at + title.length) < start
}

/** "Systemutvikler" is a kind of "utvikler": the last word of a title, whose last part is the word that is said. */
function isKindOf(title: string, said: string): boolean {
  const wanted = fold(said)
  return (
    /^\p{L}{6,}$/u.test(wanted) &&
    words(title).some(({ text }) => fold(text).length > wanted.length && fold(text).endsWith(wanted))
  )
}

/** The stems of a text's words. */
export const stemsIn = (text: string): Set<string> => new Set(words(text).map(({ text: word }) => stem(word)))

/** "… as a commercial baker": what one was in these years. */
const as = /^ (?:as|als|comme|en tant que|como|som) (?:\p{L}+ ?){1,4}/u

/** "Fifteen years in the trade": a whole career, whatever else the sentence names. */
export const ofTrade =
  /^ (?:of work |de metier |de carriere |de trabajo )?(?:in|im|in der|en|dans|i) (?:the|this|my|dem|diesem|meinem|der|dieser|meiner|la|le|el|mi|ce|cette|mon|ma)? ?(?:same )?(?:profession|trade|industry|business|sector|field|beruf|branche|gewerbe|metier|secteur|profesion|oficio|faget|yrket|bransjen|naringen)(?!\p{L})/u

/** A title that stands alone in a line at the top, and that no longer is the latest job's: what one is by profession. */
function isProfession(said: string[], { facts, jobs }: Sources['resume']): boolean {
  return said.some((title) => {
    const wanted = fold(title)
    return (
      fold(jobs[0]?.title ?? '') !== wanted &&
      facts.some(({ section, folded }) => section === 'head' && folded === wanted)
    )
  })
}

/** "From driver to shift manager": the jobs between the two as well. */
function onTheWay(titled: number[], { titles, folded }: Setting): number[] {
  const [first, second] = titles.map(fold)
  if (first === undefined || second === undefined) return titled
  const between = folded.slice(folded.indexOf(first) + first.length, folded.indexOf(second))
  if (!/^(?: \p{L}+)? (?:to|zum|zur|bis zum|bis zur|au|a la|a|hasta|til)(?: \p{L}+)? $/u.test(between))
    return titled
  const [from, to] = [Math.min(...titled), Math.max(...titled)]
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

/** The line under the name says it in words of its own: then it is what the whole career is about. */
function headOnly(said: string, _: Setting, facts: Fact[]): boolean {
  const titles = new Set(facts.filter(({ where }) => where.endsWith('.position')).map(({ folded }) => folded))
  const label = facts.find(({ where }) => where === 'basics.label')
  return label !== undefined && label.folded.includes(said) && !titles.has(label.folded)
}

const asFact = (text: string): Fact => ({
  text,
  folded: fold(text),
  where: '',
  job: null,
  section: 'work',
})

/** "Ten years after my degree": reckoned from the end of the studies, give or take one. */
export function yearsAfterStudies(mention: Mention, setting: Setting, sources: Sources): Traced {
  const { feats, resume, today } = sources
  const behind = setting.folded.slice(mention.end)
  const after = regex(String.raw`^ (?:of work )?(?:${feats.after}) (?:\p{L}+['’ ]){0,2}\p{L}+`).exec(
    behind,
  )?.[0]
  if (after === undefined || !pattern(feats.schooling).test(after)) return null
  const value = mention.value ?? 0
  const ends = entriesOf(resume.facts)
    .filter(({ section }) => section === 'education')
    .flatMap(({ dates }) => dates.slice(-1))
  const proved = ends.filter(({ year }) => Math.abs(today.getUTCFullYear() - year - value) <= 1)
  return (
    supported(
      mention,
      'resume',
      proved.map(({ fact }) => proofOf(fact)),
    ) ?? { reason: 'Your résumé dates your studies otherwise.' }
  )
}

/** "Nine years after I started as a trainee": reckoned from the beginning of a job, give or take half a year. */
export function yearsSinceStart(mention: Mention, setting: Setting, sources: Sources): Traced {
  const { feats, resume, today, languages } = sources
  const behind = setting.folded.slice(mention.end, mention.end + 90)
  const since = regex(String.raw`(?<!\p{L})(?:${feats.after}) `).exec(behind)
  if (since === null || !pattern(`${languages[0].joined}|${begun}`).test(behind.slice(since.index)))
    return null
  const now = monthOfDay(today)
  const proofs = resume.jobs.flatMap(({ span }) => {
    const fact = resume.facts.find(({ where }) => where === span?.where)
    const near = span !== null && Math.abs(now - span.from - (mention.value ?? 0) * 12) <= 7
    return near && fact !== undefined ? [proofOf(fact)] : []
  })
  return supported(mention, 'resume', proofs, setting.employers)
}

const begun =
  'became|began|started|wurde|begonnen|anfing|angefangen|devenue?|commence|debute|empece|comence|converti|ble|begynte|startet'

/** "Seit": from a point in time on. "For", Norwegian for "ago", has "siden" behind it. */
const agoBefore = /(?<!\p{L})(?:il y a|voila|vor|hace|desde hace|seit)(?: \p{L}+){0,2} $/u
const agoOnly = /(?<!\p{L})(?:il y a|vor|hace)(?: \p{L}+){0,2} $/u
const agoBehind = /^ (?:ago|back|zuruck|siden)(?!\p{L})/u

/** "Twelve years ago I began as a clerk": a point in time, no stretch. A job of the résumé, or its studies, must begin or end about then. */
export function yearsAgo(mention: Mention, setting: Setting, sources: Sources): Traced {
  const { resume, today, languages } = sources
  const { folded } = setting
  const ago = agoBehind.test(folded.slice(mention.end)) || agoBefore.test(folded.slice(0, mention.start))
  const sure = agoBehind.test(folded.slice(mention.end)) || agoOnly.test(folded.slice(0, mention.start))
  const paper = sure ? paperOf(mention, setting, sources) : null
  if (paper !== null) return paper
  if (!ago || !pattern(`${languages[0].joined}|${sources.feats.finished}`).test(folded)) return null
  const now = monthOfDay(today)
  const then = now - (mention.value ?? 0) * 12
  const proofs = resume.jobs.flatMap(({ span }) => {
    const fact = resume.facts.find(({ where }) => where === span?.where)
    const near = span !== null && [span.from, span.to].some((month) => Math.abs(month - then) <= 11)
    return near && fact !== undefined ? [proofOf(fact)] : []
  })
  return supported(mention, 'resume', proofs, setting.employers)
}

/** "I took the course three years ago": a certificate or a degree that the clause names must be dated so, give or take one. */
function paperOf(mention: Mention, { clause }: Setting, sources: Sources): Traced {
  const [only, ...more] = entriesMeant(fold(clause.text), sources).filter(
    (entry) => isOfStudies(entry) && entry.dates.length === 1,
  )
  const [date] = only?.dates ?? []
  if (date === undefined || more.length > 0) return null
  return Math.abs(sources.today.getUTCFullYear() - date.year - (mention.value ?? 0)) <= 1
    ? supported(mention, 'resume', [date])
    : { reason: `Your résumé dates this ${String(date.year)}.` }
}
