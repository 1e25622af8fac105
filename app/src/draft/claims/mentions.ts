import { fold, words } from './fold.ts'
import { acquaintances } from './acquaintance.ts'
import { type Mention, withoutOverlaps } from './mention.ts'
import { dateMentions } from './dates.ts'
import { isNoAcquaintance, ofPosting } from './familiar-things.ts'
import type { Known } from './known.ts'
import { languageCode } from './language-names.ts'
import { firmMentions } from './firms.ts'
import { nameMentions, phraseMentions } from './names.ts'
import { decadeMentions, numberMentions } from './numbers.ts'
import { isTrade } from './otherwise/trades.ts'
import type { FeatWords } from './words/feats.ts'
import { placedTitles, titleMentions } from './title-mentions.ts'
import { nameEnds } from './words/credentials.ts'
import { type ClaimWords, claimWords, pattern, regex } from './words/words.ts'

const quoted = /["“„«‚‘]\s?([^"“”„«»]{3,}?)\s?["”“»]/gu
/** Seven digits and more in the groups of a telephone number. */
const phone =
  /(?<![\p{L}\p{N}-])(?:\+\d[\d ()/.-]{6,}\d|\(\d{2,5}\) ?[\d -]{5,}\d|0\d+(?:[ /-]\d{2,}){1,}|\d{3}-\d{3}-\d{4})(?![\p{L}\p{N}])/gu
const address = /[^\s<>"(),;]+@[^\s<>"(),;]+\.[\p{L}]{2,}|https?:\/\/[^\s<>")]+|www\.[^\s<>")]+/gu

/** Everything in a sentence that a source must prove, without deciding yet whether one does. */
export function mentionsIn(sentence: string, language: ClaimWords, known: Known): Mention[] {
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
  const named = nameMentions(sentence, language, known.circle.places)
  const firms = firmMentions(sentence)
  // "Lantern Heating" is no "Heating" of what the posting asks for.
  const written = [
    ...known.names.flatMap((name) => wholeWords(sentence, name)),
    ...known.asked.flatMap((name) => wholeWords(sentence, name)).filter((one) => !isKindOf(one, named)),
  ]
  const degrees = (['doctor', 'master', 'bachelor', 'vocational'] as const).flatMap((degree) =>
    matches(language.degrees[degree], 'degree').map((mention) => ({ ...mention, degree })),
  )
  return [
    ...withoutOverlaps([
      ...quotations,
      ...addresses,
      ...matches(language.relations, 'relation').filter(
        ({ start, end }) => !isNoAcquaintance(sentence, { start, end }, known.circle, language),
      ),
      ...acquaintances(sentence, folded, known.circle).filter(
        ({ start, end }) => !ofPosting(folded.slice(0, start)) && !ofPosting(folded.slice(0, end)),
      ),
      ...phones,
      ...dateMentions(sentence),
      ...decadeMentions(sentence, language),
      // "Librairie Les Deux Rives" counts nothing, nor does "a Six Sigma project".
      ...numberMentions(sentence, language).filter(
        (one) =>
          !(/^\p{Lu}/u.test(one.text) && (isPartOf(one, written) || (one.start > 0 && isPartOf(one, named)))),
      ),
      ...degrees,
      ...matches(known.feats.prize, 'prize'),
      ...titleMentions(sentence, folded, language, known.titles).filter(
        (title) =>
          !(firmPlace.test(folded.slice(0, title.start)) && isPartOf(title, [...named, ...firms])) &&
          !firms.some(({ start, end }) => start < title.start && title.end <= end),
      ),
      ...placedTitles(sentence, folded, known),
      ...matches(language.native, 'level', 4),
      ...matches(language.levels[3], 'level', 3),
      ...matches(language.levels[2], 'level', 2),
      ...matches(language.parts[3], 'part', 3),
      ...longestFirst([
        ...written,
        ...known.told.flatMap((name) => wholeWords(sentence, name)).filter((one) => !isKindOf(one, named)),
        ...firms,
        ...named.filter(({ text }) => isHouse(text) || / \dD$/.test(text)),
      ]),
      ...languageMentions(sentence, folded, language),
      ...phraseMentions(sentence, folded),
      ...named,
    ]),
    ...experienceMentions(sentence, folded, language),
    ...fieldMentions(sentence, folded, known.feats),
  ]
}

/** "Sanitätshaus Nord" is no "Sanitätshaus", by which the hiring firm goes. */
const longestFirst = (mentions: Mention[]): Mention[] =>
  mentions.toSorted((one, other) => other.end - other.start - (one.end - one.start))

/** Right behind these stands a firm, though its name may begin with a title: "hos Baker Lunde". */
const firmPlace = /(?<!\p{L})(?:at|bei|chez|hos) $/u

/** "Nordkyst Bakeri" is another than the "Bakeri" that the posting speaks of; a "Bosch ECU" is of Bosch. */
const isKindOf = (one: Mention, others: Mention[]): boolean =>
  isPartOf(
    one,
    others.filter(({ start, end }) => end === one.end || start < one.start || isTrade(one.text)),
  )

/** "Clare County Council", "Paper Kite Theatre Company": named whole, whatever part of it another name is. */
const isHouse = (name: string): boolean =>
  / /.test(name) &&
  /(?<!\p{L})(?:council|company|trust|group|authority|association|society|foundation|partnership|hospital|university|college|school|academy|centre|museum|gallery|theatre|library|institute|agency|club|kommune|stiftelse|forening|museet|biblioteket|sykehus)$/iu.test(
    name,
  )

/** Does a mention stand within a longer one? */
const isPartOf = ({ start, end }: Mention, others: Mention[]): boolean =>
  others.some((one) => one.start <= start && end <= one.end && one.end - one.start > end - start)

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

/** "Those who work with me": no field of work. */
const ofPeople =
  /^ (?:me|us|you|mir|mich|uns|ihnen|moi|nous|vous|mi|nosotr[oa]s|ustedes|meg|oss|dere)(?!\p{L})/u

/** "experience in hospital pharmacy": what somebody says that they can do, up to where the clause ends. At most eight words. */
function experienceMentions(sentence: string, folded: string, language: ClaimWords): Mention[] {
  return [
    ...folded.matchAll(
      pattern(
        `${language.experience}|(?:${language.years}) (?:of|in|im|in der|en|de|dans|innen${language === claimWords.no ? '|i' : ''})`,
      ),
    ),
  ].flatMap((match): Mention[] => {
    const from = match.index + match[0].length
    const rest = /^(?:[ ][^ .,;:!?()]+){1,8}/u.exec(folded.slice(from))
    if (rest === null || ofPeople.test(rest[0])) return []
    // "Nach zwölf Jahren im Lager mag ich …": what the writer does then is no part of it.
    const end = from + (ownVerb.exec(rest[0])?.index ?? rest[0].length)
    if (end === from) return []
    return [
      { kind: 'experience', text: sentence.slice(match.index, end), start: match.index, end, value: from },
    ]
  })
}

/** The writer behind their verb. */
const ownVerb = / \p{L}+ (?:ich|wir|jeg|vi)(?!\p{L})/u

const studied = regex(
  String.raw`^ (?!(?:the|your|this|that|how|what|my|for|part|full|at|from|in|die|der|das|den|diese|ihre|an|bei|le|la|les|a|au|en|el|los|con|ved|pa|i|til|din|den|det)(?!\p{L}))\p{L}[\p{L}'-]*(?: (?!(?:in|an|dans|en|i)(?!\p{L})|${nameEnds})\p{L}[\p{L}'-]*){0,2}`,
)

/** "studied physics", "a degree in physics": the field, up to three words of it. "Studied your posting" names none. */
function fieldMentions(sentence: string, folded: string, { field }: FeatWords): Mention[] {
  return [...folded.matchAll(pattern(field))].flatMap((match): Mention[] => {
    const from = match.index + match[0].length
    const rest = studied.exec(folded.slice(from))
    if (rest === null) return []
    const end = from + rest[0].length
    return [{ kind: 'field', text: sentence.slice(from + 1, end), start: from + 1, end, value: from }]
  })
}
