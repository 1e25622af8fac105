import { type Kysely, sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { MailboxError } from '../failure.ts'
import type { Composed } from '../send/message.ts'
import { readEnvelope, readWindow } from './columns.ts'
import type { OutboxContext } from './context.ts'
import type { ClaimedMailbox } from './lease.ts'
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
}

/**
 * Takes the mailbox's next due message and writes the attempt down, both committed before the first byte goes out. Null
 * where nothing is due or the lease is lost.
 */
export async function beginAttempt(outbox: OutboxContext, mailbox: ClaimedMailbox): Promise<Attempt | null> {
  return outbox.db.transaction().execute((trx) => beginIn(outbox, trx, mailbox))
}

/** The same inside a transaction: the end of one message and the beginning of the next are one commit. */
export async function beginIn(
  outbox: OutboxContext,
  trx: Kysely<OutboxSchema>,
  mailbox: ClaimedMailbox,
): Promise<Attempt | null> {
  for (;;) {
    const row = await takeNext(outbox, trx, mailbox)
    if (!row) return null
    if (row.send_window !== null && (await postpone(outbox, trx, row.id, row.send_window, row.now))) continue
    const id = uuid()
    await trx
      .insertInto('attempt')
      .values({
        id,
        message_id: row.id,
        at: outbox.dialect.now(),
        road: mailbox.account.road,
        phase: 'connect',
        outcome: null,
        code: null,
        explanation: null,
        reply: null,
        ms: null,
        trace: '[]',
      })
      .execute()
    return {
      id,
      messageId: row.id,
      ownerId: row.owner_id,
      tries: row.attempts,
      composed: { messageId: row.message_id, envelope: readEnvelope(row.envelope), raw: row.raw },
    }
  }
}

function takeNext({ dialect, worker }: OutboxContext, trx: Kysely<OutboxSchema>, mailbox: ClaimedMailbox) {
  return trx
    .updateTable('message')
    .set({ state: 'sending', settle_at: null, updated_at: dialect.now() })
    .where(
      'id',
      '=',
      sql<string>`(select id from message where mailbox_id = ${mailbox.id}
        and state in ('scheduled', 'queued', 'deferred') and due_at <= ${dialect.now()} order by due_at, id limit 1)`,
    )
    .where('state', 'in', ['scheduled', 'queued', 'deferred'])
    .where((eb) =>
      eb.exists(
        eb.selectFrom('mailbox').select('id').where('id', '=', mailbox.id).where('lease_owner', '=', worker),
      ),
    )
    .returning(['id', 'owner_id', 'attempts', 'message_id', 'envelope', 'raw', 'send_window'])
    .returning(dialect.now().as('now'))
    .executeTakeFirst()
}

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
 * The point of no return: committed before the body's first byte. Where another worker has taken this attempt for dead
 * and ended it, or the message is no longer this attempt's to send, the row does not match, and the rejection stops the
 * transmission: that is the fence.
 */
export async function recordBody({ db }: OutboxContext, attempt: Attempt): Promise<void> {
  const row = await db
    .updateTable('attempt')
    .set({ phase: 'body' })
    .where('id', '=', attempt.id)
    .where('outcome', 'is', null)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('message')
          .select('id')
          .where('id', '=', attempt.messageId)
          .where('state', '=', 'sending'),
      ),
    )
    .returning('id')
    .executeTakeFirst()
  if (!row)
    throw new MailboxError('outbox.fenced', 'another worker has taken this message over', { phase: 'data' })
}
