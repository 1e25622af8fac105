/**
 * Text for comparing: lower case, no accents, one kind of dash, quote and space. As long as the original, character by
 * character, so that a place found in the folded text is the place in the original.
 */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase()
  let out = lately.get(text)
  if (out !== undefined) return out
  out = ''
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    out += known[code] ?? (known[code] = foldUnit(text.charAt(i)))
  }
  if (lately.size === mostKept) lately.clear()
  lately.set(text, out)
  return out
}

/** The texts folded last: a check folds the same sentences and names some hundred times. */
const lately = new Map<string, string>()
const mostKept = 1000

/** Printable ASCII without the grave accent, which is folded to a quote. */
const plain = /^[\x20-\x5f\x61-\x7e]*$/
/** By UTF-16 unit: folding one costs a normalisation, and a check folds the same few letters over and over. */
const known: (string | undefined)[] = []

const special = new Map<string, string>([
  ['ß', 's'],
  ['æ', 'a'],
  ['œ', 'o'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ...'’‘‛′`´'.split('').map((quote) => [quote, "'"] as const),
  ...'“”„«»‟'.split('').map((quote) => [quote, '"'] as const),
  ...'‐‑‒–—−'.split('').map((dash) => [dash, '-'] as const),
  ...'\u00A0\u2007\u2009\u202F\n\r\t'.split('').map((space) => [space, ' '] as const),
])

function foldUnit(unit: string): string {
  const lower = unit.toLowerCase()
  const mapped = special.get(lower)
  if (mapped !== undefined) return mapped
  const base = lower.normalize('NFD').charAt(0)
  return base === '' || lower.length !== 1 ? unit : base
}

/** A word's beginning, enough to see "reduced" and "reducing" as one: 5 letters, 4 of a five-letter word. An elided article ("l'équipe") is none of it. */
export function stem(word: string): string {
  const folded = fold(word).replace(/^(?:[ldjmtsnc]|qu)'(?=\p{L})/u, '')
  return folded.length <= 4 ? folded : folded.slice(0, folded.length === 5 ? 4 : 5)
}

export interface Word {
  text: string
  start: number
  end: number
}

/** Words with their places. Keeps "C++", "C#", "Node.js", "Jean-Luc", "O'Neill" and "R&D" whole. */
export function words(text: string): Word[] {
  const found: Word[] = []
  for (const match of text.matchAll(
    /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[.'’&/_-](?=[\p{L}\p{N}])|[+#]+(?![\p{L}\p{N}]))*/gu,
  ))
    found.push({ text: match[0], start: match.index, end: match.index + match[0].length })
  return found
}

/** Where `needle` stands in `haystack` as whole words, without regard to case and accents; -1 where it does not. */
export function indexOfWords(haystack: string, needle: string): number {
  return indexInFolded(fold(haystack), needle)
}

export function indexInFolded(where: string, needle: string): number {
  const what = fold(needle.trim())
  if (what === '') return -1
  for (let at = where.indexOf(what); at !== -1; at = where.indexOf(what, at + 1)) {
    const before = where.charAt(at - 1)
    const after = where.charAt(at + what.length)
    const startsWord = !/[\p{L}\p{N}]/u.test(before) || !/[\p{L}\p{N}]/u.test(what.charAt(0))
    const endsWord = !/[\p{L}\p{N}+#]/u.test(after) || !/[\p{L}\p{N}]/u.test(what.charAt(what.length - 1))
    if (startsWord && endsWord) return at
  }
  return -1
}
