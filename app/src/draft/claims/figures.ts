import { fold } from './fold.ts'
import type { Mention } from './mention.ts'

/** "1,200", "1.200", "1 200", "12.5", "12,5": a group of exactly three digits is a thousands group. */
export function numberValue(text: string): number {
  const digits = text.replace(/[  '’]/g, '')
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(digits)) return Number(digits.replace(/[.,]/g, ''))
  return Number(digits.replace(',', '.'))
}

const scales: Record<string, number> = {
  k: 1000,
  m: 1_000_000,
  mio: 1_000_000,
  mill: 1_000_000,
  bn: 1_000_000_000,
  mrd: 1_000_000_000,
}

const scaleOf = (unit: string): number =>
  scales[unit] ??
  (/^milli?on/.test(unit) ? 1_000_000 : /^(?:billion|milliard)/.test(unit) ? 1_000_000_000 : 1)

const figure =
  /(?<![\p{L}\p{N}.,:/])(?<!\p{L}-)((?:US|A|C)?[$€£]\s?|(?:EUR|USD|GBP|CHF|NOK)\s)?(\d{1,3}(?:[  '’]\d{3})+(?!\d)|\d+(?:[.,]\d+)*)(?:\s?(%|percent|per cent|prozent|pour ?cent|por ciento|prosent|[km](?!\p{L})|mio\.?|mrd\.?|(?:millionen|millioner|millions?|millones|millon|milliarden|milliarder|milliards?|billions?|mill|bn)(?!\p{L})\.?|x(?!\p{L})|€|euros?|eur|usd|\$|kr|nok|chf|gbp))?(\+)?(?!\p{N}|[:/.,]\p{N})(?!\/)/giu

/** Numbers in figures, with the unit behind them or the currency before. A calendar year is a date. */
export function figures(sentence: string): Mention[] {
  return [...scores(sentence), ...plainFigures(sentence)]
}

/** "890/1000": points, and out of how many. */
function scores(sentence: string): Mention[] {
  return [
    ...sentence.matchAll(
      /(?<![\p{L}\p{N}.,:/])(\d{1,4}(?:[.,]\d+)?)\/(5|10|20|40|50|60|100|200|1000)(?![\p{N}\p{L}/]|[.,]\d)/gu,
    ),
  ].flatMap((match) => {
    const [, got = '', most = ''] = match
    return [bare(got, match.index), bare(most, match.index + got.length + 1)]
  })
}

function bare(text: string, start: number): Mention {
  return { kind: 'number', text, start, end: start + text.length, value: numberValue(text), unit: '' }
}

function plainFigures(sentence: string): Mention[] {
  return [...sentence.matchAll(figure)].flatMap((match): Mention[] => {
    const raw = match[2] ?? ''
    const after = sentence.charAt(match.index + match[0].length)
    // "3D", "7x24h" and "B2B" are words that hold a digit.
    if (/\p{L}/u.test(after) && match[3] === undefined) return []
    // "2023-24", "2020/21": the second half of a year.
    if (/^\d\d$/.test(raw) && /(?<!\d)(?:19|20)\d\d[-/–]$/.test(sentence.slice(0, match.index))) return []
    const unit = fold(match[3] ?? '').replace(/[.\s]/g, '')
    const money = unitClass(fold(match[1] ?? '').trim())
    // "84 m" is a length, "$2 m" and "2m" are millions.
    const metres = unit === 'm' && money === '' && /\sm$/.test(match[0])
    const plain = /^(?:19|20)\d{2}$/.test(raw) && unit === '' && money === '' && match[4] === undefined
    return [
      {
        kind: plain ? 'date' : 'number',
        text: match[0],
        start: match.index,
        end: match.index + match[0].length,
        value: numberValue(raw) * (metres ? 1 : scaleOf(unit)),
        unit: money === '' ? unitClass(unit) : money,
        ...(match[4] === '+' && { bound: 'least' as const }),
      },
    ]
  })
}

function unitClass(unit: string): string {
  if (/^(?:%|percent|prozent|pourcent|porciento|prosent)/.test(unit.replace(' ', ''))) return '%'
  if (unit === 'x') return 'x'
  return /[$€£]|eur|usd|kr|nok|chf|gbp/.test(unit) ? 'money' : ''
}
