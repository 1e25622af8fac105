import { fold, words } from './fold.ts'
import { boundOf, counted } from './counted.ts'
import type { Mention } from './mention.ts'
import { numberWords } from './number-words.ts'
import { type ClaimLanguage, type ClaimWords, claimWords, pattern } from './words/words.ts'

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
  /(?<![\p{L}\p{N}.,:/])(?<!\p{L}-)((?:US|A|C)?[$€£]\s?|(?:EUR|USD|GBP|CHF|NOK)\s)?(\d{1,3}(?:[  '’]\d{3})+(?!\d)|\d+(?:[.,]\d+)*)(?:\s?(%|percent|per cent|prozent|pour ?cent|por ciento|prosent|[km](?!\p{L})|mio\.?|mrd\.?|millions?|millionen|millones|millon|millioner|billions?|mill\.?|bn|x(?!\p{L})|€|eur|euros?|usd|\$|kr|nok|chf|gbp))?(\+)?(?![\p{N}:/])/giu

/** Numbers in figures and in words, years of something apart. A calendar year is a date. As evidence every number counts, also of minutes and pages. */
export function numberMentions(sentence: string, language: ClaimWords, evidence = false): Mention[] {
  const folded = fold(sentence)
  const found = [
    ...figures(sentence),
    ...inWords(sentence, folded, language),
    ...relative(sentence, folded, language),
    ...(evidence ? [] : single(sentence, folded)),
  ]
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((one, index, all) => !all.slice(0, index).some((before) => one.start < before.end))
  return joined(found, folded).flatMap((mention) => counted(mention, sentence, folded, language, evidence))
}

function figures(sentence: string): Mention[] {
  return [...sentence.matchAll(figure)].flatMap((match): Mention[] => {
    const raw = match[2] ?? ''
    const after = sentence.charAt(match.index + match[0].length)
    // "3D", "7x24h" and "B2B" are words that hold a digit.
    if (/\p{L}/u.test(after) && match[3] === undefined) return []
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
function inWords(sentence: string, folded: string, language: ClaimWords): Mention[] {
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

function single(sentence: string, folded: string): Mention[] {
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

/** "halved", "by a third", "doubled". */
function relative(sentence: string, folded: string, language: ClaimWords): Mention[] {
  return language.relative.flatMap(([source, value, unit]) =>
    [...folded.matchAll(pattern(source))].map((match): Mention => ({
      kind: 'number',
      text: sentence.slice(match.index, match.index + match[0].length),
      start: match.index,
      end: match.index + match[0].length,
      value,
      unit,
      bound: 'about',
    })),
  )
}

/** "5–7" is one statement: its upper end. Dates stay two. */
function joined(found: Mention[], folded: string): Mention[] {
  const kept: Mention[] = []
  for (const mention of found) {
    const last = kept.at(-1)
    if (
      last?.kind === 'number' &&
      mention.kind === 'number' &&
      /^ ?- ?$/.test(folded.slice(last.end, mention.start))
    ) {
      kept[kept.length - 1] = { ...mention, start: last.start, text: `${last.text}-${mention.text}` }
      continue
    }
    kept.push(mention)
  }
  return kept
}

/** "a decade of", "over a decade": years in a word without a number. */
export function decadeMentions(sentence: string, language: ClaimWords): Mention[] {
  const folded = fold(sentence)
  return [
    ...folded.matchAll(
      pattern(
        '(?:a|an|ein|einem|une|una|et) (?:decade|jahrzehnt|decennie|decada|tiar)(?: and a half)?|dekade',
      ),
    ),
  ].map((match): Mention => {
    const before = folded.slice(Math.max(0, match.index - 24), match.index)
    const bound = before.endsWith('half ') ? undefined : boundOf(before, '', language)
    return {
      kind: 'years',
      text: sentence.slice(match.index, match.index + match[0].length),
      start: match.index,
      end: match.index + match[0].length,
      value: match[0].endsWith('half') ? 15 : before.endsWith('half ') ? 5 : 10,
      unit: language.years,
      ...(bound !== undefined && { bound }),
    }
  })
}

export interface Stated {
  value: number
  unit: string
  seconds: number | null
  at: number
  length: number
  years: boolean
}

/** The values that a line of evidence states, with their units, in figures and in words of any language given. */
export function numbersIn(text: string, languagesGiven: ClaimWords[]): Stated[] {
  const seen = new Map<number, Stated>()
  for (const language of languagesGiven)
    for (const mention of numberMentions(text, language, true)) {
      const known = seen.get(mention.start)
      if (
        known === undefined ||
        (mention.kind === 'years' && !known.years) ||
        (known.seconds === null && mention.seconds !== undefined)
      )
        seen.set(mention.start, {
          value: mention.value ?? 0,
          unit: mention.unit ?? '',
          seconds: mention.seconds ?? null,
          at: mention.start,
          length: mention.text.length,
          years: mention.kind === 'years',
        })
    }
  return [...seen.values()]
}
