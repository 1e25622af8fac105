import type { OutreachEdit } from '../outreach/outreaches.ts'
import type { Outreach } from '../outreach/view.ts'
import type { SentForm } from './form-data.ts'

/** What was typed; the name beside another address is that contact's, or nobody's. */
export function edited({ contacts, recipientEmail, recipientName }: Outreach, sent: SentForm): OutreachEdit {
  const to = sent.text('recipientEmail').trim()
  const same = to.toLowerCase() === recipientEmail.trim().toLowerCase()
  const contact = contacts.find(({ email }) => email?.toLowerCase() === to.toLowerCase())
  const mailboxId = sent.text('mailboxId')
  return {
    ...(mailboxId !== '' && { mailboxId }),
    recipientEmail: to,
    recipientName: same ? recipientName : (contact?.name ?? ''),
    subject: sent.text('subject'),
    body: sent.text('body'),
    attachResume: sent.text('attachResume') === 'yes',
  }
}
