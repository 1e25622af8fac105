import { numberWords } from './number-words.ts'
import { rateWords } from './words/rates.ts'
import { type ClaimLanguage, regex } from './words/words.ts'

/** How often something is done: "twice a month", "two evenings a month", "every week". */
export interface Rate {
  start: number
  end: number
  perYear: number
}

const either = (of: [string, number][]): string => of.map(([source]) => source).join('|')
const valueOf = (of: [string, number][], word: string): number =>
  of.find(([source]) => regex(`^(?:${source})$`).test(word))?.[1] ?? 0

interface RatePatterns {
  counted: RegExp
  things: RegExp
  adverb: RegExp
  numbers: Map<string, number>
}

const compiled = new Map<ClaimLanguage, RatePatterns>()

function patternsOf(language: ClaimLanguage): RatePatterns {
  let made = compiled.get(language)
  if (made === undefined) {
    const { once, one, occasions, per, each, periods, adverbs } = rateWords[language]
    const numbers = numberWords(language)
    const small = [...numbers].filter(([, value]) => value <= 31).map(([word]) => word)
    const times = once.length === 0 ? '(?!)' : either(once)
    made = {
      numbers,
      counted: new RegExp(
        String.raw`(?<![\p{L}\p{N}])(?:(?<once>${times})|(?<number>\d{1,2}|${one}|${small.join('|')})(?: (?!(?:${small.join('|')}) )[\p{L}-]+){0,2}? (?:${occasions})) (?:${per}) (?<period>${either(periods)})(?!\p{L})`,
        'gu',
      ),
      things: new RegExp(
        String.raw`(?<![\p{L}\p{N}])(?<number>\d{1,2}|${small.join('|')}) [\p{L}-]+ (?:${per}) (?<period>${either(periods)})(?!\p{L})`,
        'gu',
      ),
      adverb: new RegExp(
        String.raw`(?<![\p{L}\p{N}])(?:(?:${each}) (?<period>${either(periods)})|(?<adverb>${either(adverbs)}))(?!\p{L})`,
        'gu',
      ),
    }
    compiled.set(language, made)
  }
  return made
}

/** The rates of a folded text that say how often; how many things come out of it ("60 brides a year") is none. */
export function ratesIn(folded: string, language: ClaimLanguage): Rate[] {
  const { counted, adverb, numbers } = patternsOf(language)
  const words = rateWords[language]
  const stated = [...folded.matchAll(counted)].map(({ index, 0: all, groups }): Rate => {
    const number = groups?.number ?? ''
    const times =
      groups?.once === undefined
        ? (numbers.get(number) ?? (Number(number) || 1))
        : valueOf(words.once, groups.once)
    return {
      start: index,
      end: index + all.length,
      perYear: times * valueOf(words.periods, groups?.period ?? ''),
    }
  })
  const told = [...folded.matchAll(adverb)]
    .filter(({ index }) => !stated.some(({ start, end }) => start <= index && index < end))
    .map(({ index, 0: all, groups }): Rate => ({
      start: index,
      end: index + all.length,
      perYear:
        groups?.adverb === undefined
          ? valueOf(words.periods, groups?.period ?? '')
          : valueOf(words.adverbs, groups.adverb),
    }))
  return [...stated, ...told]
}

/** "30 episodes a year": how many things come out of a stretch of time, whatever they are, by the year. */
export function thingsPerYear(folded: string, language: ClaimLanguage): number[] {
  const { things, numbers } = patternsOf(language)
  return [...folded.matchAll(things)].map(({ groups }) => {
    const number = groups?.number ?? ''
    const period = groups?.period ?? ''
    return (numbers.get(number) ?? Number(number)) * valueOf(rateWords[language].periods, period)
  })
}
