import type { Claim } from '../draft.ts'
import { fold } from './fold.ts'
import type { Mention } from './mention.ts'

/** What the person vouches for in their own words, as the proof of a mention; null where they do not. */
export function vouchFor(mention: Mention, sentence: string, vouched: string[]): Claim | null {
  const said = fold(mention.text)
  const words = vouched.find(
    (one) =>
      fold(one).trim() === said || (fold(one).includes(said) && fold(sentence).includes(fold(one).trim())),
  )
  return words === undefined
    ? null
    : { text: mention.text, source: { kind: 'user', quote: words, where: 'vouched' } }
}
