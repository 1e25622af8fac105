import { chmodSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite from 'better-sqlite3'
import { SqliteDialect } from 'kysely'

/** Statements are few and fixed in shape; the bound only guards against lists of changing length. */
const statementsKept = 500

/** Milliseconds that a process waits for another one's write before it gives up. */
const busyTimeout = 10_000

/**
 * Opens one SQLite file as a Kysely dialect. A commit is on the disk when it is answered (synchronous=FULL: WAL's
 * usual NORMAL may lose the last commits when the power goes), and other processes may have the same file open.
 */
export function openSqlite(file: string): SqliteDialect {
  const connection = connect(file)
  const statements = new Map<string, ReturnType<typeof connection.prepare>>()
  return new SqliteDialect({
    database: {
      prepare: (text) => {
        // A plain BEGIN reads first and asks for the write lock later; where another process wrote in between, SQLite
        // answers SQLITE_BUSY at once, whatever busy_timeout says. Taking the lock at the start waits in line instead.
        // And where SQLite has rolled back by itself, as it does on a full disk, a second ROLLBACK would fail, and that
        // failure would take the place of the one that tells why.
        const command =
          text === 'begin'
            ? 'begin immediate'
            : text === 'rollback' && !connection.inTransaction
              ? 'select 1'
              : text
        const kept = statements.get(command)
        if (kept !== undefined) return kept
        const statement = connection.prepare(command)
        if (statements.size < statementsKept) statements.set(command, statement)
        return statement
      },
      close: () => {
        connection.close()
      },
    },
  })
}

function connect(file: string) {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const connection = new Sqlite(file, { timeout: busyTimeout })
  // Before anything is written: the -wal and -shm files take their mode from this one.
  chmodSync(file, 0o600)
  connection.pragma('journal_mode = WAL')
  connection.pragma('synchronous = FULL')
  connection.pragma('foreign_keys = ON')
  return connection
}
