import { fold, words } from './fold.ts'
import { type Mention, withoutOverlaps } from './mention.ts'
import { dateMentions } from './dates.ts'
import { languageCode } from './language-names.ts'
import { firmMentions, nameMentions, phraseMentions } from './names.ts'
import { decadeMentions, numberMentions } from './numbers.ts'
import { type ClaimWords, pattern } from './words/words.ts'

const quoted = /["“„«‚‘]\s?([^"“”„«»]{3,}?)\s?["”“»]/gu
/** Seven digits and more in the groups of a telephone number. */
const phone =
  /(?<![\p{L}\p{N}-])(?:\+\d[\d ()/.-]{6,}\d|\(\d{2,5}\) ?[\d -]{5,}\d|0\d+(?:[ /-]\d{2,}){1,}|\d{3}-\d{3}-\d{4})(?![\p{L}\p{N}])/gu
const address = /[^\s<>"(),;]+@[^\s<>"(),;]+\.[\p{L}]{2,}|https?:\/\/[^\s<>")]+|www\.[^\s<>")]+/gu

/** Everything in a sentence that a source must prove, without deciding yet whether one does. `known`: names to find however they look. */
export function mentionsIn(sentence: string, language: ClaimWords, known: string[] = []): Mention[] {
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
  const phones = [...sentence.matchAll(phone)].map((match): Mention => ({
    kind: 'address',
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
  const degrees = (['doctor', 'master', 'bachelor', 'vocational'] as const).flatMap((degree) =>
    matches(language.degrees[degree], 'degree').map((mention) => ({ ...mention, degree })),
  )
  return [
    ...withoutOverlaps([
      ...quotations,
      ...addresses,
      ...matches(language.relations, 'relation').filter(
        ({ start }) => !saidByPosting(folded.slice(0, start)),
      ),
      ...phones,
      ...dateMentions(sentence),
      ...decadeMentions(sentence, language),
      ...numberMentions(sentence, language),
      ...degrees,
      ...titleMentions(sentence, folded, language),
      ...matches(language.native, 'level', 4),
      ...matches(language.levels[3], 'level', 3),
      ...matches(language.levels[2], 'level', 2),
      ...matches(language.parts[3], 'part', 3),
      ...known.flatMap((name) => wholeWords(sentence, name)),
      ...firmMentions(sentence),
      ...languageMentions(sentence, folded, language),
      ...phraseMentions(sentence, folded),
      ...nameMentions(sentence, language),
    ]),
    ...experienceMentions(sentence, folded, language),
  ]
}

/** "Your posting mentions", "die Anzeige sagte": the job's own words are no acquaintance. */
const saidByPosting = (before: string): boolean =>
  /(?:posting|advert|\bad|page|website|site|description|report|article|listing|anzeige|ausschreibung|annonce|offre|oferta|anuncio|annonsen|utlysningen)[\p{L} ]{0,12}$/u.test(
    before,
  )

/** A name as it is written, where a rule of capitals would miss it: "bei der Havelwerk AG", "Kongsvinger kommune". */
function wholeWords(sentence: string, name: string): Mention[] {
  const start = sentence.indexOf(name)
  const end = start + name.length
  if (start === -1 || name.length < 3) return []
  if (/[\p{L}\p{N}]/u.test(sentence.charAt(start - 1)) || /[\p{L}\p{N}]/u.test(sentence.charAt(end)))
    return []
  return [{ kind: 'name', text: name, start, end }]
}

/** Names of languages, where the sentence speaks of speaking. */
function languageMentions(sentence: string, folded: string, language: ClaimWords): Mention[] {
  if (!pattern(language.speaking).test(folded)) return []
  return words(sentence).flatMap(({ text, start, end }) => {
    const code = languageCode(text)
    return code === null ? [] : [{ kind: 'language' as const, text, start, end, code }]
  })
}

/** "experience in hospital pharmacy": what somebody says that they can do, up to where the clause ends. At most eight words. */
function experienceMentions(sentence: string, folded: string, language: ClaimWords): Mention[] {
  return [
    ...folded.matchAll(
      pattern(`${language.experience}|(?:${language.years}) (?:of|in|im|in der|en|de|dans|innen|i)`),
    ),
  ].flatMap((match): Mention[] => {
    const from = match.index + match[0].length
    const rest = /^(?:[ ][^ .,;:!?()]+){1,8}/u.exec(folded.slice(from))
    if (rest === null) return []
    const end = from + rest[0].length
    return [
      { kind: 'experience', text: sentence.slice(match.index, end), start: match.index, end, value: from },
    ]
  })
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
