import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Explanation } from '../explain/explanation.ts'
import { MailboxError, type Phase } from '../failure.ts'
import type { Hop } from '../net/trace.ts'
import type { Composed } from '../send/message.ts'
import type { OutboxContext } from './context.ts'
import { earlier } from './dialect.ts'
import type { ClaimedMailbox } from './lease.ts'
import type { Outcome } from './schema.ts'
import { readEnvelope } from './columns.ts'

/** A message on its way. */
export interface Attempt {
  id: string
  messageId: string
  ownerId: string
  /** How many attempts ended before this one. */
  tries: number
  composed: Composed
}

/** How an attempt ended, and what becomes of the message. */
export type Ending = { phase: Phase; ms: number; trace: readonly Hop[]; reply: string | null } & (
  | { outcome: 'sent'; providerMessageId: string | null }
  | { outcome: 'deferred'; explanation: Explanation; delayMs: number }
  | { outcome: 'parked' | 'refused'; explanation: Explanation }
  | { outcome: 'unknown'; explanation: Explanation; settleInMs: number | null }
)

/**
 * Takes the mailbox's next due message and writes the attempt down, both committed before the first byte goes out. Null
 * where nothing is due or the lease is lost.
 */
export async function beginAttempt(outbox: OutboxContext, mailbox: ClaimedMailbox): Promise<Attempt | null> {
  const { db, dialect, worker } = outbox
  return db.transaction().execute(async (trx) => {
    const row = await trx
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
          eb
            .selectFrom('mailbox')
            .select('id')
            .where('id', '=', mailbox.id)
            .where('lease_owner', '=', worker),
        ),
      )
      .returning(['id', 'owner_id', 'attempts', 'message_id', 'envelope', 'raw'])
      .executeTakeFirst()
    if (!row) return null
    const id = uuid()
    await trx
      .insertInto('attempt')
      .values({
        id,
        message_id: row.id,
        at: dialect.now(),
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
      composed: {
        messageId: row.message_id,
        envelope: readEnvelope(row.envelope),
        raw: row.raw,
      },
    }
  })
}

/**
 * The point of no return: committed before the body's first byte. Where another worker has taken this attempt for dead
 * and ended it, the row no longer matches, and the rejection stops the transmission: that is the fence.
 */
export async function recordBody({ db }: OutboxContext, attempt: Attempt): Promise<void> {
  const row = await db
    .updateTable('attempt')
    .set({ phase: 'body' })
    .where('id', '=', attempt.id)
    .where('outcome', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!row)
    throw new MailboxError('outbox.fenced', 'another worker has taken this message over', { phase: 'data' })
}

/**
 * Writes an ending down, once: false where the attempt had been ended by another worker. A server's yes is written even
 * over that worker's `unknown`: it is the truth that the other one is still looking for.
 */
export async function endAttempt(
  outbox: OutboxContext,
  attempt: { id: string; messageId: string; ownerId: string },
  mailboxId: string,
  ending: Ending,
): Promise<boolean> {
  const { db, dialect } = outbox
  const explanation = ending.outcome === 'sent' ? null : ending.explanation
  const ended = await db.transaction().execute(async (trx) => {
    const row = await trx
      .updateTable('attempt')
      .set({
        outcome: ending.outcome,
        phase: ending.phase,
        code: explanation?.code ?? null,
        explanation: explanation && JSON.stringify(explanation),
        reply: ending.reply,
        ms: Math.round(ending.ms),
        trace: JSON.stringify(ending.trace),
      })
      .where('id', '=', attempt.id)
      .where((eb) =>
        eb.or([
          eb('outcome', 'is', null),
          ...(ending.outcome === 'sent' ? [eb('outcome', '=', 'unknown')] : []),
        ]),
      )
      .returning('id')
      .executeTakeFirst()
    if (!row) return false
    await trx
      .updateTable('message')
      .set({
        state: ending.outcome,
        attempts: sql`attempts + 1`,
        last_code: explanation?.code ?? null,
        updated_at: dialect.now(),
        settle_at:
          ending.outcome === 'unknown' && ending.settleInMs !== null
            ? sql`${dialect.now()} + ${ending.settleInMs}`
            : null,
        ...(ending.outcome === 'deferred' ? { due_at: sql`${dialect.now()} + ${ending.delayMs}` } : {}),
        ...(ending.outcome === 'sent'
          ? { sent_at: dialect.now(), provider_message_id: ending.providerMessageId }
          : {}),
      })
      .where('id', '=', attempt.messageId)
      .execute()
    if (ending.outcome === 'sent')
      await trx
        .updateTable('mailbox')
        .set({ next_watch_at: earlier(sql`next_watch_at`, sql`${dialect.now()} + ${firstWatchMs}`) })
        .where('id', '=', mailboxId)
        .execute()
    return true
  })
  if (ended) announce(outbox, attempt, ending.outcome)
  return ended
}

/** A bounce for a wrong address comes within seconds, a reply hardly sooner. */
const firstWatchMs = 30_000

function announce(
  outbox: OutboxContext,
  attempt: { messageId: string; ownerId: string },
  state: Outcome,
): void {
  outbox.changed({ messageId: attempt.messageId, ownerId: attempt.ownerId, state })
}
