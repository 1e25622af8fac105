import { fold, words } from './fold.ts'
import type { Mention } from './mention.ts'
import { type ClaimWords, pattern } from './words/words.ts'

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
  million: 1_000_000,
  millions: 1_000_000,
  mill: 1_000_000,
  bn: 1_000_000_000,
}

const figure =
  /(?<![\p{L}\p{N}.,])([$€£]\s?)?(\d{1,3}(?:[  '’]\d{3})+|\d+(?:[.,]\d+)*)(?:\s?(%|percent|per cent|prozent|pour ?cent|por ciento|prosent|[km](?![\p{L}])|mio\.?|million(?:s|en|es|er)?|mill\.?|bn|€|eur|euros?|usd|\$|kr|nok|chf|gbp))?\+?(?![\p{N}])/giu

/** Numbers in figures and in words, years of something apart. A calendar year is a date. */
export function numberMentions(sentence: string, language: ClaimWords): Mention[] {
  const found: Mention[] = []
  const folded = fold(sentence)
  for (const match of sentence.matchAll(figure)) {
    const raw = match[2] ?? ''
    const after = sentence.charAt(match.index + match[0].length)
    // "3D", "7x24h" and "B2B" are words that hold a digit.
    if (/\p{L}/u.test(after) && match[3] === undefined) continue
    const unit = fold(match[3] ?? match[1] ?? '').replace(/[.\s]/g, '')
    const scale = scales[unit] ?? (unit.startsWith('million') ? 1_000_000 : 1)
    const plain = /^(?:19|20)\d{2}$/.test(raw) && unit === ''
    found.push({
      kind: plain ? 'date' : 'number',
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
      value: numberValue(raw) * scale,
      unit: unitClass(unit),
    })
  }
  for (const word of words(folded)) {
    const value = Object.hasOwn(language.numbers, word.text) ? language.numbers[word.text] : undefined
    if (value !== undefined)
      found.push({
        kind: 'number',
        text: sentence.slice(word.start, word.end),
        start: word.start,
        end: word.end,
        value,
        unit: '',
      })
  }
  return found.flatMap((mention) => counted(mention, sentence, folded, language))
}

function unitClass(unit: string): string {
  if (/^(?:%|percent|prozent|pourcent|porciento|prosent)/.test(unit)) return '%'
  return /^[$€£]|eur|usd|kr|nok|chf|gbp/.test(unit) ? 'money' : ''
}

/** Looks at what a number counts: years become a `years` mention, minutes of a call or one's own questions none. */
function counted(mention: Mention, sentence: string, folded: string, language: ClaimWords): Mention[] {
  const after = folded.slice(mention.end)
  const gap = String.raw`^(?:\+|-|\s|\w+ (?=${language.years}))*`
  if (new RegExp(String.raw`^[\s-]*(?:\p{L}+ )?(?:${language.harmless})(?![\p{L}])`, 'u').test(after))
    return []
  const years = new RegExp(`${gap}(${language.years})(?![\\p{L}])`, 'u').exec(after)
  if (years !== null && mention.kind === 'number') {
    const end = mention.end + years[0].length
    const decades = /^(?:decade|jahrzehnt|decenni|decada|tiar)/.test(years[1] ?? '')
    return [
      {
        ...mention,
        kind: 'years',
        end,
        text: sentence.slice(mention.start, end),
        value: (mention.value ?? 0) * (decades ? 10 : 1),
      },
    ]
  }
  return [mention]
}

/** "a decade of", "over a decade": years in a word without a number. */
export function decadeMentions(sentence: string, language: ClaimWords): Mention[] {
  return [
    ...fold(sentence).matchAll(
      pattern('(?:a|an|ein|einem|une|una|et) (?:decade|jahrzehnt|decennie|decada|tiar)|dekade'),
    ),
  ].map((match) => ({
    kind: 'years' as const,
    text: sentence.slice(match.index, match.index + match[0].length),
    start: match.index,
    end: match.index + match[0].length,
    value: 10,
    unit: language.years,
  }))
}

/** The values that a line of evidence states, with their units, in figures and in words of any language given. */
export function numbersIn(
  text: string,
  languages: ClaimWords[],
): { value: number; unit: string; at: number; length: number; years: boolean }[] {
  const seen = new Map<number, { value: number; unit: string; at: number; length: number; years: boolean }>()
  for (const language of languages)
    for (const mention of numberMentions(text, { ...language, harmless: '(?!)' })) {
      const known = seen.get(mention.start)
      if (known === undefined || (mention.kind === 'years' && !known.years))
        seen.set(mention.start, {
          value: mention.value ?? 0,
          unit: mention.unit ?? '',
          at: mention.start,
          length: mention.text.length,
          years: mention.kind === 'years',
        })
    }
  return [...seen.values()]
}
