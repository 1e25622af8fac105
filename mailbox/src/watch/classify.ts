import { isAutoReply, returnDate } from './auto-reply.ts'
import { mayBeBounce, readBounce } from './bounce.ts'
import type { ReceivedMail } from './mail.ts'
import { withoutHistory } from './quote.ts'

/** What a mail that came in says about a message that was sent. */
export interface Classified {
  kind: 'reply' | 'auto-reply' | 'bounce'
  /** Message-IDs of which one may be ours. */
  concerns: string[]
  /** What its sender wrote, without the history. */
  text: string
  /** Bounce: status, action, recipient, diagnostic. Auto-reply: `returnsOn`, YYYY-MM-DD or null. */
  detail: Record<string, unknown>
}

/** Longer than any reply; a mail that goes on after it is no letter. Characters. */
const maxText = 20_000

/** Null where the mail answers nothing at all. `receivedAt`: epoch milliseconds. */
export function classify(mail: ReceivedMail, receivedAt: number): Classified | null {
  const bounce = readBounce(mail)
  if (bounce) {
    const { originals, ...detail } = bounce
    return { kind: 'bounce', concerns: originals, text: mail.text.slice(0, maxText).trim(), detail }
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
  return { kind: 'reply', concerns: mail.answers, text, detail: {} }
}

/** Told by its header: whether a mail answers one of the ids that `isOurs` knows, or may report a bounce. */
export async function mayConcern(
  header: ReceivedMail,
  isOurs: (ids: string[]) => Promise<boolean>,
): Promise<boolean> {
  return mayBeBounce(header) || (header.answers.length > 0 && (await isOurs(header.answers)))
}
