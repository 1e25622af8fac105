import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSqliteDialect, outboxMigrations, type OutboxSchema } from '@recruiterreach/mailbox'
import Database from 'better-sqlite3'
import { Kysely, PostgresDialect } from 'kysely'
import { Migrator } from 'kysely/migration'
import { Client, Pool } from 'pg'

export interface TestDatabase {
  name: 'sqlite' | 'postgres'
  db: Kysely<OutboxSchema>
  /** For a child process that opens the same database. */
  location: string
  drop(): Promise<void>
}

export function openSqlite(file: string): Kysely<OutboxSchema> {
  return new Kysely<OutboxSchema>({ dialect: createSqliteDialect(new Database(file, { timeout: 10_000 })) })
}

export async function migrate(db: Kysely<OutboxSchema>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => outboxMigrations } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}

/** A fresh SQLite file of its own. */
export async function createSqlite(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'outbox-'))
  const location = join(folder, 'outbox.db')
  const db = openSqlite(location)
  await migrate(db)
  return {
    name: 'sqlite',
    db,
    location,
    async drop() {
      await db.destroy()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const templates = new Map<string, Promise<string>>()

/**
 * A fresh database on a PostgreSQL server, dropped at the end. A copy of one that was migrated: the migrations and the
 * write-ahead log of a plain `create database` cost five times as much.
 */
export async function createPostgres(server: string): Promise<TestDatabase> {
  const template = templates.get(server) ?? makeTemplate(server)
  templates.set(server, template)
  const name = freshName()
  const admin = new Client({ connectionString: server })
  // A test may crash the server under it.
  admin.on('error', () => undefined)
  await admin.connect()
  await admin.query(`create database ${name} template ${await template} strategy file_copy`)
  const location = locationOf(server, name)
  const db = openPostgres(location)
  return {
    name: 'postgres',
    db,
    location,
    async drop() {
      await db.destroy()
      await admin.query(`drop database ${name} with (force)`)
      await admin.end()
    },
  }
}

async function makeTemplate(server: string): Promise<string> {
  const name = freshName()
  const admin = new Client({ connectionString: server })
  // A test may crash the server under it.
  admin.on('error', () => undefined)
  await admin.connect()
  await admin.query(`create database ${name} strategy file_copy`)
  await admin.end()
  const db = openPostgres(locationOf(server, name))
  await migrate(db)
  await db.destroy()
  return name
}

function freshName(): string {
  return `outbox_${randomBytes(6).toString('hex')}`
}

function locationOf(server: string, name: string): string {
  return Object.assign(new URL(server), { pathname: `/${name}` }).href
}

export function openPostgres(location: string): Kysely<OutboxSchema> {
  const pool = new Pool({ connectionString: location, max: 10 })
  // An idle connection that the server ends is the pool's to replace, not a reason to end the process.
  pool.on('error', () => undefined)
  // The pool looks after idle clients only: one that dies between two queries of a transaction has nobody else to tell,
  // and would end the process. The query that comes next rejects with the same cause.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return new Kysely<OutboxSchema>({ dialect: new PostgresDialect({ pool }) })
}
