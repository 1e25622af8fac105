import type { Posting } from '../posting/posting.ts'
import { contentStems } from './claims/evidence.ts'
import { indexOfWords, words } from './claims/fold.ts'
import type { About } from './templates/language.ts'

/** What every posting says, or what is no detail of the work: quoting it would show that nobody read further. */
const commonplace =
  /equal opportunit|regardless of|accommodat|salary|compensation|benefit|insurance|401|pension|holiday|vacation|perks?|bonus|apply|application|resume|\bcv\b|deadline|cookies?|privacy|gdpr|click|visa|sponsor|http|www\.|@|bewerb|gehalt|vergütung|urlaub|chancengleich|unabhängig von|postul|candidat|salaire|rémunération|avantages|mutuelle|inscr[ií]|candidatura|salario|beneficios|søk|søknad|søker|lønn|pensjon|ferie|forsikring|tiltred|kontakt|ansök|lön|tillsätt|deadline|recruit|agenc|hiring|we(?:['’]re| are) (?:looking|seeking)|is looking for|vi søker|vi ser etter|wir suchen|nous recherchons|buscamos|tel\b|telefon|phone|contract|full[- ]time|part[- ]time|vollzeit|teilzeit|arbeidstid|disabilit|veteran|drug|background check|e-?mail|kandidat|refer|arbeitgeber|employer|offr(?:e|ons)|about us|über uns|om oss|join us|why |what you|who you|your profile|requirements|responsib|qualific|kvalifik|questions?\b|joindre|#{2}|\bhours?\b|heures|horaire|lundi|vendredi|stunden|turno|jornada|\bvakt|monday|friday|trives|oferta|vacan(?:t|cy)|passion|\btlf\b|parking|parkering|parkplatz|accionista|we need|great place|placerad|envie de|\bmust\b|lagt til|ettermiddag/i

/** Begins like an answer to the sentence before it, or in the middle of one: alone it means nothing. */
const dangling =
  /^(?:they|their|theirs|it|its|this|that|these|those|there|he|she|and|but|or|so|also|however|then|both|such|dies\w*|das|es|und|oder|aber|auch|dabei|damit|hierbei|ils?|elles?|ce|cela|ces|cette|et|ou|mais|det|dette|den|disse|de|og|men|eller|esto|esta|este|ello|y|o|pero|i|hi|some|all of|most of|many of|one of|each of|where|which|who|as well)(?![\p{L}\p{N}])/iu

/** Sentences that speak of the work to come. */
const ofWork =
  /^(?:you(?:['’]ll| will| are going to| lead| run| keep| plan| look after| take| own)|your (?:job|work|role)|du (?:vil|kommer|skal|får|leder|har)|sie (?!(?:haben|sind|bringen|verfügen|können|suchen)\s)\p{Ll}+en\s|du (?:wirst|übernimmst|entwickelst)|vous (?!(?:avez|êtes|possédez|maîtrisez|disposez|justifiez)\s)\p{Ll}+ez\s|(?:(?:te|se) )?\p{L}+(?:arás?|erás?|irás?)\s|arbetet|arbeidet)/iu

/** Who works beside or above is a fact, and none that draws anybody. */
const ofPeople =
  /report(?:s|ing)? to|berichten?\s|unterstellt|sous la (?:responsabilité|direction)|rapporter(?:er|ez)?\s|reportar|dependerás?\s|(?:\p{Ll},|avec|mit|med|with|con|geleitet von|led by) \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u

/** Words of what is asked of an applicant, in any heading or line. */
const ofApplicants =
  /experience|knowledge|ability|familiar|degree|skills?\b|proficien|fluent|grounding|must have|years?\b|kenntnisse|erfahrung|abschluss|ausbildung|fähigkeit|erfaring|kompetanse|utdann|kunnskap|behersk|evne|språk|connaissances?|expérience|maîtrise|formation|diplôme|experiencia|conocimiento|titulación|formación|capacidad|nivel|erfarenhet|kunskap|utbildning/iu

const headings: [RegExp, About | 'nothing'][] = [
  [
    /responsib|what you(?:['’]ll| will)? (?:do|work)|you will|your (?:mission|tasks|role|job)|the (?:role|job|work)\b|duties|tasks|aufgaben|missions?\b|vos activités|funciones|tareas|arbeidsoppgaver|arbetsuppgifter|om (?:stillingen|rollen|jobben|tjänsten)/iu,
    'work',
  ],
  [
    /requirement|qualification|you (?:have|bring|are)\b|your (?:profile|skills|background)|who you are|looking for|skills|ideal candidate|must.?have|nice.to.have|plus|anforderung|profil|voraussetzung|mitbring|compétences|exigences|requisitos|kvalifikasjon|kvalifikation|egenskaper|krav/iu,
    'asked',
  ],
  [
    /offer|benefit|perks|salary|apply|contact|interview|process|bieten|wir sind|offrons|avantages|ofrecemos|tilbyr|erbjuder|kontakt|how to|equal|compensation|location|legal|privacy/iu,
    'nothing',
  ],
]

/** A firm speaking of itself. */
const ofFirm =
  /^(?:we(?:['’]re|['’]ve)?|our|wir|unser\w*|nous|notre|nos|nuestr[oa]s?|somos|vi|vår[et]?|våre?)\s/iu

export interface Detail {
  quote: string
  /** Offset into the description. */
  start: number
  about: About
}

/**
 * One concrete detail of a posting, word for word and whole: a line or a sentence of 5 to 18 words about the work, about
 * what is asked where the résumé shares words with it, or about the firm. Null where nothing reads well alone.
 */
export function chooseDetail(posting: Posting, resumeText: string | null): Detail | null {
  const stems = resumeText === null ? new Set<string>() : contentStems(resumeText)
  const title = contentStems(`${posting.title ?? ''} ${posting.company ?? ''}`)
  const instructed = posting.instructions.map(({ quote }) => quote)
  let best: { detail: Detail; score: number } | null = null
  let order = 0
  for (const detail of candidates(posting)) {
    const { quote, about } = detail
    if (instructed.some((one) => one.includes(quote))) continue
    const own = [...contentStems(quote)].filter((one) => !title.has(one))
    const shared = own.filter((one) => stems.has(one)).length
    if (own.length < 3 || (about === 'asked' && shared === 0)) continue
    const score =
      Math.min(shared, 3) * 2 +
      Math.min(own.length, 6) / 2 +
      (about === 'work' ? 3 : about === 'firm' ? -1 : 0) +
      (ofWork.test(quote) ? 2 : 0) +
      // A list item in small letters is seldom a whole thought.
      (/^\p{Lu}/u.test(quote) ? 1.5 : 0) -
      Math.min(order++, 40) * 0.1 -
      (quote.match(/,/g) ?? []).length * 0.3 -
      (/\d/.test(quote) ? 1 : 0) -
      (ofPeople.test(quote) ? 4 : 0)
    if (best === null || score > best.score) best = { detail, score }
  }
  return best?.detail ?? null
}

function* candidates(posting: Posting): Generator<Detail> {
  const asked = new Set(posting.requirements.map((one) => one.trim()))
  let section: About | 'nothing' | null = null
  for (const line of posting.description.slice(0, 40_000).matchAll(/[^\n]+/g)) {
    const mark = /^\s*(?:[-*•·–▪◦●‣]|\d{1,2}[.)])?\s*/u.exec(line[0])?.[0] ?? ''
    const text = line[0].slice(mark.length).trim()
    const bullet = mark.trim() !== ''
    const heading = bullet ? undefined : headingOf(text)
    if (heading !== undefined) {
      section = heading
      continue
    }
    // A closed paragraph ends a list that had a heading; plain prose under no heading is the firm's own story.
    if (section === 'nothing') continue
    for (const { quote, start, whole } of sentencesOf(text)) {
      if (!readsAlone(quote)) continue
      const about: About = ofWork.test(quote)
        ? 'work'
        : section === 'asked' ||
            asked.has(text) ||
            (ofApplicants.test(quote) && (bullet || !whole || !/[.!]$/.test(text)))
          ? 'asked'
          : section === 'work' || (bullet && whole)
            ? 'work'
            : 'firm'
      // Of prose under no heading only what a firm says of itself is worth a quote, and not what an agency says.
      const named = posting.company !== null && indexOfWords(quote, firstWord(posting.company)) !== -1
      if (about === 'firm' && !named && (posting.agency !== null || !ofFirm.test(quote))) continue
      yield { quote, start: line.index + mark.length + start, about }
    }
  }
}

/** What a short line without an end announces; undefined where it announces nothing. */
function headingOf(text: string): About | 'nothing' | undefined {
  const bare = text.replace(/^[#*\s]+|[*:\s]+$/g, '')
  const announces = text.endsWith(':') || /^[#*]/.test(text)
  if (bare.length > 60 || (!announces && (/[.!,;]$/.test(bare) || bare.split(' ').length > 6)))
    return undefined
  return headings.find(([pattern]) => pattern.test(bare))?.[1]
}

const firstWord = (name: string): string => name.split(/[\s,.]/)[0] ?? name

const most = { words: 18, characters: 130 }

/** A full stop, or the start of a clause that can be left out without a wound. */
const ends =
  /[.!?](?=\s|$)|;\s|\s[–—]\s|,\s(?=(?:which|where|who|so that|damit|sodass|wobei|so dass|ce qui|afin de|noe som|slik at|lo que)\s)/gu

function sentencesOf(text: string): { quote: string; start: number; whole: boolean }[] {
  const found: { quote: string; start: number; whole: boolean }[] = []
  let start = 0
  let opens = true
  for (const end of [...text.matchAll(ends), null]) {
    const stop = end?.index ?? text.length
    const lead = /^\s*/.exec(text.slice(start, stop))?.[0].length ?? 0
    const quote = text.slice(start + lead, stop).trimEnd()
    const closed = end === null || /^[.!]/.test(end[0]) || !/^[?]/.test(end[0])
    if (opens && closed && quote !== '')
      found.push({ quote, start: start + lead, whole: start === 0 && stop >= text.length - 1 })
    opens = end === null || /^[.!?]/.test(end[0])
    start = stop + (end?.[0].length ?? 0)
  }
  return found
}

/** Nothing cut off, nothing shouted, no list of names, no bracket left open. */
function readsAlone(quote: string): boolean {
  const count = words(quote).length
  if (count < 5 || count > most.words || quote.length > most.characters) return false
  if (commonplace.test(quote) || dangling.test(quote) || !/^[\p{Lu}\p{Ll}]/u.test(quote)) return false
  if (/["“”„«»|•<>{}[\]=…]|\.\.|\p{Extended_Pictographic}/u.test(quote) || /[:,;/(–-]$/.test(quote))
    return false
  if ((quote.match(/\(/g) ?? []).length !== (quote.match(/\)/g) ?? []).length) return false
  if (/\p{Lu}{5,}\s+\p{Lu}{5,}/u.test(quote)) return false
  if ((quote.match(/[,/]/g) ?? []).length > 3 || /:\s/.test(quote)) return false
  if (
    /\s(?:and|or|of|the|to|for|with|in|und|oder|der|die|mit|et|ou|de|la|le|y|o|og|eller|som|i|av)$/iu.test(
      quote,
    )
  )
    return false
  const letters = quote.replace(/[^\p{L}]/gu, '')
  const capitals = letters.replace(/[^\p{Lu}]/gu, '').length
  return capitals < letters.length / 3
}
