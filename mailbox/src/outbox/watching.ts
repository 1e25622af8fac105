import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Account } from '../account/account.ts'
import { type Classified, classify, mayConcern } from '../watch/classify.ts'
import type { FoundMail } from '../watch/inbox.ts'
import { type ReceivedMail, readMail } from '../watch/mail.ts'
import type { OutboxContext } from './context.ts'
import { earlier } from './dialect.ts'
import { openCredential } from './mailboxes.ts'
import type { Signal } from './signal.ts'
import { readAccount } from './columns.ts'

/** A mailbox whose reading takes longer is taken over by another worker; what both find is kept once. */
const watchLeaseMs = 5 * 60_000

/** Mails read in one go. */
const mailsPerLook = 50

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How often a mailbox is looked into, by the age of the youngest message sent from it; older ones are awaited no more. */
const intervals: readonly { until: number; every: number }[] = [
  { until: 15 * minute, every: minute },
  { until: 2 * hour, every: 5 * minute },
  { until: 2 * day, every: 15 * minute },
  { until: 14 * day, every: hour },
  { until: 90 * day, every: 6 * hour },
]

export function watchInterval(age: number): number | null {
  return intervals.find(({ until }) => age < until)?.every ?? null
}

interface WatchedMailbox {
  id: string
  account: Account
  sealed: string | null
  cursor: string | null
  watchedFrom: number
}

async function claimWatch({ db, dialect }: OutboxContext, only?: string): Promise<WatchedMailbox | null> {
  const which = only === undefined ? sql`` : sql`and id = ${only}`
  const row = await db
    .updateTable('mailbox')
    .set({ watch_lease_until: sql`${dialect.now()} + ${watchLeaseMs}` })
    .where(
      'id',
      '=',
      sql<string>`(select id from mailbox where next_watch_at <= ${dialect.now()}
        and (watch_lease_until is null or watch_lease_until <= ${dialect.now()}) ${which}
        order by next_watch_at limit 1 ${dialect.skipLocked})`,
    )
    .returning(['id', 'account', 'credential', 'watch_cursor', 'created_at'])
    .executeTakeFirst()
  if (!row) return null
  return {
    id: row.id,
    account: readAccount(row.account),
    sealed: row.credential,
    cursor: row.watch_cursor,
    watchedFrom: row.created_at,
  }
}

/** Looks into one mailbox now, where it is due and nobody else is reading it. */
export async function watchMailbox(outbox: OutboxContext, mailboxId: string): Promise<void> {
  const mailbox = await claimWatch(outbox, mailboxId)
  if (mailbox) await look(outbox, mailbox)
}

/** Reads every mailbox that is due now; resolves with how many were read. */
export async function watchDue(outbox: OutboxContext): Promise<number> {
  for (let count = 0; ; count += 1) {
    const mailbox = await claimWatch(outbox)
    if (!mailbox) return count
    await look(outbox, mailbox)
  }
}

/** Reads mailboxes as they fall due, until `signal` aborts. */
export async function watch(
  outbox: OutboxContext,
  wakes: Signal,
  { signal, concurrency = 20 }: { signal: AbortSignal; concurrency?: number },
): Promise<void> {
  const looks = new Set<Promise<unknown>>()
  while (!signal.aborted) {
    const woken = wakes.next(5 * outbox.timing.pollMs, signal)
    try {
      while (looks.size < concurrency && !signal.aborted) {
        const mailbox = await claimWatch(outbox)
        if (!mailbox) break
        const looking: Promise<unknown> = look(outbox, mailbox)
          .catch((error: unknown) => outbox.log.error({ mailboxId: mailbox.id, error }, 'a look failed'))
          .finally(() => looks.delete(looking))
        looks.add(looking)
      }
    } catch (error) {
      outbox.log.error({ error }, 'could not look for mailboxes to read')
    }
    await woken
  }
  await Promise.all(looks)
}

async function look(outbox: OutboxContext, mailbox: WatchedMailbox): Promise<void> {
  try {
    const credential = await openCredential(outbox, mailbox)
    const inbox = await outbox.inboxFor(mailbox.id, mailbox.account, credential)
    try {
      const { mails, cursor } = await inbox.since(mailbox.cursor, {
        limit: mailsPerLook,
        from: mailbox.watchedFrom,
        wanted: async (header) =>
          mayConcern(await readMail(header), (ids) => knowsAny(outbox, mailbox.id, ids)),
      })
      for (const mail of mails) await keepEvent(outbox, mailbox, mail)
      await endLook(outbox, mailbox, { cursor, explanation: null, again: mails.length >= mailsPerLook })
    } finally {
      await inbox.close()
    }
  } catch (error) {
    const explanation = outbox.explain(error, { provider: mailbox.account.provider })
    outbox.log.warn({ mailboxId: mailbox.id, code: explanation.code, error }, 'could not read a mailbox')
    await endLook(outbox, mailbox, {
      cursor: mailbox.cursor,
      explanation: JSON.stringify(explanation),
      again: false,
    })
  }
}

async function endLook(
  { db, dialect }: OutboxContext,
  mailbox: WatchedMailbox,
  end: { cursor: string | null; explanation: string | null; again: boolean },
): Promise<void> {
  const youngest = await db
    .selectFrom('message')
    .select(({ fn }) => sql<number | null>`${dialect.now()} - ${fn.max('sent_at')}`.as('age'))
    .where('mailbox_id', '=', mailbox.id)
    .where('state', '=', 'sent')
    .executeTakeFirst()
  const age = youngest?.age ?? null
  const usual = age === null ? null : watchInterval(age)
  const interval = end.again
    ? 0
    : end.explanation === null || usual === null
      ? usual
      : Math.max(usual, 15 * minute)
  await db
    .updateTable('mailbox')
    .set({
      watch_cursor: end.cursor,
      watch_lease_until: null,
      watched_at: dialect.now(),
      watch_explanation: end.explanation,
      next_watch_at: interval === null ? null : sql`${dialect.now()} + ${interval}`,
    })
    .where('id', '=', mailbox.id)
    .execute()
}

async function knowsAny({ db }: OutboxContext, mailboxId: string, ids: string[]): Promise<boolean> {
  const row = await db
    .selectFrom('message')
    .select('id')
    .where('mailbox_id', '=', mailboxId)
    .where((eb) => eb.or([eb('message_id', 'in', ids), eb('provider_message_id', 'in', ids)]))
    .executeTakeFirst()
  return row !== undefined
}

async function keepEvent(outbox: OutboxContext, mailbox: WatchedMailbox, found: FoundMail): Promise<void> {
  const mail = await readMail(found.raw).catch((error: unknown) => {
    outbox.log.warn({ mailboxId: mailbox.id, uid: found.uid, error }, 'a mail could not be read')
    return null
  })
  const classified = mail && classify(mail, found.receivedAt)
  if (!mail || !classified) return
  // A follow-up that the person sent to themselves answers our message too, and is no reply.
  if (mail.messageId !== '' && (await knowsAny(outbox, mailbox.id, [mail.messageId]))) return
  const message = await messageConcerned(outbox, mailbox.id, classified)
  if (!message) return
  const id = uuid()
  const row = await outbox.db
    .insertInto('event')
    .values({
      id,
      owner_id: message.owner_id,
      message_id: message.id,
      kind: classified.kind,
      at: found.receivedAt,
      sender: mail.from,
      subject: mail.subject,
      text: classified.text,
      mail_message_id: identity(mail, found),
      detail: JSON.stringify(classified.detail),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (row)
    outbox.changed({ messageId: message.id, ownerId: message.owner_id, event: { id, kind: classified.kind } })
}

function identity(mail: ReceivedMail, { raw }: FoundMail): string {
  return mail.messageId === '' ? `sha256:${createHash('sha256').update(raw).digest('hex')}` : mail.messageId
}

/** The youngest of our messages that it names; a bounce that names none is matched by whom it could not reach. */
async function messageConcerned(
  { db }: OutboxContext,
  mailboxId: string,
  classified: Classified,
): Promise<{ id: string; owner_id: string } | undefined> {
  const ours = db
    .selectFrom('message')
    .select(['id', 'owner_id'])
    .where('mailbox_id', '=', mailboxId)
    .orderBy('id', 'desc')
  if (classified.concerns.length > 0) {
    const named = await ours
      .where((eb) =>
        eb.or([
          eb('message_id', 'in', classified.concerns),
          eb('provider_message_id', 'in', classified.concerns),
        ]),
      )
      .executeTakeFirst()
    if (named) return named
  }
  const { recipient } = classified.detail as { recipient?: unknown }
  if (classified.kind !== 'bounce' || typeof recipient !== 'string') return undefined
  return ours
    .where(sql`lower(recipient)`, '=', recipient.toLowerCase())
    .where('state', '=', 'sent')
    .executeTakeFirst()
}

/** A reading that is due at once, as far as this mailbox has anything to await. */
export async function watchSoon({ db, dialect }: OutboxContext, mailboxId: string): Promise<void> {
  await db
    .updateTable('mailbox')
    .set({ next_watch_at: earlier(sql`next_watch_at`, dialect.now()) })
    .where('id', '=', mailboxId)
    .execute()
}
