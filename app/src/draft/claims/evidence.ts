import type { Claim } from '../draft.ts'
import { spellingsOf } from '../skills.ts'
import { fold, indexInFolded, stem, words } from './fold.ts'
import { type Fact, placed } from './source.ts'

/** A line that proves something, and which of its characters do. */
export interface Proof {
  fact: Fact
  at: number
  length: number
}

export function proofOf(fact: Fact, needle?: string): Proof {
  const at = needle === undefined ? -1 : indexInFolded(fact.folded, needle)
  return at === -1 || needle === undefined
    ? { fact, at: 0, length: fact.text.length }
    : { fact, at, length: needle.trim().length }
}

export function claimFrom(text: string, kind: 'posting' | 'resume', { fact, at, length }: Proof): Claim {
  return { text, source: { kind, ...placed(fact, at, length) } }
}

/** Every line that holds these words as they stand, in any known spelling. */
export function linesWith(facts: Fact[], needle: string): Proof[] {
  return spellingsOf(needle).flatMap((spelling) =>
    facts.flatMap((fact) => (indexInFolded(fact.folded, spelling) === -1 ? [] : [proofOf(fact, spelling)])),
  )
}

/** Every line that holds all of these words, in any order and form. */
export function linesWithAll(facts: Fact[], needle: string): Proof[] {
  const wanted = words(needle).map(({ text }) => [
    stem(text),
    stem(text.replace(/(?<=\p{L}{2})(?:e?s|en?|n)$/u, '')),
  ])
  if (wanted.length === 0) return []
  return facts
    .filter((fact) => wanted.every((forms) => forms.some((one) => stemsOf(fact).has(one))))
    .map((fact) => proofOf(fact))
}

const stemCache = new WeakMap<Fact, Set<string>>()

/** The stems of a line. Parts of a compound count: "Kunden-Support", "customer/partner". */
export function stemsOf(fact: Fact): Set<string> {
  let stems = stemCache.get(fact)
  if (stems === undefined) {
    stems = new Set(
      words(fact.text).flatMap(({ text }) =>
        [text, ...text.split(/[-/&]/)].filter((part) => part !== '').map(stem),
      ),
    )
    stemCache.set(fact, stems)
  }
  return stems
}

const wordCache = new WeakMap<Fact, string[]>()

/** The folded words of some lines, and the parts of compounds with a hyphen. */
export function wordsOf(facts: Fact[]): Set<string> {
  const all = new Set<string>()
  for (const fact of facts) {
    let own = wordCache.get(fact)
    if (own === undefined)
      wordCache.set(fact, (own = words(fact.folded).flatMap(({ text }) => [text, ...text.split('-')])))
    for (const word of own) all.add(word)
  }
  return all
}

/** Stems of the words that carry meaning: four letters and more, no number, none of the words left out. */
export function contentStems(text: string, without: ReadonlySet<string> = new Set()): Set<string> {
  return new Set(
    words(text)
      .filter(({ text: word }) => fold(word).length >= 4 && /\p{L}/u.test(word))
      .map(({ text: word }) => stem(word))
      .filter((one) => !without.has(one)),
  )
}

export function sharedStems(stems: Set<string>, fact: Fact): number {
  const own = stemsOf(fact)
  let shared = 0
  for (const one of stems) if (own.has(one)) shared++
  return shared
}
