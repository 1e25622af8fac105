import { words } from './fold.ts'
import type { Mention } from './mention.ts'
import { numberWords } from './number-words.ts'
import { type ClaimLanguage, type ClaimWords, claimWords } from './words/words.ts'

const tables = new Map<ClaimWords, Map<string, number>>()

function tableOf(language: ClaimWords): Map<string, number> {
  let table = tables.get(language)
  if (table === undefined) {
    const key = languages.find((one) => claimWords[one] === language) ?? 'en'
    table = numberWords(key)
    tables.set(language, table)
  }
  return table
}

const languages: ClaimLanguage[] = ['en', 'de', 'fr', 'es', 'no']

/** "twelve", "zweiundzwanzig", "a hundred and twenty", "two thousand"; "hundreds" is at least two of them. */
export function inWords(sentence: string, folded: string, language: ClaimWords): Mention[] {
  const table = tableOf(language)
  const found: Mention[] = []
  for (const word of words(folded)) {
    const vague = Object.hasOwn(language.vague, word.text) ? language.vague[word.text] : undefined
    const plain = /-?(?:percent|prozent|pour-cent)$/.test(word.text) ? undefined : table.get(word.text)
    const value = vague ?? plain
    if (value === undefined) continue
    const half =
      plain === 1_000_000 || vague === 2_000_000 ? halfBefore.exec(folded.slice(0, word.start)) : null
    if (half !== null) {
      const start = word.start - half[0].length
      found.push({
        kind: 'number',
        text: sentence.slice(start, word.end),
        start,
        end: word.end,
        value: 500_000,
        unit: '',
      })
      continue
    }
    const last = found.at(-1)
    const between = last === undefined ? 'x' : folded.slice(last.end, word.start)
    if (
      last !== undefined &&
      /^ (?:and |et |y |og |und )?$/.test(between) &&
      joins(last.value ?? 0, value, between)
    ) {
      // "Millionen" alone is at least two of them; behind a number it is a million each.
      const each = vague === undefined ? value : value / 2
      last.value = value >= 100 ? (last.value ?? 0) * each : (last.value ?? 0) + value
      last.end = word.end
      last.text = sentence.slice(last.start, last.end)
      continue
    }
    found.push({
      kind: 'number',
      text: sentence.slice(word.start, word.end),
      start: word.start,
      end: word.end,
      value,
      unit: '',
      ...(vague !== undefined && { bound: 'least' as const }),
    })
  }
  return found
}

/** Half of a million. */
const halfBefore = /(?<!\p{L})(?:half an?|half|halben?|eine halbe|un demi-?|un demi|medio|en halv|halv) $/u

/** "Down to a single one", "weniger als eins": there the article is a number. */
const lone =
  /(?<!\p{L})((?:(?:less|fewer|more) than|under|over|weniger als|mehr als|unter|uber|moins d'|plus d'|menos de|mas de|mindre enn|mer enn|(?:to|auf|a|til)(?: an?)?(?: (?:just|only|single|nur|seulement|solo|sol|bare))?) ?)(?:one|eins?|eine[mnr]?|une?|un[oa]|en|ett)(?=[.,;!?)]|$| (?:minute|minuto|minutt|hour|hora|heure|stunde|time)(?!\p{L}))/gu

export function single(sentence: string, folded: string): Mention[] {
  return [...folded.matchAll(lone)].flatMap((match): Mention[] => {
    const start = match.index + (match[1] ?? '').length
    const end = match.index + match[0].length
    // "To one", "a uno" counts only behind another number: "from 14 to one".
    const bare = /^(?:to|auf|a|til)/.test(match[0])
    if (bare && !/\d[^.]{0,30}$/.test(folded.slice(0, match.index))) return []
    return [{ kind: 'number', text: sentence.slice(start, end), start, end, value: 1, unit: '' }]
  })
}

/** "two hundred", "hundred and twenty", "treinta y cinco"; but "three or four" and "five, six" stay apart. */
const joins = (before: number, value: number, between: string): boolean =>
  value >= 100
    ? between === ' ' && before < value
    : before >= 100 || (before >= 20 && before % 10 === 0 && value < 10 && between !== ' ')
