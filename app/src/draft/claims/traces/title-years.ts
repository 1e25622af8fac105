import { datesIn, monthOfDate, monthOfDay } from '../dates.ts'
import { proofOf } from '../evidence.ts'
import { stem, words } from '../fold.ts'
import type { Mention } from '../mention.ts'
import type { Fact } from '../source.ts'
import { type Setting, type Sources, type Traced, supported } from './setting.ts'

const since = /[ ,(]*(?<!\p{L})(?:since|from|seit|ab|depuis|des|a partir de|desde|siden|fra) $/u

/**
 * Years under a title that a job had only from some time on: "joiner, lead joiner since 02/2022" gives no ten years as a
 * lead joiner. Null where the clause speaks of no such title.
 */
export function traceTitleYears(
  mention: Mention,
  { clause, employers }: Setting,
  { resume, today }: Sources,
): Traced {
  const said = stemsOf(clause.text)
  const now = monthOfDay(today)
  for (const fact of resume.facts)
    for (const { title, from } of fact.job === null ? [] : datedTitles(fact)) {
      const job = fact.job ?? -1
      // Another job's title may have the same words: "lead climber" at one firm, "climber since 2018" at the one before.
      if (title.length === 0 || (employers.length > 0 && !employers.includes(job))) continue
      const span = resume.jobs[job]?.span
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

/** Does a line of a job tell that its person has had since this year a title that the clause names? */
export const titleHeldSince = (year: number, clause: string, fact: Fact): boolean =>
  datedTitles(fact).some(
    ({ title, from }) => Math.floor(from / 12) === year && title.some((one) => stemsOf(clause).includes(one)),
  )

const stemsOf = (text: string): string[] =>
  words(text).flatMap(({ text: word }) => (/^\p{L}{4,}/u.test(word) ? [stem(word)] : []))

/** Of a headline, the parts that tell since when: "lead joiner since 02/2022", "seit 01/2023 stellvertretende Leitung". */
function datedTitles({ text, folded }: Fact): { title: string[]; from: number }[] {
  return datesIn(text).flatMap(({ year, month, at, length }) => {
    const word = since.exec(folded.slice(0, at))
    if (word === null) return []
    const before = /[^,;:|(]*$/u.exec(folded.slice(0, word.index))?.[0] ?? ''
    const behind = /^[^,;:|()]*/u.exec(folded.slice(at + length))?.[0] ?? ''
    const title = /\p{L}/u.test(behind) ? behind : before
    return words(title).length > 4 ? [] : [{ title: stemsOf(title), from: monthOfDate({ year, month }) }]
  })
}
