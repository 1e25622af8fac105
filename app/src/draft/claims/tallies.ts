import { regex } from './words/words.ts'

/** Words between a small number and what it counts: "two of your three", "de los cuatro", "av de fire". */
const between = String.raw`(?: (?:of|out of|from|von|aus|de|des|av|blant|the|your|these|those|den|der|die|dieser|ihren|ihrer|ihre|euren|eurer|los|las|les|vos|ces|sus|vuestros|vuestras|tus|estos|estas|deres|dine|disse|different|main|other|own|formal|wichtigen|genannten|verschiedenen|formalen|premiers|premieres|principales|primeros|primeras|andre|ulike|\p{L}{2,12}(?= (?:requirements|criteria))))*`

/** What the posting asks for, or what stands on a list, by any name. */
const asked =
  'requirements?|criteria|criterion|wishes|needs|demands|box(?:es)?|asks|expectations|must-haves|bullet points|conditions|essentials|preferences|\\p{L}*anforderung(?:en)?|\\p{L}*wunsche[n]?|kriterien|bedingungen|voraussetzungen|erwartungen|stichworte[n]?|exigences?|criteres?|attentes?|souhaits?|prerequis|requisitos?|condiciones|criterios?|exigencias?|deseos|krav(?:ene|a|et)?|onske(?:ne|r|t)?|kriterie(?:ne|r|t)?|betingelse(?:ne|r)|forventning(?:ene|er)'

const named = String.raw`(?: \p{L}+)? \p{L}{4,}(?:,)? (?:that |which )?(?:you|on your list|in your (?:ad|advert|posting)|your (?:ad|advert|posting)|(?:die|das) (?:sie|ihr)|que vous|que (?:ustedes )?(?:ped|pid|menc|busc|nombr|cit|indic|exig|solic)|(?:som )?(?:dere|du))(?!\p{L})`

const numbers = String.raw`(?: (?:\d{1,2}|\p{L}{2,8}))?`

/** What may be counted for other reasons too: only of a list that is the job's. */
const weak =
  'points?|items?|things|lines|skills|tools|puntos?|cosas|punkten?|dinge[n]?|choses|punkt(?:ene|er)|ting|languages?|sprachen|langues|idiomas|sprak(?:ene)?'
const ofTheList = String.raw`(?: (?:of|out of|from|von|aus|de|des|av))? (?:the|your|ihrer|ihren|ihre|der|den|die|vos|tus|sus|vuestr[oa]s|deres|dine)(?: \p{L}{2,8}| \d{1,2})?(?: \p{L}+)? (?:${weak})`
const onTheList = String.raw`(?: \p{L}+)? (?:${weak}) (?:on|from|in|of|auf|aus|von|de|en|pa|i|sur|dans) (?:the|your|ihrer|der|vos|votre|la|su|sus|tu|vuestra|deres|listen)`

/**
 * Does a number up to ten count what the posting asks for, or things that the posting itself names: "two of your three
 * requirements", "the two languages you name"? Then it says nothing of the writer that a source could prove.
 */
export function countsWhatIsAsked(value: number, before: string, after: string): boolean {
  if (value > 10 || !Number.isInteger(value)) return false
  return (
    regex(`^${between}${numbers}${between} (?:${asked})(?!\\p{L})`).test(after) ||
    regex(`^(?:${ofTheList}|${onTheList})(?!\\p{L})`).test(after) ||
    (pointing.test(before) && regex(`^${named}`).test(after))
  )
}

const pointing = /(?<!\p{L})(?:the|those|these|die|den|les|ces|los|las|de|disse|both)(?: \p{L}+)? $/u

/** "All three", "alle drei", "tous les trois", "los dos", "both of the two". */
const every =
  /(?<!\p{L})(?:all|all the|all of the|both|the|alle|die|diese|den|beide|tous les|toutes les|les|ces|los|las|todos los|todas las|ambos|estos|estas|alle de|de|begge|disse|my|meine[nr]?|mes|mis|mine) $/u

const joiner = '(?:,? (?:and|und|et|y|e|og|plus|sowie|as well as|&) |, |: | / )'

/**
 * Does the sentence itself list as many things as the number says: "Python and SQL, the two languages you name", "mi
 * italiano y mi inglés se quedan los dos en un A2"? Only where the number points at a list: "all three", "the two".
 */
export function countsItsOwnList(value: number, start: number, end: number, folded: string): boolean {
  if (value > 6 || value < 2) return false
  // "Rotas, budgets and training are three things": the list itself is the subject.
  const subject = /^(.*) (?:are|were|sind|waren|sont|etaient|son|eran|er|var) $/u.exec(
    folded.slice(0, start),
  )?.[1]
  if (subject !== undefined && longestList(subject) === value) return true
  if (!every.test(folded.slice(0, start))) return false
  const lead = folded.slice(0, start).replace(every, '')
  return [lead, folded.slice(end)].some((part) =>
    part.split(/[;()]| - |: (?=\p{L}+ (?:drei|vier|zwei))/u).some((stretch) => longestList(stretch) >= value),
  )
}

/** How many things the longest list of a stretch names, each up to four words. */
function longestList(stretch: string): number {
  const item = String.raw`[^ ,;:.]+(?: [^ ,;:.]+){0,3}?`
  const lists = stretch.matchAll(new RegExp(`${item}(?:${joiner}${item})+`, 'gu'))
  return Math.max(0, ...[...lists].map(([list]) => list.split(new RegExp(joiner, 'u')).length))
}

/** Nouns for what a résumé lists, by the part of it that lists them. */
const listed = {
  jobs: 'places?|sites?|orten?|endroits?|lugares|sitios|steder|stedene|services|kitchens|hotels|hospitals|schools|employers?|shops|hausern?|betrieben?|stationen|kuchen|schulen|arbeitgebern?|etablissements?|hopitaux|maisons|employeurs?|centros|tiendas|colegios|hospitales|empleador(?:es)?|skoler|barnehager|sykehus|arbeidsplasser|arbeidsgivere|arbeidsgiverne|companies|firms|unternehmen|firmen|entreprises|societes|empresas|bedrifter|bedriftene|selskaper|industries|sectors|trades|lines of work|branchen?|rollen?|stellen|positionen|funktionen|secteurs?|metiers|postes|fonctions|roles?|sectores?|puestos|funciones|oficios|bransjer|bransjene|stillinger|stillingene|roller|rollene|jobber|jobbene|jobs|posts|positions|clinics|kliniken|cliniques|clinicas|klinikker|laboratories|labs|laboren|laboratoires|laboratorios|cabinets|agences|estudios|despachos|banks?|bancos|banques|banken',
  certificates:
    'certificates|certifications|qualifications|courses|zertifikaten?|zertifizierungen|lehrgangen?|kursen?|fortbildungen|weiterbildungen|prufungen|scheinen?|certificats|formations|diplomes|certificados|certificaciones|cursos|titulaciones|titulos|sertifikate(?:r|ne)?|sertifiseringer|kurs(?:ene)?|kursbevis|licen[cs]es',
  languages: 'languages|sprachen|langues|idiomas|lenguas|sprak(?:ene)?|tongues',
  degrees:
    'degrees|studies|abschlussen?|studiengangen?|diplomes|masters|carreras|titulos|grader|utdanninger|fagbrev',
}

/** How many of what a number counts the résumé lists at most; null where it counts nothing that a résumé lists. */
export function listedCount(
  after: string,
  { jobs, inSection }: { jobs: number; inSection: (...sections: string[]) => number },
): number | null {
  const adjectives = String.raw`^(?: \p{L}{3,14}){0,2}? `
  const counts = (source: string): boolean => regex(`${adjectives}(?:${source})(?!\\p{L})`).test(after)
  if (counts(listed.certificates)) return inSection('certificates', 'education')
  if (counts(listed.languages)) return inSection('languages')
  if (counts(listed.degrees)) return inSection('education')
  return counts(listed.jobs) ? jobs : null
}

/** "Of every hundred", "de cada cien", "sur cent": what a share is counted in, and no number of its own. */
export const perEach =
  /(?<!\p{L})(?:(?:of|in|from|for) every|of each|out of a|in a|(?:de|por) cada|je|(?:von|aus|unter)|sur|av|av hvert|pr|per) $/u
