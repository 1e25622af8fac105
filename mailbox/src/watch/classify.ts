import { isAutoReply, returnDate } from './auto-reply.ts'
import { mayBeBounce, originalsOf, readBounce } from './bounce.ts'
import type { ReceivedMail } from './mail.ts'
import { withoutHistory } from './quote.ts'
import { doNotContact } from './wish.ts'

/** What a mail that came in says about a message that was sent. */
export interface Classified {
  kind: 'reply' | 'auto-reply' | 'bounce' | 'complaint'
  /** Message-IDs of which one may be ours. */
  concerns: string[]
  /** What its sender wrote, without the history. */
  text: string
  /**
   * Bounce: status, action, recipient, diagnostic, permanent. Auto-reply: `returnsOn`, YYYY-MM-DD or null. Complaint:
   * `wish` (the sentence that asks for silence) or `feedback` (RFC 5965: the recipient pressed "spam").
   */
  detail: Record<string, unknown>
}

/** Longer than any reply; a mail that goes on after it is no letter. Characters. */
const maxText = 20_000

/** Null where the mail answers nothing at all. `receivedAt`: epoch milliseconds. */
export function classify(mail: ReceivedMail, receivedAt: number): Classified | null {
  const whole = mail.text.slice(0, maxText).trim()
  const feedback = mail.parts.find(({ type }) => type === 'message/feedback-report')
  if (feedback)
    return {
      kind: 'complaint',
      concerns: originalsOf(mail),
      text: whole,
      detail: { feedback: /^feedback-type:\s*(\S+)/im.exec(feedback.text)?.[1]?.toLowerCase() ?? 'other' },
    }
  const bounce = readBounce(mail)
  if (bounce) {
    const { originals, ...detail } = bounce
    const permanent = detail.action === 'failed' && !detail.status?.startsWith('4')
    return { kind: 'bounce', concerns: originals, text: whole, detail: { ...detail, permanent } }
  }
  if (mail.answers.length === 0) return null
  const text = withoutHistory(mail.text).slice(0, maxText)
  if (isAutoReply(mail))
    return {
      kind: 'auto-reply',
      concerns: mail.answers,
      text,
      detail: { returnsOn: returnDate(text, receivedAt) },
    }
  const wish = doNotContact(text)
  if (wish !== null) return { kind: 'complaint', concerns: mail.answers, text, detail: { wish } }
  return { kind: 'reply', concerns: mail.answers, text, detail: {} }
}

/** Told by its header: whether a mail answers one of the ids that `isOurs` knows, or may report a bounce. */
export async function mayConcern(
  header: ReceivedMail,
  isOurs: (ids: string[]) => Promise<boolean>,
): Promise<boolean> {
  return mayBeBounce(header) || (header.answers.length > 0 && (await isOurs(header.answers)))
}
