import MailComposer from 'nodemailer/lib/mail-composer'
import { v7 as uuidv7 } from 'uuid'
import { MailboxError } from '../failure.ts'
import { type CheckedAddress, checkAddress } from './address.ts'
import type { Attachment, Composed, Mailto, OutgoingMessage } from './message.ts'
import { serialize } from './serialize.ts'

export interface ComposeOptions {
  /** The provider's limit on the whole message, in bytes as sent. Gmail's, 35 882 577 (its EHLO SIZE), by default. */
  maxBytes?: number | undefined
}

const gmailMaxBytes = 35_882_577
/** Keeps every header within RFC 5322's 998 octets a line, whatever cannot be folded. */
const maxCharacters = { subject: 900, name: 256, filename: 255, contentType: 127, messageId: 900 }

/** RFC 5322 msg-id, as loose as the ids of real mail are: printable ASCII, one @, nothing that ends the brackets. */
const messageIdShape = /^<[^\s<>@]+@[^\s<>@]+>$/
/** RFC 6838 names. multipart and message may not be base64-encoded (RFC 2046 5.2.1): such a file goes as octet-stream. */
const contentTypeShape = /^(?!multipart\/|message\/)[a-z\d][\w!#$&^.+-]*\/[a-z\d][\w!#$&^.+-]*$/i

/**
 * Turns what a caller hands over into the bytes that go over the wire: RFC 5322 with CRLF, MIME with RFC 2047 and 2231
 * encoding, a Message-ID of ours on the sender's domain (well formed, since Gmail replaces one that is not).
 * Bcc goes into the envelope alone.
 *
 * Nothing is repaired behind the caller's back: a line break or control character in any header field is refused, so no
 * field can bring a header of its own.
 *
 * @throws MailboxError `compose.address`, `compose.line-break`, `compose.control-character`, `compose.broken-character`,
 * `compose.too-long`, `compose.message-id`, `compose.content-type`, `compose.date`, `compose.no-recipient`, `compose.too-large`.
 */
export async function compose(message: OutgoingMessage, options: ComposeOptions = {}): Promise<Composed> {
  const maxBytes = options.maxBytes ?? gmailMaxBytes
  const from = checkMailto('from', message.from)
  const to = message.to.map((one) => checkMailto('to', one))
  const cc = (message.cc ?? []).map((one) => checkMailto('cc', one))
  const bcc = (message.bcc ?? []).map((one) => checkMailto('bcc', one))
  const recipients = [...new Set([...to, ...cc, ...bcc].map((one) => one.checked.address))]
  if (recipients.length === 0) throw new MailboxError('compose.no-recipient', 'nobody in to, cc or bcc')

  const messageId = message.messageId ?? `<${uuidv7()}@${from.checked.domain}>`
  checkMessageId('messageId', messageId)
  if (message.inReplyTo !== undefined) checkMessageId('inReplyTo', message.inReplyTo)
  for (const id of message.references ?? []) checkMessageId('references', id)
  checkLine('subject', message.subject, maxCharacters.subject)
  checkBody('text', message.text)
  if (message.html !== undefined) checkBody('html', message.html)
  const date = message.date ?? new Date()
  if (Number.isNaN(date.getTime())) throw new MailboxError('compose.date', 'date: not a date')
  for (const attachment of message.attachments ?? []) checkAttachment(attachment)
  refuseTooLarge(sizeOnTheWire(message), maxBytes)

  const composer = new MailComposer({
    from: from.header,
    to: to.map((one) => one.header),
    cc: cc.map((one) => one.header),
    replyTo: message.replyTo && checkReplyTo(message.replyTo),
    subject: message.subject,
    text: withCrlf(message.text),
    html: message.html === undefined ? undefined : withCrlf(message.html),
    messageId,
    inReplyTo: message.inReplyTo,
    references: message.references,
    date,
    attachments: (message.attachments ?? []).map(({ filename, contentType, content }) => ({
      filename,
      contentType,
      content: Buffer.from(content.buffer, content.byteOffset, content.byteLength),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const raw = await serialize(composer.compile())
  refuseTooLarge(raw.length, maxBytes)
  return { messageId, envelope: { from: from.checked.address, to: recipients }, raw }
}

interface CheckedMailto {
  checked: CheckedAddress
  header: { name: string; address: string }
}

function checkMailto(field: string, { address, name }: Mailto): CheckedMailto {
  checkLine(field, address, Infinity)
  const checked = checkAddress(address, field)
  if (name !== undefined) checkLine(`${field} name`, name, maxCharacters.name)
  return { checked, header: { name: name ?? '', address: checked.address } }
}

/** Reply-To stands in no envelope, which is what a server reads to see that a message needs SMTPUTF8. */
function checkReplyTo(replyTo: Mailto): CheckedMailto['header'] {
  const { checked, header } = checkMailto('replyTo', replyTo)
  if (checked.needsSmtpUtf8)
    throw new MailboxError('compose.address', 'replyTo: the part before the @ has to be ASCII')
  return header
}

function checkMessageId(field: string, id: string): void {
  checkLine(field, id, maxCharacters.messageId)
  if (!messageIdShape.test(id) || /[^\x21-\x7e]/.test(id))
    throw new MailboxError('compose.message-id', `${field}: not a message id in angle brackets`)
}

function checkAttachment({ filename, contentType }: Attachment): void {
  checkLine('attachment filename', filename, maxCharacters.filename)
  if (contentType === undefined) return
  checkLine('attachment content type', contentType, maxCharacters.contentType)
  if (!contentTypeShape.test(contentType))
    throw new MailboxError('compose.content-type', 'attachment content type: not a plain type/subtype')
}

function checkLine(field: string, value: string, maxLength: number): void {
  if (/[\r\n\v\f\u0085\u2028\u2029]/.test(value))
    throw new MailboxError('compose.line-break', `${field}: a line break`)
  if (/\p{Cc}/u.test(value))
    throw new MailboxError('compose.control-character', `${field}: a control character`)
  refuseBroken(field, value)
  if (value.length > maxLength)
    throw new MailboxError('compose.too-long', `${field}: ${value.length} characters, at most ${maxLength}`)
}

function checkBody(field: string, value: string): void {
  refuseBroken(field, value)
  // RFC 5322 section 2.3 and 4: NUL is in no message. The other controls travel encoded and hurt nobody.
  if (value.includes('\0'))
    throw new MailboxError('compose.control-character', `${field}: a control character`)
}

/** Half a surrogate pair has no UTF-8 form; encoding would put U+FFFD in its place without a word. */
function refuseBroken(field: string, value: string): void {
  if (!value.isWellFormed())
    throw new MailboxError('compose.broken-character', `${field}: half of a surrogate pair`)
}

const withCrlf = (text: string): string => text.replace(/\r\n?|\n/g, '\r\n')

/** A lower bound, so that 200 MB are refused before they are encoded: base64 makes 78 bytes of 57 (RFC 2045 6.8). */
function sizeOnTheWire({ text, html = '', attachments = [] }: OutgoingMessage): number {
  const attached = attachments.reduce((sum, { content }) => sum + (content.byteLength / 57) * 78, 0)
  return Math.floor(attached) + Buffer.byteLength(text) + Buffer.byteLength(html)
}

function refuseTooLarge(bytes: number, maxBytes: number): void {
  if (bytes > maxBytes)
    throw new MailboxError('compose.too-large', `the message is ${bytes} bytes, at most ${maxBytes}`)
}
