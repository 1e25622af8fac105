import { stem } from './fold.ts'
import { monthNames } from './words/months.ts'

/** When something is: a year, a month or a season of it. Offsets are into the text. */
export interface Moment {
  year: number | null
  /** 1 to 12, or the months of a season. */
  months: number[]
  /** Stems of the words that say when: they say nothing of what. */
  of: ReadonlySet<string>
  at: number
  end: number
}

const names: [string, number[]][] = [
  ...monthNames.map((source, index): [string, number[]] => [source, [index + 1]]),
  ['spring|fruhjahr|fruhling|printemps|primavera|varen', [3, 4, 5]],
  ['summer|sommer|sommeren|ete|verano', [6, 7, 8]],
  ['autumn|fall|herbst|automne|otono|hosten', [9, 10, 11]],
  ['winter|hiver|invierno|vinteren', [12, 1, 2]],
]

const named = names.map(([source]) => source).join('|')
const lead =
  'between|zwischen|entre|mellom|in|from|by|since|until|before|this|next|the|early|late|im|ab|seit|bis|vor|ende|anfang|mitte|am|en|au|avant|a partir de|des|depuis|fin|debut|de|desde|antes de|a partir de|i|fra|til|for|innen'
/** A month or a season behind its preposition or before its year; a year stands alone too ("Dass Sie 2027 … einführen"). */
const moment = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:${lead})(?: the| de| la| l'| el| le| d'|)? ?(?<name>${named})?,?(?: (?:of |de |del )?)?(?<year>(?:19|20)\d\d)?|(?<bareName>${named})(?: of| de| del|,)? (?<bareYear>(?:19|20)\d\d)|(?<alone>20\d\d))(?![\p{L}\p{N}]|-?\d|[.,]\d)`,
  'gu',
)

/** The moments that a folded text names. */
export function momentsIn(folded: string): Moment[] {
  return [...folded.matchAll(moment)].flatMap((match): Moment[] => {
    const { bareName, bareYear, alone } = match.groups ?? {}
    const { name = bareName, year = bareYear ?? alone } = match.groups ?? {}
    if (name === undefined && year === undefined) return []
    const months =
      names.find(([source]) => name !== undefined && new RegExp(`^(?:${source})$`, 'u').test(name))?.[1] ?? []
    const offset = match[0].search(new RegExp(`(?:${named}|(?:19|20)\\d\\d)`, 'u'))
    return [
      {
        year: year === undefined ? null : Number(year),
        months,
        of: new Set(match[0].split(/[ ']/).map(stem)),
        at: match.index + Math.max(0, offset),
        end: match.index + match[0].trimEnd().length,
      },
    ]
  })
}

/** Can two moments not be the same one? */
export function contradicts(one: Moment, other: Moment): boolean {
  if (one.year !== null && other.year !== null && one.year !== other.year) return true
  return (
    one.months.length > 0 &&
    other.months.length > 0 &&
    !one.months.some((month) => other.months.includes(month))
  )
}
