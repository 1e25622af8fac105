import { sql, type ColumnDataType, type QueryExecutorProvider, type RawBuilder, SqliteAdapter } from 'kysely'

/**
 * Everything in which the two databases differ for the app's own tables. (The engine's outbox has its own such file.)
 * Queries are written once, in Kysely, for both.
 */
export interface Dialect {
  readonly name: 'sqlite' | 'postgres'
  /** What better-auth keeps dates and truths in. */
  readonly date: ColumnDataType
  readonly boolean: ColumnDataType
  /** What a file's bytes are kept in. */
  readonly bytes: ColumnDataType
  /** The present and a truth as better-auth keeps them. */
  now(): string | Date
  readonly false: 0 | false
  /** Holds off every other transaction that asks for the same lock, in any process, until this one ends. */
  lock(trx: QueryExecutorProvider, lock: Lock): Promise<void>
  /** For a row picked inside an UPDATE: passes over rows that another process is taking. SQLite has one writer. */
  readonly skipLocked: RawBuilder<unknown>
  /** True where an error says that a unique index refused the row. */
  isUniqueViolation(error: unknown): boolean
}

/** PostgreSQL's advisory locks are numbers; any do, as long as nothing else in the database takes them. */
export type Lock = keyof typeof locks
const locks = { migrate: 7_355_608_001, 'first-owner': 7_355_608_002 }

const codeOf = (error: unknown): string => String(error instanceof Error && 'code' in error ? error.code : '')

export const sqliteDialect: Dialect = {
  name: 'sqlite',
  date: 'date',
  boolean: 'integer',
  bytes: 'blob',
  now: () => new Date().toISOString(),
  false: 0,
  // Every transaction begins with BEGIN IMMEDIATE (store/sqlite.ts): the file's one write lock is held already.
  lock: () => Promise.resolve(),
  skipLocked: sql``,
  isUniqueViolation: (error) =>
    ['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY'].includes(codeOf(error)),
}

export const postgresDialect: Dialect = {
  name: 'postgres',
  date: 'timestamptz',
  boolean: 'boolean',
  bytes: 'bytea',
  now: () => new Date(),
  false: false,
  lock: async (trx, lock) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(locks[lock])})`.execute(trx)
  },
  skipLocked: sql`for update skip locked`,
  isUniqueViolation: (error) => codeOf(error) === '23505',
}

/** The dialect behind a Kysely, where only that was handed over (in a migration). */
export const dialectOf = (db: QueryExecutorProvider): Dialect =>
  db.getExecutor().adapter instanceof SqliteAdapter ? sqliteDialect : postgresDialect
