import { type Kysely, sql } from 'kysely'
import type { Account } from '../account/account.ts'
import { readAccount } from './columns.ts'
import type { OutboxContext } from './context.ts'
import { earlier } from './dialect.ts'
import type { OutboxSchema } from './schema.ts'

/** A mailbox whose reading takes longer is taken over by another worker; what both find is kept once. */
const watchLeaseMs = 5 * 60_000

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

/** Nothing is planned further ahead than that. */
const longestInterval = Math.max(...intervals.map(({ every }) => every))

/** No answer is awaited, and none is searched for, that far back. */
const awaitedMs = 90 * day

/** Most bounces and many replies come within it: the connection is kept, and the server tells when something comes. */
export const freshMs = 2 * hour

export function watchInterval(age: number): number | null {
  return intervals.find(({ until }) => age < until)?.every ?? null
}

/** Plans anew what was planned before the clock was set back: it would be waited for as long as the clock jumped. */
export async function recallWatches({ db, dialect }: OutboxContext): Promise<void> {
  const now = dialect.now()
  await db
    .updateTable('mailbox')
    .set({ next_watch_at: now })
    .where('next_watch_at', '>', sql<number>`${now} + ${2 * longestInterval}`)
    .execute()
}

export interface WatchedMailbox {
  id: string
  account: Account
  sealed: string | null
  cursor: string | null
  /** Nothing that came before is read. Epoch milliseconds. */
  watchedFrom: number
  filesCopies: boolean | null
}

/** Takes the mailbox whose reading is longest overdue; null where none is. One statement. */
export async function claimWatch(
  { db, dialect }: OutboxContext,
  only?: string,
): Promise<WatchedMailbox | null> {
  const which = only === undefined ? sql`` : sql`and id = ${only}`
  const now = dialect.now()
  const row = await db
    .updateTable('mailbox')
    .set({ watch_lease_until: sql`${now} + ${watchLeaseMs}` })
    .where(
      'id',
      '=',
      sql<string>`(select id from mailbox where next_watch_at <= ${now}
        and (watch_lease_until is null or watch_lease_until <= ${now}
          or watch_lease_until > ${now} + ${2 * watchLeaseMs}) ${which}
        order by next_watch_at limit 1 ${dialect.skipLocked})`,
    )
    .returning(['id', 'account', 'credential', 'watch_cursor', 'created_at', 'files_copies', now.as('now')])
    .executeTakeFirst()
  if (!row) return null
  return {
    id: row.id,
    account: readAccount(row.account),
    sealed: row.credential,
    cursor: row.watch_cursor,
    watchedFrom: Math.max(row.created_at, row.now - awaitedMs),
    filesCopies: row.files_copies === null ? null : row.files_copies === 1,
  }
}

/** How a look ended. */
export interface LookEnd {
  cursor: string | null
  /** JSON of Explanation, where it failed. */
  explanation: string | null
  /** `now`: more is waiting. `rarely`: only the person can mend it, and failed logins lock accounts. */
  again: 'now' | 'usual' | 'rarely'
  /** Holds on to the mailbox: the connection stays open. */
  keep: boolean
}

/** Writes a look down and plans the next. Resolves with the age of the youngest sent message in milliseconds, or null. */
export async function endLook(
  { db, dialect }: OutboxContext,
  mailbox: WatchedMailbox,
  end: LookEnd,
): Promise<number | null> {
  const youngest = await db
    .selectFrom('message')
    .select(({ fn }) => sql<number | null>`${dialect.now()} - ${fn.max('sent_at')}`.as('age'))
    .where('mailbox_id', '=', mailbox.id)
    .where('sent_at', 'is not', null)
    .executeTakeFirst()
  const age = youngest?.age ?? null
  const interval = intervalAfter(end, age)
  await db
    .updateTable('mailbox')
    .set({
      watch_cursor: end.cursor,
      watch_lease_until: end.keep ? sql`${dialect.now()} + ${watchLeaseMs}` : null,
      watched_at: dialect.now(),
      watch_explanation: end.explanation,
      next_watch_at: interval === null ? null : sql`${dialect.now()} + ${interval}`,
    })
    .where('id', '=', mailbox.id)
    .execute()
  return age
}

function intervalAfter(end: LookEnd, age: number | null): number | null {
  const usual = age === null ? null : watchInterval(age)
  if (usual === null) return null
  if (end.again === 'now') return 0
  if (end.again === 'rarely') return longestInterval
  return end.explanation === null ? usual : Math.max(usual, 15 * minute)
}

/** A reading that is due at once, as far as nothing earlier is planned. */
export async function watchIn(
  { dialect }: OutboxContext,
  trx: Kysely<OutboxSchema>,
  mailboxId: string,
): Promise<void> {
  await trx
    .updateTable('mailbox')
    .set({ next_watch_at: earlier(sql`next_watch_at`, dialect.now()) })
    .where('id', '=', mailboxId)
    .execute()
}
