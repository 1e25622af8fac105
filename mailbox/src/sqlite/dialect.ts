import {
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import { SharedConnection } from './connection.ts'
import { type Flush, SharedSync } from './shared-sync.ts'
import { type SqliteDatabase, Statements } from './statements.ts'
import { Turn } from './turn.ts'

/**
 * A Kysely dialect for one better-sqlite3 database file whose commits are on the disk when they are answered, as with
 * `synchronous = full`, but flushed off the event loop, one flush for all who wait. Other processes may have the file open.
 *
 * SQLite's own way flushes inside each COMMIT, on the event loop, one after another, 2 to 3 ms each: a hundred mailboxes sent
 * 70 messages a second between them, whatever else was made faster. The log is in order and consistent under `synchronous = normal` (sqlite.org/wal.html); what that leaves out is the
 * flush after a commit, and this adds it.
 */
export function createSqliteDialect(database: SqliteDatabase, options: { flush?: Flush } = {}): Dialect {
  // A database in memory keeps no log, nor does one on a file system without shared memory.
  const log = database.pragma('journal_mode = wal', { simple: true }) === 'wal'
  database.pragma(`synchronous = ${log ? 'normal' : 'full'}`)
  database.pragma('foreign_keys = on')
  return {
    createDriver: () => new SharedSyncDriver(database, log ? `${database.name}-wal` : null, options.flush),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new SharedSyncAdapter(),
    createIntrospector: (db: Kysely<unknown>) => new SqliteIntrospector(db),
  }
}

/** The driver lets users take turns itself, in order; Kysely's own lock would be held until the flush is over. */
class SharedSyncAdapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true
  }
}

class SharedSyncDriver implements Driver {
  readonly #database: SqliteDatabase
  readonly #statements: Statements
  readonly #turn = new Turn()
  readonly #sync: SharedSync

  constructor(database: SqliteDatabase, log: string | null, flush: Flush | undefined) {
    this.#database = database
    this.#statements = new Statements(database)
    this.#sync = new SharedSync(log, flush)
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return new SharedConnection(this.#statements, this.#turn, this.#sync)
  }

  beginTransaction(connection: SharedConnection): Promise<void> {
    return connection.begin()
  }

  commitTransaction(connection: SharedConnection): Promise<void> {
    return connection.commit()
  }

  async rollbackTransaction(connection: SharedConnection): Promise<void> {
    connection.rollback()
  }

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {
    try {
      await this.#sync.settled()
    } finally {
      this.#sync.close()
      this.#database.close()
    }
  }
}
