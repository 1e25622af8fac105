import { type Kysely, sql } from 'kysely'
import type { Explanation } from '../explain/explanation.ts'
import type { OutboxContext } from './context.ts'
import { inState } from './in-state.ts'
import type { ClaimedMailbox } from './lease.ts'
import type { OutboxSchema } from './schema.ts'

/**
 * Stops a mailbox whose account is the cause. What it holds stays queued; with `resumeAfterMs` it is looked at again by
 * itself, without it when the person has acted. False, and nothing is changed, where the person has reconnected it since
 * this worker opened its credential: the failure is then yesterday's.
 */
export async function parkIn(
  { dialect }: OutboxContext,
  trx: Kysely<OutboxSchema>,
  mailbox: Pick<ClaimedMailbox, 'id' | 'sealed'>,
  explanation: Explanation,
  resumeAfterMs: number | null,
): Promise<boolean> {
  const until = resumeAfterMs === null ? null : sql<number>`${dialect.now()} + ${resumeAfterMs}`
  const row = await trx
    .updateTable('mailbox')
    .set({
      state: 'parked',
      parked_code: explanation.code,
      parked_explanation: JSON.stringify(explanation),
      parked_until: until,
      wake_at: until,
      updated_at: dialect.now(),
    })
    .where('id', '=', mailbox.id)
    .where('credential', mailbox.sealed === null ? 'is' : '=', mailbox.sealed)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Lets a mailbox flow again, with the messages that waited for it; those that wait for the person still do. */
export async function resumeMailbox(outbox: OutboxContext, mailboxId: string): Promise<void> {
  await outbox.db.transaction().execute((trx) => resumeIn(outbox, trx, mailboxId))
}

export async function resumeIn(
  { dialect }: OutboxContext,
  trx: Kysely<OutboxSchema>,
  mailboxId: string,
): Promise<void> {
  await trx
    .updateTable('mailbox')
    .set({
      state: 'ok',
      parked_code: null,
      parked_explanation: null,
      parked_until: null,
      hold_until: null,
      failures: 0,
      wake_at: dialect.now(),
      updated_at: dialect.now(),
    })
    .where('id', '=', mailboxId)
    .execute()
  await trx
    .updateTable('message')
    .set({ state: 'queued', parked_for: null, updated_at: dialect.now() })
    .where('mailbox_id', '=', mailboxId)
    .where(inState('parked'))
    .where('parked_for', '=', 'mailbox')
    .execute()
}
