import PostalMime, { type Email } from 'postal-mime'

/** A mail that came in, as far as classifying it needs. */
export interface ReceivedMail {
  /** With angle brackets; '' where it carries none. */
  messageId: string
  from: string
  subject: string
  /** Message-IDs of In-Reply-To and References, with angle brackets. */
  answers: string[]
  /** The first value of each header, by lower-case name. */
  headers: ReadonlyMap<string, string>
  /** The readable part; of HTML alone, its words. */
  text: string
  /** Machine-readable parts of a report, and a bounced original where it came along. */
  parts: { type: string; text: string }[]
}

/** A hostile mail may nest without end; a real one does not. */
const limits = { maxNestingDepth: 30, maxHeadersSize: 512 * 1024 }

/** Parses RFC 5322 and MIME. Throws where a mail is beyond the limits. */
export async function readMail(raw: Uint8Array): Promise<ReceivedMail> {
  const email = await PostalMime.parse(raw, {
    forceRfc822Attachments: true,
    attachmentEncoding: 'arraybuffer',
    ...limits,
  })
  return {
    messageId: idsIn(email.messageId)[0] ?? '',
    from: addressOf(email),
    subject: email.subject ?? '',
    answers: [...new Set([...idsIn(email.inReplyTo), ...idsIn(email.references)])],
    headers: firstHeaders(email),
    text: (email.text ?? plain(email.html ?? '')).replaceAll('\r\n', '\n'),
    parts: email.attachments
      .filter(({ mimeType }) => /^(message\/|text\/rfc822-headers)/.test(mimeType))
      .map(({ mimeType, content }) => ({ type: mimeType, text: decode(content) })),
  }
}

export function idsIn(value: string | undefined): string[] {
  return value?.match(/<[^<>\s]+>/g) ?? []
}

function addressOf({ from }: Email): string {
  if (!from) return ''
  return (from.group ? from.group[0]?.address : from.address) ?? ''
}

function firstHeaders(email: Email): Map<string, string> {
  const headers = new Map<string, string>()
  for (const { key, value } of email.headers) if (!headers.has(key)) headers.set(key, value)
  return headers
}

function decode(content: ArrayBuffer | Uint8Array | string): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content)
}

function plain(html: string): string {
  return html
    .replace(/<(style|script|head)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<br\s*\/?>|<\/(p|div|tr|li|h\d)>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/gi, ' ')
    .replace(/&lt;/gi, '<')
    .replace(/&gt;/gi, '>')
    .replace(/&quot;/gi, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/gi, '&')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
