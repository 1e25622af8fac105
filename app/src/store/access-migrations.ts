import { type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Tries at the passwords of accounts, whatever addresses they come from. */
const tries: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('sign_in_try')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('count', 'integer', (column) => column.notNull())
      .addColumn('since', 'double precision', (column) => column.notNull())
      .execute()
  },
}

/** What the doors have come to need since their first tables. */
export const accessMigrations: Record<string, Migration> = {
  '2026_11_25_sign_in_tries': tries,
}
