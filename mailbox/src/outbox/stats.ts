import { sql } from 'kysely'
import type { OutboxContext } from './context.ts'
import { inState, isWaiting } from './in-state.ts'
import type { MessageState } from './schema.ts'

type Unfinished = Exclude<MessageState, 'sent' | 'refused' | 'cancelled'>

/** What is on its way, over all owners: for whoever watches the instance, not for a person. */
export interface OutboxStats {
  /** Messages that are not finished; zero where there are none. */
  waiting: Record<Unfinished, number>
  /** By the database's clock, for how long the message that has been due the longest has waited; 0: none is due. */
  oldestDueMs: number
  /** Mailboxes that wait for their owner or for their quota, by why. */
  parkedMailboxes: { code: string; count: number }[]
}

/** Counts it, in three statements for which indexes give what is unfinished: what was sent is not read. */
export async function readStats({ db, dialect }: OutboxContext): Promise<OutboxStats> {
  const [states, due, mailboxes] = await Promise.all([
    sql<{ state: MessageState; count: number | string }>`
      select state, count(*) as count from message where ${isWaiting} group by state
      ${sql.join(
        (['sending', 'parked', 'unknown'] as const).map(
          (state) => sql`union all select ${sql.lit(state)}, count(*) from message where ${inState(state)}`,
        ),
        sql` `,
      )}`.execute(db),
    db
      .selectFrom('message')
      .select(({ fn }) => [fn.min<number | null>('due_at').as('at'), dialect.now().as('now')])
      .where(isWaiting)
      .where('due_at', '<=', dialect.now())
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('mailbox')
      .select(['parked_code', ({ fn }) => fn.countAll<number | string>().as('count')])
      .where(sql<boolean>`mailbox.state = 'parked'`)
      .groupBy('parked_code')
      .execute(),
  ])
  const counts = new Map(states.rows.map(({ state, count }) => [state, Number(count)]))
  const of = (state: Unfinished): number => counts.get(state) ?? 0
  return {
    waiting: {
      scheduled: of('scheduled'),
      queued: of('queued'),
      sending: of('sending'),
      deferred: of('deferred'),
      parked: of('parked'),
      unknown: of('unknown'),
    },
    oldestDueMs: due.at === null ? 0 : Math.max(0, due.now - due.at),
    parkedMailboxes: mailboxes.map(({ parked_code, count }) => ({
      code: parked_code ?? '',
      count: Number(count),
    })),
  }
}
