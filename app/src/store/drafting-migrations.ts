import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** A model may be asked for a posting alone. SQLite cannot take a NOT NULL from a column: the table is made anew. */
const withoutOutreach: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('model_run_anew')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('user_id', 'text', (column) => column.notNull().references('user.id').onDelete('cascade'))
      .addColumn('outreach_id', 'text', (column) => column.references('outreach.id').onDelete('cascade'))
      .addColumn('what', 'text', (column) => column.notNull().check(sql`what in ('draft', 'sentence')`))
      .addColumn('host', 'text', (column) => column.notNull())
      .addColumn('model', 'text', (column) => column.notNull())
      .addColumn('outcome', 'text', (column) =>
        column.notNull().check(sql`outcome in ('model', 'repaired', 'template')`),
      )
      .addColumn('note', 'text')
      .addColumn('removed', 'text', (column) => column.notNull())
      .addColumn('input_tokens', 'integer', (column) => column.notNull())
      .addColumn('output_tokens', 'integer', (column) => column.notNull())
      .addColumn('ms', 'integer', (column) => column.notNull())
      .addColumn('cost', 'double precision')
      .addColumn('currency', 'text')
      .addColumn('created_at', 'double precision', (column) => column.notNull())
      .execute()
    const columns = sql.raw(
      'id, user_id, outreach_id, what, host, model, outcome, note, removed, input_tokens, output_tokens, ms, cost, currency, created_at',
    )
    await sql`insert into model_run_anew (${columns}) select ${columns} from model_run`.execute(db)
    await db.schema.dropTable('model_run').execute()
    await db.schema.alterTable('model_run_anew').renameTo('model_run').execute()
    await db.schema.createIndex('model_run_user').on('model_run').columns(['user_id', 'id']).execute()
  },
}

/** When the person can start or talk, in their own words. */
const writtenBy: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .alterTable('profile')
      .addColumn('availability', 'text', (column) => column.notNull().defaultTo(''))
      .execute()
  },
}

/** A version goes to somebody. Of those kept before, nobody knows to whom. */
const writtenTo: Migration = {
  async up(db: Kysely<unknown>) {
    for (const column of ['recipient_name', 'recipient_email'])
      await db.schema.alterTable('draft_version').addColumn(column, 'text').execute()
  },
}

/** What drafting has come to need since its first tables. */
export const draftingMigrations: Record<string, Migration> = {
  '2026_11_25_without_outreach': withoutOutreach,
  '2026_11_25_written_by': writtenBy,
  '2026_11_25_written_to': writtenTo,
}
