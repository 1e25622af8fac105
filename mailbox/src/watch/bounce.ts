import { idsIn, type ReceivedMail } from './mail.ts'

/** A report that a message did not arrive, or not yet. */
export interface Bounce {
  /** RFC 3464 Action; a free-form report is taken to say `failed`. */
  action: 'failed' | 'delayed'
  /** RFC 3463 enhanced code, or null. */
  status: string | null
  recipient: string | null
  /** The other server's own words, or null. */
  diagnostic: string | null
  /** Message-IDs found in the report: ours is among them where the original or its header came along. */
  originals: string[]
}

/**
 * Reads a delivery report: RFC 3464 where it is one, else the free-form ones that mail systems write. Null where the mail
 * is none, or reports success (delivered, relayed, expanded).
 */
export function readBounce(mail: ReceivedMail): Bounce | null {
  const report = mail.parts.find(
    ({ type }) => type === 'message/delivery-status' || type === 'message/global-delivery-status',
  )
  if (report) return readReport(report.text, mail)
  if (!isFromMailSystem(mail)) return null
  return readFreeForm(mail)
}

/** Told by its header alone: worth reading whole. */
export function mayBeBounce(header: ReceivedMail): boolean {
  return /multipart\/report/i.test(header.headers.get('content-type') ?? '') || isFromMailSystem(header)
}

function isFromMailSystem({ from, headers }: ReceivedMail): boolean {
  const sender = from.toLowerCase()
  return (
    /^(mailer-daemon|postmaster|mail-daemon|microsoftexchange[0-9a-f]+)@/.test(sender) ||
    headers.get('return-path')?.trim() === '<>' ||
    headers.has('x-failed-recipients')
  )
}

function readReport(text: string, mail: ReceivedMail): Bounce | null {
  const fields = new Map<string, string>()
  // Unfolded, then read as one block: for one recipient, per-message and per-recipient fields never clash.
  for (const line of text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? []
    if (name && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), (value ?? '').trim())
  }
  const action = fields.get('action')?.toLowerCase()
  if (action !== 'failed' && action !== 'delayed') return null
  return {
    action,
    status: /^[245]\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0] ?? null,
    recipient: withoutType(fields.get('final-recipient') ?? fields.get('original-recipient')),
    diagnostic: withoutType(fields.get('diagnostic-code')),
    originals: originalsOf(mail),
  }
}

function readFreeForm(mail: ReceivedMail): Bounce | null {
  const failed =
    /(undeliver|delivery (status notification|failure|failed|has failed|incomplete)|returned mail|(could ?n[o'’]t|could not|was ?n[o'’]t|was not) (be )?delivered|(unable|n[o'’]t able) to deliver|address not found|failure notice|unzustellbar|non remis|no se ha (podido )?entreg)/i
  if (!failed.test(mail.subject) && !failed.test(mail.text)) return null
  const words = /^.*\b([45]\d\d)[ -]#?([45]\.\d{1,3}\.\d{1,3})?.*$/m.exec(mail.text)
  const status = words?.[2] ?? /\b[45]\.\d{1,3}\.\d{1,3}\b/.exec(mail.text)?.[0] ?? null
  return {
    action: /\b(delayed|will (retry|keep trying)|not yet been delivered)\b/i.test(
      `${mail.subject} ${mail.text}`,
    )
      ? 'delayed'
      : 'failed',
    status,
    recipient: recipientIn(mail),
    diagnostic: words?.[0].trim() ?? null,
    originals: originalsOf(mail),
  }
}

/**
 * Whom a free-form report is about: Exim and Gmail say so in a header; qmail and Yahoo write `<address>:` on a line of its
 * own; others name it behind "delivered to", or alone on a line. What follows the returned copy's header is not theirs.
 */
function recipientIn({ headers, text }: ReceivedMail): string | null {
  const header = headers.get('x-failed-recipients')?.split(',')[0]?.trim()
  if (header) return header
  const [words = ''] = text.split(/^-{2,}.*\b(?:copy|original|below this line)\b.*$/im)
  const places = [
    /^\s*<([^\s<>@]+@[^\s<>]+)>:?/m,
    /\bdelivered to:?\s+<?([^\s<>@]+@[^\s<>]+?)>?(?:[\s,:]|\.\s)/i,
    /^\s*([^\s<>@:]+@[^\s<>:]+):?\s*$/m,
  ]
  for (const place of places) {
    const found = place.exec(words)?.[1]
    if (found) return found
  }
  return null
}

/** The original's Message-ID stands in the returned part, or quoted in the text, or in References. */
export function originalsOf(mail: ReceivedMail): string[] {
  const returned = [...mail.parts.map(({ text }) => text), mail.text]
    .flatMap((text) => [...text.matchAll(/^[\s>]*message-id:\s*(<[^<>\s]+>)/gim)])
    .flatMap((match) => idsIn(match[1]))
  return [...new Set([...returned, ...mail.answers])]
}

/** `rfc822; somebody@example.org`, `smtp; 550 ...` (RFC 3464, 2.1.2). */
function withoutType(value: string | undefined): string | null {
  return value?.replace(/^[\w-]+\s*;\s*/, '').trim() ?? null
}
