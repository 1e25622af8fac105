import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { dialectOf } from './dialect.ts'
import { accessMigrations } from './access-migrations.ts'
import { draftingMigrations } from './drafting-migrations.ts'

/**
 * better-auth's core tables, as its own generator writes them (1.7), so that there is one migration path; `role` is
 * ours.
 */
const access: Migration = {
  async up(db: Kysely<unknown>) {
    const { date, boolean } = dialectOf(db)
    await db.schema
      .createTable('user')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('email', 'text', (column) => column.notNull().unique())
      .addColumn('emailVerified', boolean, (column) => column.notNull())
      .addColumn('image', 'text')
      .addColumn('createdAt', date, (column) => column.notNull())
      .addColumn('updatedAt', date, (column) => column.notNull())
      .addColumn('role', 'text', (column) => column.notNull().check(sql`role in ('owner', 'member')`))
      .execute()
    await db.schema
      .createTable('session')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('expiresAt', date, (column) => column.notNull())
      .addColumn('token', 'text', (column) => column.notNull().unique())
      .addColumn('createdAt', date, (column) => column.notNull())
      .addColumn('updatedAt', date, (column) => column.notNull())
      .addColumn('ipAddress', 'text')
      .addColumn('userAgent', 'text')
      .addColumn('userId', 'text', (column) => column.notNull().references('user.id').onDelete('cascade'))
      .execute()
    await db.schema.createIndex('session_user').on('session').column('userId').execute()
    await db.schema
      .createTable('account')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('accountId', 'text', (column) => column.notNull())
      .addColumn('providerId', 'text', (column) => column.notNull())
      .addColumn('userId', 'text', (column) => column.notNull().references('user.id').onDelete('cascade'))
      .addColumn('accessToken', 'text')
      .addColumn('refreshToken', 'text')
      .addColumn('idToken', 'text')
      .addColumn('accessTokenExpiresAt', date)
      .addColumn('refreshTokenExpiresAt', date)
      .addColumn('scope', 'text')
      .addColumn('password', 'text')
      .addColumn('createdAt', date, (column) => column.notNull())
      .addColumn('updatedAt', date, (column) => column.notNull())
      .execute()
    await db.schema.createIndex('account_user').on('account').column('userId').execute()
    await db.schema
      .createTable('verification')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('identifier', 'text', (column) => column.notNull())
      .addColumn('value', 'text', (column) => column.notNull())
      .addColumn('expiresAt', date, (column) => column.notNull())
      .addColumn('createdAt', date, (column) => column.notNull())
      .addColumn('updatedAt', date, (column) => column.notNull())
      .execute()
    await db.schema.createIndex('verification_identifier').on('verification').column('identifier').execute()
    await db.schema
      .createTable('rateLimit')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('key', 'text', (column) => column.notNull().unique())
      .addColumn('count', 'integer', (column) => column.notNull())
      .addColumn('lastRequest', 'bigint', (column) => column.notNull())
      .execute()
    await db.schema
      .createTable('token')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('user_id', 'text', (column) => column.notNull().references('user.id').onDelete('cascade'))
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('hash', 'text', (column) => column.notNull().unique())
      .addColumn('scopes', 'text', (column) => column.notNull())
      .addColumn('created_at', 'double precision', (column) => column.notNull())
      .addColumn('last_used_at', 'double precision')
      .execute()
    await db.schema
      .createTable('secret')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('sealed', 'text', (column) => column.notNull())
      .execute()
  },
}

const outreach: Migration = {
  async up(db: Kysely<unknown>) {
    const { bytes } = dialectOf(db)
    await db.schema
      .createTable('profile')
      .addColumn('user_id', 'text', (column) => column.primaryKey().references('user.id').onDelete('cascade'))
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('resume', 'text')
      .addColumn('signature', 'text', (column) => column.notNull())
      .addColumn('updated_at', 'double precision', (column) => column.notNull())
      .execute()
    // Beside the profile, not in it: a profile is read at every draft, the bytes only when they are sent.
    await db.schema
      .createTable('resume_file')
      .addColumn('user_id', 'text', (column) => column.primaryKey().references('user.id').onDelete('cascade'))
      .addColumn('filename', 'text', (column) => column.notNull())
      .addColumn('content_type', 'text', (column) => column.notNull())
      .addColumn('bytes', bytes, (column) => column.notNull())
      .execute()
    await db.schema
      .createTable('posting')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('user_id', 'text', (column) => column.notNull().references('user.id').onDelete('cascade'))
      .addColumn('given_kind', 'text', (column) => column.notNull())
      .addColumn('given', 'text', (column) => column.notNull())
      .addColumn('posting', 'text', (column) => column.notNull())
      .addColumn('people', 'text', (column) => column.notNull())
      .addColumn('created_at', 'double precision', (column) => column.notNull())
      .execute()
    await db.schema.createIndex('posting_user').on('posting').columns(['user_id', 'id']).execute()
    await db.schema
      .createTable('outreach')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('user_id', 'text', (column) => column.notNull().references('user.id').onDelete('cascade'))
      .addColumn('posting_id', 'text', (column) =>
        column.notNull().references('posting.id').onDelete('cascade'),
      )
      .addColumn('mailbox_id', 'text')
      .addColumn('contacts', 'text', (column) => column.notNull())
      .addColumn('recipient_name', 'text', (column) => column.notNull())
      .addColumn('recipient_email', 'text', (column) => column.notNull())
      .addColumn('subject', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('claims', 'text', (column) => column.notNull())
      .addColumn('warnings', 'text', (column) => column.notNull())
      .addColumn('vouched', 'text', (column) => column.notNull())
      .addColumn('attach_resume', 'integer', (column) => column.notNull().defaultTo(0))
      .addColumn('state', 'text', (column) => column.notNull().check(sql`state in ('draft', 'approved')`))
      .addColumn('message_id', 'text')
      .addColumn('once_key', 'text')
      .addColumn('follows_id', 'text', (column) => column.references('outreach.id').onDelete('cascade'))
      .addColumn('follow_up', 'integer', (column) => column.notNull().defaultTo(0))
      .addColumn('follow_up_at', 'double precision')
      .addColumn('created_at', 'double precision', (column) => column.notNull())
      .addColumn('updated_at', 'double precision', (column) => column.notNull())
      .execute()
    await db.schema.createIndex('outreach_user').on('outreach').columns(['user_id', 'id']).execute()
    // Two approvals at the same instant, in two processes: the index lets one through.
    await db.schema
      .createIndex('outreach_once')
      .unique()
      .on('outreach')
      .columns(['user_id', 'once_key'])
      .where(sql.ref('once_key'), 'is not', null)
      .execute()
    // Two workers that find the same silence: the index lets one draft stand.
    await db.schema
      .createIndex('outreach_follow_up')
      .unique()
      .on('outreach')
      .columns(['follows_id', 'follow_up'])
      .where(sql.ref('follows_id'), 'is not', null)
      .execute()
    await db.schema
      .createIndex('outreach_silent')
      .on('outreach')
      .column('follow_up_at')
      .where(sql.ref('follow_up_at'), 'is not', null)
      .execute()
  },
}

const webhooks: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('webhook')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('user_id', 'text', (column) => column.notNull().references('user.id').onDelete('cascade'))
      .addColumn('url', 'text', (column) => column.notNull())
      .addColumn('types', 'text', (column) => column.notNull())
      .addColumn('secret', 'text', (column) => column.notNull())
      .addColumn('disabled_at', 'double precision')
      .addColumn('created_at', 'double precision', (column) => column.notNull())
      .execute()
    await db.schema.createIndex('webhook_user').on('webhook').column('user_id').execute()
    await db.schema
      .createTable('webhook_delivery')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('webhook_id', 'text', (column) =>
        column.notNull().references('webhook.id').onDelete('cascade'),
      )
      .addColumn('type', 'text', (column) => column.notNull())
      .addColumn('payload', 'text', (column) => column.notNull())
      .addColumn('tries', 'integer', (column) => column.notNull())
      .addColumn('status', 'integer')
      .addColumn('problem', 'text')
      .addColumn('next_at', 'double precision')
      .addColumn('lease_until', 'double precision')
      .addColumn('delivered_at', 'double precision')
      .addColumn('created_at', 'double precision', (column) => column.notNull())
      .execute()
    await db.schema
      .createIndex('webhook_delivery_webhook')
      .on('webhook_delivery')
      .columns(['webhook_id', 'id'])
      .execute()
    await db.schema
      .createIndex('webhook_delivery_due')
      .on('webhook_delivery')
      .column('next_at')
      .where(sql.ref('next_at'), 'is not', null)
      .execute()
  },
}

const drafting: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('draft_version')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('user_id', 'text', (column) => column.notNull().references('user.id').onDelete('cascade'))
      .addColumn('outreach_id', 'text', (column) =>
        column.notNull().references('outreach.id').onDelete('cascade'),
      )
      .addColumn('parent_id', 'text')
      .addColumn('origin', 'text', (column) =>
        column.notNull().check(sql`origin in ('template', 'model', 'you')`),
      )
      .addColumn('what', 'text', (column) =>
        column.notNull().check(sql`what in ('draft', 'edit', 'sentence', 'removal')`),
      )
      .addColumn('subject', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('created_at', 'double precision', (column) => column.notNull())
      .execute()
    await db.schema
      .createIndex('draft_version_outreach')
      .on('draft_version')
      .columns(['outreach_id', 'id'])
      .execute()
    // Which version the draft shows, null before its first change; and the file that went along once approved, as JSON.
    await db.schema.alterTable('outreach').addColumn('version_id', 'text').execute()
    await db.schema.alterTable('outreach').addColumn('attachment', 'text').execute()
    await db.schema
      .createTable('model_choice')
      .addColumn('user_id', 'text', (column) => column.primaryKey().references('user.id').onDelete('cascade'))
      .addColumn('choice', 'text', (column) => column.notNull().check(sql`choice in ('agreed', 'off')`))
      .addColumn('host', 'text', (column) => column.notNull())
      .addColumn('at', 'double precision', (column) => column.notNull())
      .execute()
    await db.schema
      .createTable('model_run')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('user_id', 'text', (column) => column.notNull().references('user.id').onDelete('cascade'))
      .addColumn('outreach_id', 'text', (column) =>
        column.notNull().references('outreach.id').onDelete('cascade'),
      )
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
    await db.schema.createIndex('model_run_user').on('model_run').columns(['user_id', 'id']).execute()
  },
}

const looked: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('outreach').addColumn('looked', 'text').execute()
  },
}

const templates: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('letter_template')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('user_id', 'text', (column) => column.notNull().references('user.id').onDelete('cascade'))
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('subject', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('created_at', 'double precision', (column) => column.notNull())
      .addColumn('updated_at', 'double precision', (column) => column.notNull())
      .execute()
    await db.schema
      .createIndex('letter_template_user')
      .on('letter_template')
      .columns(['user_id', 'name'])
      .execute()
    await db.schema
      .alterTable('outreach')
      .addColumn('template_id', 'text', (column) =>
        column.references('letter_template.id').onDelete('set null'),
      )
      .execute()
  },
}

const windows: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('send_habit')
      .addColumn('user_id', 'text', (column) => column.primaryKey().references('user.id').onDelete('cascade'))
      .addColumn('whenever', 'text', (column) => column.notNull().check(sql`whenever in ('now', 'hours')`))
      .addColumn('undo_seconds', 'integer', (column) => column.notNull())
      .addColumn('hours_from', 'text', (column) => column.notNull())
      .addColumn('hours_to', 'text', (column) => column.notNull())
      .execute()
  },
}

/** By name, in the order of their dates. A migration that has been released is never edited: a new one follows it. */
export const migrations: Record<string, Migration> = {
  '2026_11_22_access': access,
  '2026_11_22_outreach': outreach,
  '2026_11_24_webhooks': webhooks,
  '2026_11_25_drafting': drafting,
  '2026_11_25_looked': looked,
  '2026_11_25_templates': templates,
  '2026_11_25_windows': windows,
  ...accessMigrations,
  ...draftingMigrations,
}
