import { fold, words } from './fold.ts'
import { acquaintances, type Circle } from './acquaintance.ts'
import { type Mention, withoutOverlaps } from './mention.ts'
import { dateMentions } from './dates.ts'
import { isNoAcquaintance, ofPosting } from './familiar-things.ts'
import { languageCode } from './language-names.ts'
import { firmMentions } from './firms.ts'
import { nameMentions, phraseMentions } from './names.ts'
import { decadeMentions, numberMentions } from './numbers.ts'
import { isTrade } from './otherwise/trades.ts'
import type { FeatWords } from './words/feats.ts'
import { type ClaimWords, pattern } from './words/words.ts'

const quoted = /["“„«‚‘]\s?([^"“”„«»]{3,}?)\s?["”“»]/gu
/** Seven digits and more in the groups of a telephone number. */
const phone =
  /(?<![\p{L}\p{N}-])(?:\+\d[\d ()/.-]{6,}\d|\(\d{2,5}\) ?[\d -]{5,}\d|0\d+(?:[ /-]\d{2,}){1,}|\d{3}-\d{3}-\d{4})(?![\p{L}\p{N}])/gu
const address = /[^\s<>"(),;]+@[^\s<>"(),;]+\.[\p{L}]{2,}|https?:\/\/[^\s<>")]+|www\.[^\s<>")]+/gu

/** Names and titles to find however they look, and the words of the text's language for deeds and studies. */
export interface Known {
  names: string[]
  /** What else the posting names, wherever it stands: no firm is meant by it. */
  told: string[]
  /** The employers of the résumé. */
  employers: string[]
  titles: string[]
  feats: FeatWords
  circle: Circle
}

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
  const named = nameMentions(sentence, language)
  const firms = firmMentions(sentence)
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
      ...numberMentions(sentence, language),
      ...degrees,
      ...matches(known.feats.prize, 'prize'),
      ...titleMentions(sentence, folded, language, known.titles).filter(
        (title) =>
          !(firmPlace.test(folded.slice(0, title.start)) && isPartOf(title, named)) &&
          !firms.some(({ start, end }) => start < title.start && title.end <= end),
      ),
      ...placedTitles(sentence, folded, known),
      ...matches(language.native, 'level', 4),
      ...matches(language.levels[3], 'level', 3),
      ...matches(language.levels[2], 'level', 2),
      ...matches(language.parts[3], 'part', 3),
      ...longestFirst([
        ...known.names.flatMap((name) => wholeWords(sentence, name)),
        ...known.told.flatMap((name) => wholeWords(sentence, name)).filter((one) => !isKindOf(one, named)),
        ...firms,
        ...named.filter(({ text }) => isHouse(text)),
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
      pattern(`${language.experience}|(?:${language.years}) (?:of|in|im|in der|en|de|dans|innen|i)`),
    ),
  ].flatMap((match): Mention[] => {
    const from = match.index + match[0].length
    const rest = /^(?:[ ][^ .,;:!?()]+){1,8}/u.exec(folded.slice(from))
    if (rest === null || ofPeople.test(rest[0])) return []
    const end = from + rest[0].length
    return [
      { kind: 'experience', text: sentence.slice(match.index, end), start: match.index, end, value: from },
    ]
  })
}

/** "studied physics", "a degree in physics": the field, up to three words of it. "Studied your posting" names none. */
function fieldMentions(sentence: string, folded: string, { field }: FeatWords): Mention[] {
  return [...folded.matchAll(pattern(field))].flatMap((match): Mention[] => {
    const from = match.index + match[0].length
    const rest =
      /^ (?!(?:the|your|this|that|how|what|my|for|part|full|at|from|in|die|der|das|den|diese|ihre|an|bei|le|la|les|a|au|en|el|los|con|ved|pa|i|til|din|den|det)(?!\p{L}))\p{L}[\p{L}'-]*(?: (?!(?:at|from|in|bei|an|dans|en|ved|i|with|mit)(?!\p{L}))\p{L}[\p{L}'-]*){0,2}/u.exec(
        folded.slice(from),
      )
    if (rest === null) return []
    const end = from + rest[0].length
    return [{ kind: 'field', text: sentence.slice(from + 1, end), start: from + 1, end, value: from }]
  })
}

/** Behind these a title is a verb: "six of us cook", "jeg leder", and before those: "i dag leder jeg". */
const verbPlace = /(?<!\p{L})(?:we|us|i|they|you|to|who|can|will|and|jeg|vi|som|der) $/u
/** "I dag er jeg leder": no verb. */
const beingPlace = /(?<!\p{L})(?:er|var|ble|blir|vart) jeg $/u
const asVerb = /^(?:cook|nurse|tutor|coach|lead|leder|larer|arbeider|veileder|forsker|baker)$/

/** "Als Stationsleitung": what one is. */
const inOffice = /(?<!\p{L})(?:als|bin ich|ich bin|war ich|ich war) (?:\p{L}+e )?$/u

/** Titles that take what they are of: "jefe de tráfico", "cadre de santé". */
const governing =
  /^(?:chef|cheffe|cadre|conducteur|conductrice|directeur|directrice|jefe|jefa|director|directora|encargado|encargada)$/

/**
 * A title with the words of rank around it: "Senior Backend Engineer", "Head of Data", "leitender Ingenieur". A title that
 * is `known` is found whatever the list holds, and the longest reading comes first.
 */
function titleMentions(sentence: string, folded: string, language: ClaimWords, known: string[]): Mention[] {
  const ranked = String.raw`(?:(?:${language.ranks})[ -]+(?:(?!(?:an?|the|our|my|one|two|as|eine?[nmr]?|une?|una?|en|et|als|comme|como|som) )\p{L}+[ -]+){0,2}?)*(?:(?:sub|vice|vize|under|co|ex)-?)?(?:${language.titles})(?: (?:${language.ranks})(?! jeg(?!\p{L})))?`
  const escaped = known.map((title) => title.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')
  // "Head banker mason": the words of rank before a title that is held, too.
  const sources =
    known.length === 0 ? [ranked] : [String.raw`(?:(?:${language.ranks})[ -]+)?(?:${escaped})`, ranked]
  const found: Mention[] = []
  for (const source of sources)
    for (const match of folded.matchAll(pattern(source))) {
      const behind = folded.slice(match.index + match[0].length)
      if (
        asVerb.test(match[0]) &&
        ((verbPlace.test(folded.slice(0, match.index)) && !beingPlace.test(folded.slice(0, match.index))) ||
          behind.startsWith(' jeg '))
      )
        continue
      // "Fachliche Leitung": what somebody has, and nothing that one is.
      if (/leitung(?: |$)/.test(match[0]) && !inOffice.test(folded.slice(0, match.index))) continue
      const of = governing.test(match[0])
        ? /^ d(?:e (?:la |los |las |l')?|u |es |el |')\p{L}{3,}/u.exec(
            folded.slice(match.index + match[0].length),
          )
        : null
      const { start, end } = modified(
        folded,
        match.index,
        match.index + match[0].length + (of?.[0].length ?? 0),
      )
      found.push({ kind: 'title', text: sentence.slice(start, end), start, end })
    }
  return found.toSorted((one, other) => other.end - other.start - (one.end - one.start))
}

/** What else somebody is than what their title says: "I am happy at Acme", "je suis en poste chez". */
const noTitle =
  /^(?:i|we|they|it|ich|wir|es|sie|je|nous|on|yo|jeg|vi|det|dere|du|part|one|member|happy|glad|proud|new|based|still|now|also|well|busy|only|first|last|\p{L}+ed|\p{L}+ing|teil|mitglied|einer|eine|ein|froh|seit|noch|auch|\p{L}+ig|\p{L}+lich|en|heureu(?:x|se)|contente?|fiere?|tres|bien|encore|une?|\p{L}+ee?s|feliz|una?|glad|fornoyd|stolt|en|et|del|med|na|fortsatt)$/u

const placing =
  /^(?:at|of|in|for|bei|beim|im|der|chez|a|au|de|du|dans|en|hos|i|ved|pa) (?:the |der |dem |l'|la |le |el )?/u

/** Between "I was" and what somebody was: "selbst fast vier Jahre", "nesten to år". */
const howLong =
  /^(?:(?:selbst|auch|dort|damals|zuvor|previously|myself|aussi|deja|tambien|ogsa|selv|tidligere) ){0,2}(?:(?:for|fast|knapp|rund|etwa|uber|gut|nearly|almost|about|over|pendant|presque|durante|casi|nesten|knapt|rundt|i) )?(?:(?:\p{L}+|\d+)(?: (?:und ein halbes|einhalb|og et halvt|og en halv|y medio|et demi|and a half))? (?:jahre?|ar|ans?|anos?|years?|monate|mois|meses|maneder|months)(?: lang)? )?/u

/** "Je suis conducteur de travaux à l'Atelier Vauzelle": what one is at an employer is a title, whatever the word. */
function placedTitles(sentence: string, folded: string, { names, employers, feats }: Known): Mention[] {
  const firms = [...names, ...employers].flatMap((name) => {
    const [first = ''] = fold(name).split(' ')
    return first.length > 3 ? [first] : name === '' ? [] : [fold(name)]
  })
  const found: Mention[] = []
  for (const match of folded.matchAll(pattern(`${feats.being}|${feats.role}`))) {
    const behind = match.index + match[0].length + 1
    const from = behind + (howLong.exec(folded.slice(behind))?.[0].length ?? 0)
    // "I was on a boat for three months": where, and not what.
    if (placing.test(folded.slice(from))) continue
    const after = words(folded.slice(from, from + 60)).slice(0, 5)
    const stop = after.findIndex(({ start }, index) => {
      const rest = folded.slice(from + start)
      const placed = placing.exec(rest)?.[0]
      return index > 0 && placed !== undefined && firms.some((firm) => rest.startsWith(firm, placed.length))
    })
    const lone = /^\p{L}[\p{L}-]*(?: \p{L}[\p{L}'-]*){0,2}(?=[,.]|$)/u.exec(folded.slice(from))?.[0] ?? ''
    const end = stop > 0 ? (after[stop - 1]?.end ?? 0) : pattern(feats.role).test(match[0]) ? lone.length : 0
    const said = folded.slice(from, from + end)
    if (
      end === 0 ||
      noTitle.test(after[0]?.text ?? '') ||
      /\d|[,;:]| (?:jahre|ans|anos|ar|years)$/.test(said)
    )
      continue
    found.push({ kind: 'title', text: sentence.slice(from, from + end), start: from, end: from + end })
  }
  return found
}

/** What a firm does, said before a title: "the sales manager". Ranks are the languages' own. */
const functions =
  /(?<!\p{L})(?:sales|marketing|product|project|operations|finance|financial|hr|it|regional|national|area|store|shop|quality|production|purchasing|logistics|solutions?|security|network|systems?|research|clinical|ward|kitchen|site|plant|warehouse|office|account|software|data|executive|technical|commercial|creative|art|general) $/u

/** What heads that which follows: "head of accounts payable" is more than "accounts payable", which somebody was a clerk of. */
const heading =
  /(?<!\p{L})(?:(?:head|director|manager|chief) of (?:the )?|(?:leiter|leiterin|chef|chefin) (?:der|des|von) |(?:chef|cheffe|directeur|directrice|responsable) (?:de la |de l'|du |des |de |d')|(?:jefe|jefa|director|directora|responsable|encargado|encargada) (?:del |de la |de los |de )|(?:leder|sjef) (?:for|av) )$/u

function modified(folded: string, start: number, end: number): { start: number; end: number } {
  const before = functions.exec(folded.slice(0, start)) ?? heading.exec(folded.slice(0, start))
  return before === null ? { start, end } : { start: before.index, end }
}
