import { fold } from './fold.ts'
import type { Mention } from './mention.ts'

/** Months since the year 0, as the spans of jobs are counted: of a day. */
export const monthOfDay = (day: Date): number => day.getUTCFullYear() * 12 + day.getUTCMonth()

/** The same of a date; `month` is 0 where it has none, and January is meant. */
export const monthOfDate = ({ year: y, month }: { year: number; month: number }): number =>
  y * 12 + Math.max(0, month - 1)

const locales = ['en', 'de', 'fr', 'es', 'nb']

/** Names of months in the five languages, folded, whole and as they are shortened. */
const months = new Map<string, number>(
  locales.flatMap((locale) => {
    const long = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
    return Array.from({ length: 12 }, (_, index) => index).flatMap((index): [string, number][] => {
      const name = fold(long.format(new Date(Date.UTC(2024, index, 15))))
      return [
        [name, index + 1],
        [name.slice(0, 3), index + 1],
        ...(name.length > 4 ? [[name.slice(0, 4), index + 1] as [string, number]] : []),
      ]
    })
  }),
)
months.set('sept', 9)

const year = '(?:19|20)\\d{2}'
const written = new RegExp(
  `(?<![\\p{L}\\p{N}/.])(?:(?<digits>0?[1-9]|1[0-2])[/.](?<a>${year})|(?<b>${year})-(?<iso>0[1-9]|1[0-2])(?:-\\d\\d)?|(?<name>\\p{L}{3,10})\\.?,? (?:de |of |del )?(?<c>${year})|(?:\\d{1,2}[./]){2}(?<d>${year}))(?![\\p{N}/])`,
  'giu',
)

/** Dates with a month: "March 2020", "03/2020", "2020-03", "marzo de 2021". A year alone is read with the numbers. */
export function dateMentions(sentence: string): Mention[] {
  return [...sentence.matchAll(written)].flatMap((match): Mention[] => {
    const { digits, a, b, iso, name, c, d } = match.groups ?? {}
    const month = name === undefined ? Number(digits ?? iso ?? 0) : months.get(fold(name))
    const value = Number(a ?? b ?? c ?? d)
    if (month === undefined) return []
    return [
      {
        kind: 'date',
        text: match[0],
        start: match.index,
        end: match.index + match[0].length,
        value,
        ...(month > 0 && { month }),
      },
    ]
  })
}

/** The dates that a line of evidence states; the month 0 where it gives none. */
export function datesIn(text: string): { year: number; month: number; at: number; length: number }[] {
  const full = dateMentions(text).map(({ value, month, start, end }) => ({
    year: value ?? 0,
    month: month ?? 0,
    at: start,
    length: end - start,
  }))
  const bare = [...text.matchAll(/(?<!\p{N})(?:19|20)\d{2}(?!\p{N})/gu)]
    .filter(({ index }) => !full.some(({ at, length }) => index >= at && index < at + length))
    .map((match) => ({ year: Number(match[0]), month: 0, at: match.index, length: 4 }))
  return [...full, ...bare, ...bare.flatMap((one) => shortEnd(text, one))]
}

/** "2022–23": the second year too. */
function shortEnd(text: string, { year: from, at, length }: { year: number; at: number; length: number }) {
  const said = /^[-–/](\d\d)(?![\d./-]|\s*%)/.exec(text.slice(at + length))?.[1]
  const to = Math.floor(from / 100) * 100 + Number(said)
  return said === undefined || to <= from ? [] : [{ year: to, month: 0, at, length: length + 3 }]
}

const withoutDate = (text: string, { at, length }: { at: number; length: number }): string =>
  text.slice(0, at) + ' '.repeat(length) + text.slice(at + length)

/** What may stand between and behind dates. */
const between =
  /[\s./(),:–—-]|(?<!\p{L})(?:to|until|present|now|today|bis|heute|seit|since|de|à|a|hasta|depuis|desde|siden|fra|til|nå|hoy|ahora|actualidad|presente|current|currently|ongoing|laufend|en cours|maintenant|i dag|d\.d|aujourd['’]hui|date)(?!\p{L})/giu

/** Does a line hold dates and nothing else: "January 2021 – present"? */
export function isDateAlone(text: string): boolean {
  const dates = datesIn(text)
  return dates.length > 0 && dates.reduce(withoutDate, text).replace(between, '').trim() === ''
}
