import { readFileSync } from 'node:fs'
import { signsOf } from './signs.ts'
import type { Weighed } from './weighed.ts'

interface Model {
  bias: number
  /** What each sign weighs: above 0 it speaks for doubt. */
  signs: Record<string, number>
}

let loaded: { bias: number; weights: Map<string, number> } | undefined

/** Learned by bench/doubt/train.py from the falsehoods of bench/falsehoods; read once, when the first text is checked. */
function model(): NonNullable<typeof loaded> {
  if (loaded === undefined) {
    const file = new URL('../../../../models/doubt.json', import.meta.url)
    const { bias, signs }: Model = JSON.parse(readFileSync(file, 'utf8'))
    loaded = { bias, weights: new Map(Object.entries(signs)) }
  }
  return loaded
}

/** How much each word of a sentence is to be doubted, 0 to 1: a word that the sources do not say so, as falsehoods do. */
export function doubtsOf(words: Weighed[]): number[] {
  const { bias, weights } = model()
  return words.map((_, at) => {
    let sum = bias
    for (const sign of signsOf(words, at)) sum += weights.get(sign) ?? 0
    return 1 / (1 + Math.exp(-sum))
  })
}
