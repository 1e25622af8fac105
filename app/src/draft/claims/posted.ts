import type { Unsupported } from '../draft.ts'
import { asksForMore } from './asking.ts'
import { clausesOf } from './clauses.ts'
import { otherCount } from './other-count.ts'
import { otherMoment } from './other-moment.ts'
import { otherRate } from './other-rate.ts'
import { postedClause, wished } from './posted-clause.ts'
import { type Count, countsIn } from './posted-counts.ts'
import { momentsIn } from './posted-moments.ts'
import { occasionsIn } from './posted-occasions.ts'
import { oppositeLine, polesIn } from './posted-opposites.ts'
import { otherWeek, weekdaysIn } from './posted-weekdays.ts'
import type { About } from './subject.ts'
import type { Sources } from './traces/setting.ts'
import { none } from './words/opposites.ts'
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
  const asks = /\?\s*$/.test(text)
  for (const { start, end } of clauses) {
    if (employersIn(text.slice(start, end), resume.jobs).length > 0) continue
    const inside = ({ at }: { at: number }): boolean => start <= at && at < end
    const poles = polesIn(folded.slice(start, end), start).filter(
      ({ at, end: to }) => lacks.test(folded.slice(at, to)) || !negated(at, to, false),
    )
    const told = [...poles, ...[...counts, ...moments, ...occasions].filter(inside)]
    if (told.length === 0) continue
    const clause = postedClause(text, folded, { start, end }, about, sources)
    for (const count of counts.filter(inside)) {
      if (
        clause.asks ? !presupposed(folded, count) : clause.wishes && !definite.test(folded.slice(0, count.at))
      )
        continue
      const line = otherCount(count, counts, clause, sources)
      if (line !== null) return marked(text, count, line)
    }
    for (const moment of moments.filter(inside)) {
      if (asksForMore(folded, moment.at)) continue
      const line = otherMoment(moment, moments, clause, sources)
      if (line !== null) return marked(text, moment, line)
    }
    for (const occasion of clause.asks ? [] : occasions.filter(inside)) {
      const line = otherRate(occasion, clause, key)
      if (line !== null) return marked(text, occasion, line)
    }
    for (const pole of poles) {
      if (clause.asks && !definite.test(folded.slice(0, pole.at))) continue
      const line = oppositeLine(pole, clause)
      if (line !== null) return marked(text, pole, line)
    }
  }
  const week = asks || pattern(wished).test(folded) ? null : otherWeek(folded, clauses, sources)
  const line = week && postingLines(posting).facts.find((one) => weekdaysIn(one.folded).length > 0)
  return week && line ? marked(text, week, line) : null
}

const lacks = new RegExp(`^(?:${none}) `, 'u')

/** "The five days", "your five days": what is so, even where one asks about it. */
const definite =
  /(?<!\p{L})(?:the|your|these|those|all|der|die|den|das|dem|ihre[nrms]?|les|vos|ces|los|las|sus|estos|estas|de|disse|deres) $/u

/** "Is three days on site the rule?": how it is, and no asking for it. */
const takesFor = /^[¿ ]*(?:is|are|ist|sind|gelten|gilt|est-ce que|sont|est|son|es|er) (?:\p{L}+ )?$/u
const possible =
  'possibl[ey]|options?|open|negotiable|conceivable|ok(?:ay)?|alright|moglich|denkbar|verhandelbar|machbar|envisageables?|negociables?|posibles?|mulig|aktuelt|greit'

/** "Does the duty come every sixth weekend from the start?": how often it comes is taken for given. */
const takesRhythm =
  /^[¿ ]*(?:is|are|does|do|ist|sind|gilt|gelten|fallt|fallen|est-ce que|es|son|er|gjelder|faller) (?:the|your|der|die|das|le|la|les|el|los|las|den|det)? ?(?:\p{L}+ ){1,4}$/u

const presupposed = (folded: string, { at, kind }: Count): boolean => {
  const before = folded.slice(0, at)
  if (definite.test(before)) return true
  const given = takesFor.test(before) || (kind === 'rhythm' && takesRhythm.test(before))
  return given && !pattern(possible).test(folded)
}

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
