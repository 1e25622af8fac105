import { type RawBuilder, sql } from 'kysely'
import { type Dialect, earlier, later } from './dialect.ts'
import type { MessageState } from './schema.ts'

/** A message as it enters the outbox. */
export interface NewMessage {
  id: string
  ownerId: string
  mailboxId: string
  idempotencyKey: string | null
  hash: string
  messageId: string
  threadId: string
  inReplyTo: string | null
  recipient: string
  subject: string
  envelope: string
  raw: Uint8Array
  state: MessageState
  /** Epoch milliseconds; null: now. */
  dueAt: number | null
  window: string | null
}

/** When it is due by the database's clock; null: now. */
export const dueOf = (given: RawBuilder<number | null> | number | null, dialect: Dialect) =>
  sql<number>`coalesce(cast(${given} as double precision), ${dialect.now()})`

/** When a mailbox is to be looked at, now that something of it is due then. */
export const wakingAt = (due: RawBuilder<number>) =>
  sql<number | null>`case when state = 'ok'
    then ${earlier(sql`wake_at`, later(due, sql<number>`coalesce(hold_until, 0)`))} else wake_at end`
