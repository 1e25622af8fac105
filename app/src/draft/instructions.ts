import { refusesMail } from '../posting/facts/no-mail.ts'
import type { Posting } from '../posting/posting.ts'

const subjectLine =
  /(?:subject(?: line)?|betreff(?:zeile)?|(?:en |l['’])?objet|asunto|emne(?:felt)?(?:et)?|ämnesrad(?:en)?|oggetto)(?: (?:of|should be|with|must be|is|as|by|av|de|:)?)?[^"“”„«\n]{0,25}?(?:["“„«]\s?([^"“”„«»\n]{3,80}?)\s?["”“»]|:\s+([^.\n"“]{3,60}))/iu

/** "In the subject", "im Betreff", "dans l’objet": what stands before it is to be a part of the subject. */
const intoSubject =
  /\s*,?\s*(?:in|into|im|in der|i|dans|en|nell?['’]?|no)\s*(?:the |your |ihrer |der |votre |l['’]|el |su |tu )?(?:e-?mail(?:['’]s)? |mail )?(?:subject|betreff|objet|asunto|emne|ämnesrad|oggetto)/iu
const quoted = /["“„«]\s?([^"“”„«»\n]{2,60}?)\s?["”“»]/u
/** A reference without quotation marks has a digit: "mention job 4711-B in the subject line". */
const reference = /\b((?=[\w./-]*\d)[A-Za-z0-9][\w./-]{1,30})/u
const partOfSubject = new RegExp(`(?:${quoted.source}|${reference.source})${intoSubject.source}`, 'iu')

/**
 * What a posting asks for in the subject, or null: the whole of it ("use the subject “Backend 42”") or a part ("put
 * “BT-7” in the subject").
 */
export function askedOfSubject(posting: Posting): { text: string; whole: boolean } | null {
  for (const { quote } of posting.instructions) {
    const part = partOfSubject.exec(quote)
    const text = (part?.[1] ?? part?.[2])?.trim()
    if (text !== undefined && text !== '') return { text, whole: false }
    const match = subjectLine.exec(quote)
    const whole = (match?.[1] ?? match?.[2])?.trim()
    if (whole !== undefined && whole !== '') return { text: whole, whole: true }
  }
  return null
}

/** The words that a subject is to hold, or null. */
export const subjectAsked = (posting: Posting): string | null => askedOfSubject(posting)?.text ?? null

/** The posting's own words where it asks not to be mailed, or null. The reader of postings decides by the same words. */
export function asksNotToMail(posting: Posting): string | null {
  const found = posting.instructions.find(({ quote }) => refusesMail(quote))
  return found === undefined ? null : found.quote
}
