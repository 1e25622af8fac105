import { readMail, type SimulatedKind } from '@recruiterreach/mailbox'
import type { App } from '../app.ts'
import { AppError } from '../failure.ts'
import type { SandboxMail } from './pages/mailbox.tsx'

/** What a sandbox mailbox keeps, newest first, readable. */
export async function sandboxMails(
  { outbox }: App,
  userId: string,
  mailboxId: string,
): Promise<SandboxMail[]> {
  const [mails, messages] = await Promise.all([
    outbox.sandbox.mails(userId, mailboxId),
    outbox.messages(userId, { limit: 500 }),
  ])
  const byMessageId = new Map(messages.map((message) => [message.messageId, message]))
  const shown = mails.map(async ({ raw, direction, messageId, at }) => {
    const { subject, text, from } = await readMail(raw)
    const message = byMessageId.get(messageId)
    return { messageId: message?.id ?? null, direction, at, from, to: message?.to ?? '', subject, text }
  })
  return (await Promise.all(shown)).toReversed()
}

const kinds: SimulatedKind[] = ['reply', 'bounce', 'out-of-office', 'do-not-contact']

/** Throws AppError `page.choice` for a word that no button sends. */
export function simulatedKind(word: string): SimulatedKind {
  const kind = kinds.find((one) => one === word)
  if (kind === undefined) throw notOneOf(kinds)
  return kind
}

export const notOneOf = (choices: readonly string[]): AppError =>
  new AppError('page.choice', {
    title: 'That is none of the choices',
    explanation: `The choices are: ${choices.join(', ')}.`,
    fix: ['Open the page again and use its buttons.'],
  })
