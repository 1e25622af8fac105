import { fold, words } from './fold.ts'
import type { Mention } from './mention.ts'
import type { Known } from './known.ts'
import { type ClaimWords, pattern } from './words/words.ts'

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
export function titleMentions(
  sentence: string,
  folded: string,
  language: ClaimWords,
  known: string[],
): Mention[] {
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

const inPlace =
  / (?:in|at|on|bei|auf|dans|en|i|ved|pa) (?:an?|the|eine[mr]|de[mr]|une?|una?|el|la|los|las|et|ei) .*$/u

/** Between "I was" and what somebody was: "selbst fast vier Jahre", "nesten to år". */
const howLong =
  /^(?:(?:selbst|auch|dort|damals|zuvor|previously|myself|aussi|deja|tambien|ogsa|selv|tidligere) ){0,2}(?:(?:for|fast|knapp|rund|etwa|uber|gut|nearly|almost|about|over|pendant|presque|durante|casi|nesten|knapt|rundt|i) )?(?:(?:\p{L}+|\d+)(?: (?:und ein halbes|einhalb|og et halvt|og en halv|y medio|et demi|and a half))? (?:jahre?|ar|ans?|anos?|years?|monate|mois|meses|maneder|months)(?: (?:y medio|et demi|and a half))?(?: lang)? )?/u

/** "Je suis conducteur de travaux à l'Atelier Vauzelle": what one is at an employer is a title, whatever the word. */
export function placedTitles(
  sentence: string,
  folded: string,
  { names, employers, feats }: Known,
): Mention[] {
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
    const whole = folded.slice(from, from + end)
    // "A volunteer in a workshop": where is no part of it.
    const said = whole.slice(0, inPlace.exec(whole)?.index ?? end)
    if (
      end === 0 ||
      noTitle.test(after[0]?.text ?? '') ||
      /\d|[,;:]| (?:jahre|ans|anos|ar|years)$/.test(said)
    )
      continue
    const until = from + said.length
    found.push({ kind: 'title', text: sentence.slice(from, until), start: from, end: until })
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
