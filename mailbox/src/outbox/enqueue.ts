import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import { MailboxError } from '../failure.ts'
import type { Attachment, Mailto } from '../send/message.ts'
import type { OutboxContext } from './context.ts'
import { insertIn } from './insertion.ts'
import { type Surroundings, entryOf } from './entry.ts'
import type { OutboxSchema } from './schema.ts'
import { type MessageView, messageColumns, messageView } from './views.ts'
import { readAccount } from './columns.ts'
import { type SendWindow, checkWindow, nextOpening } from './window.ts'

export interface EnqueueInput {
  ownerId: string
  mailboxId: string
  to: Mailto
  subject: string
  text: string
  html?: string
  attachments?: Attachment[]
  /** Not sent before this time (epoch milliseconds): scheduled sending, and undo for a few seconds. */
  dueAt?: number
  /** Sent only while it is that time where the recipient is; `dueAt` and it both hold. */
  window?: SendWindow
  /** The id of a message of the same owner that this one follows in its thread. */
  replyToMessage?: string
  /** The same key with the same request answers with the same message for ever. */
  idempotencyKey?: string
}

/**
 * Composes a message and puts it in the outbox, in the caller's transaction where one is given: once that has committed,
 * it will be sent. Throws `outbox.not-found`, `outbox.idempotency-conflict` (the same key for another request),
 * `outbox.bad-window`, `compose.*`.
 */
export async function enqueue(
  outbox: OutboxContext,
  input: EnqueueInput,
  trx?: Kysely<OutboxSchema>,
): Promise<MessageView> {
  const db = trx ?? outbox.db
  const hash = requestHash(input)
  if (input.window) checkWindow(input.window)
  const before = await findByKey(db, input, hash)
  if (before) return before
  const entry = entryOf(input, hash, await readSurroundings(outbox, db, input))
  const [kept] = trx
    ? await insertIn(outbox, trx, [await entry.compose()])
    : [await outbox.entries.add(entry)]
  if (!trx) outbox.wake()
  if (kept instanceof Error) throw kept
  if (kept) return messageView(kept)
  // Another request with the same key won the race between our look and our insert; or the answer to our insert was lost,
  // and it was done twice.
  const winner = (await findByKey(db, input, hash)) ?? (await findById(db, entry.id))
  if (winner) return winner
  throw new MailboxError('outbox.not-found', 'no such mailbox')
}

/** All that needs reading, before the transaction that writes: it stays as short as it can be. */
async function readSurroundings(
  outbox: OutboxContext,
  db: Kysely<OutboxSchema>,
  input: EnqueueInput,
): Promise<Surroundings> {
  const text = db === outbox.db ? await outbox.accounts.add(input) : (await readAccounts(db, [input]))[0]
  if (!text) throw new MailboxError('outbox.not-found', 'no such mailbox')
  return {
    account: readAccount(text),
    thread: input.replyToMessage ? await threadOf(db, input.ownerId, input.replyToMessage) : null,
    dueAt: await dueTime(outbox, db, input),
  }
}

type Owned = Pick<EnqueueInput, 'ownerId' | 'mailboxId'>

/** The accounts of mailboxes, as their columns hold them; null in the place of each that is not the owner's. */
export async function readAccounts(
  db: Kysely<OutboxSchema>,
  wanted: readonly Owned[],
): Promise<(string | null)[]> {
  const ids = [...new Set(wanted.map(({ mailboxId }) => mailboxId))]
  const rows = await db
    .selectFrom('mailbox')
    .select(['id', 'owner_id', 'account'])
    .where('id', 'in', ids)
    .execute()
  const found = new Map(rows.map((row) => [row.id, row]))
  return wanted.map(({ ownerId, mailboxId }) => {
    const row = found.get(mailboxId)
    return row?.owner_id === ownerId ? row.account : null
  })
}

async function dueTime(
  { dialect }: OutboxContext,
  db: Kysely<OutboxSchema>,
  { dueAt, window }: EnqueueInput,
): Promise<number | null> {
  if (!window) return dueAt ?? null
  const { now } = await db.selectNoFrom(dialect.now().as('now')).executeTakeFirstOrThrow()
  const opening = nextOpening(window, Math.max(dueAt ?? now, now))
  return opening > now ? opening : null
}

async function findByKey(
  db: Kysely<OutboxSchema>,
  input: EnqueueInput,
  hash: string,
): Promise<MessageView | null> {
  if (input.idempotencyKey === undefined) return null
  const row = await db
    .selectFrom('message')
    .select([...messageColumns, 'request_hash'])
    .where('owner_id', '=', input.ownerId)
    .where('idempotency_key', '=', input.idempotencyKey)
    .executeTakeFirst()
  if (!row) return null
  if (row.request_hash !== hash)
    throw new MailboxError('outbox.idempotency-conflict', 'this key was used for another message')
  return messageView(row)
}

async function findById(db: Kysely<OutboxSchema>, id: string): Promise<MessageView | null> {
  const row = await db.selectFrom('message').select(messageColumns).where('id', '=', id).executeTakeFirst()
  return row ? messageView(row) : null
}

/** Clients thread by References, oldest first, under the ids that the recipient's copies carry (RFC 5322, 3.6.4). */
async function threadOf(
  db: Kysely<OutboxSchema>,
  ownerId: string,
  messageId: string,
): Promise<NonNullable<Surroundings['thread']>> {
  const answered = await db
    .selectFrom('message')
    .select(['thread_id', 'message_id', 'provider_message_id'])
    .where('id', '=', messageId)
    .where('owner_id', '=', ownerId)
    .executeTakeFirst()
  if (!answered) throw new MailboxError('outbox.not-found', 'no such message to follow')
  const inReplyTo = answered.provider_message_id ?? answered.message_id
  const before = await db
    .selectFrom('message')
    .select(['message_id', 'provider_message_id'])
    .where('thread_id', '=', answered.thread_id)
    .where('owner_id', '=', ownerId)
    .where('state', '=', 'sent')
    .orderBy('id')
    .execute()
  const ids = before.map((message) => message.provider_message_id ?? message.message_id)
  return { id: answered.thread_id, inReplyTo, references: [...new Set([...ids, inReplyTo])] }
}

/** Two requests are the same where everything that the recipient would get is. */
function requestHash(input: EnqueueInput): string {
  const { ownerId: _owner, idempotencyKey: _key, attachments, ...request } = input
  const parts = [
    request.mailboxId,
    request.to.address,
    request.to.name ?? null,
    request.subject,
    request.text,
    request.html ?? null,
    request.dueAt ?? null,
    request.replyToMessage ?? null,
    request.window ?? null,
    (attachments ?? []).map(({ filename, contentType, content }) => [
      filename,
      contentType ?? null,
      createHash('sha256').update(content).digest('hex'),
    ]),
  ]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
