import { folded } from './folded.ts'

const months: [RegExp, string][] = [
  [/^(jan|ene)/, '01'],
  [/^(feb|fev)/, '02'],
  [/^(mar|mrz)/, '03'],
  [/^(apr|avr|abr)/, '04'],
  [/^(may|mai\b|mayo)/, '05'],
  [/^(jun|juin)/, '06'],
  [/^(jul|juil)/, '07'],
  [/^(aug|aou|ago)/, '08'],
  [/^(sep|set)/, '09'],
  [/^(oct|okt)/, '10'],
  [/^(nov)/, '11'],
  [/^(dec|dez|des|dic)/, '12'],
]

const month = String.raw`(?:\p{L}{3,10}\.?\s+(?:de\s+)?|\d{1,2}[./-])?`
const point = String.raw`${month}(?:19|20)\d{2}(?:[-/](?:0[1-9]|1[0-2])(?!\d|[./]\d)| \(\p{L}{3,10}\.?\))?`
const now = String.raw`present|date(?!\p{L})|current|today|now|ongoing|heute|jetzt|aktuell|aujourd['’]?hui|présent|ce jour|en cours|actualidad|actualmente|presente|hoy|nå|i dag|d\.d\.|dags dato`
const range = new RegExp(
  String.raw`(?:(?:seit|since|depuis|desde|siden|from|fra|de|von|seasons?|summers?|saisons?|étés?|sommer|verano|veranos|temporadas?|sesong(?:en|er)?|somrene|sommeren)\s+)?(${point}|\p{L}{3,10}\.?(?=\s*(?:-|–|—)\s*\p{L}{3,10}\.?\s+(?:de\s+)?(?:19|20)\d{2}))(?:\s*(?:-|–|—|to|until|bis|à|a|hasta|til|(?:and|und|et|y|og)(?=\s+(?:19|20)\d))\s*(${point}|${now}|(?=\)|$)))?`,
  'giu',
)

export interface DateRange {
  /** ISO 8601, to the month where the source says so, else to the year. */
  startDate: string
  /** Absent: still going on. */
  endDate?: string
  /** The words as they stand, and where. */
  text: string
  index: number
}

function toIso(text: string): string {
  const year = /(?:19|20)\d{2}/.exec(text)?.[0] ?? ''
  const isoMonth = /(?:19|20)\d{2}[-/](\d{2})(?![\d/])/.exec(text)?.[1]
  if (isoMonth !== undefined) return `${year}-${isoMonth}`
  const number = /^(\d{1,2})[./-]/.exec(text.trim())?.[1]
  if (number !== undefined) return `${year}-${number.padStart(2, '0')}`
  const word = folded(/\p{L}{3,}/u.exec(text)?.[0] ?? '')
  const found = months.find(([spelling]) => spelling.test(word))
  return found === undefined ? year : `${year}-${found[1]}`
}

/** Finds "Jan 2018 – Present", "03/2016 bis 12/2019", "2014-2016", "siden 2020" in a line; null where there is none. */
export function dateRange(line: string): DateRange | null {
  for (let from = 0; from < line.length;) {
    range.lastIndex = from
    const match = range.exec(line)
    if (match?.[1] === undefined) return null
    const found = rangeOf(match, match[1])
    if (found !== null) return found
    // "Edinburgh — Oct 2022": what looked like a month is none, and the date begins behind it.
    from = match.index + match[0].indexOf(match[1]) + match[1].length
  }
  return null
}

function rangeOf(match: RegExpExecArray, start: string): DateRange | null {
  const end = match[2]
  const openEnd = /(?:seit|since|depuis|desde|siden|fra)\s/i.test(match[0]) || end === ''
  const lasting = end === undefined ? openEnd : !/\d{4}/.test(end)
  // "April – September 2018": the year stands once, for both.
  const ofBoth = /\d/.test(start) ? start : `${start} ${/(?:19|20)\d{2}/.exec(end ?? '')?.[0] ?? ''}`
  if (!/^(?:19|20)\d{2}-\d{2}/.test(toIso(ofBoth)) && start !== ofBoth) return null
  return {
    startDate: toIso(ofBoth),
    ...(lasting ? {} : { endDate: toIso(end ?? start) }),
    text: match[0],
    index: match.index,
  }
}
