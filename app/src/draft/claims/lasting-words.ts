import type { Mention } from './mention.ts'
import { compoundNumber, numberWords } from './number-words.ts'
import { type ClaimWords, languageOf } from './words/words.ts'

const minute = 60
const hour = 60 * minute
const day = 24 * hour

/** What a compound's end counts, folded: "sechswöchig", "tidagers". */
const units: [end: RegExp, seconds: number][] = [
  [/-?(?:minutig\p{L}{0,2}|minutters)$/u, minute],
  [/-?(?:stundig\p{L}{0,2}|timers)$/u, hour],
  [/-?(?:tagig\p{L}{0,2}|dagers)$/u, day],
  [/-?(?:wochig\p{L}{0,2}|ukers)$/u, 7 * day],
]

const compound =
  /(?<![\p{L}\p{N}-])[\p{L}\p{N}]+-?(?:(?:minut|stund|tag|woch)ig\p{L}{0,2}|(?:minutt|tim|dag|uk)ers)(?!\p{L})/gu

/** "In zehnjähriger Arbeit", "tiårig erfaring": how long one worked; a child, a course or a guarantee may be so old or long as well. */
const inYears =
  /(?<![\p{L}\p{N}-])([\p{L}\p{N}]+?)-?(?:jahrig\p{L}{0,2}|arig\p{L}?)(?= (?:\p{L}+e[nr]? )?(?:arbeit|tatigkeit|berufs\p{L}+|beruflich\p{L}+|erfahrung\p{L}*|praxis\p{L}*|zeit|dienstzeit|laufbahn|karriere|zugehorigkeit|betriebszugehorigkeit|anstellung|\p{L}*erfaring\p{L}*|\p{L}*praksis\p{L}*|virke|tjeneste|karriere)(?!\p{L}))/gu

/** "Ein sechswöchiger Lehrgang", "et tidagers kurs": a stretch of time whose number is the beginning of the word. */
export function lastingWords(sentence: string, folded: string, language: ClaimWords): Mention[] {
  const key = languageOf(language)
  const valueOf = (number: string): number | null =>
    /^\d+$/.test(number) ? Number(number) : compoundNumber(number, numberWords(key), key)
  const years = [...folded.matchAll(inYears)].flatMap(({ 0: word, 1: number = '', index }): Mention[] => {
    const value = valueOf(number)
    const end = index + word.length
    return value === null
      ? []
      : [{ kind: 'years', text: sentence.slice(index, end), start: index, end, value, unit: '' }]
  })
  const shorter = [...folded.matchAll(compound)].flatMap(({ 0: word, index }): Mention[] => {
    const [end, seconds] = units.find(([one]) => one.test(word)) ?? []
    if (end === undefined || seconds === undefined) return []
    const number = word.replace(end, '')
    const value = valueOf(number)
    if (value === null) return []
    return [
      {
        kind: 'number',
        text: sentence.slice(index, index + word.length),
        start: index,
        end: index + word.length,
        value,
        unit: '',
        seconds: value * seconds,
      },
    ]
  })
  return [...years, ...shorter]
}
