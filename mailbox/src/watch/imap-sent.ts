import type { ImapFlow, ListResponse, SearchObject } from 'imapflow'
import { MailboxError } from '../failure.ts'
import { search } from './imap-search.ts'
import type { SentLook } from './inbox.ts'

/** Read from Sent at most, when counting: no provider's daily cap that we know is above this. */
const mostCounted = 2000

async function sentFolder(client: ImapFlow): Promise<ListResponse | undefined> {
  return (await client.list()).find(
    (folder) => folder.specialUse === '\\Sent' && !folder.flags.has('\\Noselect'),
  )
}

/**
 * Looks for our own sent copy. Gmail files under All Mail whatever label the person's own filters leave on it, and its
 * rfc822msgid search is exact and fast. Outlook files it under an id of its own and keeps ours beside it.
 */
export async function findSent(client: ImapFlow, messageId: string): Promise<SentLook> {
  const gmail = client.capabilities.has('X-GM-EXT-1')
  const all = gmail ? (await client.list()).find((folder) => folder.specialUse === '\\All') : undefined
  const folder = all ?? (await sentFolder(client))
  if (!folder) return 'no-sent-folder'
  const lock = await client.getMailboxLock(folder.path, { readOnly: true })
  try {
    const queries: SearchObject[] = [
      ...(gmail ? [{ gmraw: `rfc822msgid:${messageId.replace(/^<|>$/g, '')}` }] : []),
      { header: { 'message-id': messageId } },
    ]
    for (const query of queries) if ((await search(client, query)).length > 0) return { messageId }
    const [renamed] = await search(client, { header: { 'x-microsoft-original-message-id': messageId } })
    if (renamed === undefined) return 'absent'
    const copy = await client.fetchOne(String(renamed), { uid: true, envelope: true }, { uid: true })
    return { messageId: (copy && copy.envelope?.messageId) || messageId }
  } finally {
    lock.release()
  }
}

/** A time per recipient of what Sent has received since `from`, by internal date: what a provider's cap counts. */
export async function sentSince(client: ImapFlow, from: number): Promise<number[] | null> {
  const folder = await sentFolder(client)
  if (!folder) return null
  const lock = await client.getMailboxLock(folder.path, { readOnly: true })
  try {
    // SINCE knows only days, in the server's own zone: a day more is asked for than is kept.
    const uids = await search(client, { since: new Date(from - 24 * 3600_000) })
    const last = uids.slice(-mostCounted)
    if (last.length === 0) return []
    const mails = await client.fetchAll(
      last.join(','),
      { uid: true, internalDate: true, envelope: true },
      { uid: true },
    )
    return mails.flatMap(({ internalDate, envelope }) => {
      const at = internalDate ? new Date(internalDate).getTime() : Number.NaN
      if (!(at >= from)) return []
      const recipients = [envelope?.to, envelope?.cc, envelope?.bcc].flatMap((list) => list ?? []).length
      return Array.from({ length: Math.max(1, recipients) }, () => at)
    })
  } finally {
    lock.release()
  }
}

export async function fileSent(client: ImapFlow, raw: Uint8Array): Promise<boolean> {
  const folder = await sentFolder(client)
  if (!folder) return false
  const filed = await client.append(folder.path, raw, ['\\Seen'])
  if (!filed) throw new MailboxError('watch.append-failed', 'the server did not file the copy')
  return true
}
