import { type Kysely, sql } from 'kysely'
import type { OutboxContext } from './context.ts'
import { type Dialect, earlier, later, notifying, text } from './dialect.ts'
import { prepared, type Slot } from './prepared.ts'
import type { MessageState, MessageTable, OutboxSchema } from './schema.ts'
import { messageColumns } from './views.ts'

/** A message as it enters the outbox. */
export interface NewMessage {
  id: string
  ownerId: string
  mailboxId: string
  idempotencyKey: string | null
  hash: string
  messageId: string
  threadId: string
  inReplyTo: string | null
  recipient: string
  subject: string
  envelope: string
  raw: Uint8Array
  state: MessageState
  /** Epoch milliseconds; null: now. */
  dueAt: number | null
  window: string | null
}

type Row = Pick<MessageTable, (typeof messageColumns)[number]>

/**
 * Puts a message in and wakes its mailbox, in the caller's transaction. Null where the mailbox is not the owner's (any
 * more), or the owner's key is taken.
 */
export async function insertIn(
  outbox: OutboxContext,
  trx: Kysely<OutboxSchema>,
  message: NewMessage,
): Promise<Row | null> {
  // A write comes first: on SQLite a transaction that began by reading cannot wait for another process's write.
  const [mailbox] = await wakeMailbox(outbox, trx, message)
  if (!mailbox) return null
  const [row] = await insertRow(outbox, trx, message)
  if (row) await outbox.dialect.notify?.execute(trx)
  return row ?? null
}

/** The same, in a commit of its own that is on the disk when this resolves. */
export async function insertMessage(outbox: OutboxContext, message: NewMessage): Promise<Row | null> {
  const { db, dialect } = outbox
  if (!dialect.flush) return db.transaction().execute((trx) => insertIn(outbox, trx, message))
  // A commit that waits for the disk holds the mailbox's row meanwhile, and all who enqueue for it stand in line: 4 ms each
  // on a busy disk. So it does not wait; the flush that follows takes it along, one for all (group commit). A worker that is
  // quicker harms nothing: its own mark before the body flushes the log too, and that is in order.
  const [row] = await insertAtOnce(outbox, db, message)
  await dialect.flush.execute(db)
  return row ?? null
}

const waking = (db: Kysely<OutboxSchema>, slot: Slot<NewMessage>, dialect: Dialect) =>
  db
    .updateTable('mailbox')
    .set({
      wake_at: sql<number | null>`case when state = 'ok'
        then ${earlier(sql`wake_at`, later(dueOf(slot, dialect), sql<number>`coalesce(hold_until, 0)`))} else wake_at end`,
    })
    .where('id', '=', slot('mailboxId'))
    .where('owner_id', '=', slot('ownerId'))
    .returning('id')

/** `where`: only if that holds. */
const inserting = (
  db: Kysely<OutboxSchema>,
  slot: Slot<NewMessage>,
  dialect: Dialect,
  where = sql<boolean>`1 = 1`,
) =>
  db
    .insertInto('message')
    .columns([
      ...(['id', 'owner_id', 'mailbox_id', 'idempotency_key', 'request_hash', 'message_id'] as const),
      ...(['thread_id', 'in_reply_to', 'recipient', 'subject', 'envelope', 'raw', 'state'] as const),
      ...(['due_at', 'send_window', 'created_at', 'updated_at'] as const),
    ])
    .expression(
      db
        .selectNoFrom([
          text(slot('id')).as('id'),
          text(slot('ownerId')).as('owner_id'),
          text(slot('mailboxId')).as('mailbox_id'),
          text(slot('idempotencyKey')).as('idempotency_key'),
          text(slot('hash')).as('request_hash'),
          text(slot('messageId')).as('message_id'),
          text(slot('threadId')).as('thread_id'),
          text(slot('inReplyTo')).as('in_reply_to'),
          text(slot('recipient')).as('recipient'),
          text(slot('subject')).as('subject'),
          text(slot('envelope')).as('envelope'),
          dialect.bytes(slot('raw')).as('raw'),
          text(slot('state')).as('state'),
          dueOf(slot, dialect).as('due_at'),
          text(slot('window')).as('send_window'),
          dialect.now().as('created_at'),
          dialect.now().as('updated_at'),
        ])
        .where(where),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning(messageColumns)

const dueOf = (slot: Slot<NewMessage>, dialect: Dialect) =>
  sql<number>`coalesce(cast(${slot('dueAt')} as double precision), ${dialect.now()})`

const wakeMailbox = prepared<NewMessage>()(waking)
const insertRow = prepared<NewMessage>()(inserting)

const insertAtOnce = prepared<NewMessage>()((db, slot, dialect) =>
  db
    .with('woken', () => waking(db, slot, dialect))
    .with('inserted', () => inserting(db, slot, dialect, sql`exists (select 1 from woken)`))
    .selectFrom('inserted')
    .select(messageColumns)
    .select([notifying.as('told'), dialect.unhurried]),
)
