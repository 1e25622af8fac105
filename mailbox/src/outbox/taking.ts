import type { Kysely } from 'kysely'
import type { OutboxContext } from './context.ts'
import { undoable } from './dialect.ts'
import { inState, isWaiting } from './in-state.ts'
import { prepared } from './prepared.ts'
import type { OutboxSchema } from './schema.ts'

/** Messages of one mailbox that a worker is about to send, and the attempts that begin with them. */
export interface Take {
  mailboxId: string
  road: string
  /** How far the attempts are written down to have come. */
  beganAt: 'connect' | 'body'
  /** Where the first stands among those being sent from this mailbox; the others follow. */
  place: number
  /** In the order in which they are to be sent. */
  next: readonly { attemptId: string; messageId: string }[]
}

/**
 * Takes messages that were read as due, by a worker that holds their mailbox, and writes their attempts down. Answers the
 * ids of the attempts that have begun: not those whose message is no longer due, and none where the lease is lost.
 */
export async function takeIn(
  outbox: OutboxContext,
  trx: Kysely<OutboxSchema>,
  { next, mailboxId, road, beganAt, place }: Take,
): Promise<string[]> {
  const begun: string[] = []
  for (const [at, { messageId, attemptId }] of next.entries()) {
    const values = { messageId, mailboxId, ahead: place + at, worker: outbox.worker }
    const [row] = await takeRow(outbox, trx, values)
    if (!row) continue
    await insertAttempt(outbox, trx, { attemptId, messageId, road, beganAt })
    begun.push(attemptId)
  }
  return begun
}

const takeRow = prepared<{ messageId: string; mailboxId: string; ahead: number; worker: string }>()(
  (db, slot, dialect) =>
    db
      .updateTable('message')
      .set({ state: 'sending', ahead: slot('ahead'), settle_at: null, updated_at: dialect.now() })
      .where('id', '=', slot('messageId'))
      .where(isWaiting)
      .where('due_at', '<=', dialect.now())
      .where((eb) =>
        eb.exists(
          eb
            .selectFrom('mailbox')
            .select('id')
            .where('id', '=', slot('mailboxId'))
            .where('lease_owner', '=', slot('worker')),
        ),
      )
      .returning('id')
      .modifyEnd(undoable),
)

const insertAttempt = prepared<{ attemptId: string; messageId: string; road: string; beganAt: string }>()(
  (db, slot, dialect) =>
    db
      .insertInto('attempt')
      .values({
        id: slot('attemptId'),
        message_id: slot('messageId'),
        at: dialect.now(),
        road: slot('road'),
        phase: slot('beganAt'),
        trace: '[]',
      })
      .modifyEnd(undoable),
)

/** Gives back what was taken and never begun: due as before, and nothing was tried. */
export async function giveBack(outbox: OutboxContext, attempts: readonly { id: string }[]): Promise<void> {
  const ids = attempts.map(({ id }) => id)
  await outbox.db.transaction().execute(async (trx) => {
    // Not those that another worker has taken for dead and ended meanwhile.
    const open = await trx
      .deleteFrom('attempt')
      .where('id', 'in', ids)
      .where('outcome', 'is', null)
      .returning('message_id')
      .execute()
    if (open.length === 0) return
    await trx
      .updateTable('message')
      .set({ state: 'queued', updated_at: outbox.dialect.now() })
      .where(
        'id',
        'in',
        open.map(({ message_id }) => message_id),
      )
      .where(inState('sending'))
      .execute()
  })
}
