import type { FetchMessageObject, ImapFlow, ListResponse } from 'imapflow'
import { MailboxError } from '../failure.ts'
import { search } from './imap-search.ts'
import type { Cursor, FoundMail, SinceOptions } from './inbox.ts'

/** Read from one mail at most, in bytes: a reply's words stand at its top, and attachments are not ours to fetch. */
const maxMailBytes = 512 * 1024

/** Headers are fetched for so many mails in one command: bounds memory on an inbox of 100,000. */
const headerBatch = 200

interface Place {
  /** RFC 9051 (2.3.1.1): when it changes, every UID remembered means nothing. */
  validity: string
  /** The UID to go on from. */
  next: number
  /** Mails before this were there before we looked. Epoch milliseconds. */
  from: number
}

type Places = Record<string, Place>

/**
 * Reads what came since the cursor in the folders where an answer can land. The cursor is a JSON of places by folder;
 * a renamed folder is a new one, read from the time at which the watch began, and events are kept once per mail.
 */
export async function readFolders(
  client: ImapFlow,
  cursor: Cursor | null,
  options: SinceOptions,
): Promise<{ mails: FoundMail[]; cursor: Cursor }> {
  const known: Places = cursor === null ? {} : JSON.parse(cursor)
  const from = options.from ?? Math.min(...Object.values(known).map((place) => place.from), Date.now())
  const mails: FoundMail[] = []
  const places: Places = {}
  for (const folder of foldersToRead(await client.list())) {
    const room = options.limit - mails.length
    const before = known[folder.path]
    if (room <= 0) {
      if (before) places[folder.path] = before
      continue
    }
    const read = await readFolder(client, folder.path, before, from, { ...options, limit: room })
    mails.push(...read.mails)
    places[folder.path] = read.place
  }
  mails.sort((a, b) => a.receivedAt - b.receivedAt)
  return { mails, cursor: JSON.stringify(places) }
}

/** The UID from which on the inbox has not been read; null where it was never read. */
export function nextInInbox(cursor: Cursor | null): number | null {
  if (cursor === null) return null
  const places: Places = JSON.parse(cursor)
  return Object.entries(places).find(([path]) => path.toUpperCase() === 'INBOX')?.[1].next ?? null
}

/** The inbox and the spam folder: that is where replies, bounces and out-of-office notes land. */
export function foldersToRead(folders: ListResponse[]): ListResponse[] {
  return folders.filter(
    (folder) =>
      (folder.path.toUpperCase() === 'INBOX' || folder.specialUse === '\\Junk') &&
      !folder.flags.has('\\Noselect'),
  )
}

async function readFolder(
  client: ImapFlow,
  path: string,
  before: Place | undefined,
  from: number,
  options: SinceOptions,
): Promise<{ mails: FoundMail[]; place: Place }> {
  const lock = await client.getMailboxLock(path, { readOnly: true })
  try {
    const status = client.mailbox
    if (!status) throw new Error('no folder is open')
    const validity = String(status.uidValidity)
    const place: Place = { validity, next: status.uidNext, from }
    const uids =
      before?.validity === validity
        ? before.next >= status.uidNext
          ? []
          : await search(client, { uid: `${before.next}:${status.uidNext - 1}` })
        : // In the server's own zone, in which the day may have been another.
          await search(client, { since: new Date(from - 24 * 3600_000) })
    const { mails, stoppedAt } = await readMails(
      client,
      uids,
      before?.validity === validity ? 0 : from,
      options,
    )
    return { mails, place: stoppedAt === null ? place : { ...place, next: stoppedAt } }
  } finally {
    lock.release()
  }
}

async function readMails(
  client: ImapFlow,
  uids: number[],
  from: number,
  options: SinceOptions,
): Promise<{ mails: FoundMail[]; stoppedAt: number | null }> {
  const mails: FoundMail[] = []
  for (let at = 0; at < uids.length; at += headerBatch) {
    const batch = uids.slice(at, at + headerBatch)
    const heads = await client.fetchAll(
      batch.join(','),
      { uid: true, internalDate: true, headers: true },
      { uid: true },
    )
    await checkGone(client, batch, heads)
    for (const head of heads.toSorted((a, b) => a.uid - b.uid)) {
      const receivedAt = head.internalDate ? new Date(head.internalDate).getTime() : Date.now()
      // IMAP's SINCE knows only days, and INTERNALDATE only seconds: a bounce within the second counts as after it.
      if (receivedAt < from - (from % 1000)) continue
      if (options.wanted && head.headers && !(await options.wanted(head.headers))) continue
      if (mails.length >= options.limit) return { mails, stoppedAt: head.uid }
      const whole = await client.fetchOne(
        String(head.uid),
        { uid: true, source: { start: 0, maxLength: maxMailBytes } },
        { uid: true },
      )
      if (whole && whole.source) mails.push({ raw: whole.source, uid: head.uid, receivedAt })
      else await checkGone(client, [head.uid], [])
    }
  }
  return { mails, stoppedAt: null }
}

/** A mail that was not handed over has been deleted meanwhile; one that is still there has not been read. */
async function checkGone(
  client: ImapFlow,
  asked: readonly number[],
  got: readonly FetchMessageObject[],
): Promise<void> {
  const there = new Set(got.map(({ uid }) => uid))
  const missing = asked.filter((uid) => !there.has(uid))
  if (missing.length > 0 && (await search(client, { uid: missing.join(',') })).length > 0)
    throw new MailboxError('watch.fetch-failed', 'the server did not hand over what it found')
}
