import { type Kysely, sql } from 'kysely'
import type { OutboxContext } from './context.ts'
import { notifying } from './dialect.ts'
import type { InsertedRow } from './insertion.ts'
import { type NewMessage, dueOf, wakingAt } from './new-message.ts'
import type { OutboxSchema } from './schema.ts'
import { messageColumns } from './views.ts'

/** Messages of any mailboxes as one statement (data-modifying WITH) on PostgreSQL; answers the rows that were put in. */
export async function insertAtOnce(
  { dialect }: OutboxContext,
  db: Kysely<OutboxSchema>,
  messages: readonly NewMessage[],
): Promise<InsertedRow[]> {
  const now = dialect.now()
  // A list for each column: PostgreSQL takes any number of rows that way by one text.
  const list = <K extends keyof NewMessage>(name: K): NewMessage[K][] => messages.map((one) => one[name])
  const columns = sql.join(messageColumns.map((name) => sql.ref(name)))
  const { rows } = await sql<InsertedRow>`
    with given as (
      select * from unnest(
        ${list('id')}::text[], ${list('ownerId')}::text[], ${list('mailboxId')}::text[],
        ${list('idempotencyKey')}::text[], ${list('hash')}::text[], ${list('messageId')}::text[],
        ${list('threadId')}::text[], ${list('inReplyTo')}::text[], ${list('recipient')}::text[],
        ${list('subject')}::text[], ${list('envelope')}::text[], ${list('raw')}::bytea[], ${list('state')}::text[],
        ${list('dueAt')}::double precision[], ${list('window')}::text[]
      ) as given(id, owner_id, mailbox_id, idempotency_key, request_hash, message_id, thread_id, in_reply_to, recipient,
        subject, envelope, raw, state, given_due_at, send_window)
    ), own as (
      -- In one order, whoever puts in what: two who lock the same mailboxes the other way round would wait for each other.
      select id, owner_id from mailbox where id in (select mailbox_id from given) order by id for no key update
    ), admitted as (
      select given.*, ${dueOf(sql.ref('given_due_at'), dialect)} as due_at
      from given join own on own.id = given.mailbox_id and own.owner_id = given.owner_id
    ), woken as (
      update mailbox set wake_at = ${wakingAt(sql.ref('due.at'))}
      from (select mailbox_id, min(due_at) as at from admitted group by mailbox_id) as due
      where mailbox.id = due.mailbox_id
    ), inserted as (
      insert into message (id, owner_id, mailbox_id, idempotency_key, request_hash, message_id, thread_id, in_reply_to,
        recipient, subject, envelope, raw, state, due_at, send_window, created_at, updated_at)
      select id, owner_id, mailbox_id, idempotency_key, request_hash, message_id, thread_id, in_reply_to,
        recipient, subject, envelope, raw, state, due_at, send_window, ${now}, ${now}
      from admitted
      on conflict do nothing
      returning ${columns}
    )
    select ${columns}, ${notifying} from inserted`.execute(db)
  return rows
}
