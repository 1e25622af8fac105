import type { Mention } from './mention.ts'
import { compoundNumber, numberWords } from './number-words.ts'
import { spelledNumbers } from './spelled.ts'
import { type ClaimWords, languageOf } from './words/words.ts'

const tables = new Map<ClaimWords, Map<string, number>>()

function tableOf(language: ClaimWords): Map<string, number> {
  let table = tables.get(language)
  if (table === undefined) {
    table = numberWords(languageOf(language))
    tables.set(language, table)
  }
  return table
}

/** Words for about so many. */
const approximate = /^(?:\p{L}{3,}aine|decena|quincena|\p{L}+entena|centenar|millar|millier)$/u

/** "Pour cent" is no hundred, and "le neuf" no nine. */
const perHundred = /(?<!\p{L})(?:pour|por|per) $/u
const newOnes =
  /(?<!\p{L})(?:le|du|tout|de|logements?|programmes?|immobilier|habitat|biens?|refait a|remis a|(?:un|le|du|au|ce|notre|votre|chaque) \p{L}{5,}|(?<=l')\p{L}{5,}) $/u

/** "Rédiger à deux avec une collègue", "à quatre mains": how one does it, and no count. */
const byTwos = /(?<!\p{L})a $/u
const asOne = /^ (?:avec|mains|voix)(?!\p{L})/u

/** "twelve", "zweiundzwanzig", "a hundred and twenty", "two thousand"; "hundreds" is at least two of them. */
export function inWords(sentence: string, folded: string, language: ClaimWords): Mention[] {
  const key = languageOf(language)
  const table = tableOf(language)
  const numberOf = (word: string): { value: number; vague: boolean } | null => {
    const vague = Object.hasOwn(language.vague, word) ? language.vague[word] : undefined
    if (vague !== undefined) return { value: vague, vague: true }
    if (/-?(?:percent|prozent|pour-cent)$/.test(word)) return null
    const value = compoundNumber(word, table, key)
    return value === null ? null : { value, vague: false }
  }
  return spelledNumbers(folded, numberOf).flatMap(
    ({ value: whole, start: from, end: stop, vague }): Mention[] => {
      const more = whole < 100 ? (andHalf.exec(folded.slice(stop))?.[0].length ?? 0) : 0
      const value = more > 0 ? whole + 0.5 : whole
      const end = stop + more
      const before = folded.slice(0, from)
      const said = folded.slice(from, end)
      if (/^cien(?:to)?$|^cent$/.test(said) && perHundred.test(before)) return []
      if (byTwos.test(before) && asOne.test(folded.slice(end))) return []
      if (said === 'neuf' && newOnes.test(before) && !/^ \p{L}+[sx](?!\p{L})/u.test(folded.slice(end)))
        return []
      const half = value === 1_000_000 || (vague && value === 2_000_000) ? halfBefore.exec(before) : null
      const start = half === null ? from : from - half[0].length
      const bound = half !== null ? undefined : vague ? 'least' : approximate.test(said) ? 'about' : undefined
      return [
        {
          kind: 'number',
          text: sentence.slice(start, end),
          start,
          end,
          value: half === null ? value : 500_000,
          unit: '',
          ...(bound !== undefined && { bound }),
        },
      ]
    },
  )
}

/** "Two and a half": behind the word of a whole number. */
const andHalf = /^ (?:and a half|et demie?|y medi[oa]|og en halv|og et halvt)(?!\p{L})/u

/** Half of a million. */
const halfBefore = /(?<!\p{L})(?:half an?|half|halben?|eine halbe|un demi-?|un demi|medio|en halv|halv) $/u

/** "Down to a single one", "weniger als eins", "from nine in 2021 to one in 2023": there the article is a number. */
const lone =
  /(?<!\p{L})((?:(?:less|fewer|more) than|under|over|weniger als|mehr als|unter|uber|moins d'|plus d'|menos de|mas de|mindre enn|mer enn|(?:to|auf|a|til)(?: an?)?(?: (?:just|only|single|nur|seulement|solo|sol|bare))?) ?)(?:one|eins?|eine[mnr]?|une?|un[oa]|en|ett|zero|null|cero|none|nil|aucune?|ningun[oa]?|keine[nrms]?|ingen)(?=[.,;!?)]|$| (?:minute|minuto|minutt|hour|hora|heure|stunde|time|week|woche|semaine|semana|uke|day|tag|jour|dia|dag|month|monat|mois|mes|maned|in|within|during|after|since|per|an?|im|innerhalb|nach|seit|pro|en|dans|apres|depuis|par|tras|desde|al|por|i|etter|siden|pr)(?!\p{L}))/gu

/** "We are down to one": so few are left. */
const fallen =
  /(?<!\p{L})(?:(?:we|i|they|it|now|number|figure|count)(?: (?:am|are|is|was|were|have been|has been)|'m|'re|'s)(?: now)? down|(?:fell|fallen|dropped|shrank|reduced|brought down|went down|gone down)|ned|nede) $/u

export function single(sentence: string, folded: string, others: { end: number }[]): Mention[] {
  return [...folded.matchAll(lone)].flatMap((match): Mention[] => {
    const start = match.index + (match[1] ?? '').length
    const end = match.index + match[0].length
    // "To one", "a uno" counts only behind another number: "from 14 to one".
    const bare = /^(?:to|auf|a|til)/.test(match[0])
    const behind =
      others.some(({ end: at }) => at <= match.index && match.index - at <= 30) ||
      fallen.test(folded.slice(0, match.index))
    if (bare && !behind) return []
    const value = /^(?:zero|null|cero|none|nil|aucune?|ningun[oa]?|keine[nrms]?|ingen)$/.test(
      folded.slice(start, end),
    )
      ? 0
      : 1
    return [{ kind: 'number', text: sentence.slice(start, end), start, end, value, unit: '' }]
  })
}
