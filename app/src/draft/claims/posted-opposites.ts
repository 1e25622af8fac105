import { type PostedClause, heaviest } from './posted-clause.ts'
import type { Fact } from './source.ts'
import { opposites } from './words/opposites.ts'
import { pattern } from './words/words.ts'

/** A word of a clause that says which of two ways a thing is, and the words for the other way. */
export interface Pole {
  at: number
  end: number
  said: string
  other: string
  /** Any job is one way or the other: nothing else need be in common. */
  ofTerms: boolean
}

/** The poles in a folded clause that starts at `start` of its sentence; none of a thing of which it names both. */
export const polesIn = (words: string, start: number): Pole[] => {
  // Most clauses have none, which one look tells.
  if (!pattern(anyPole).test(words)) return []
  return opposites.flatMap(({ poles: [one, other], ofTerms }) =>
    [
      [one, other],
      [other, one],
    ].flatMap(([said = '', opposed = '']): Pole[] => {
      const match = pattern(said).exec(words)
      if (match === null || pattern(opposed).test(words)) return []
      const at = start + match.index
      return [{ at, end: at + match[0].length, said, other: opposed, ofTerms }]
    }),
  )
}

const anyPole = opposites.flatMap(({ poles }) => poles).join('|')

/** So much in common besides the pole. */
const akin = 0.7

/** "That the garden closes", of one that stays open; "the night shifts suit me", of day shifts: the line with the other pole. */
export function oppositeLine({ at, said, other, ofTerms }: Pole, clause: PostedClause): Fact | null {
  const { lines, own, wishes, byMe } = clause
  if (wishes || byMe || lines.some(({ fact }) => pattern(said).test(fact.folded))) return null
  const first = heaviest(lines.filter(({ fact }) => pattern(other).test(fact.folded)))
  if (first === undefined || (ofTerms ? !clause.ofJob(at) : first.weight < akin)) return null
  return own.some(({ weight }) => weight > first.weight) ? null : first.fact
}
