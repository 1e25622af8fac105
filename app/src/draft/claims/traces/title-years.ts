import { datesIn, monthOfDate, monthOfDay } from '../dates.ts'
import { proofOf } from '../evidence.ts'
import { fold, stem, words } from '../fold.ts'
import type { Mention } from '../mention.ts'
import type { Fact } from '../source.ts'
import { resumeLines } from '../written-from.ts'
import { type Setting, type Sources, type Traced, supported } from './setting.ts'
import { spentOn } from './told-years.ts'

const since = /[ ,(]*(?<!\p{L})(?:since|from|seit|ab|depuis|des|a partir de|desde|siden|fra) $/u

/**
 * Years under a title that a job had only from some time on: "joiner, lead joiner since 02/2022" gives no ten years as a
 * lead joiner. Null where the clause speaks of no such title.
 */
export function traceTitleYears(mention: Mention, setting: Setting, { resume, today }: Sources): Traced {
  const { clause, employers } = setting
  // "In five years I went from adviser to manager": the way there, and not how long one was it.
  if (onTheWay.test(fold(clause.text))) return null
  const inClause = stemsOf(clause.text)
  // What a line tells of was not all that the years were spent on.
  const spent = stemsOf(spentOn(mention, setting)?.text ?? '')
  const lines = new Set(resumeLines(resume).facts)
  const now = monthOfDay(today)
  for (const fact of resume.facts)
    for (const { title, from } of fact.job === null ? [] : datedTitles(fact)) {
      const job = fact.job ?? -1
      // Another job's title may have the same words: "lead climber" at one firm, "climber since 2018" at the one before.
      if (title.length === 0 || (employers.length > 0 && !employers.includes(job))) continue
      const span = resume.jobs[job]?.span
      const said = lines.has(fact) ? spent : inClause
      if (span?.from === from || !title.every((one) => said.includes(one))) continue
      // It may have gone on in a later job with the same title.
      const held = resume.jobs.filter(
        (one, index) => index === job || title.every((stemmed) => stemsOf(one.title).includes(stemmed)),
      )
      const until = Math.max(from, Math.min(now, Math.max(...held.map((one) => one.span?.to ?? now))))
      return (mention.value ?? 0) * 12 <= until - from + (mention.bound === 'least' ? 0 : 6)
        ? supported(mention, 'resume', [proofOf(fact)])
        : { reason: `Your résumé says this only since ${String(Math.floor(from / 12))}.` }
    }
  return null
}

const onTheWay =
  /(?<!\p{L})(?:from (?:[^ ,;:.\d]+ ){1,5}to|vo[nm] (?:[^ ,;:.\d]+ ){1,5}zu[mr]?|(?:passee?|montee?|evolue) (?:de |d'|du )(?:[^ ,;:.\d]+ ){1,5}aux?|(?:pase|pasado|ascend\p{L}+|subi\p{L}*|promocion\p{L}*) del? (?:[^ ,;:.\d]+ ){1,5}al?|fra (?:[^ ,;:.\d]+ ){1,5}til)(?!\p{L})/u

/** Does a line of a job tell that its person has had since this year a title that the clause names? */
export const titleHeldSince = (year: number, clause: string, fact: Fact): boolean =>
  datedTitles(fact).some(
    ({ title, from }) => Math.floor(from / 12) === year && title.some((one) => stemsOf(clause).includes(one)),
  )

/** To be given a title, as sentences and lines of a résumé tell it. */
const risen =
  /(?<!\p{L})(?:became|promot(?:ed|ion)(?: to)?|appointed|made (?:up to )?|wurde(?: ich)?|ernannt|befordert|beforderung|devenue?|promue?|promotion|nommee?|ascendi(?:d[oa])?|ascenso|promovid[oa]|nombrad[oa]|ble(?: jeg)?|forfremmet|forfremmelse|opprykk)(?!\p{L})/u

/**
 * The year in which somebody is said to have been given a title that a line of the résumé dates otherwise: "promoted to
 * duty manager in 2017". Null where no line dates that title, or one dates it so.
 */
export function traceRise(
  mention: Mention,
  { clause, folded, employers }: Setting,
  { resume, sameLanguage }: Sources,
): Traced {
  if (!sameLanguage) return null
  const rises = risen.test(fold(clause.text))
  // "Since 2020 as deputy": what one has been from then on.
  const asWhat = /^ (?:as|als|comme|en tant que|como|som) [^,;:.]*/u.exec(folded.slice(mention.end))?.[0]
  if (!rises && (asWhat === undefined || !since.test(folded.slice(0, mention.start)))) return null
  const said = stemsOf(rises ? clause.text : (asWhat ?? ''))
  const dated = resume.facts.flatMap((fact) =>
    fact.job === null || (employers.length > 0 && !employers.includes(fact.job))
      ? []
      : [...datedTitles(fact), ...datedRises(fact)].flatMap(({ title, from }) =>
          title.length > 0 && title.every((one) => said.includes(one))
            ? [{ fact, year: Math.floor(from / 12) }]
            : [],
        ),
  )
  const [first] = dated
  if (first === undefined) return null
  const fitting = dated.filter(({ year }) => year === mention.value)
  return (
    supported(
      mention,
      'resume',
      fitting.map(({ fact }) => proofOf(fact)),
    ) ?? { reason: `Your résumé dates this ${String(first.year)}.` }
  )
}

/** "Promoted to duty manager in April 2019": the title, and since when. */
function datedRises({ text, folded }: Fact): { title: string[]; from: number }[] {
  const rise = risen.exec(folded)
  if (rise === null) return []
  const from = rise.index + rise[0].length
  return datesIn(text).flatMap(({ year, month, at }) => {
    const between = folded.slice(from, at)
    if (at < from || /[,;:.]/.test(between) || words(between).length > 7) return []
    return [{ title: stemsOf(between), from: monthOfDate({ year, month }) }]
  })
}

const stemsOf = (text: string): string[] =>
  words(text).flatMap(({ text: word }) => (/^\p{L}{4,}/u.test(word) ? [stem(word)] : []))

/** Of a headline, the parts that tell since when: "lead joiner since 02/2022", "seit 01/2023 stellvertretende Leitung". */
function datedTitles({ text, folded }: Fact): { title: string[]; from: number }[] {
  return datesIn(text).flatMap(({ year, month, at, length }) => {
    const word = since.exec(folded.slice(0, at))
    if (word === null) return []
    const before = /[^,;:|(]*$/u.exec(folded.slice(0, word.index))?.[0] ?? ''
    const behind = /^[^,;:|()]*/u.exec(folded.slice(at + length))?.[0] ?? ''
    // "Since 2019 nurse and ward lead (since 2022)": of the last of several.
    const title = /\p{L}/u.test(behind) ? behind : before.replace(/^.* (?:and|und|et|y|og|\/|&) /u, '')
    return words(title).length > 4 ? [] : [{ title: stemsOf(title), from: monthOfDate({ year, month }) }]
  })
}
