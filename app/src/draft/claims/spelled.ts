import { type Word, words } from './fold.ts'

/** A number written in words, with its place. `vague`: "hundreds", at least so many. */
export interface Spelled {
  value: number
  start: number
  end: number
  vague: boolean
}

interface Token extends Word {
  value: number
  vague: boolean
}

/** What may stand between the words of one number. */
const plain = /^[ -]$/
const linked = /^(?: (?:and|et|y|og|und) |-(?:et|and|og|y)-)$/
const halved = /^ (?:and a half|et demie?|y medi[oa]|og en halv|og et halvt) $/
const betweenTwo =
  /(?<!\p{L})(?:between|zwischen|entre|mellom|from|von|fra|desde) (?:the |den |los |las |les )?$/u

/**
 * "Two hundred and forty", "cuatrocientos treinta", "tre tusen to hundre", "quatre-vingt-dix-sept": put together from the
 * words of `numberOf`, as one number each. "Three or four" and "five, six" stay apart.
 */
export function spelledNumbers(
  folded: string,
  numberOf: (word: string) => { value: number; vague: boolean } | null,
): Spelled[] {
  const tokens = words(folded).flatMap((word) => tokensOf(word, numberOf))
  const found: Spelled[] = []
  let open: { made: Spelled; total: number; group: number } | null = null
  for (const [index, token] of tokens.entries()) {
    const between: string = open === null ? '' : folded.slice(open.made.end, token.start)
    const apart =
      open !== null &&
      linked.test(between) &&
      ((open.group % 100 === 0 && betweenTwo.test(folded.slice(0, open.made.start))) ||
        (tokens[index + 1]?.value ?? 0) === 100)
    const next: { total: number; group: number } | null =
      open === null || apart ? null : added(open, token, between)
    if (open !== null && next !== null) {
      Object.assign(open, next)
      open.made.value = next.total + next.group
      open.made.end = token.end
      open.made.vague = false
      continue
    }
    const made = { value: token.value, start: token.start, end: token.end, vague: token.vague }
    found.push(made)
    open = {
      made,
      ...(token.value >= 1000 ? { total: token.value, group: 0 } : { total: 0, group: token.value }),
    }
  }
  return found
}

/** The number with one more word, or null where that begins another. */
function added(
  { total, group }: { total: number; group: number },
  { value: said, vague }: Token,
  between: string,
): { total: number; group: number } | null {
  // "Millionen" alone is at least two of them; behind a number it is a million each.
  const value = vague ? said / 2 : said
  const link = linked.test(between)
  if (value >= 1000) {
    if (halved.test(between) && group > 0) return { total: total + (group + 0.5) * value, group: 0 }
    return plain.test(between) && group > 0 && (total === 0 || total >= value * 10)
      ? { total: total + group * value, group: 0 }
      : null
  }
  if (!plain.test(between) && !link) return null
  if (value === 100 && plain.test(between) && group >= 2 && group < 100) return { total, group: group * 100 }
  if (value >= 100) return group === 0 && total > 0 ? { total, group: value } : null
  if (group === 0) return total > 0 ? { total, group: value } : null
  if (group % 100 === 0) return { total, group: group + value }
  const tens = group % 100
  const units = tens === 60 || tens === 80 ? value < 20 : value < 10
  return tens >= 20 && tens % 10 === 0 && units ? { total, group: group + value } : null
}

/** A word as one number, or a word with hyphens as those that it is made of: "cent-vingt-deux", "fourteen-strong". */
function tokensOf(word: Word, numberOf: (word: string) => { value: number; vague: boolean } | null): Token[] {
  const whole = numberOf(word.text)
  if (whole !== null) return [{ ...word, ...whole }]
  if (!word.text.includes('-')) return []
  const strong = /^(.+)-(?:strong|person|people|member|bed|odd|plus|site|year|month|week|day|hour)$/.exec(
    word.text,
  )
  if (strong?.[1] !== undefined) {
    const before = numberOf(strong[1])
    return before === null
      ? []
      : [{ text: strong[1], start: word.start, end: word.start + strong[1].length, ...before }]
  }
  const parts: Token[] = []
  for (const match of word.text.matchAll(/[^-]+/g)) {
    if (/^(?:et|and|og|y)$/.test(match[0])) continue
    const one = numberOf(match[0])
    if (one === null) return []
    const start = word.start + match.index
    parts.push({ text: match[0], start, end: start + match[0].length, ...one })
  }
  return parts
}
