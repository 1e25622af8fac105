/** A labelled line such as "Location: Leeds": its value, its words and where they begin. */
export interface Labelled {
  value: string
  quote: string
  start: number
}

type Field =
  'company' | 'location' | 'employmentType' | 'reference' | 'salary' | 'remote' | 'title' | 'validThrough'

const labels: Record<Field, RegExp> = {
  title:
    /job title|position(?: title)?|role|title|stelle|poste|puesto|posici[óo]n|stilling|tjänst|functie|posizione/,
  company:
    /company(?: name)?|employer|organi[sz]ation|hiring company|arbeitgeber|unternehmen|firma|entreprise|soci[ée]t[ée]|employeur|empresa|arbeidsgiver|arbetsgivare|virksomhed|arbejdsgiver|werkgever|bedrijf|azienda|societ[àa]|client/,
  location:
    /(?:job |work |office |primary )?locations?|place of (?:work|employment)|workplace|based in|city|standort|arbeitsort|einsatzort|dienstort|ort|lieu(?: de travail)?|localisation|ubicaci[óo]n?|ubicaci[óo]|lugar(?: de trabajo)?|localidad|arbeidssted|arbeidsstad|sted|arbetsort|placeringsort|ort|arbejdssted|standplaats|locatie|sede(?: di lavoro)?|luogo(?: di lavoro)?|local(?: de trabalho)?|localização/,
  employmentType:
    /(?:employment|contract|job) type|contract|type of contract|contract duration|vertragsart|anstellungsart|beschäftigungsart|type de contrat|contrat|tipo de contrato|tipus de contracte|contrato|ansettelsesform|anställningsform|dienstverband|tipo di contratto/,
  salary:
    /salary(?: range)?|pay(?: range| rate)?|compensation|wage|rate|gehalt|vergütung|entgelt|salaire|r[ée]mun[ée]ration|salario|salari|retribuci[óo]n|retribuci[óo]|sueldo|lønn|lön|løn|salaris|retribuzione|stipendio/,
  reference:
    /(?:job |requisition |vacancy |posting )?(?:ref(?:erence)?|id|number|code)(?: (?:no\.?|number|id|code))?|referenz(?:nummer)?|kennziffer|stellen-?(?:nummer|id)|r[ée]f[ée]rence|referencia/,
  remote:
    /work(?:place)? (?:type|model|mode|arrangement)|remote|modalidad(?: de trabajo)?|modalitat de treball|arbeitsmodell|t[ée]l[ée]travail|home ?office/,
  validThrough:
    /closing(?: date)?|application deadline|deadline|apply by|bewerbungsfrist|date limite|fecha l[íi]mite|søknadsfrist|sista ansökningsdag|ansøgningsfrist/,
}
const fields: Field[] = [
  'title',
  'company',
  'location',
  'employmentType',
  'salary',
  'reference',
  'remote',
  'validThrough',
]
const any = Object.values(labels)
  .map((pattern) => pattern.source)
  .join('|')
const line = new RegExp(
  `^[ \\t]*(?:[-*•|]\\s*)?(?:\\*\\*|__)?(${any})(?:\\*\\*|__)?\\s*[:：](?:\\*\\*|__)?[ \\t]*(\\S.{0,160}?)[ \\t]*$`,
  'gimu',
)
const inside = new RegExp(
  `(?<=[.|;]\\s+)(${labels.location.source}|${labels.company.source})\\s?:\\s(.{2,80}?)(?=\\.?\\s*(?:\\||;|$))`,
  'gimu',
)

/** Facts from lines that carry their own label; the first of each counts. */
export function findLabelled(text: string): Partial<Record<Field, Labelled>> {
  const found: Partial<Record<Field, Labelled>> = {}
  const scanned = text.slice(0, 60_000)
  for (const match of [...scanned.matchAll(line), ...scanned.matchAll(inside)]) {
    const label = match[1] ?? ''
    const field = fields.find((name) => new RegExp(`^(?:${labels[name].source})$`, 'iu').test(label))
    const value = (match[2] ?? '').replace(/^\*+|\*+$/g, '').trim()
    if (field !== undefined && value !== '')
      found[field] ??= {
        value,
        quote: match[0].trim(),
        start: match.index + match[0].indexOf(match[0].trim()),
      }
  }
  return found
}
