import { folded } from './folded.ts'

const months: [RegExp, string][] = [
  [/^(?:jan(?:uary|uar|ner|vier)?|ene(?:ro)?)$/, '01'],
  [/^(?:feb(?:ruary|ruar|rero)?|fev(?:r|rier)?)$/, '02'],
  [/^(?:mar(?:ch|s|z|zo)?|mrz|maerz)$/, '03'],
  [/^(?:apr(?:il)?|avr(?:il)?|abr(?:il)?)$/, '04'],
  [/^(?:may|mai|mayo)$/, '05'],
  [/^(?:june?|juni|juin|junio)$/, '06'],
  [/^(?:july?|juli|juil|juillet|julio)$/, '07'],
  [/^(?:aug(?:ust)?|aout?|ago(?:sto)?)$/, '08'],
  [/^(?:sept?(?:ember|embre|iembre)?|set(?:iembre)?)$/, '09'],
  [/^(?:o[ck]t(?:ober|obre|ubre)?)$/, '10'],
  [/^(?:nov(?:ember|embre|iembre)?)$/, '11'],
  [/^(?:de[csz](?:ember|embre)?|dic(?:iembre)?)$/, '12'],
]

/** Times of year, and what happened then: they belong to the date, and give no month. */
const season =
  /^(?:spring|summers?|autumn|fall|winter|fruhjahr|fruhling|sommer|herbst|printemps|etes?|automne|hiver|primavera|veranos?|otono|invierno|var(?:en)?|somme?ren|somrene|host(?:en)?|vinter(?:en)?|early|mid|late|anfang|mitte|ende|debut|fin|principios|finales|campana|ferie|saisons?|seasons?|renewed|refreshed|updated|finished|completed|passed|issued|aufgefrischt|erneuert|abgeschlossen|renouvelee?|obtenue?|renovad[oa]|obtenid[oa]|fornyet|fullfort|bestatt)$/

const dash = String.raw`-|–|—|→|->`
const day = String.raw`(?:(?<![\p{L}\d.,])\d{1,2}(?:\.|st|nd|rd|th|er)?\s+(?:de\s+)?(?=(?:jan|feb|f[ée]v|m[aä]r|mrz|apr|avr|abr|ma[iy]|ju[nil]|a[ugo]|sep|set|o[ck]t|nov|d[eéi][cszc]|ene)))?`
const month = String.raw`(?:${day}(?<!\p{L})\p{L}{3,10}\.?\s+(?:de\s+)?|(?:\d{1,2}[./-])?\d{1,2}[./-])?`
const point = String.raw`${month}(?:19|20)\d{2}(?:[-/](?:0[1-9]|1[0-2])(?!\d|[./]\d)| \(\p{L}{3,10}\.?\))?`
const now = String.raw`(?:(?:to|until|bis|hasta|til|à) )?(?:present|date(?!\p{L})|current|today|now|ongoing|heute|jetzt|aktuell|aujourd['’]?hui|présent|ce jour|en cours|actualidad|actualmente|presente|hoy|nå|i dag|dato(?!\p{L})|laufend|à ce jour|d\.d\.|dags dato|pågår)`
const range = new RegExp(
  String.raw`(?:(?<!\p{L})(?:seit|since|depuis|desde|siden|from|fra|dès|du|del|de|vom|von|seasons?|summers?|saisons?|étés?|sommer|verano|veranos|temporadas?|sesong(?:en|er)?|somrene|sommeren)\s+)?(${point}|(?<!\p{L})\p{L}{3,10}\.?(?=\s*(?:${dash})\s*\p{L}{3,10}\.?\s+(?:de\s+)?(?:19|20)\d{2}))(?:\s*(?:${dash}|(?<=(?:19|20)\d{2})/|(?<=(?:19|20)\d{2}(?:-\d{2})? )/(?= (?:${point}|${now}))|to|till|until|through|thru|bis(?: zum)?|jusqu['’](?:en|au|à)|au|à|al|a|hasta|til|(?:and|und|et|y|og)(?=\s+(?:19|20)\d))\s*(${point}|${now}|(?<=(?:19|20)\d{2}\s?[–/-]\s?)\d{2}(?![\d./-]|\s*[%€])|(?=\)|$)))?`,
  'giu',
)

const shortPoint = String.raw`(?:(?<![\d/.,])(?:0?[1-9]|1[0-2])/|(?<!\p{L})\p{L}{3,10}\.? ?['’])\d{2}(?![\d/])`
const shortRange = new RegExp(
  String.raw`${shortPoint}(?:\s*(?:${dash})\s*|\s+(?:to|until|bis|à|au|a|hasta|til)\s+)(?:${shortPoint}|(?:${now})(?!\p{L}))`,
  'giu',
)

/** "06/19 – 08/22", "Jun ’19 to now" with the years in full, as everything behind reads them. */
export const withWholeYears = (line: string): string =>
  line.replace(shortRange, (both) =>
    both.replace(
      /(?:\/|(\p{L}+)\.? ?['’])(\d{2})(?!\d)/gu,
      (said, word: string | undefined, year: string) => {
        if (word !== undefined && !months.some(([spelling]) => spelling.test(folded(word)))) return said
        return `${word === undefined ? '/' : `${word} `}${Number(year) < 50 ? '20' : '19'}${year}`
      },
    ),
  )

export interface DateRange {
  /** ISO 8601, to the month where the source says so, else to the year. */
  startDate: string
  /** Absent: still going on. */
  endDate?: string
  /** From one time to another or to now, or a single time. */
  points: 1 | 2
  /** The words as they stand, and where. */
  text: string
  index: number
}

function toIso(text: string): string {
  const year = /(?:19|20)\d{2}/.exec(text)?.[0] ?? ''
  const isoMonth = /(?:19|20)\d{2}[-/](\d{2})(?![\d/])/.exec(text)?.[1]
  if (isoMonth !== undefined) return `${year}-${isoMonth}`
  const number = /^(?:\d{1,2}[./-])?(\d{1,2})[./-]/.exec(text.trim())?.[1]
  if (number !== undefined) return `${year}-${number.padStart(2, '0')}`
  const word = folded(/(?!de\s)\p{L}{3,}/u.exec(text)?.[0] ?? '')
  const found = months.find(([spelling]) => spelling.test(word))
  return found === undefined ? year : `${year}-${found[1]}`
}

/** Finds "Jan 2018 – Present", "03/2016 bis 12/2019", "2014-2016", "2019-03 / present", "siden 2020" in a line; null where there is none. */
export function dateRange(line: string): DateRange | null {
  return rangeFrom(line, 0)
}

/** All of a line's dates, in their order. */
export function dateRanges(line: string): DateRange[] {
  const found: DateRange[] = []
  for (let next = rangeFrom(line, 0); next !== null; next = rangeFrom(line, next.index + next.text.length))
    found.push(next)
  return found
}

function rangeFrom(line: string, start: number): DateRange | null {
  for (let from = start; from < line.length;) {
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
  const short = end !== undefined && /^\d{2}$/.test(end)
  const lasting = end === undefined ? openEnd : !short && !/\d{4}/.test(end)
  // "April – September 2018": the year stands once, for both.
  const ofBoth = /\d/.test(start) ? start : `${start} ${/(?:19|20)\d{2}/.exec(end ?? '')?.[0] ?? ''}`
  if (!/^(?:19|20)\d{2}-\d{2}/.test(toIso(ofBoth)) && start !== ofBoth) return null
  // "Diploma 2014": a word before the year that is no month is no part of the date.
  const word = strangeWord(start)
  // Nor is what stands before it: "Universidad de Madrid. 2016".
  const strange = word === '' ? '' : match[0].slice(0, match[0].indexOf(start)) + word
  return {
    startDate: toIso(ofBoth),
    ...(lasting ? {} : { endDate: short ? `${toIso(start).slice(0, 2)}${end}` : toIso(end ?? start) }),
    points: end === undefined ? 1 : 2,
    text: match[0].slice(strange.length),
    index: match.index + strange.length,
  }
}

function strangeWord(start: string): string {
  const [whole = '', word = ''] = /^(\p{L}{3,})\.?\s+(?:de\s+)?/u.exec(start) ?? []
  const plain = folded(word)
  return season.test(plain) || months.some(([spelling]) => spelling.test(plain)) ? '' : whole
}
