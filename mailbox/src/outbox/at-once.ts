import { type Kysely, sql } from 'kysely'
import { type Close, awaiting, closing, moving } from './closing.ts'
import type { Dialect } from './dialect.ts'
import { prepared, type Slot } from './prepared.ts'
import type { OutboxSchema } from './schema.ts'
import { type Take, beginning, taking } from './taking.ts'

// What follows from a server's yes, as one statement (data-modifying WITH): five to eight ways to PostgreSQL and back took
// 3.8 ms a message, more than the message itself. All parts see the rows as they stood before; what one needs of another it
// asks of that one's answer, which also settles the order.

const closed = sql<boolean>`exists (select 1 from closed)`

const ended = (db: Kysely<OutboxSchema>, slot: Slot<Close>, dialect: Dialect) =>
  db
    .with('closed', () => closing(db, slot))
    .with('moved', () => moving(db, slot, dialect).where(closed).returning('id'))
    .with('awaited', () => awaiting(db, slot, dialect).where(closed).returning('id'))

/** Answers whether it was ours to end. */
export const endAtOnce = prepared<Close>()((db, slot, dialect) =>
  ended(db, slot, dialect).selectNoFrom(closed.as('ended')),
)

/** The same, and takes the next message: only one of a mailbox may stand at `sending`, so the first has to have left. */
export const endAndTakeAtOnce = prepared<Close & Take>()((db, slot, dialect) =>
  ended(db, slot, dialect)
    .with('taken', () => taking(db, slot, dialect).where(sql<boolean>`exists (select 1 from moved)`))
    .with('begun', () => beginning(db, slot, dialect, sql`exists (select 1 from taken)`).returning('id'))
    .selectNoFrom([closed.as('ended'), sql<boolean>`exists (select 1 from begun)`.as('begun')]),
)
