import { sql } from 'kysely'
import type { Explanation } from '../explain/explanation.ts'
import type { OutboxContext } from './context.ts'

/**
 * Stops a mailbox whose account is the cause. What it holds stays queued; with `resumeAfterMs` it is looked at again by
 * itself, without it when the person has acted.
 */
export async function parkMailbox(
  { db, dialect }: OutboxContext,
  mailboxId: string,
  explanation: Explanation,
  resumeAfterMs: number | null,
): Promise<void> {
  const until = resumeAfterMs === null ? null : sql<number>`${dialect.now()} + ${resumeAfterMs}`
  await db
    .updateTable('mailbox')
    .set({
      state: 'parked',
      parked_code: explanation.code,
      parked_explanation: JSON.stringify(explanation),
      parked_until: until,
      wake_at: until,
      updated_at: dialect.now(),
    })
    .where('id', '=', mailboxId)
    .execute()
}

/** Lets a mailbox flow again, with the messages that waited for it. */
export async function resumeMailbox({ db, dialect }: OutboxContext, mailboxId: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx
      .updateTable('message')
      .set({ state: 'queued', updated_at: dialect.now() })
      .where('mailbox_id', '=', mailboxId)
      .where('state', '=', 'parked')
      .execute()
    await trx
      .updateTable('mailbox')
      .set({
        state: 'ok',
        parked_code: null,
        parked_explanation: null,
        parked_until: null,
        wake_at: dialect.now(),
        updated_at: dialect.now(),
      })
      .where('id', '=', mailboxId)
      .execute()
  })
}
