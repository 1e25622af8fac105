import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely'
import type { SharedSync } from './shared-sync.ts'
import type { Statements } from './statements.ts'
import type { Turn } from './turn.ts'

/**
 * What one user of the database holds. All of them share the one SQLite connection: a transaction has it to itself, and a
 * single statement takes its turn between two transactions. It is free again before the disk has been waited for, so that
 * others commit meanwhile and share the flush.
 */
export class SharedConnection implements DatabaseConnection {
  readonly #statements: Statements
  readonly #turn: Turn
  readonly #sync: SharedSync
  #inTransaction = false
  #wrote = false
  #waits = false

  constructor(statements: Statements, turn: Turn, sync: SharedSync) {
    this.#statements = statements
    this.#turn = turn
    this.#sync = sync
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#inTransaction) return this.#run(sql, parameters)
    await this.#turn.take()
    let result: QueryResult<R>
    let waits: boolean
    try {
      result = this.#run(sql, parameters)
      waits = this.#note()
    } finally {
      this.#turn.give()
    }
    if (waits) await this.#sync.settled()
    return result
  }

  async begin(): Promise<void> {
    await this.#turn.take()
    try {
      this.#sync.check()
      // A plain BEGIN reads first and asks for the write lock later; where another process wrote in between, SQLite answers
      // SQLITE_BUSY at once, whatever busy_timeout says. Taking the lock at the start waits in line instead.
      this.#statements.run('begin immediate', [])
      this.#inTransaction = true
    } catch (error) {
      this.#turn.give()
      throw error
    }
  }

  async commit(): Promise<void> {
    this.#statements.run('commit', [])
    const waits = this.#note()
    this.#end()
    if (waits) await this.#sync.settled()
  }

  /** Kysely rolls back where a commit has failed, too: there is nothing left to undo where that was the flush. */
  rollback(): void {
    if (!this.#inTransaction) return
    try {
      // A full disk, for one, ends the transaction by itself.
      if (this.#statements.inTransaction) this.#statements.run('rollback', [])
    } finally {
      this.#wrote = false
      this.#waits = false
      this.#end()
    }
  }

  /** Rows one at a time, read to the end first: a cursor left open would keep the log from ever being emptied. */
  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    const { rows } = await this.executeQuery<R>(query)
    for (const row of rows) yield { rows: [row] }
  }

  #run<R>(sql: string, parameters: readonly unknown[]): QueryResult<R> {
    this.#sync.check()
    const { wrote, waits, result } = this.#statements.run<R>(sql, parameters)
    this.#wrote ||= wrote && waits
    this.#waits ||= waits
    return result
  }

  /** Answers whether what was said needs the disk. */
  #note(): boolean {
    const waits = this.#waits
    if (this.#wrote) this.#sync.note()
    this.#wrote = false
    this.#waits = false
    return waits
  }

  #end(): void {
    this.#inTransaction = false
    this.#turn.give()
  }
}
