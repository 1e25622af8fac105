import type { OutboxContext } from './context.ts'
import type { MessageState } from './schema.ts'

/** What is on its way, over all owners: for whoever watches the instance, not for a person. */
export interface OutboxStats {
  /** Messages that are not finished; zero where there are none. */
  waiting: Record<(typeof unfinished)[number], number>
  /** By the database's clock, for how long the message that has been due the longest has waited; 0: none is due. */
  oldestDueMs: number
  /** Mailboxes that wait for their owner or for their quota, by why. */
  parkedMailboxes: { code: string; count: number }[]
}

const unfinished = [
  'scheduled',
  'queued',
  'sending',
  'deferred',
  'parked',
  'unknown',
] as const satisfies readonly MessageState[]

/** Counts it, in three statements that indexes answer or that read the unfinished ones alone. */
export async function readStats({ db, dialect }: OutboxContext): Promise<OutboxStats> {
  const [states, due, mailboxes] = await Promise.all([
    db
      .selectFrom('message')
      .select(['state', ({ fn }) => fn.countAll<number | string>().as('count')])
      .where('state', 'in', unfinished)
      .groupBy('state')
      .execute(),
    db
      .selectFrom('message')
      .select(({ fn }) => [fn.min<number | null>('due_at').as('at'), dialect.now().as('now')])
      .where('state', 'in', ['scheduled', 'queued', 'deferred'])
      .where('due_at', '<=', dialect.now())
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('mailbox')
      .select(['parked_code', ({ fn }) => fn.countAll<number | string>().as('count')])
      .where('state', '=', 'parked')
      .groupBy('parked_code')
      .execute(),
  ])
  const counts = new Map(states.map(({ state, count }) => [state, Number(count)]))
  const of = (state: (typeof unfinished)[number]): number => counts.get(state) ?? 0
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
