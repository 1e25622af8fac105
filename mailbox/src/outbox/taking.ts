import { type Kysely, sql } from 'kysely'
import type { OutboxContext } from './context.ts'
import { type Dialect, text, undoable } from './dialect.ts'
import { prepared, type Slot } from './prepared.ts'
import type { OutboxSchema } from './schema.ts'

/** States in which a message waits for its time. */
export const dueStates = ['scheduled', 'queued', 'deferred'] as const

/** A message that is to be taken by a worker that holds its mailbox, and the attempt that begins with it. */
export interface Take {
  nextId: string
  mailboxId: string
  worker: string
  nextAttemptId: string
  road: string
  /** How far the attempt is written down to have come. */
  beganAt: 'connect' | 'body'
}

/**
 * Takes a message that was read as due and writes its attempt down, in one commit. False where it is no longer due, or
 * the lease is lost. A power cut may undo it: the message is due then, as before.
 */
export async function takeMessage(outbox: OutboxContext, take: Take): Promise<boolean> {
  if (outbox.dialect.changesInWith) return (await takeAtOnce(outbox, outbox.db, take)).length > 0
  return outbox.db.transaction().execute((trx) => takeIn(outbox, trx, take))
}

/** The same inside a transaction, statement by statement. */
export async function takeIn(outbox: OutboxContext, trx: Kysely<OutboxSchema>, take: Take): Promise<boolean> {
  const [row] = await takeRow(outbox, trx, take)
  if (!row) return false
  await insertAttempt(outbox, trx, take)
  return true
}

export const taking = (db: Kysely<OutboxSchema>, slot: Slot<Take>, dialect: Dialect) =>
  db
    .updateTable('message')
    .set({ state: 'sending', settle_at: null, updated_at: dialect.now() })
    .where('id', '=', slot('nextId'))
    .where('state', 'in', dueStates)
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

/** `where`: only if that holds. */
export const beginning = (
  db: Kysely<OutboxSchema>,
  slot: Slot<Take>,
  dialect: Dialect,
  where = sql<boolean>`1 = 1`,
) =>
  db
    .insertInto('attempt')
    .columns(['id', 'message_id', 'at', 'road', 'phase', 'trace'])
    .expression(
      db
        .selectNoFrom([
          text(slot('nextAttemptId')).as('id'),
          text(slot('nextId')).as('message_id'),
          dialect.now().as('at'),
          text(slot('road')).as('road'),
          text(slot('beganAt')).as('phase'),
          sql<string>`'[]'`.as('trace'),
        ])
        .where(where),
    )

const takeRow = prepared<Take>()((db, slot, dialect) => taking(db, slot, dialect).modifyEnd(undoable))

const insertAttempt = prepared<Take>()((db, slot, dialect) =>
  beginning(db, slot, dialect).modifyEnd(undoable),
)

const takeAtOnce = prepared<Take>()((db, slot, dialect) =>
  db
    .with('taken', () => taking(db, slot, dialect))
    .with('begun', () => beginning(db, slot, dialect, sql`exists (select 1 from taken)`).returning('id'))
    .selectFrom('begun')
    .select('id')
    .select(dialect.unhurried),
)
