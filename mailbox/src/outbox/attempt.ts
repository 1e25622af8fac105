import { type Kysely, sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { MailboxError } from '../failure.ts'
import type { Composed } from '../send/message.ts'
import { readEnvelope, readWindow } from './columns.ts'
import type { OutboxContext } from './context.ts'
import type { ClaimedMailbox } from './lease.ts'
import { undoable } from './dialect.ts'
import { prepared } from './prepared.ts'
import type { OutboxSchema } from './schema.ts'
import { nextOpening } from './window.ts'

/** A message on its way. */
export interface Attempt {
  id: string
  messageId: string
  ownerId: string
  /** How many attempts ended before this one. */
  tries: number
  composed: Composed
  /** Where its body was announced as it began, in a burst: when that was, and the commit that says so. */
  announced: { at: number; committed: Promise<void> } | null
}

/**
 * Takes the mailbox's next due message and writes the attempt down, both committed before the first byte goes out, though
 * not yet on the disk: after a power cut the message is due, as before. Null where nothing is due or the lease is lost.
 */
export async function beginAttempt(outbox: OutboxContext, mailbox: ClaimedMailbox): Promise<Attempt | null> {
  return outbox.db.transaction().execute((trx) => beginIn(outbox, trx, mailbox))
}

/**
 * The same inside a transaction: the end of one message and the beginning of the next are one commit. `phase`: how far it
 * is written down to have come.
 */
export async function beginIn(
  outbox: OutboxContext,
  trx: Kysely<OutboxSchema>,
  mailbox: ClaimedMailbox,
  phase: 'connect' | 'body' = 'connect',
): Promise<Attempt | null> {
  for (;;) {
    const [row] = await takeNext(outbox, trx, { mailboxId: mailbox.id, worker: outbox.worker })
    if (!row) return null
    if (row.send_window !== null && (await postpone(outbox, trx, row.id, row.send_window, row.now))) continue
    const id = uuid()
    await insertAttempt(outbox, trx, { id, messageId: row.id, road: mailbox.account.road, phase })
    return {
      id,
      messageId: row.id,
      ownerId: row.owner_id,
      tries: row.attempts,
      composed: { messageId: row.message_id, envelope: readEnvelope(row.envelope), raw: row.raw },
      announced: null,
    }
  }
}

const takeNext = prepared<{ mailboxId: string; worker: string }>()((db, slot, dialect) =>
  db
    .updateTable('message')
    .set({ state: 'sending', settle_at: null, updated_at: dialect.now() })
    .where(
      'id',
      '=',
      sql<string>`(select id from message where mailbox_id = ${slot('mailboxId')}
        and state in ('scheduled', 'queued', 'deferred') and due_at <= ${dialect.now()} order by due_at, id limit 1)`,
    )
    .where('state', 'in', ['scheduled', 'queued', 'deferred'])
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('mailbox')
          .select('id')
          .where('id', '=', slot('mailboxId'))
          .where('lease_owner', '=', slot('worker')),
      ),
    )
    .returning(['id', 'owner_id', 'attempts', 'message_id', 'envelope', 'raw', 'send_window'])
    .returning(dialect.now().as('now'))
    .modifyEnd(undoable),
)

const insertAttempt = prepared<{ id: string; messageId: string; road: string; phase: string }>()(
  (db, slot, dialect) =>
    db
      .insertInto('attempt')
      .values({
        id: slot('id'),
        message_id: slot('messageId'),
        at: dialect.now(),
        road: slot('road'),
        phase: slot('phase'),
        outcome: null,
        code: null,
        explanation: null,
        reply: null,
        ms: null,
        trace: '[]',
      })
      .modifyEnd(undoable),
)

/** A message that waited past its window (a backlog, a parked mailbox, a retry at night) waits for the next one. */
async function postpone(
  { dialect }: OutboxContext,
  trx: Kysely<OutboxSchema>,
  id: string,
  windowText: string,
  now: number,
): Promise<boolean> {
  const opening = nextOpening(readWindow(windowText), now)
  if (opening <= now) return false
  await trx
    .updateTable('message')
    .set({ state: 'scheduled', due_at: opening, updated_at: dialect.now() })
    .where('id', '=', id)
    .execute()
  return true
}

/**
 * How long an announcement serves by itself, in milliseconds: the envelope's way to the server and back, many times over.
 * A process that was stopped for longer asks again whether the message is still its own.
 */
const announcementServesMs = 5000

/**
 * The point of no return: committed before the body's first byte. Where another worker has taken this attempt for dead
 * and ended it, or the message is no longer this attempt's to send, the row does not match, and the rejection stops the
 * transmission: that is the fence.
 */
export async function recordBody(outbox: OutboxContext, attempt: Attempt): Promise<void> {
  if (attempt.announced) {
    await attempt.announced.committed
    if (performance.now() - attempt.announced.at < announcementServesMs) return
  }
  const [row] = await markBody(outbox, outbox.db, { id: attempt.id, messageId: attempt.messageId })
  if (!row)
    throw new MailboxError('outbox.fenced', 'another worker has taken this message over', { phase: 'data' })
}

const markBody = prepared<{ id: string; messageId: string }>()((db, slot) =>
  db
    .updateTable('attempt')
    .set({ phase: 'body' })
    .where('id', '=', slot('id'))
    .where('outcome', 'is', null)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('message')
          .select('id')
          .where('id', '=', slot('messageId'))
          .where('state', '=', 'sending'),
      ),
    )
    .returning('id'),
)
