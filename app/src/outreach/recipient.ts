import { checkAddress, MailboxError, type Mailto } from '@recruiterreach/mailbox'
import { AppError } from '../failure.ts'
import type { Contact } from '../recruiter/contact.ts'
import type { Outreach } from './view.ts'

/** Whom it goes to: one of the contacts, or somebody whom the person typed in. */
export function recipientOf({ contacts, recipientEmail, recipientName }: Outreach): Contact | null {
  const email = recipientEmail.trim()
  const known = contacts.find((contact) => contact.email?.toLowerCase() === email.toLowerCase())
  const name = recipientName.trim() || known?.name || null
  if (known !== undefined) return { ...known, name }
  if (email === '' && name === null) return null
  return {
    name,
    role: null,
    kind: 'other',
    email: email || null,
    emailStatus: 'unknown',
    confidence: 1,
    evidence: [{ kind: 'user', quote: [name, email].filter(Boolean).join(', '), where: 'typed by you' }],
  }
}

/** Where a draft goes, once nothing of it is missing. Throws AppError `outreach.incomplete` with the fields that are. */
export async function complete(
  outbox: { mailbox(ownerId: string, id: string): Promise<unknown> },
  userId: string,
  outreach: Outreach,
): Promise<{ mailboxId: string; to: Mailto }> {
  const fields: Record<string, string> = {}
  const { mailboxId } = outreach
  if (mailboxId === null || (await outbox.mailbox(userId, mailboxId)) === null)
    fields['mailboxId'] = 'Choose the mailbox that it is to be sent from.'
  const address = outreach.recipientEmail.trim()
  if (address === '') fields['recipientEmail'] = 'Give the address that it goes to.'
  else if (!isAddress(address))
    fields['recipientEmail'] = `"${address.slice(0, 100)}" is not an e-mail address that mail can be sent to.`
  if (outreach.subject.trim() === '') fields['subject'] = 'Give it a subject.'
  else if (/[\r\n]/.test(outreach.subject)) fields['subject'] = 'A subject is one line.'
  if (outreach.body.trim() === '') fields['body'] = 'Write what it is to say.'
  if (mailboxId === null || Object.keys(fields).length > 0)
    throw new AppError('outreach.incomplete', {
      title: 'Not ready to be sent',
      explanation: Object.values(fields).join(' '),
      fix: ['Complete the draft and approve it again. What you typed is kept.'],
      fields,
    })
  const name = outreach.recipientName.trim()
  return { mailboxId, to: name === '' ? { address } : { address, name } }
}

function isAddress(text: string): boolean {
  try {
    checkAddress(text)
    return true
  } catch (error) {
    if (error instanceof MailboxError) return false
    throw error
  }
}
