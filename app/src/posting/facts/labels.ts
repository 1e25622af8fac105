/** A labelled line such as "Location: Leeds": its value, its words and where they begin. */
export interface Labelled {
  value: string
  quote: string
  start: number
}

export type LabelledField =
  | 'title'
  | 'company'
  | 'location'
  | 'employmentType'
  | 'salary'
  | 'reference'
  | 'remote'
  | 'postedAt'
  | 'validThrough'

/** What the labels are called in the languages that we read. */
const labels: Record<LabelledField, RegExp> = {
  title:
    /(?:job|position|vacancy|role|posting) ?(?:title|name|role)|position|role|title|we(?:'|’)re hiring|stelle|stellenbezeichnung|stellentitel|poste|intitul[ée](?: du poste)?|puesto|posici[óo]n|vacante|stilling|stillingstittel|tjänst|befattning|functie|functietitel|posizione|mansione|cargo|vaga|fun[çc][ãa]o|stanowisko|tehtävä|yrke/,
  company:
    /(?:company|employer|organi[sz]ation|client)(?: name)?|hiring (?:company|organi[sz]ation)|arbeitgeber|unternehmen|firma|entreprise|soci[ée]t[ée]|employeur|structure|empresa|empleador|arbeidsgiver|bedrift|arbetsgivare|företag|virksomhed|arbejdsgiver|werkgever|bedrijf|organisatie|azienda|societ[àa]|datore di lavoro|empregador|pracodawca|työnantaja/,
  location:
    /(?:job |work(?:ing)? |office |primary |main )?locations?|place of (?:work|employment)|(?:work)?place|workplace|campus|site|regio|work ?site|duty station|based in|based|city|city\/state|town|standort|arbeitsort|einsatzort|dienstort|beschäftigungsort|dienstsitz|ort|lieu(?: de (?:travail|mission))?|localisation|ville|poste basé à|ubicaci[óo]n?|ubicaci[óo]|lugar(?: de trabajo)?|localidad|ciudad|lloc de treball|arbeidssted|arbeidsstad|sted|poststed|arbetsort|arbetsplats|placeringsort|placering|ort|arbejdssted|arbejdsplads|standplaats|werklocatie|locatie|plaats|sede(?: di lavoro)?|luogo(?: di lavoro)?|citt[àa]|local(?: de trabalho)?|localização|cidade|lokalizacja|miejsce pracy|sijainti|työpaikka/,
  employmentType:
    /(?:employment|contract|job|position|work) ?(?:type|status)|type of (?:contract|employment|position)|contract(?: length| duration)?|employment|vertragsart|anstellungsart|beschäftigungsart|arbeitszeit|type de contrat|nature du contrat|contrat|tipo de contrato|tipus de contracte|contrato|jornada|ansettelsesform|stillingstype|anställningsform|omfattning|ansættelsesform|dienstverband|contractvorm|tipo di contratto|contratto|tipo de contrato/,
  salary:
    /(?:annual |base |hourly |monthly |starting )?(?:salary|pay|wage)s?(?: range| rate| band)?|compensation(?: range)?|remuneration|rate|stipend|gehalt|vergütung|entgelt|bezahlung|lohn|eingruppierung|salaire|r[ée]mun[ée]ration|salario|salari|retribuci[óo]n|retribuci[óo]|sueldo|lønn|årslønn|lön|løn|salaris|salarisindicatie|retribuzione|stipendio|ral|sal[áa]rio|remunera[çc][ãa]o|wynagrodzenie/,
  reference:
    /(?:job |requisition |vacancy |posting |position )?(?:ref(?:erence)?|id|number|code)(?: (?:no\.?|number|id|code))?|req(?:uisition)?(?: (?:id|no\.?|number|#))?|referenz(?:nummer|code)?|kennziffer|stellen-?(?:nummer|id)|r[ée]f[ée]rence|referencia|ref\. ?nr\.?|referansenummer|referensnummer|referentie(?:nummer)?|riferimento|refer[êe]ncia/,
  remote:
    /work(?:place|ing)? ?(?:type|model|mode|arrangement|style|pattern)|remote(?: work)?|modalidad(?: de trabajo)?|modalitat de treball|modelo(?: de trabalho)?|arbeitsmodell|t[ée]l[ée]travail|home ?office/,
  postedAt:
    /(?:date )?posted(?: on| date)?|posting date|publi(?:shed|cation)(?: on| date)?|date (?:published|posted|of publication)|veröffentlicht(?: am)?|online seit|publi[ée]e? le|date de publication|publicado(?: el)?|fecha de publicaci[óo]n|publisert|publicerad|opslået|geplaatst(?: op)?|pubblicato(?: il)?/,
  validThrough:
    /clos(?:ing|es)(?: date| on)?|(?:application )?deadline(?: for applications)?|apply (?:by|before|until)|applications? (?:close|due)|expires(?: on)?|end date|valid (?:until|through)|bewerbungsfrist|bewerbungsschluss|bewerben bis|date limite(?: de candidature)?|fecha l[íi]mite|cierre|søknadsfrist|frist|sista ansökningsdag|ansök senast|ansøgningsfrist|sluitingsdatum|scadenza|prazo/,
}
const fields: LabelledField[] = [
  'title',
  'company',
  'location',
  'employmentType',
  'salary',
  'reference',
  'remote',
  'postedAt',
  'validThrough',
]
const whole = fields.map((field) => ({ field, label: new RegExp(`^(?:${labels[field].source})$`, 'iu') }))
const any = fields.map((field) => labels[field].source).join('|')

const bullet = '(?:[-*•·|▪]\\s*)?'
const mark = '(?:\\*\\*|__|\\*)?'
const line = new RegExp(
  `^[ \\t]*${bullet}(?:\\p{Extended_Pictographic}\\ufe0f?\\s*)?${mark}(${any})${mark}\\s*[:：]${mark}[ \\t]*(\\S.{0,160}?)[ \\t]*$`,
  'gimu',
)
/** "Job Location - Pune": dashes for colons, believed where at least two lines of the text have that form. */
const dashed = new RegExp(
  `^[ \\t]*${bullet}${mark}(${any})${mark}\\s+[-–—]\\s+(\\S.{0,120}?)[ \\t]*$`,
  'gimu',
)
const inside = new RegExp(
  `(?<=[.|;,]\\s+)(${labels.location.source}|${labels.company.source}|${labels.salary.source})\\s?:\\s(.{2,80}?)(?=\\.?\\s*(?:\\||;|$))`,
  'gimu',
)
/** A label alone on its line; its value is the line below. */
const above = new RegExp(
  `^[ \\t]*${bullet}(?:#+ )?${mark}(${any})${mark}\\s*[:：]?${mark}[ \\t]*\\n+[ \\t]*(?:[-*•] )?(\\S.{0,78}?)[ \\t]*$`,
  'gimu',
)
/** "role" or "place" above a line is more often a heading than a label. */
const notAbove = new Set<LabelledField>(['title', 'reference'])

/** Facts from lines that carry their own label; the first of each counts, and one on the label's own line before one below. */
export function findLabelled(text: string): Partial<Record<LabelledField, Labelled>> {
  const found: Partial<Record<LabelledField, Labelled>> = {}
  const scanned = text.slice(0, 60_000)
  const add = (match: RegExpExecArray, below: boolean): void => {
    const label = match[1] ?? ''
    const field = whole.find((one) => one.label.test(label))?.field
    const value = (match[2] ?? '').replace(/^[*_]+|[*_]+$/g, '').trim()
    if (field === undefined || value === '') return
    if (below && (notAbove.has(field) || !isValue(value))) return
    const quote = match[0].trim()
    found[field] ??= { value, quote, start: match.index + match[0].indexOf(quote) }
  }
  for (const match of [...scanned.matchAll(line), ...scanned.matchAll(inside)].toSorted(
    (one, other) => one.index - other.index,
  ))
    add(match, false)
  const byDash = [...scanned.matchAll(dashed)]
  if (byDash.length > 1) for (const match of byDash) add(match, false)
  for (const match of scanned.matchAll(above)) add(match, true)
  return found
}

/** A short line that is no sentence, no further label and no item of a list. */
function isValue(value: string): boolean {
  return (
    value.length < 60 &&
    !/[.!?:]$/.test(value) &&
    !/^[-*•#]/.test(value) &&
    !whole.some(({ label }) => label.test(value)) &&
    !/^(?:about|apply|share|save|home|menu|search|careers?|jobs?|we |our |you |sign|log)/i.test(value)
  )
}
