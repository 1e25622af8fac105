import { fold } from './folding.ts'
import { cities, codes, regions } from './place-names.ts'

const known = new Set(
  [...cities.split(' '), ...regions.split(' ')].map((name) => fold(name.replaceAll('-', ' '))),
)
const city = new Set(cities.split(' ').map((name) => fold(name.replaceAll('-', ' '))))
const code = new Set(codes.split(' '))

/** Every country in the languages that we read, as the runtime's own tables name them (CLDR). */
for (const language of ['en', 'de', 'fr', 'es', 'ca', 'pt', 'it', 'nl', 'nb', 'sv', 'da', 'fi', 'pl']) {
  const names = new Intl.DisplayNames([language], { type: 'region' })
  for (const one of 'AE AR AT AU BE BG BR CA CH CL CN CO CR CY CZ DE DK EE EG ES FI FR GB GR HK HR HU ID IE IL IN IS IT JP KE KR LT LU LV MA MT MX MY NG NL NO NZ PE PH PK PL PT RO RS SA SE SG SI SK TH TN TR TW UA US UY VN ZA'.split(
    ' ',
  )) {
    const name = names.of(one)
    if (name !== undefined) known.add(fold(name))
  }
}

// What may stand beside a place without making it anything else.
const filler =
  /\b(?:greater|metro(?:politan)?|area|region|campus|office|hq|headquarters?|downtown|city|centre|center|county|north|south|east|west|central|raum|großraum|umgebung|und|and|or|oder|eller|et|ou|remote|hybrid|on-?site|in-?office|only|based|anywhere|worldwide|flexible|near|close to|bei|nähe|innenstadt|centrum|district|d\.?c\.?)\b/giu

/**
 * Whether a short text names a place and nothing else: "Leeds, UK", "Greater Boston Area", "73430 Aalen", "Coimbatore
 * Campus". One part that is known is enough if the others look like names; "London Stock Exchange" does not pass.
 */
export function isPlace(text: string): boolean {
  if (text.length < 2 || text.length > 70 || /[@!?:=]|https?/.test(text)) return false
  if (/^(?:[A-Z]{1,2}-)?\d{4,5} \p{Lu}[\p{L} .'’/-]{2,40}$/u.test(text)) return true
  // "Chambéry (73)": the department's number, which only French places carry.
  if (/^\p{Lu}[\p{L}’'-]+(?:[ -]\p{L}[\p{L}’'-]*){0,4} \((?:\d{2}|2[AB]|97\d)\d{0,3}\)$/u.test(text))
    return true
  const pieces = text
    .split(/[,;/|·•()]|\s[-–—&]\s|\s(?:or|and|oder|und|ou|et|eller|og|och)\s/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
  let certain = false
  for (const piece of pieces) {
    const bare = piece.replace(filler, ' ').replace(/\s+/g, ' ').trim().replace(/^the /i, '')
    if (bare === '') continue
    if (isKnown(bare)) certain = true
    else if (code.has(bare)) certain ||= pieces.length > 1
    else if (
      !/^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}|de|del|la|le|am|an|der|upon|sur|sous|i|na)[\p{L}.'’-]*){0,4}(?: \d{4,6})?$/u.test(
        bare,
      )
    )
      return false
  }
  return certain
}

function isKnown(name: string): boolean {
  return known.has(fold(name).replace(/-/g, ' ')) || known.has(fold(name))
}

/** Exported for the evaluation, which takes each rule away in turn. */
export const said: RegExp[] = [
  /\b(?:based|located|situated|working|work|office|offices|headquartered|position|role|job|team|studio|lab|clinic|school|site|warehouse|shop|museum|hotel|farm|factory|depot|branch|centre|center|hospital|hub|plant|facility|campus|bakery|restaurant|café|brewery|nursery|practice|join us|join our team|join the team) (?:is |are )?(?:based |located |available )?(?:in|at|from|near) (?:our |the |downtown |central |beautiful |sunny )*(\p{Lu}[\p{L}'’-]+(?:[ -](?:\p{Lu}[\p{L}'’-]+|upon|on|de|la|am))*(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)?)/u,
  /\b(?:in|at|for) our (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?) (?:office|hq|headquarters|studio|lab|warehouse|site|branch|clinic|store|team)/iu,
  /\b(?:im (?:Raum|Großraum)|am Standort|unser(?:em|en)? (?:Büro|Werk|Team|Standort) in|mit Sitz in|Dienstort ist|Arbeitsort ist|für den Standort) (\p{Lu}[\p{L}'’-]+(?: (?:am|an der|bei|ob der) \p{Lu}[\p{L}]+| \p{Lu}[\p{L}'’-]+)?)/u,
  /\b(?:basée?|située?|bureaux|poste) (?:est )?(?:basée? |située? )?(?:à|au|aux|en) (\p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}?[\p{L}'’-]+){0,3}(?: \(\d{2,5}\))?)/u,
  /\b(?:ubicad[oa]s?|oficinas?|sede|centro de trabajo|restaurante|tienda) en (\p{Lu}[\p{L}'’-]+(?: (?:de |del |la )?\p{Lu}[\p{L}'’-]+)?)/u,
  /\b(?:selskap|bedrift|kontor|kontoret|lokaler|avdeling|team|holder til|holder hus|arbeidssted|sitter|finns|ligger|företag|verksamhet|firma|virksomhed|afdeling)(?: vårt| vores)? (?:i|på) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/u,
  /\b(?:kantoor|vestiging|gevestigd|team|locatie|werkplaats) in (\p{Lu}[\p{L}'’-]+(?: (?:aan den |\p{Lu})[\p{L}'’-]+)?)/u,
  /\b(?:sede|ufficio|stabilimento|negozio|filiale)(?: (?:è|di lavoro))? (?:a|di|in) (\p{Lu}[\p{L}'’-]+(?: (?:del |di |sul )?\p{Lu}[\p{L}'’-]+)?)/u,
  /\b(?:escritório|sede|loja|fábrica|equipa) (?:em|no|na|do|da) (\p{Lu}[\p{L}'’-]+(?: (?:do |de |da )?\p{Lu}[\p{L}'’-]+)?)/u,
  // "Das Hotel Almrausch in Kitzbühel sucht", "Falegnameria Zanolli, Belluno, cerca".
  /\p{Lu}[\p{L}.]+(?: in|,) (\p{Lu}[\p{L}'’-]+(?: (?:am|an der|bei) \p{Lu}[\p{L}]+)?),? (?:sucht|suchen|cerca|recrute|recherche|busca|zoekt|søger|söker|søker)(?![\p{L}])/u,
  // A street's address in a letter: "Hauptstraße 4, 09484 Oberwiesenthal".
  /\d\p{L}?,? ?\n?((?:[A-Z]{1,2}-)?\d{5} \p{Lu}[\p{L}-]{2,30}(?: (?:am|an der|im|a\. ?d\.|\p{Lu})[\p{L}. -]{1,20})?)(?=[,.;\n]|$)/u,
]
const notPlace =
  /^(?:the|our|this|an?|all|person|department|faculty|school|university|institute|division|section|english|german|french|python|java|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday)$/iu

export interface FoundPlace {
  place: string
  quote: string
  start: number
  /** Whether the name is a known place, and not only where a place would stand. */
  sure: boolean
}

const inCity =
  /\b(?:in|à|en|i|em|a|te) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}(?:, \p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)?)?)/gu

/** The first city that a text says something is in; where nothing better names the place of work. */
export function findCity(text: string): FoundPlace | null {
  for (const match of text.slice(0, 10_000).matchAll(inCity)) {
    const place = match[1] ?? ''
    const name = fold(place.split(',')[0] ?? '')
    if ((city.has(name) || city.has(name.replace(/-/g, ' '))) && isPlace(place))
      return { place, quote: match[0], start: match.index, sure: true }
  }
  return null
}

/** The place of work as running text states it ("our Bristol office", "mit Sitz in Ulm"). */
export function findPlace(text: string): FoundPlace | null {
  const scanned = text.slice(0, 20_000)
  let best: FoundPlace | null = null
  for (const pattern of said) {
    const match = pattern.exec(scanned)
    const place = match?.[1]?.replace(/[.,;]$/, '').trim()
    if (match === null || place === undefined || notPlace.test(place.split(/[ ,]/)[0] ?? '')) continue
    const sure = isPlace(place)
    // Sentences come before addresses, which may be the head office's.
    if (best === null || (sure && !best.sure && !/^\D*\d{5}/.test(place)))
      best = { place, quote: match[0], start: match.index, sure }
  }
  return best
}
