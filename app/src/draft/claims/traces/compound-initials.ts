import { type Proof, proofOf } from '../evidence.ts'
import { fold, words } from '../fold.ts'
import type { Fact } from '../source.ts'

/** Capitals of a compound: three at least, for two are met by chance. */
const capitals = /^\p{Lu}{3,5}$/u

/** "Tempe SFO", of "Tempe skolefritidsordning": a name whose last word is the initials of the compound that stands there. */
export function compoundInitials(name: string, facts: Fact[]): Proof[] {
  const said = words(name).map(({ text }) => text)
  const last = said.at(-1) ?? ''
  if (said.length < 2 || !capitals.test(last)) return []
  const before = said.slice(0, -1).map(fold)
  return facts
    .filter((fact) => {
      const own = words(fact.folded).map(({ text }) => text)
      return own.some(
        (word, at) =>
          isCompoundOf(word, fold(last)) &&
          before.every((one, index) => own[at - before.length + index] === one),
      )
    })
    .map((fact) => proofOf(fact))
}

/** A long word whose parts, each of three letters and more, begin with these. */
const isCompoundOf = (word: string, initials: string): boolean =>
  word.length >= initials.length * 4 &&
  new RegExp(
    `^${initials
      .split('')
      .map((letter) => String.raw`${letter}\p{L}{2,}`)
      .join('')}$`,
    'u',
  ).test(word)
