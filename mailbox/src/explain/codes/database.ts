import type { CauseCode } from '../causes.ts'

/**
 * What a database refuses, by the codes of its driver: SQLite's result codes (https://www.sqlite.org/rescode.html) as
 * better-sqlite3 names them, PostgreSQL's SQLSTATEs (its manual, appendix A).
 */
const table: readonly (readonly [RegExp, CauseCode])[] = [
  // SHMSIZE: the index of the write-ahead log could not grow, for which a full disk is the usual reason.
  [/^(SQLITE_FULL|SQLITE_IOERR_SHMSIZE|53100)$/, 'store.full'],
  [/^(SQLITE_READONLY\w*|25006)$/, 'store.read-only'],
  [/^(SQLITE_IOERR\w*|SQLITE_CORRUPT\w*|SQLITE_NOTADB|58030|XX00[12])$/, 'store.broken'],
  [/^(SQLITE_BUSY\w*|SQLITE_LOCKED\w*|55P03|40001|40P01)$/, 'store.busy'],
  [/^(08\w{3}|57P0[1-3]|53300)$/, 'store.unreachable'],
]

export function databaseCause(code: string): CauseCode | null {
  return table.find(([pattern]) => pattern.test(code))?.[1] ?? null
}
