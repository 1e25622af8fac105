import { type RawBuilder, sql } from 'kysely'
import { relaxed } from '../sqlite/relaxed.ts'

export type DialectName = 'sqlite' | 'postgres'

/** What differs between the two databases, and nothing else does. */
export interface Dialect {
  readonly name: DialectName
  /**
   * Epoch milliseconds by the database's own clock, so that machines whose clocks disagree agree on leases. On
   * SQLite the process's clock is the database's.
   */
  now(): RawBuilder<number>
  /** For a row picked inside an UPDATE: passes over rows that another worker is taking. SQLite has one writer. */
  readonly skipLocked: RawBuilder<unknown>
  /** Tells other processes, once the transaction commits, that something is due. Null where none can listen. */
  readonly notify: RawBuilder<unknown> | null
  /** A test's clock replaces the database's. */
  readonly movedByHand: boolean
}

/** The PostgreSQL channel that enqueue notifies and `listen` waits on. */
export const wakeChannel = 'recruiterreach_outbox'

/** `clock` replaces the database's clock, for tests that move time. */
export function createDialect(name: DialectName, clock?: () => number): Dialect {
  const own =
    name === 'sqlite'
      ? sql<number>`cast(unixepoch('subsec') * 1000 as integer)`
      : sql<number>`floor(extract(epoch from clock_timestamp()) * 1000)::double precision`
  const given = (at: number): RawBuilder<number> =>
    name === 'sqlite' ? sql<number>`cast(${at} as integer)` : sql<number>`cast(${at} as double precision)`
  return {
    name,
    now: () => (clock ? given(clock()) : own),
    skipLocked: name === 'sqlite' ? sql`` : sql`for update skip locked`,
    notify: name === 'sqlite' ? null : sql`select pg_notify(${wakeChannel}, '')`,
    movedByHand: clock !== undefined,
  }
}

/** Ends a statement that a power cut may undo: on SQLite nothing waits for the disk because of it. */
export const undoable = sql.raw(relaxed)

/** The later of two times. SQLite calls it max(), PostgreSQL greatest(). */
export function later(a: RawBuilder<number | null>, b: RawBuilder<number>): RawBuilder<number> {
  return sql<number>`case when ${a} > ${b} then ${a} else ${b} end`
}

/** The earlier of two times of which either may be null. SQLite's min() and PostgreSQL's least() disagree on null. */
export function earlier(
  a: RawBuilder<number | null>,
  b: RawBuilder<number | null>,
): RawBuilder<number | null> {
  return sql<number | null>`case when ${a} is null or ${b} < ${a} then ${b} else ${a} end`
}
