import type { FoundAddress } from '../../posting/facts/addresses.ts'
import { fold } from '../../posting/facts/folding.ts'

/** One piece of a text with its place: a word, an address, digits, or a single other sign. */
export interface Token {
  text: string
  folded: string
  kind: 'word' | 'address' | 'url' | 'number' | 'sign'
  start: number
  end: number
  /** Line breaks between the token before it and this one; 2 and more: a new paragraph. */
  breaks: number
  /** White space or a line break stands before it. */
  spaced: boolean
}

const piece =
  /https?:\/\/\S{1,2000}|www\.\S{1,500}|[\p{L}\p{M}]+(?:['’‐‑-][\p{L}\p{M}]+)*|\d+|\n|[^\s\p{L}\p{M}\d]/gu

/**
 * Cuts a text into tokens in one pass. Addresses that were found in it before, obfuscated or not, are one token each.
 * Linear: no pattern here looks at a character twice.
 */
export function tokenise(text: string, addresses: readonly FoundAddress[]): Token[] {
  const tokens: Token[] = []
  let breaks = 0
  let last = 0
  const push = (kind: Token['kind'], start: number, end: number): void => {
    const raw = text.slice(start, end)
    tokens.push({
      text: raw,
      folded: kind === 'word' ? fold(raw) : raw,
      kind,
      start,
      end,
      breaks,
      spaced: breaks > 0 || start > last,
    })
    breaks = 0
    last = end
  }
  const upTo = (from: number, to: number): void => {
    for (const match of text.slice(from, to).matchAll(piece)) {
      const start = from + match.index
      const end = start + match[0].length
      const [first = ''] = match[0]
      if (first === '\n') {
        breaks++
        last = end
      } else if (/^(?:https?:|www\.)/u.test(match[0])) push('url', start, end)
      else if (/\d/.test(first)) push('number', start, end)
      else if (/[\p{L}\p{M}]/u.test(first)) push('word', start, end)
      else push('sign', start, end)
    }
  }
  let from = 0
  for (const { start, end } of addresses) {
    if (start < from) continue
    upTo(from, start)
    push('address', start, end)
    from = end
  }
  upTo(from, text.length)
  return tokens
}
