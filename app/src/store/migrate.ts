import type { Migration } from 'kysely/migration'
import { outboxMigrations } from '@recruiterreach/mailbox'
import type { Database } from './database.ts'
import { migrations } from './migrations.ts'

/**
 * Brings the engine's tables, better-auth's and the app's up to date, oldest first, all in one transaction: it happens
 * whole or not at all. Several processes may start at once: the second waits and finds nothing left to do. Answers the
 * names that were run.
 *
 * Kysely's own Migrator was passed over: on SQLite it takes no lock and opens no transaction, so two starting processes
 * ran the same step twice.
 */
export async function migrate({ db, dialect }: Database): Promise<string[]> {
  const all: Record<string, Migration> = { ...outboxMigrations, ...migrations }
  return db.transaction().execute(async (trx) => {
    await dialect.lock(trx, 'migrate')
    await trx.schema
      .createTable('migration')
      .ifNotExists()
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('at', 'double precision', (column) => column.notNull())
      .execute()
    const done = new Set((await trx.selectFrom('migration').select('name').execute()).map(({ name }) => name))
    const due = Object.keys(all)
      .filter((name) => !done.has(name))
      .toSorted()
    for (const name of due) {
      await all[name]?.up(trx)
      await trx.insertInto('migration').values({ name, at: Date.now() }).execute()
    }
    return due
  })
}
