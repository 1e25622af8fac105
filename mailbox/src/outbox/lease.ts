import { type RawBuilder, sql } from 'kysely'
import type { Account } from '../account/account.ts'
import type { OutboxContext } from './context.ts'
import { earlier } from './dialect.ts'
import { readAccount } from './columns.ts'

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
  state: 'ok' | 'parked'
}

/** Takes the mailbox that has waited longest, or null where none is due. One statement. */
export async function claimMailbox(outbox: OutboxContext): Promise<ClaimedMailbox | null> {
  const { db, dialect, timing, worker } = outbox
  const row = await db
    .updateTable('mailbox')
    .set({
      wake_at: null,
      lease_owner: worker,
      lease_until: sql`${dialect.now()} + ${timing.leaseMs}`,
    })
    .where(
      'id',
      '=',
      sql<string>`(select id from mailbox where lease_until is null and wake_at <= ${dialect.now()}
        order by wake_at limit 1 ${dialect.skipLocked})`,
    )
    .returning(['id', 'owner_id', 'account', 'credential', 'state'])
    .executeTakeFirst()
  if (!row) return null
  return {
    id: row.id,
    ownerId: row.owner_id,
    account: readAccount(row.account),
    sealed: row.credential,
    state: row.state,
  }
}

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
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Gives the mailbox back, to be looked at again at the time `next`; null: when something is enqueued. */
export async function releaseMailbox(
  { db, worker }: OutboxContext,
  mailboxId: string,
  next: RawBuilder<number> | null,
): Promise<void> {
  await db
    .updateTable('mailbox')
    .set({
      lease_owner: null,
      lease_until: null,
      ...(next === null ? {} : { wake_at: earlier(sql`wake_at`, next) }),
    })
    .where('id', '=', mailboxId)
    .where('lease_owner', '=', worker)
    .execute()
}

/** Frees the mailboxes of workers that vanished; whoever claims them next settles what they left. */
export async function expireLeases({ db, dialect }: OutboxContext): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('mailbox')
    .set({ lease_owner: null, lease_until: null, wake_at: dialect.now() })
    .where('lease_until', '<=', dialect.now())
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** When something of this mailbox is next due, to send or to settle; null where nothing waits. */
export async function nextWake({ db }: OutboxContext, mailboxId: string): Promise<number | null> {
  const { next } = await db
    .selectNoFrom((eb) => [
      eb
        .selectFrom('message')
        .select(({ fn }) => fn.min('due_at').as('at'))
        .where('mailbox_id', '=', mailboxId)
        .where('state', 'in', ['scheduled', 'queued', 'deferred'])
        .as('due'),
      eb
        .selectFrom('message')
        .select(({ fn }) => fn.min('settle_at').as('at'))
        .where('mailbox_id', '=', mailboxId)
        .where('settle_at', 'is not', null)
        .as('settle'),
    ])
    .executeTakeFirstOrThrow()
    .then(({ due, settle }) => ({
      next: due === null ? settle : settle === null ? due : Math.min(due, settle),
    }))
  return next
}
