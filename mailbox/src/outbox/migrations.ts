import { type Kysely, SqliteAdapter, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * Times are `double precision`: it holds epoch milliseconds exactly, and node-postgres answers it as a number, where a
 * bigint comes back as text unless the caller has changed its parsers. SQLite takes every type name used here.
 */
const first: Migration = {
  async up(db: Kysely<unknown>) {
    const sqlite = db.getExecutor().adapter instanceof SqliteAdapter
    const sequence = sqlite
      ? sql`integer primary key autoincrement`
      : sql`bigint generated always as identity primary key`

    await sql`create table mailbox (
      id text primary key,
      owner_id text not null,
      address text not null,
      account text not null,
      credential text,
      state text not null check (state in ('ok', 'parked')),
      parked_code text,
      parked_explanation text,
      parked_until double precision,
      hold_until double precision,
      failures integer not null default 0,
      files_copies integer,
      sent_count text,
      wake_at double precision,
      lease_owner text,
      lease_until double precision,
      watch_cursor text,
      next_watch_at double precision,
      watch_lease_until double precision,
      watched_at double precision,
      watch_explanation text,
      created_at double precision not null,
      updated_at double precision not null
    )`.execute(db)
    await sql`create index mailbox_owner on mailbox (owner_id, id)`.execute(db)
    // The three claims read only what waits: their cost does not grow with the number of idle mailboxes.
    await sql`create index mailbox_wake on mailbox (wake_at) where wake_at is not null and lease_until is null`.execute(
      db,
    )
    await sql`create index mailbox_lease on mailbox (lease_until) where lease_until is not null`.execute(db)
    await sql`create index mailbox_watch on mailbox (next_watch_at) where next_watch_at is not null`.execute(
      db,
    )

    await sql`create table message (
      id text primary key,
      owner_id text not null,
      mailbox_id text not null references mailbox (id) on delete cascade,
      idempotency_key text,
      request_hash text not null,
      message_id text not null,
      provider_message_id text,
      thread_id text not null,
      in_reply_to text,
      recipient text not null,
      subject text not null,
      envelope text not null,
      raw ${sqlite ? sql`blob` : sql`bytea`} not null,
      state text not null check (state in
        ('scheduled', 'queued', 'sending', 'sent', 'deferred', 'parked', 'refused', 'unknown', 'cancelled')),
      due_at double precision not null,
      settle_at double precision,
      settle_looks integer not null default 0,
      parked_for text check (parked_for in ('mailbox', 'person')),
      send_window text,
      copy_at double precision,
      attempts integer not null default 0,
      last_code text,
      sent_at double precision,
      created_at double precision not null,
      updated_at double precision not null
    )`.execute(db)
    await sql`create unique index message_key on message (owner_id, idempotency_key) where idempotency_key is not null`.execute(
      db,
    )
    await sql`create index message_owner on message (owner_id, id)`.execute(db)
    await sql`create index message_mailbox on message (mailbox_id, id)`.execute(db)
    await sql`create index message_due on message (mailbox_id, due_at)
      where state in ('scheduled', 'queued', 'deferred')`.execute(db)
    await sql`create index message_settle on message (mailbox_id, settle_at) where settle_at is not null`.execute(
      db,
    )
    await sql`create index message_copy on message (mailbox_id, copy_at) where copy_at is not null`.execute(
      db,
    )
    await sql`create index message_parked on message (mailbox_id) where state = 'parked'`.execute(db)
    // Both: what was sent in the last 24 hours, and how old the youngest is.
    await sql`create index message_sent on message (mailbox_id, sent_at) where sent_at is not null`.execute(
      db,
    )
    // One message at a time per mailbox, kept by the database itself whatever a worker believes.
    await sql`create unique index message_sending on message (mailbox_id) where state = 'sending'`.execute(db)
    await sql`create index message_header on message (message_id)`.execute(db)
    await sql`create index message_provider_header on message (provider_message_id)
      where provider_message_id is not null`.execute(db)

    await sql`create table attempt (
      id text primary key,
      message_id text not null references message (id) on delete cascade,
      at double precision not null,
      road text not null,
      phase text not null,
      outcome text check (outcome in ('sent', 'deferred', 'parked', 'refused', 'unknown')),
      code text,
      explanation text,
      reply text,
      ms double precision,
      trace text not null
    )`.execute(db)
    await sql`create index attempt_message on attempt (message_id, id)`.execute(db)

    await sql`create table event (
      seq ${sequence},
      id text not null unique,
      owner_id text not null,
      message_id text not null references message (id) on delete cascade,
      kind text not null,
      at double precision not null,
      sender text not null,
      subject text not null,
      text text not null,
      mail_message_id text not null,
      detail text not null
    )`.execute(db)
    await sql`create unique index event_mail on event (message_id, mail_message_id)`.execute(db)
    await sql`create index event_owner on event (owner_id, seq)`.execute(db)

    await sql`create table sandbox_mail (
      seq ${sequence},
      mailbox_id text not null references mailbox (id) on delete cascade,
      direction text not null check (direction in ('sent', 'received')),
      message_id text not null,
      raw ${sqlite ? sql`blob` : sql`bytea`} not null,
      at double precision not null
    )`.execute(db)
    await sql`create index sandbox_mail_mailbox on sandbox_mail (mailbox_id, seq)`.execute(db)
  },
}

/** Several messages of a mailbox may be announced with one commit, each at a place of its own. */
const ahead: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table message add column ahead integer not null default 0`.execute(db)
    await sql`drop index message_sending`.execute(db)
    await sql`create unique index message_sending on message (mailbox_id, ahead) where state = 'sending'`.execute(
      db,
    )
  },
}

/** For whoever watches the instance: what waits for somebody is counted without reading what was sent. */
const counting: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create index message_unknown on message (mailbox_id) where state = 'unknown'`.execute(db)
    await sql`create index mailbox_parked on mailbox (parked_code) where state = 'parked'`.execute(db)
  },
}

/** Run these with Kysely's Migrator before createOutbox; on SQLite and PostgreSQL alike. */
export const outboxMigrations: Record<string, Migration> = {
  '2026_11_22_outbox': first,
  '2026_11_28_ahead': ahead,
  '2026_11_29_counting': counting,
}
