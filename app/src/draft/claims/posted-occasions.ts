import { weekdayNames } from './posted-weekdays.ts'
import { ratesIn } from './rates.ts'
import { type ClaimLanguage, pattern } from './words/words.ts'

/** How often something is, and on which day of the week where it says so. Offsets are into the folded text. */
export interface Occasion {
  perYear: number
  /** 0 is Monday. */
  day: number | null
  at: number
  end: number
}

const each = 'every|each|(?:an |am )?jede[nrsm]?|chaque|tous les|toutes les|cada|tod[oa]s l[oa]s|hver|hvert'
const seasons =
  'spring|summer|autumn|fall|winter|fruhjahr|fruhling|sommer|herbst|printemps|ete|automne|hiver|primavera|verano|otono|invierno|var|host'
const daily =
  'daily|taglich\\p{L}*|quotidien\\p{L}*|diari[oa]s?|a diario|daglig\\p{L}*|(?:EACH) (?:day|tag|jour|jours|dia|dias|dag)'.replace(
    'EACH',
    each,
  )

/** "The weekly round", with the endings that an adjective takes. */
const adjectives: [string, number][] = [
  ['wochentlich\\p{L}+|ukentlige|semanales', 52],
  ['fortnightly|zweiwochentlich\\p{L}*|quincenal(?:es)?', 26],
  ['monatlich\\p{L}+|manedlige|mensuales', 12],
  ['quarterly|vierteljahrlich\\p{L}*|trimestriel\\p{L}*|trimestral(?:es)?|kvartalsvise?', 4],
  ['jahrlich\\p{L}+|arlige|anuales', 1],
]

/** How often a folded text says that something is: "every month", "each autumn", "chaque mardi". */
export function occasionsIn(folded: string, language: ClaimLanguage): Occasion[] {
  const found = (source: string, perYear: number, day: number | null): Occasion[] =>
    [...folded.matchAll(pattern(source))].map(({ index, 0: said }) => ({
      perYear,
      day,
      at: index,
      end: index + said.length,
    }))
  const rates = ratesIn(folded, language).map(({ start, end, perYear }): Occasion => ({
    perYear,
    day: null,
    at: start,
    end,
  }))
  // Most sentences have none: one look instead of nine.
  if (!pattern(each).test(folded)) return [...rates, ...found(daily, 365, null), ...told(found)]
  return [
    ...rates,
    ...weekdayNames.flatMap((name, day) => found(`(?:${each}) (?:${name})`, 52, day)),
    ...found(`(?:${each}) (?:${seasons})`, 1, null),
    ...found(daily, 365, null),
    ...told(found),
  ]
}

const told = (found: (source: string, perYear: number, day: null) => Occasion[]): Occasion[] =>
  adjectives.flatMap(([source, perYear]) => found(source, perYear, null))

/** Can two of them not be one rhythm? */
export const differs = (one: Occasion, other: Occasion): boolean =>
  Math.abs(one.perYear - other.perYear) > 0.15 * one.perYear ||
  (one.day !== null && other.day !== null && one.day !== other.day)
