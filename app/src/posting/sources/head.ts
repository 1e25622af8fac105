import { looksLikeJob } from '../facts/job-words.ts'
import { hasLegalForm, namesItsKind } from '../facts/organisation.ts'
import { isPlace } from '../facts/places.ts'
import { remoteOf } from '../facts/remote.ts'
import { findSalary } from '../facts/salary.ts'
import { cleanTitle, isChrome } from '../facts/titles.ts'

/** What a short piece of a posting's head is about. */
export type PartKind = 'job' | 'place' | 'mode' | 'type' | 'pay' | 'date' | 'name' | 'other'

export interface Part {
  text: string
  kind: PartKind
}

export interface HeadLine {
  text: string
  /** From 1. */
  number: number
  parts: Part[]
}

const greeting =
  /^(?:hi|hello|dear|hallo|liebe[rs]?|guten|sehr geehrte|bonjour|hola|buenos|hei|hej|ciao|buongiorno|ol[áa]|beste|moi|dzień dobry|kind regards|best (?:wishes|regards)|regards|thanks|cheers|mit freundlichen|viele grüße|bien cordialement|cordialement|un saludo|saludos|med vennlig|med vänlig|med venlig|met vriendelijke)\b/iu
export const furniture =
  /^(?:skip to|menu|home|jobs?|companies|careers?|search|sign (?:in|up)|log[ -]?in|register|apply(?: now)?|easy apply|share|save|print|report|back to|cookies?|about (?:us|the)|overview|job (?:description|details|summary|overview)|description|details|posted|published|new|promoted|similar jobs|view all|follow|show more|send|copy link|skip|deutsch|english|français|filter|teilen|merken|drucken|zurück|bewerben|jetzt bewerben|startseite|postuler|partager|inscribirme|solliciteer|del|søk på|aplikuj)\b.{0,24}$/iu
/** A letter's end: what follows is the signature. */
const closing =
  /^(?:kind regards|best (?:wishes|regards)|all the best|many thanks|thanks|regards|cheers|sincerely|yours (?:sincerely|faithfully)|mit (?:freundlichen|besten) grüßen|viele grüße|beste grüße|bien cordialement|cordialement|un saludo|saludos|med vennlig hilsen|vennlig hilsen|med vänlig(?:a)? hälsning(?:ar)?|venlig hilsen|met vriendelijke groet(?:en)?|groet(?:en|jes)?|cordiali saluti|pozdrawiam)[,.!]?$/iu
const employment =
  /^(?:(?:full|part)[- ]?time|permanent|temporary|temp|contract(?:or)?|fixed[- ]term|freelance|internships?|seasonal|casual|zero hours|vollzeit|teilzeit|un?befristet|minijob|festanstellung|werkstudent|ausbildung|cdi|cdd|int[ée]rim|stage|alternance|temps (?:plein|partiel|complet)|jornada (?:completa|parcial)|media jornada|contrato indefinido|indefinido|fast|heltid|deltid|vikariat|engasjement|tillsvidare|fastansættelse|fulltijd|deeltijd|vast|tijdelijk|parttime|fulltime|tempo (?:pieno|indeterminato)|umowa o pracę|pełny etat|b2b|hbo|mbo|wo|ft|pt|fte|w2|c2c)\b/iu
const hours =
  /^\d{1,3}(?:[.,]\d)?(?:\s?[-–]\s?\d{1,3})?\s?(?:%|h\b|hrs?\b|hours?|std|stunden|uur|heures|timer|timmar|horas|ore\b|procent|prosent)/iu
const dated =
  /^(?:\d+\+? (?:days?|weeks?|months?|hours?|hrs?) ago|vor \d|il y a \d|hace \d|for \d+ (?:dag|time)|today|yesterday|just now|heute|gestern|reposted|over \d+ applicants?|\d+ (?:applicants?|people clicked)|actively (?:hiring|recruiting)|clos(?:es|ing)|deadline|frist|start(?:s|ing|datum)?|ab (?:sofort|\d)|à partir|dès|beginn|from \d|asap|ref\b|job (?:id|ref)|req)/iu
/** Headings of a posting's sections and other words that no firm is called. */
const heading =
  /^(?:#+ )?(?:about|our|your|who|what|why|how|where|when|we|you|us|key|main|job|role|position|responsibilit|dut(?:y|ies)|tasks?|requirements?|qualifications?|skills?|experience|benefits?|perks|summary|overview|purpose|essential|desirable|minimum|preferred|location|salary|company|employer|department|contract|hours|posted|apply|application|contact|note|important|team|mission|vision|values|culture|general|additional|further|more|education|equal|interested|questions?|this|aufgaben|ihre?|deine?|das|die|der|wir|profil|anforderung|benefits|kontakt|über|unser|stellen|was|wer|warum|missions?|votre|notre|nos|vos|le|la|les|poste|profil|avantages|descriptif|description|entreprise|funciones|requisitos|ofrecemos|se ofrece|perfil|empresa|descripción|oferta|om|arbeidsoppgaver|kvalifikasjoner|vi|du|personlige|søk|arbetsuppgifter|kvalifikationer|arbejdsopgaver|ansøg|wat|wie|jouw|functie|wij|over|solliciteren|interesse|zakres|wymagania|oferujemy|obowiązki|chi|cosa|offriamo|requisiti|mansioni|you'll|you’ll|we're|we’re|now|urgent|hiring|vacancy|vacature|stellenangebot|stellenausschreibung|utlysning|ledig|offre|offres|vaga)(?:\b|$)/iu
/** "The Role" is a heading, "The Crooked Oar" an inn. */
const theHeading =
  /^The (?:Role|Job|Position|Company|Team|Candidate|Person|Opportunity|Offer|Successful|Ideal|Requirements|Details|Basics|Work|Project|Benefits|Package|Duties|Responsibilities|Process|Perks|Why|What)\b/iu
/** A department alone is none either: "Engineering · Lisbon". */
const department =
  /^(?:engineering|marketing|sales|product|design|operations|finance|people|legal|data|hr|it|support|customer (?:success|support)|technology|logistics|production|research|administration|vertrieb|produktion|entwicklung)$/iu

/** The lines of a text's head that can carry its title, its company and its place, each cut into parts. */
export function headLines(text: string): HeadLine[] {
  const lines: HeadLine[] = []
  for (const [index, raw] of text.split('\n', 45).entries()) {
    const line = cleanTitle(withoutMarks(raw))
    if (line === '' || /^(?:https?:|www\.)/.test(line)) continue
    if (line.length > 150 || greeting.test(line) || furniture.test(line) || isChrome(line)) continue
    if (/^[-•·*–▪◦●‣✓]\s|^\d{1,2}[.)]\s/u.test(raw.trim()) && !raw.trim().startsWith('**')) continue
    if (closing.test(line)) break
    const parts = partsOf(line).flatMap((part) => firmAndPlace(part, text))
    lines.push({ text: line, number: index + 1, parts })
  }
  return lines
}

const genders = /\(\s?[mwdfhx](?:\s?[/|*]\s?[mwdfhxi]){1,3}\s?\)|\b[HF]\s?\/\s?[HF]\b/iu

/** Whether words are marked as titles are in German and French: "(m/w/d)", "H/F". Only a job's title carries that. */
export function namesGenders(text: string): boolean {
  return genders.test(text)
}

/** A line of its own: no sentence and no label with its value. */
export function isBare({ text }: HeadLine): boolean {
  return (
    !/[!?;,]$|[^.]\.$|\p{Ll}\.\s+\p{Lu}/u.test(text) && !/^[\p{L} /()&-]{2,30}\s?[:：](?:\s|$)/u.test(text)
  )
}

/** "Title – Company – Place", "Company, Place · Hybrid", "Title / Company": the pieces with what each is about. */
export function partsOf(line: string): Part[] {
  const parts: Part[] = []
  for (const piece of line.split(/\s+[–—•·-]\s+|\s*[|¦｜·•]\s*|\t+|\s{3,}/)) {
    const text = piece.trim()
    if (text === '') continue
    for (const one of atSlash(text).flatMap(atBracket).flatMap(atComma))
      parts.push({ text: one, kind: kindOf(one) })
  }
  return parts
}

/** "Night Auditor / Hotel Lindgren": a slash parts a title from a firm; "Zimmerer / Zimmerin" is one title. */
function atSlash(text: string): string[] {
  const pieces = text.split(/\s+\/\s+/)
  if (pieces.length === 1 || !pieces.every((piece) => /^[\p{Lu}\p{N}]/u.test(piece))) return [text]
  return pieces.filter((piece) => looksLikeJob(piece) && !namesItsKind(piece)).length === 1 ||
    pieces.every((piece) => !looksLikeJob(piece))
    ? pieces
    : [text]
}

/** "Harbour Pilot (Aberdeen)", "Koch (m/w/d) in Kassel", "Konstrukteur (m/w/d) Raum Ulm": a title and its place. */
function atBracket(text: string): string[] {
  const [, before = '', inside = ''] = /^(.{3,90}?)\s+\(([^()]{2,40})\)$/.exec(text) ?? []
  if (looksLikeJob(before) && isPlace(inside)) return [before, inside]
  const [, title = '', place = ''] =
    /^(.{3,90}?\(\s?[mwdfhx](?:\s?[/|*]\s?[mwdfhxi]){1,3}\s?\))\s+(?:(?:in|im|am Standort|für|Raum|Großraum|Region|-|–)\s+)*(?:Raum |Großraum )?(\p{Lu}.{2,40})$/iu.exec(
      text,
    ) ?? []
  return title !== '' && isPlace(place) ? [title, place] : [text]
}

/** "Larkspur Insights, Bergen, Norway": what the text names again without the place is the firm. */
export function firmAndPlace(part: Part, text: string): Part[] {
  const [, before = '', after = ''] = /^([^,()]{3,60}?),\s+(.{2,60})$/.exec(part.text) ?? []
  if (before === '' || part.kind === 'job' || !isName(before) || isPlace(before)) return [part]
  const again = text.split(before).length > text.split(part.text).length
  const firm =
    namesItsKind(before) || (again && isPlace(after)) || (/^The \p{Lu}/u.test(before) && isName(after))
  if (!firm || !/^\p{Lu}/u.test(after) || after.split(' ').length > 5) return [part]
  return [
    { text: before, kind: 'name' },
    { text: after, kind: 'place' },
  ]
}

/** "Blumenwiese GmbH, Vienna": a firm and its place. "Leeds, UK" is one place, "Cook, Clean & Care" one name. */
function atComma(text: string): string[] {
  const match = /^([^,()]{2,60}?),\s+(.{2,60})$/.exec(text)
  const [, before = '', after = ''] = match ?? []
  if (match === null || !isPlace(after)) return [text]
  const firm = hasLegalForm(before) || namesItsKind(before)
  if (firm && looksLikeJob(before) && !hasLegalForm(before)) return [text]
  return firm || looksLikeJob(before) ? [before, after] : [text]
}

/** "Systemutvikler til Fjordkart AS": the firm is the job's, and the line is the title. */
function leadsToFirm(text: string): boolean {
  const [job = ''] = text.split(/\s(?:at|@|bei|beim|chez|hos|til|till|bij|presso|ved|i|in|på)\s/u)
  return job !== text && looksLikeJob(job) && !hasLegalForm(job)
}

function kindOf(text: string): PartKind {
  const bare = text.replace(/^[([](.*)[)\]]$/, '$1').trim()
  if (employment.test(bare) && bare.length < 45) return 'type'
  if (hours.test(bare)) return 'type'
  if (dated.test(bare)) return 'date'
  if (/\d/.test(bare) && bare.length < 70 && findSalary(bare, /[$€£₹]|\bk\b|CHF/i.test(bare)) !== null)
    return 'pay'
  if (isPlace(bare) && !hasLegalForm(bare) && !namesItsKind(bare) && !looksLikeJob(bare)) return 'place'
  if (looksLikeJob(bare) && (!hasLegalForm(bare) || leadsToFirm(bare))) return 'job'
  const mode = remoteOf(bare)
  if (mode !== null && bare.length < 60) return isPlaceBesideMode(bare) ? 'place' : 'mode'
  return isName(bare) ? 'name' : 'other'
}

/** "Leipzig oder remote", "Remote, Europe": a place that says how as well. */
function isPlaceBesideMode(text: string): boolean {
  // "Lisbon or remote in Portugal"
  if (isPlace(text.replace(/\s+(?:or|oder|ou|o|eller|of|lub)\s+(?:fully )?remote\b.*$/iu, '').trim()))
    return true
  const outside = text.replace(/\s*\([^)]*\)/g, '').trim()
  if (outside !== text && remoteOf(outside) === null && isPlace(outside)) return true
  return isPlace(
    text
      .replace(
        /\s*\(?\b(?:remote|hybrid|on-?site|home ?office|t[ée]l[ée]travail|zdalnie)(?![\p{L}])\)?/giu,
        ' ',
      )
      .trim(),
  )
}

/** Words that may be a firm's name: capitals, few, no sentence and no heading. */
export function isName(text: string): boolean {
  if (/^The (?!\p{Lu})/u.test(text) || theHeading.test(text)) return false
  if (text.length < 2 || text.length > 60 || heading.test(text) || department.test(text) || isChrome(text))
    return false
  if (/[.!?:;]$|[?!:;@]|https?|^\d+$|["“”]/u.test(text) && !hasLegalForm(text)) return false
  const words = text.split(/\s+/)
  if (words.length > 8) return false
  const capital = words.filter((word) => /^[(]?[\p{Lu}\p{N}&+]|^\p{Ll}+\p{Lu}/u.test(word)).length
  const small = words.filter((word) =>
    /^(?:of|for|the|and|&|de|del|di|du|des|d['’].*|la|le|les|und|der|für|og|och|i|van|den|von|y|e|et|kommune|kommun|school|barnehage|skole)$/iu.test(
      word,
    ),
  ).length
  return /^[\p{Lu}\p{N}]|^\p{Ll}+\p{Lu}/u.test(text) && capital + small >= words.length && capital > 0
}

/** A line without what Markdown and mail put around it. */
export function withoutMarks(line: string): string {
  return line
    .replace(/^[\s#>]+/, '')
    .replace(/^(?:\p{Extended_Pictographic}\ufe0f?\s*)+/u, '')
    .replace(/^\*+\s?(?=\S.*\*$)|\*+$/g, '')
    .replace(/^__|__$/g, '')
    .replace(/\*\*/g, '')
    .replace(/(?:\s*\p{Extended_Pictographic}\ufe0f?)+\s*$/u, '')
    .trim()
}
