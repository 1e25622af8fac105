import { v7 as uuid } from 'uuid'
import { compose } from '../send/compose.ts'

export type SimulatedKind = 'reply' | 'bounce' | 'out-of-office' | 'do-not-contact'

interface Sent {
  messageId: string
  from: string
  to: string
  subject: string
  raw: Uint8Array
  at: Date
}

const day = 24 * 3600_000

/** The mail that the recipient, or their mail server, would send back. */
export async function simulatedMail(kind: SimulatedKind, sent: Sent): Promise<Uint8Array> {
  if (kind === 'bounce') return bounce(sent)
  if (kind === 'reply')
    return answer(
      sent,
      `Re: ${sent.subject}`,
      'Thank you for writing. Your experience sounds like a good fit: would you have time for a call this week?',
    )
  if (kind === 'do-not-contact') return answer(sent, `Re: ${sent.subject}`, 'Please do not contact me again.')
  const returns = new Date(sent.at.getTime() + 7 * day).toISOString().slice(0, 10)
  const mail = await answer(
    sent,
    `Automatic reply: ${sent.subject}`,
    `I am out of the office until ${returns} and will read your message then.`,
  )
  return Buffer.concat([
    Buffer.from('Auto-Submitted: auto-replied\r\nX-Auto-Response-Suppress: All\r\n'),
    mail,
  ])
}

async function answer(sent: Sent, subject: string, words: string): Promise<Uint8Array> {
  const { raw } = await compose({
    from: { address: sent.to },
    to: [{ address: sent.from }],
    subject,
    text: `${words}\n\nOn ${sent.at.toUTCString()}, ${sent.from} wrote:\n> (your message)\n`,
    inReplyTo: sent.messageId,
    references: [sent.messageId],
    date: sent.at,
  })
  return raw
}

/** A report as RFC 3464 has it, with the header of what it returns (RFC 3462). */
function bounce(sent: Sent): Uint8Array {
  const domain = sent.to.slice(sent.to.lastIndexOf('@') + 1)
  const boundary = uuid()
  const original = new TextDecoder().decode(sent.raw).split('\r\n\r\n')[0] ?? ''
  return Buffer.from(
    [
      `From: Mail Delivery System <mailer-daemon@${domain}>`,
      `To: <${sent.from}>`,
      'Subject: Undelivered Mail Returned to Sender',
      `Date: ${sent.at.toUTCString().replace('GMT', '+0000')}`,
      `Message-ID: <${uuid()}@${domain}>`,
      'Auto-Submitted: auto-replied',
      'MIME-Version: 1.0',
      `Content-Type: multipart/report; report-type=delivery-status; boundary="${boundary}"`,
      '',
      `--${boundary}`,
      'Content-Type: text/plain; charset=utf-8',
      '',
      `Your message to <${sent.to}> could not be delivered: there is no such address.`,
      '',
      `--${boundary}`,
      'Content-Type: message/delivery-status',
      '',
      `Reporting-MTA: dns; ${domain}`,
      '',
      `Final-Recipient: rfc822; ${sent.to}`,
      'Action: failed',
      'Status: 5.1.1',
      `Diagnostic-Code: smtp; 550 5.1.1 <${sent.to}>: Recipient address rejected: User unknown`,
      '',
      `--${boundary}`,
      'Content-Type: text/rfc822-headers; charset=utf-8',
      '',
      original,
      '',
      `--${boundary}--`,
      '',
    ].join('\r\n'),
  )
}
