export interface ScriptedMail {
  uid: number
  receivedAt: Date
  /** Latin-1, lines ended by CRLF. */
  raw: string
}

export interface ScriptedFolder {
  path: string
  /** Its special use, such as `\Sent`. */
  use?: string
  validity: number
  uidNext: number
  /** By rising UID. */
  mails: ScriptedMail[]
}

export function createFolder(path: string, use?: string): ScriptedFolder {
  return { path, ...(use && { use }), validity: 1, uidNext: 1, mails: [] }
}

/** Puts a mail into a folder as a server does. */
export function addMail(folder: ScriptedFolder, raw: string, receivedAt = new Date()): ScriptedMail {
  const mail = { uid: folder.uidNext, receivedAt, raw }
  folder.uidNext += 1
  folder.mails.push(mail)
  return mail
}

/** UIDs for `UID SEARCH` by HEADER, SINCE, UID and Gmail's X-GM-RAW rfc822msgid; without a criterion that it knows: none. */
export function answerSearch(folder: ScriptedFolder | null, line: string): number[] {
  if (folder === null) return []
  const [, name = '', value = ''] = /HEADER "?([^" ]+)"? "?([^"]*)"?/i.exec(line) ?? []
  const gmail = /rfc822msgid:([^"]+)/.exec(line)?.[1]
  const since = /SINCE (\S+)/i.exec(line)?.[1]
  const range = /SEARCH UID (\S+)/i.exec(line)?.[1]
  const isWanted = within(range ?? '')
  const matches = ({ uid, raw, receivedAt }: ScriptedMail): boolean => {
    if (range === '*') return uid === folder.mails.at(-1)?.uid
    if (range !== undefined) return isWanted(uid)
    if (gmail !== undefined) return headerOf(raw, 'message-id').includes(`<${gmail}>`)
    if (name !== '') return headerOf(raw, name).toLowerCase().includes(value.toLowerCase())
    if (since !== undefined) return receivedAt.getTime() >= Date.parse(`${since} UTC`)
    return false
  }
  return folder.mails.filter(matches).map(({ uid }) => uid)
}

/** `UID FETCH` of headers, whole mails and envelopes (of which it knows the Message-ID and the recipient). */
export function answerFetch(folder: ScriptedFolder | null, line: string): string {
  if (folder === null) return ''
  const wanted = within(line.split(' ')[2] ?? '')
  const parts: string[] = []
  for (const [at, mail] of folder.mails.entries())
    if (wanted(mail.uid)) parts.push(`* ${at + 1} FETCH (${itemsOf(mail, line)})\r\n`)
  return parts.join('')
}

function itemsOf(mail: ScriptedMail, line: string): string {
  const items = [`UID ${mail.uid}`]
  if (/INTERNALDATE/i.test(line)) items.push(`INTERNALDATE "${dateOf(mail.receivedAt)}"`)
  if (/ENVELOPE/i.test(line)) {
    const [user = '', host = ''] = headerOf(mail.raw, 'to').split('@')
    const people = 'NIL NIL NIL'
    items.push(
      `ENVELOPE (NIL "s" ${people} ((NIL NIL "${user}" "${host}")) NIL NIL NIL "${headerOf(mail.raw, 'message-id')}")`,
    )
  }
  if (/BODY(\.PEEK)?\[HEADER\]/i.test(line)) items.push(literal('BODY[HEADER]', headOf(mail.raw)))
  const cut = /BODY(?:\.PEEK)?\[\](?:<0\.(\d+)>)?/i.exec(line)
  if (cut) items.push(literal('BODY[]<0>', mail.raw.slice(0, Number(cut[1] ?? Infinity))))
  return items.join(' ')
}

const literal = (name: string, bytes: string): string => `${name} {${bytes.length}}\r\n${bytes}`

const headOf = (raw: string): string => raw.slice(0, raw.indexOf('\r\n\r\n') + 4)

function headerOf(raw: string, name: string): string {
  return new RegExp(`^${name}: (.*)\r$`, 'im').exec(headOf(raw))?.[1] ?? ''
}

/** `25-Nov-2026 09:00:00 +0000` (RFC 9051, date-time). */
function dateOf(at: Date): string {
  const [, day, month, year, time] = /, (\d\d) (\w{3}) (\d{4}) (\S+)/.exec(at.toUTCString()) ?? []
  return `${day}-${month}-${year} ${time} +0000`
}

/** A sequence set (RFC 9051) as a question; of a folder with 100,000 mails it is asked for each. */
function within(set: string): (uid: number) => boolean {
  const ranges = set.split(',').map((part) => {
    const [low = '', high = low] = part.split(':')
    return [Number(low), high === '*' ? Infinity : Number(high)] as const
  })
  const single = new Set(ranges.filter(([low, high]) => low === high).map(([low]) => low))
  const wide = ranges.filter(([low, high]) => low !== high)
  return (uid) => single.has(uid) || wide.some(([low, high]) => uid >= low && uid <= high)
}
