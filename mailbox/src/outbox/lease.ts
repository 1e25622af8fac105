import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Account } from '../account/account.ts'
import { readAccount } from './columns.ts'
import type { OutboxContext } from './context.ts'
import { type Dialect, undoable } from './dialect.ts'
import { prepared } from './prepared.ts'
import type { OutboxSchema } from './schema.ts'

/**
 * The mailbox is the unit of claim: whoever holds its lease sends its messages one after another over one connection.
 * So no mailbox ever has two messages under way, a burst reuses its login, and a mailbox with a backlog of 100,000 costs
 * the next claim nothing. (Claiming messages would scan past the whole backlog of every busy mailbox each time.)
 *
 * `wake_at` says when a worker should look at a mailbox. The claim clears it, an enqueue sets it, and the release takes
 * the earlier of the two: an enqueue that commits while a worker is finishing is never lost.
 */
export interface ClaimedMailbox {
  id: string
  ownerId: string
  account: Account
  sealed: string | null
  /** `held`: its server failed a moment ago. `parked`: the account is the cause. Neither may send. */
  state: 'ok' | 'held' | 'parked'
  /** Parked, and the time has come. */
  resumes: boolean
  /** Failures of the server or the way to it in a row. */
  failures: number
  /** Whether mail sent by SMTP was seen to turn up in its Sent by itself; null: not seen yet. */
  filesCopies: boolean | null
  /** A worker that died left a message under way. */
  orphaned: boolean
  /** A message of unknown fate is to be looked for. */
  unsettled: boolean
}

/** Takes the mailboxes that have waited longest, at most so many. One statement. */
export async function claimMailboxes(outbox: OutboxContext, most: number): Promise<ClaimedMailbox[]> {
  const rows = await claim(outbox, outbox.db, {
    worker: outbox.worker,
    leaseMs: outbox.timing.leaseMs,
    most,
  })
  return rows.map((row) => {
    const held = row.hold_until !== null && row.hold_until > row.now
    return {
      id: row.id,
      ownerId: row.owner_id,
      account: readAccount(row.account),
      sealed: row.credential,
      state: row.state === 'ok' && held ? 'held' : row.state,
      resumes: row.state === 'parked' && row.parked_until !== null && row.parked_until <= row.now,
      failures: row.failures,
      filesCopies: row.files_copies === null ? null : row.files_copies === 1,
      orphaned: Boolean(row.orphaned),
      unsettled: Boolean(row.unsettled),
    }
  })
}

const claim = prepared<{ worker: string; leaseMs: number; most: number }>()((db, slot, dialect) => {
  const now = dialect.now()
  return db
    .with(
      'waiting',
      () =>
        sql<{ id: string }>`(select id from mailbox where lease_until is null and wake_at <= ${now}
        order by wake_at limit ${slot('most')} ${dialect.skipLocked})`,
    )
    .updateTable('mailbox')
    .set({
      wake_at: null,
      lease_owner: slot('worker'),
      lease_until: sql`${now} + cast(${slot('leaseMs')} as double precision)`,
    })
    .where('id', 'in', (eb) => eb.selectFrom('waiting').select('id'))
    .returning(['id', 'owner_id', 'account', 'credential', 'state', 'parked_until', 'hold_until'])
    .returning(['failures', 'files_copies', now.as('now')])
    .returning([
      sql`exists (select 1 from message where mailbox_id = mailbox.id and state = 'sending')`.as('orphaned'),
      sql`exists (select 1 from message where mailbox_id = mailbox.id and settle_at <= ${now})`.as(
        'unsettled',
      ),
    ])
    .returning(dialect.unhurried)
    .modifyEnd(undoable)
})

/** False where the lease has gone to another worker meanwhile: stop sending. */
export async function renewLease(
  { db, dialect, timing, worker }: OutboxContext,
  mailboxId: string,
): Promise<boolean> {
  const row = await db
    .updateTable('mailbox')
    .set({ lease_until: sql`${dialect.now()} + ${timing.leaseMs}` })
    .where('id', '=', mailboxId)
    .where('lease_owner', '=', worker)
    .returning(['id', dialect.unhurried])
    .modifyEnd(undoable)
    .executeTakeFirst()
  return row !== undefined
}

/**
 * Gives mailboxes back, each to be looked at again when something of it is next due, to send or to settle. Answers of each
 * whether that is now. Whoever held the lease sends nothing any more: a message that still stands at `sending` was left
 * there by a failure, and is due at once.
 */
export async function releaseMailboxes(
  outbox: OutboxContext,
  mailboxIds: readonly string[],
  db: Kysely<OutboxSchema> = outbox.db,
): Promise<boolean[]> {
  const ids = outbox.dialect.list(mailboxIds)
  const rows = await release(outbox, db, { ids, worker: outbox.worker })
  const wake = new Map(rows.map((row) => [row.id, row.wake_at !== null && row.wake_at <= row.now]))
  return mailboxIds.map((id) => wake.get(id) ?? false)
}

/**
 * When a mailbox that is given back is to be looked at again: the earliest of the times that there are. An enqueue has set
 * `wake_at` where it came in between. `under` is what stands at `sending`.
 */
export const nextLook = (dialect: Dialect, under: RawBuilder<unknown>) => {
  // One reference to `message`: PostgreSQL weighs its dozen of indexes anew for each, 0.3 ms.
  const send = sql<number | null>`select case
      when mailbox.state = 'parked' then mailbox.parked_until
      when due.at > coalesce(mailbox.hold_until, 0) then due.at
      when due.at is not null then mailbox.hold_until end
    from (select min(due_at) as at from message
      where mailbox_id = mailbox.id and state in ('scheduled', 'queued', 'deferred')) as due`
  return sql<number | null>`(select min(at) from (
    select mailbox.wake_at as at
    union all ${send}
    union all select min(settle_at) from message where mailbox_id = mailbox.id and settle_at is not null
    union all select ${dialect.now()} from ${under}
  ) as times)`
}

/** Of one mailbox. */
export const sendingOf = sql`message where mailbox_id = mailbox.id and state = 'sending'`

const release = prepared<{ ids: string; worker: string }>()((db, slot, dialect) =>
  db
    .updateTable('mailbox')
    .set({ lease_owner: null, lease_until: null, wake_at: nextLook(dialect, sendingOf) })
    // In one order, as everywhere: two who lock the same mailboxes the other way round would wait for each other.
    .where(
      'id',
      'in',
      sql<string>`(select id from mailbox where id in ${dialect.inList(slot('ids'))} order by id ${dialect.locked})`,
    )
    .where('lease_owner', '=', slot('worker'))
    .returning(['id', 'wake_at', dialect.now().as('now'), dialect.unhurried])
    .modifyEnd(undoable),
)

/**
 * Frees the mailboxes of workers that vanished; whoever claims them next settles what they left. A lease that ends
 * further ahead than any worker takes one was taken before the clock was set back. (All workers on a database keep the
 * same `leaseMs`.)
 */
export async function expireLeases({ db, dialect, timing }: OutboxContext): Promise<number> {
  const now = dialect.now()
  const { numUpdatedRows } = await db
    .updateTable('mailbox')
    .set({ lease_owner: null, lease_until: null, wake_at: now })
    // Passing over rows that somebody is at: those who write to several mailboxes at once would wait for each other.
    .where(
      'id',
      'in',
      sql<string>`(select id from mailbox
        where lease_until <= ${now} or lease_until > ${now} + ${2 * timing.leaseMs} ${dialect.skipLocked})`,
    )
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
