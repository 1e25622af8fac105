import { join } from 'node:path'
import { Kysely, PostgresDialect } from 'kysely'
import type { Config } from '../config.ts'
import { AppError } from '../failure.ts'
import { postgresDialect, sqliteDialect, type Dialect } from './dialect.ts'
import { migrate } from './migrate.ts'
import type { Schema } from './schema.ts'

export interface Database {
  db: Kysely<Schema>
  dialect: Dialect
}

/**
 * Opens the database that the settings name and brings its tables up to date. Throws AppError
 * `store.unreachable` where it cannot be opened.
 */
export async function openDatabase(config: Pick<Config, 'databaseUrl' | 'dataDir'>): Promise<Database> {
  const database =
    config.databaseUrl === null
      ? await openFile(join(config.dataDir, 'recruiterreach.db'))
      : await openServer(config.databaseUrl)
  try {
    await migrate(database)
    return database
  } catch (error) {
    await database.db.destroy()
    throw error
  }
}

async function openFile(file: string): Promise<Database> {
  const { openSqlite } = await import('./sqlite.ts')
  try {
    return { db: new Kysely<Schema>({ dialect: openSqlite(file) }), dialect: sqliteDialect }
  } catch (cause) {
    throw new AppError('store.unreachable', {
      title: 'The database file cannot be opened',
      explanation: `RecruiterReach could not open ${file}: ${cause instanceof Error ? cause.message : String(cause)}.`,
      fix: [
        'Check that the folder exists, that its disk has room, and that this user may write there; or set DATA_DIR to another folder.',
      ],
      status: 503,
      cause,
    })
  }
}

async function openServer(url: string): Promise<Database> {
  const { default: pg } = await import('pg')
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 10_000,
    // bigint as a number, not as text: times and counts stay far below 2^53.
    types: {
      getTypeParser: (oid, format) =>
        oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format),
    },
  })
  // An idle connection that the server closes is replaced at the next query; unheard, the event would end the process.
  pool.on('error', () => undefined)
  // The pool looks after idle clients only: one that dies between two queries of a transaction has nobody else to tell,
  // and would end the process. The query that comes next rejects with the same cause.
  pool.on('connect', (client) => client.on('error', () => undefined))
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
  try {
    const client = await pool.connect()
    client.release()
  } catch (cause) {
    await db.destroy()
    throw new AppError('store.unreachable', {
      title: 'The database does not answer',
      explanation: `RecruiterReach could not connect to PostgreSQL at ${new URL(url).host}: ${cause instanceof Error ? cause.message : String(cause)}.`,
      fix: [
        'Check that the server runs and that DATABASE_URL names the right host, database, user and password.',
      ],
      status: 503,
      cause,
    })
  }
  return { db, dialect: postgresDialect }
}
