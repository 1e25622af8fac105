import type { Posting } from '../posting/posting.ts'

const subjectLine =
  /(?:subject(?: line)?|betreff(?:zeile)?|(?:en |l['’])?objet|asunto|emne(?:felt)?(?:et)?|ämnesrad(?:en)?|oggetto)(?: (?:of|should be|with|must be|is|as|by|av|de|:)?)?[^"“”„«\n]{0,25}?(?:["“„«]\s?([^"“”„«»\n]{3,80}?)\s?["”“»]|:\s+([^.\n"“]{3,60}))/iu

/** The subject that a posting asks for ("use the subject “Backend 42”"), or null. */
export function subjectAsked(posting: Posting): string | null {
  for (const { quote } of posting.instructions) {
    const match = subjectLine.exec(quote)
    const asked = (match?.[1] ?? match?.[2])?.trim()
    if (asked !== undefined && asked !== '') return asked
  }
  return null
}

const notByMail =
  /(?:no|not|nicht|keine|pas|ikke|inte|don['’]?t|do not|never|ej)\b[^.\n]{0,60}\b(?:e-?mail|mail|epost|e-post|courriel|correo)|(?:e-?mail|epost|e-post|mail)\b[^.\n]{0,40}\b(?:not (?:be )?(?:accepted|considered|read)|will be ignored|nicht berücksichtigt|(?:behandlas|mottas|tas) (?:ej|ikke|inte))|apply (?:only )?(?:through|via|on) (?:the|our) website/iu

/** The posting's own words where it asks not to be mailed, or null. */
export function asksNotToMail(posting: Posting): string | null {
  const found = posting.instructions.find(({ quote }) => notByMail.test(quote))
  return found === undefined ? null : found.quote
}
