import { type AkinLine, type PostedClause, enough, heaviest } from './posted-clause.ts'
import { type Occasion, differs, occasionsIn } from './posted-occasions.ts'
import { thingsPerYear } from './rates.ts'
import type { Fact } from './source.ts'
import type { ClaimLanguage } from './words/words.ts'

/** The posting's line that has most in common with a clause that says how often, where it says another rhythm or day. */
export function otherRate(said: Occasion, clause: PostedClause, language: ClaimLanguage): Fact | null {
  const { lines, own, wishes, suits, byMe } = clause
  if (wishes || (byMe && !suits)) return null
  const rated = (line: AkinLine): Occasion[] => occasionsIn(line.fact.folded, language)
  const first = heaviest(lines.filter((line) => rated(line).length > 0))
  if (first === undefined || first.weight < (clause.ofJob(said.at) ? 0.7 : enough)) return null
  // "Thirty times a year", of "a weekly podcast with 30 episodes a year".
  const agrees = (line: AkinLine): boolean =>
    rated(line).some((one) => !differs(said, one)) ||
    thingsPerYear(line.fact.folded, language).includes(said.perYear)
  if (lines.some((line) => line.weight >= first.weight * 0.5 && agrees(line))) return null
  return own.some((line) => line.weight > first.weight || (line.weight === first.weight && agrees(line)))
    ? null
    : first.fact
}
