import { isKnownSkill } from '../skills.ts'
import type { Circle } from './acquaintance.ts'
import { fold, words } from './fold.ts'
import { type ClaimWords, pattern } from './words/words.ts'

/** Words for acquaintance said of a thing, or said by the posting: "rye is an old friend", "I know Sage from my last job". */
export function isNoAcquaintance(
  sentence: string,
  { start, end }: { start: number; end: number },
  circle: Circle,
  language: ClaimWords,
): boolean {
  const before = sentence.slice(0, start)
  return (
    ((saidByPosting(fold(before)) || ofPosting(fold(sentence.slice(0, end)))) &&
      !together.test(fold(sentence.slice(start, end)))) ||
    ofOneself(sentence.slice(start, end)) ||
    saidByWriter(fold(before), fold(sentence.slice(start, end))) ||
    ofOwnCircle(sentence, { start, end }) ||
    (friend.test(fold(sentence.slice(start, end))) && isThing(befriended(before), circle, language)) ||
    isThing(known.exec(sentence.slice(start, end))?.[1] ?? null, circle, language)
  )
}

/** "Your posting mentions", "die Anzeige sagte": the job's own words are no acquaintance. */
const saidByPosting = (before: string): boolean =>
  /(?:posting|advert|\bad(?!\p{L})|page|website|site|description|report|article|listing|anzeige|ausschreibung|annonce|offre|oferta|anuncio|annonsen|utlysningen|(?<!auf (?:die|diese|ihre|eine) )stelle|aufgabe|role|poste|puesto|stillingen)(?![\p{L} ]*(?<!\p{L})(?:mir|mich|me|meg)(?!\p{L}))[\p{L} ]{0,12}$|(?:stelle|position|rolle) als (?:\p{L}+ ){1,3}$|(?<!\p{L})dass [^;]*, (?:hat|hatte) mich [^,;]*$|(?:ce qui|cela|which|(?<!(?:i|we) )was|lo que|eso|noe som) $/u.test(
    before,
  ) || ofPosting(before)

/** The posting is what the clause is about, whatever stands between: "Ihre Ausschreibung für die Leitung der Bäckerei …". "Ihre Anzeige hat mir …" goes on to who gave it. */
export const ofPosting = (before: string): boolean => {
  const behind = postingFirst.exec(before)?.[1]
  return (
    behind !== undefined &&
    !/(?<!\p{L})(?:(?:mir|mich|ich|me|i|je|meg|jeg|nos|yo|when|als (?:er|sie|herrn?|frau|dr|ihre?)|nachdem|quand|lorsque|apres que|cuando|da|etter at)(?!\p{L})|[jm]')/u.test(
      behind,
    )
  )
}

const postingFirst =
  /(?:^|[,;:] (?:and |und |et |y |og )?)(?:ihre?|die|diese|das|your|the|this|votre|cette|l'|la|su|vuestr[oa]|el|este|esta)? ?(?:\p{L}+ )?(?:posting|advert|advertisement|ad|description|\p{L}*anzeige|\p{L}*ausschreibung|inserat|stellenangebot|annonce|offre|oferta|anuncio|convocatoria|\p{L}*annonsen|utlysningen)(?!\p{L})([^,;:]*)$/u

/** "Me presento", "me animo": Spanish has an accent where another did it; "ich habe sie" means no reader, who has a capital. */
const ofOneself = (said: string): boolean =>
  /^me (?:\p{L}+ )?(?:animo|presento|paso|empujo|comento|remito) /iu.test(said) ||
  (/^ich \p{L}+ sie /iu.test(said) && said.includes(' sie '))

/** "I should have mentioned that I …": what the writers said, they said themselves. */
const saidByWriter = (before: string, said: string): boolean =>
  /^(?:suggested|thought|felt|said|mentioned|reckoned|insisted|proposed|agreed) /u.test(said) &&
  /(?<!\p{L})i (?:(?!was|am|got|know|had been)\p{L}+ ){0,3}$/u.test(before)

/** Somebody of the writer's own ("my manager gave me the keys"), or a team that speaks of itself, where nothing turns to the firm and nobody recommends. */
function ofOwnCircle(sentence: string, { start, end }: { start: number; end: number }): boolean {
  const said = fold(sentence.slice(start, end))
  if (turned.test(fold(sentence)) || /(?<!^)\b(?:Sie|Ihnen|Ihr(?:e[nmrs]?)?)\b/u.test(sentence)) return false
  if (together.test(said)) return among.test(fold(sentence))
  return (own.test(said) || ownBefore.test(fold(sentence.slice(0, start)))) && !recommends.test(said)
}

const own =
  /^(?:an?(?! mich)|my|eine?|meine?|une?|mon|ma|mes|una?|mis?|en|ei|min|mitt|mine) |^\p{L}+ (?:min|mi)$/u
const ownBefore = /(?<!\p{L})(?:my|mon|ma|mis?|meine?) \p{L}+ $/u
const together = /^(?:we|wir|nous|vi|\p{L}+[ai]mos)(?!\p{L})/u
const among =
  /(?<!\p{L})(?:teams?|equipe|equipo|teamet|colleagues|kolleg(?:en|innen|er|ene)|collegues|companer[oa]s|staff|zu (?:zweit|dritt|viert|funft|sechst)|personas|personer|people)(?!\p{L})/u
const recommends =
  /suggest|recommend|advis|encourag|urg|point|refer|introduc|forward|pass|tip|empf|riet|geraten|ermu|nahegelegt|ans herz|hingewiesen|vermittel|conseil|suger|sugir|recommand|orient|transmis|signal|incit|pouss|souffl|glisse|aconsej|anim|remit|avis|anbef|oppfordr|foresl|radet|mutual|common|gemeinsam|commun|comun|felles|erzahl|parle|habl|contad|conto|fortalt/u

/** Speaks to the firm, or of its job. */
const turned =
  /(?<!\p{L})(?:you|yours?|role|position|post|job|vacancy|opening|advert\p{L}*|appl(?:y|ied|ying|ication)|company|ihnen|stelle\p{L}*|anzeige|ausschreibung|bewerb\p{L}*|vous|votre|vos|poste|annonce|offre|candidat\p{L}*|postul\p{L}*|usted(?:es)?|sus?|puesto|anuncio|oferta|vacante|solicit\p{L}*|dere|deres|deg|din|stillingen?|annonsen?|utlysningen|soke?|soknad\p{L}*)(?!\p{L})/u

const friend =
  /friend|cousin|neighbo|companion|freund|bekannt|nachbar|amie?(?!\p{L})|voisin|amig|conocid|vecin|venn|bekjent|nabo/u

/** "Excel is a friend", "Roggen ist mir ein alter Freund": what is called a friend, where a verb of being stands before. */
function befriended(before: string): string | null {
  const clause = /[^,;:.]*$/u.exec(before)?.[0] ?? ''
  return being.exec(clause)?.[1]?.trim() ?? null
}

const being =
  /^(.*?) (?:is|are|was|were|has been|have been|became|remains?|feels? like|ist|sind|war|waren|wurde|bleibt|est|sont|était|reste|es|son|era|er|var|ble|blir)(?: (?:also|still|like|as|almost|mir|für mich|auch|pour moi|aussi|para mí|también|for meg|også))?(?: (?:an?|ein|eine|une?|una?|en|ei|et))? ?$/iu

/** "I know Sage from …", "jeg kjenner Visma gjennom …". */
const known = /(?:know|knew|kjenner|kjente) (\p{L}+) (?:\p{L}+ )?(?:from|through|fra|gjennom)/iu

const personal =
  /(?<!\p{L})(?:who|he|she|they|you|your|ihre?[nmrs]?|sie|er|herr|frau|vous|votre|vos|il|elle|qui|usted|ustedes|sus?|quien|du|dere|deres|han|hun|som|one|of us)(?!\p{L})/u

function isThing(subject: string | null, { places, nouns }: Circle, language: ClaimWords): boolean {
  if (subject === null || subject === '') return false
  const folded = fold(subject)
  if (personal.test(folded) || pattern(language.titles).test(folded)) return false
  const said = words(subject)
  if (/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(subject) && !said.some(({ text }) => places.has(fold(text))))
    return false
  const names = said.filter(({ text }, index) => /^\p{Lu}/u.test(text) && (index > 0 || said.length === 1))
  return nouns || names.every(({ text }) => isKnownSkill(text) || places.has(fold(text)))
}
