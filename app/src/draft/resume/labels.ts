import { folded } from './folded.ts'
import type { Line } from './lines.ts'

/** What a form calls the lines of a job or a degree, by itself: "Employer: Acme", "Puesto: …". */
const alone =
  /^(?:job title|position|title|role|employer|company|organi[sz]ation|dates?|period|from|stelle|tatigkeit|funktion|arbeitgeber|firma|unternehmen|zeitraum|dauer|poste|fonction|employeur|entreprise|periode|puesto|cargo|empresa|fechas?|periodo|stilling|arbeidsgiver|bedrift|tidsrom|institution|school|university|college|qualification|degree|abschluss|einrichtung|hochschule|diplome|etablissement|titulo|centro|titulacion|skole|studiested|grad)$/

/** Words of what a longer form calls them: "Occupation or position held", "Nombre del empleador". */
const within =
  /(?<!\p{L})(?:title|position|role|occupation|employer|company|organi[sz]ation|institution|school|qualification|degree|dates?|period|stelle|beruf|tatigkeit|funktion|arbeitgebers?|firma|unternehmens?|zeitraum|dauer|abschluss|qualifikation|einrichtung|poste|fonction|employeur|entreprise|dates|periode|diplome|certificat|etablissement|puesto|cargo|profesion|empresa|empleador|fechas?|periodo|titulo|cualificacion|centro|stilling|yrke|arbeidsgivers?|bedrift|tidsrom|utdanning|kvalifikasjon|skole)(?!\p{L})/u

const labelOf = ({ text }: Line): string => folded(/^(\p{L}[^:]{1,60}?)\s*:\s+(?=\S)/u.exec(text)?.[1] ?? '')

/** The lines of a section without what a form calls them. A longer label is one where a form is: some label stands by itself, or again and again. */
export function withoutLabels(lines: Line[]): Line[] {
  const labels = lines.map(labelOf)
  const isForm = labels.some((label, at) => alone.test(label) || isAgain(labels, label, at))
  return lines.map((line, at) => {
    const label = labels[at] ?? ''
    const longer = isForm && !line.bullet && within.test(label)
    return alone.test(label) || longer ? { ...line, text: line.text.replace(/^[^:]+:\s+/, '') } : line
  })
}

const isAgain = (labels: string[], label: string, at: number): boolean =>
  within.test(label) && labels.indexOf(label) !== at
