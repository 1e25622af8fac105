import { type AliasedExpression, type RawBuilder, sql } from 'kysely'
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
  /** For rows picked in order inside an UPDATE: locked in that order. */
  readonly locked: RawBuilder<unknown>
  /**
   * Whether what concerns many rows, and all that follows from it, can be one statement (unnest, data-modifying WITH, LATERAL):
   * on PostgreSQL each statement is a way there and back.
   */
  readonly atOnce: boolean
  /**
   * Stands among the columns that a statement answers where a power cut may undo what it does: its commit is answered before
   * it is on the disk. (SQLite: `undoable`.)
   */
  readonly unhurried: AliasedExpression<string, 'unhurried'>
  /** A list as one value of a query, whose text stays the same however long it is: to stand behind `in`. */
  list(values: readonly string[]): string
  inList(list: string): RawBuilder<string>
  /** A test's clock replaces the database's. */
  readonly movedByHand: boolean
}

/** The PostgreSQL channel that enqueue notifies and `listen` waits on. */
export const wakeChannel = 'recruiterreach_outbox'

/** As a column that a statement answers: other processes hear it once that has committed. */
export const notifying = sql<string>`pg_notify(${sql.lit(wakeChannel)}, '')`

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
    locked: name === 'sqlite' ? sql`` : sql`for no key update`,
    atOnce: name === 'postgres',
    unhurried: (name === 'sqlite'
      ? sql<string>`''`
      : // Local to the transaction, which a statement by itself is: the session's own setting stands.
        sql<string>`set_config('synchronous_commit', 'off', true)`
    ).as('unhurried'),
    list: (values) => JSON.stringify(values),
    inList: (list) =>
      name === 'sqlite'
        ? sql<string>`(select value from json_each(${list}))`
        : sql<string>`(select jsonb_array_elements_text(cast(${list} as jsonb)))`,
    movedByHand: clock !== undefined,
  }
}

/** Ends a statement that a power cut may undo: on SQLite nothing waits for the disk because of it. */
export const undoable = sql.raw(relaxed)

/** PostgreSQL does not guess the type of a value that stands by itself. */
export const text = (value: string | null) => sql<string>`cast(${value} as text)`

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
