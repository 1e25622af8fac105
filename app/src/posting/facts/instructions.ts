import type { Quote } from '../posting.ts'
import { refusesMail } from './no-mail.ts'

/** What postings ask of applicants, in the words of the languages that we read: subject words, forbidden roads, questions to answer. */
const asks: RegExp[] = [
  // A fixed subject or mark.
  /subject(?: line)?(?: of)?\b[^.\n]{0,60}["“«][^"”»\n]{2,80}["”»]|["“«][^"”»\n]{2,80}["”»][^.\n]{0,40}\b(?:in|as) the subject|(?:with|use) (?:the )?subject\b|\b(?:quot(?:e|ing)|mention(?:ing)?|put|includ(?:e|ing)|writ(?:e|ing)|stat(?:e|ing)|us(?:e|ing)|add)\b[^\n]{0,60}\b(?:in|as) (?:the |your )?(?:e-?mail(?:'|’)?s? )?subject|betreff\b|(?:quote|quoting|with|state|citing|angabe der|indiquant|indicando)[^.\n]{0,30}(?:ref(?:erence|\.)?\b|référence|referencia|kennziffer|stellennummer)|merket\b|märk\w*\b.{0,40}ansökan|ansökan märk|objet\s*:|asunto|onder vermelding van|oggetto\s*:|mention(?:ing|ner)?\b[^.\n]{0,60}(?:reference|référence|hacker ?news|\bHN\b|application|in your)/iu,
  // Roads that are closed.
  /no (?:e-?mail applications|applications (?:by|via) e-?mail|phone calls?|calls?|recruiters?|agenc(?:y|ies)|agents|third[- ]part)|strictly no agen\w+|(?:recruiters?|agencies|agents)[^.\n]{0,30}(?:do not|don't|need not)|inte ansökningar via e-?post|ikke (?:imot )?søknader (?:på|per|via) e-?post|keine (?:bewerbungen per (?:e-?)?mail|personalvermittl\w+|anrufe)|(?:nicht|keine)[^.\n]{0,30}per e-?mail|pas de candidature[^.\n]{0,20}(?:mail|courriel)|apply (?:only )?(?:via|through|on|using) (?:the |our )?(?:link|website|web site|portal|form)\b|acquisitie[^.\n]{0,40}niet|geen (?:acquisitie|bureaus|recruitmentbureaus)|keine (?:Personaldienstleister|Anfragen von)|pas d(?:'|’)agences?|sin agencias|no (?:agencies|third parties)|acceptera[^.\n]{0,20}inte|undanber oss|frabeder|only (?:accept )?applications (?:via|through|submitted)|nur über (?:unser|das)[^.\n]{0,40}(?:portal|formular)|elektronisk(?:e)? søknadsskjema|candidatures? uniquement/iu,
  // Things to send or answer.
  /(?:include|attach|send|please (?:add|provide|submit))[^.\n]{0,40}(?:cover letter|portfolio|salary (?:expectation|requirement)|references|github|code sample|motivation)|gehaltsvorstellung|eintrittstermin|lettre de motivation|pretensiones|motivationsbrev|motivatiebrief|lettera di (?:presentazione|motivazione)/iu,
]

/** Whether an instruction shuts the road of mail: then no address on the posting is for applications. */
export function forbidsMail(instruction: string): boolean {
  return refusesMail(instruction)
}

/** Sentences in which the posting instructs the applicant, each with its place. At most 12. */
export function findInstructions(text: string): Quote[] {
  const found: Quote[] = []
  for (const sentence of sentences(text.slice(0, 100_000))) {
    if (found.length >= 12) break
    if (
      sentence.text.length > 8 &&
      (asks.some((ask) => ask.test(sentence.text)) || refusesMail(sentence.text))
    )
      found.push({
        quote: sentence.text.slice(0, 300),
        where: `description:${String(sentence.start)}-${String(sentence.start + sentence.text.length)}`,
      })
  }
  return found
}

/** Sentences and lines of a text with their places ("pr. mail" ends none); a sentence longer than 1000 characters is cut. */
export function sentences(text: string): { text: string; start: number }[] {
  const out: { text: string; start: number }[] = []
  for (const match of text.matchAll(
    /[^\n.!?…]+(?:(?:[.!?…]+(?=\S)|(?<=\b(?:pr|bzw|ca|nr|ref|inkl|evtl|tlf|tel))\.)[^\n.!?…]*)*[.!?…]*/gi,
  )) {
    const trimmed = match[0].trim()
    if (trimmed !== '')
      out.push({ text: trimmed.slice(0, 1_000), start: match.index + match[0].indexOf(trimmed) })
  }
  return out
}
