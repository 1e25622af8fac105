import type { Kysely } from 'kysely'
import type { OutboxContext } from './context.ts'
import { insertAtOnce } from './insert-at-once.ts'
import { type NewMessage, dueOf, wakingAt } from './new-message.ts'
import { prepared } from './prepared.ts'
import type { MessageTable, OutboxSchema } from './schema.ts'
import { messageColumns } from './views.ts'

export type InsertedRow = Pick<MessageTable, (typeof messageColumns)[number]>

/** The same as `insertIn` in a commit of its own, which is on the disk when this resolves. */
export function insertMessages(
  outbox: OutboxContext,
  messages: readonly NewMessage[],
): Promise<(InsertedRow | null)[]> {
  return outbox.dialect.atOnce
    ? insertIn(outbox, outbox.db, messages)
    : outbox.db.transaction().execute((trx) => insertIn(outbox, trx, messages))
}

/**
 * Puts messages in and wakes their mailboxes, in the caller's transaction. Null in the place of each whose mailbox is not
 * the owner's (any more), or whose owner's key is taken.
 */
export async function insertIn(
  outbox: OutboxContext,
  db: Kysely<OutboxSchema>,
  messages: readonly NewMessage[],
): Promise<(InsertedRow | null)[]> {
  if (outbox.dialect.atOnce) {
    const rows = new Map((await insertAtOnce(outbox, db, messages)).map((row) => [row.id, row]))
    return messages.map(({ id }) => rows.get(id) ?? null)
  }
  const rows: (InsertedRow | null)[] = []
  for (const message of messages) {
    // A write comes first: on SQLite a transaction that began by reading cannot wait for another process's write.
    const [mailbox] = await wakeMailbox(outbox, db, message)
    const [row] = mailbox ? await insertRow(outbox, db, message) : []
    rows.push(row ?? null)
  }
  return rows
}

const wakeMailbox = prepared<NewMessage>()((db, slot, dialect) =>
  db
    .updateTable('mailbox')
    .set({ wake_at: wakingAt(dueOf(slot('dueAt'), dialect)) })
    .where('id', '=', slot('mailboxId'))
    .where('owner_id', '=', slot('ownerId'))
    .returning('id'),
)

const insertRow = prepared<NewMessage>()((db, slot, dialect) =>
  db
    .insertInto('message')
    .values({
      id: slot('id'),
      owner_id: slot('ownerId'),
      mailbox_id: slot('mailboxId'),
      idempotency_key: slot('idempotencyKey'),
      request_hash: slot('hash'),
      message_id: slot('messageId'),
      thread_id: slot('threadId'),
      in_reply_to: slot('inReplyTo'),
      recipient: slot('recipient'),
      subject: slot('subject'),
      envelope: slot('envelope'),
      raw: slot('raw'),
      state: slot('state'),
      due_at: dueOf(slot('dueAt'), dialect),
      settle_looks: 0,
      attempts: 0,
      send_window: slot('window'),
      created_at: dialect.now(),
      updated_at: dialect.now(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning(messageColumns),
)
