import { fold } from './fold.ts'
import { type Mention, withoutOverlaps } from './mention.ts'
import { nameMentions } from './names.ts'
import { decadeMentions, numberMentions } from './numbers.ts'
import { type ClaimWords, pattern } from './words/words.ts'

const quoted = /["“„«‚‘]\s?([^"“”„«»]{3,}?)\s?["”“»]/gu
const address = /[^\s<>"(),;]+@[^\s<>"(),;]+\.[\p{L}]{2,}|https?:\/\/[^\s<>")]+|www\.[^\s<>")]+/gu

/** Everything in a sentence that a source must prove, without deciding yet whether one does. */
export function mentionsIn(sentence: string, language: ClaimWords): Mention[] {
  const folded = fold(sentence)
  const matches = (source: string, kind: Mention['kind'], value?: number): Mention[] =>
    [...folded.matchAll(pattern(source))].map((match) => ({
      kind,
      text: sentence.slice(match.index, match.index + match[0].length),
      start: match.index,
      end: match.index + match[0].length,
      ...(value === undefined ? {} : { value }),
    }))
  const quotations = [...sentence.matchAll(quoted)].map((match): Mention => {
    const start = match.index + match[0].indexOf(match[1] ?? '')
    return { kind: 'quotation', text: match[1] ?? '', start, end: start + (match[1] ?? '').length }
  })
  const addresses = [...sentence.matchAll(address)].map((match): Mention => {
    const text = match[0].replace(/[.,;:!?]+$/, '')
    return { kind: 'address', text, start: match.index, end: match.index + text.length }
  })
  const degrees = (['doctor', 'master', 'bachelor', 'vocational'] as const).flatMap((degree) =>
    matches(language.degrees[degree], 'degree').map((mention) => ({ ...mention, degree })),
  )
  return withoutOverlaps([
    ...quotations,
    ...addresses,
    ...matches(language.relations, 'relation'),
    ...decadeMentions(sentence, language),
    ...numberMentions(sentence, language),
    ...degrees,
    ...titleMentions(sentence, folded, language),
    ...matches(language.levels[3], 'level', 3),
    ...matches(language.parts[3], 'part', 3),
    ...nameMentions(sentence, language),
  ])
}

/** A title with the words of rank around it: "Senior Backend Engineer", "Head of Data", "leitender Ingenieur". */
function titleMentions(sentence: string, folded: string, language: ClaimWords): Mention[] {
  const ranked = String.raw`(?:(?:${language.ranks})[ -]+(?:\p{L}+[ -]+){0,2}?)*(?:${language.titles})(?: (?:${language.ranks}))?`
  const found: Mention[] = []
  for (const match of folded.matchAll(pattern(ranked)))
    found.push({
      kind: 'title',
      text: sentence.slice(match.index, match.index + match[0].length),
      start: match.index,
      end: match.index + match[0].length,
    })
  return found
}
