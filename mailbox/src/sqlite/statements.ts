import type { QueryResult } from 'kysely'
import { relaxed } from './relaxed.ts'

/** What is used of better-sqlite3. */
export interface SqliteDatabase {
  /** The path of its file. */
  readonly name: string
  readonly inTransaction: boolean
  prepare(sql: string): SqliteStatement
  pragma(text: string, options?: { simple?: boolean }): unknown
  close(): unknown
}

export interface SqliteStatement {
  /** It answers rows. */
  readonly reader: boolean
  /** It changes nothing. */
  readonly readonly: boolean
  all(parameters: readonly unknown[]): unknown[]
  run(parameters: readonly unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint }
}

/** Statements are few and fixed in shape; the bound only guards against lists of changing length. */
const kept = 500

/** What a query answers is what its author says that it does; Kysely's own drivers take it on trust too. */
function rowsOf<R>(statement: SqliteStatement, parameters: readonly unknown[]): R[]
function rowsOf(statement: SqliteStatement, parameters: readonly unknown[]): unknown[] {
  return statement.all(parameters)
}

interface Prepared {
  statement: SqliteStatement
  writes: boolean
  /** It writes nothing where it changes no row and answers none: a worker's look for work that finds none. */
  changesRows: boolean
  /** What it answers is shown to nobody before it is on the disk. */
  waits: boolean
}

/** Prepared statements by their text: to prepare one anew takes as long as to run it. */
export class Statements {
  readonly #database: SqliteDatabase
  readonly #prepared = new Map<string, Prepared>()

  constructor(database: SqliteDatabase) {
    this.#database = database
  }

  get inTransaction(): boolean {
    return this.#database.inTransaction
  }

  run<R>(
    sql: string,
    parameters: readonly unknown[],
  ): { wrote: boolean; waits: boolean; result: QueryResult<R> } {
    const { statement, writes, changesRows, waits } = this.#prepare(sql)
    if (statement.reader) {
      const rows = rowsOf<R>(statement, parameters)
      return { wrote: writes && (rows.length > 0 || !changesRows), waits, result: { rows } }
    }
    const { changes, lastInsertRowid } = statement.run(parameters)
    return {
      wrote: writes && (changes > 0 || !changesRows),
      waits,
      result: { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) },
    }
  }

  #prepare(sql: string): Prepared {
    const before = this.#prepared.get(sql)
    if (before) return before
    const statement = this.#database.prepare(sql)
    const made = {
      statement,
      writes: !statement.readonly,
      waits: !sql.endsWith(relaxed),
      changesRows: /^(insert|update|delete)\b/i.test(sql),
    }
    if (this.#prepared.size < kept) this.#prepared.set(sql, made)
    return made
  }
}
