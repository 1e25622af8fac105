import { chmodSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { createSqliteDialect } from '@recruiterreach/mailbox'
import Sqlite from 'better-sqlite3'
import type { Dialect } from 'kysely'

/** Milliseconds that a process waits for another one's write before it gives up. */
const busyTimeout = 10_000

/**
 * Opens one SQLite file as a Kysely dialect. A commit is on the disk when it is answered, and other processes may have the
 * same file open.
 */
export function openSqlite(file: string): Dialect {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const connection = new Sqlite(file, { timeout: busyTimeout })
  // Before anything is written: the -wal and -shm files take their mode from this one.
  chmodSync(file, 0o600)
  return createSqliteDialect(connection)
}
