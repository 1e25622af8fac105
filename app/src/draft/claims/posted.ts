import type { Unsupported } from '../draft.ts'
import { clausesOf } from './clauses.ts'
import { otherCount } from './other-count.ts'
import { otherMoment } from './other-moment.ts'
import { otherRate } from './other-rate.ts'
import { postedClause, wished } from './posted-clause.ts'
import { countsIn } from './posted-counts.ts'
import { momentsIn } from './posted-moments.ts'
import { occasionsIn } from './posted-occasions.ts'
import { oppositeLine, polesIn } from './posted-opposites.ts'
import { otherWeek, weekdaysIn } from './posted-weekdays.ts'
import type { About } from './subject.ts'
import type { Sources } from './traces/setting.ts'
import { languageOf, pattern } from './words/words.ts'
import { postingLines } from './written-from.ts'
import { employersIn } from './years.ts'

/**
 * "Every sixth weekend", of a posting that says every fourth; "opened in 2025", of what it says will open in 2027; "closes",
 * of what stays open: the posting counts, dates or tells the same thing, and otherwise. Said of the job, or in a clause that
 * has more in common with the posting's line than with any of the résumé's.
 */
export function otherwisePosted(
  text: string,
  folded: string,
  about: (at: number) => About,
  negated: (start: number, end: number, near: boolean | number) => boolean,
  sources: Sources,
): Unsupported | null {
  const { posting, resume, spoken, languages } = sources
  const [language] = languages
  if (posting.length === 0 || spoken.posting[0] !== language) return null
  const key = languageOf(language)
  const [counts, moments, occasions] = [countsIn(text, language), momentsIn(folded), occasionsIn(folded, key)]
  const clauses = clausesOf(folded, language)
  for (const { start, end } of clauses) {
    if (employersIn(text.slice(start, end), resume.jobs).length > 0) continue
    const inside = ({ at }: { at: number }): boolean => start <= at && at < end
    const poles = polesIn(folded.slice(start, end), start).filter(
      (pole) => !negated(pole.at, pole.end, false),
    )
    if (poles.length === 0 && ![...counts, ...moments, ...occasions].some(inside)) continue
    const clause = postedClause(text, folded, { start, end }, about, sources)
    for (const count of counts.filter(inside)) {
      if ((clause.asks || clause.wishes) && !definite.test(folded.slice(0, count.at))) continue
      const line = otherCount(count, counts, clause, sources)
      if (line !== null) return marked(text, count, line)
    }
    for (const moment of moments.filter(inside)) {
      const line = otherMoment(moment, clause, sources)
      if (line !== null) return marked(text, moment, line)
    }
    for (const occasion of clause.asks ? [] : occasions.filter(inside)) {
      const line = otherRate(occasion, clause, key)
      if (line !== null) return marked(text, occasion, line)
    }
    for (const pole of clause.asks ? [] : poles) {
      const line = oppositeLine(pole, clause)
      if (line !== null) return marked(text, pole, line)
    }
  }
  const asks = /\?\s*$/.test(text)
  const week = asks || pattern(wished).test(folded) ? null : otherWeek(folded, clauses, sources)
  const line = week && postingLines(posting).facts.find((one) => weekdaysIn(one.folded).length > 0)
  return week && line ? marked(text, week, line) : null
}

/** "The five days", "your five days": what is so, even where one asks about it. */
const definite =
  /(?<!\p{L})(?:the|your|these|those|all|der|die|den|das|dem|ihre[nrms]?|les|vos|ces|los|las|sus|estos|estas|de|disse|deres) $/u

const marked = (
  text: string,
  { at, end }: { at: number; end: number },
  line: { text: string },
): Unsupported => ({
  text: text.slice(at, end),
  start: at,
  end,
  kind: 'offer',
  reason: `The posting says otherwise: “${line.text}”.`,
})
