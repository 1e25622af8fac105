import type { Kysely } from 'kysely'
import { MailboxError } from '../failure.ts'
import type { Change, OutboxContext } from './context.ts'
import { resumeIn } from './park.ts'
import type { MessageState, OutboxSchema } from './schema.ts'
import {
  type AttemptView,
  type EventView,
  type MessageView,
  attemptView,
  eventView,
  messageColumns,
  messageView,
} from './views.ts'
import { watchIn } from './watch-plan.ts'

export type FullMessageView = MessageView & { attempts: AttemptView[]; events: EventView[] }

/** A message with all that happened to it; null where this owner has none by that id. */
export async function findMessage(
  { db }: OutboxContext,
  ownerId: string,
  id: string,
): Promise<FullMessageView | null> {
  const row = await db
    .selectFrom('message')
    .select(messageColumns)
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const attempts = await db
    .selectFrom('attempt')
    .selectAll()
    .where('message_id', '=', id)
    .orderBy('id')
    .execute()
  const events = await db
    .selectFrom('event')
    .selectAll()
    .where('message_id', '=', id)
    .orderBy('seq')
    .execute()
  return { ...messageView(row), attempts: attempts.map(attemptView), events: events.map(eventView) }
}

export interface ListMessages {
  state?: MessageState
  /** At most so many, 100 by default. */
  limit?: number
  /** The id of the last one of the page before. */
  after?: string
}

/** Newest first. */
export async function listMessages(
  { db }: OutboxContext,
  ownerId: string,
  { state, limit = 100, after }: ListMessages = {},
): Promise<MessageView[]> {
  let query = db
    .selectFrom('message')
    .select(messageColumns)
    .where('owner_id', '=', ownerId)
    .orderBy('id', 'desc')
    .limit(limit)
  if (state) query = query.where('state', '=', state)
  if (after) query = query.where('id', '<', after)
  return (await query.execute()).map(messageView)
}

/** Events of all of an owner's messages, in the order in which they were written down. */
export async function listEvents(
  { db }: OutboxContext,
  ownerId: string,
  { after = 0, limit = 100 }: { after?: number; limit?: number } = {},
): Promise<EventView[]> {
  const rows = await db
    .selectFrom('event')
    .selectAll()
    .where('owner_id', '=', ownerId)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(limit)
    .execute()
  return rows.map(eventView)
}

/** Takes a message back that is not yet on its way. Throws `outbox.too-late`, `outbox.not-found`. */
export function cancelMessage(outbox: OutboxContext, ownerId: string, id: string): Promise<MessageView> {
  return change(
    outbox,
    ownerId,
    id,
    ['scheduled', 'queued', 'deferred', 'parked'],
    'cancelled',
    'outbox.too-late',
  )
}

/**
 * Sends a parked, deferred or refused message again now; its mailbox is let flow again too, where it was parked or held. Throws `outbox.not-retryable`.
 */
export function retryMessage(outbox: OutboxContext, ownerId: string, id: string): Promise<MessageView> {
  return change(outbox, ownerId, id, ['parked', 'deferred', 'refused'], 'queued', 'outbox.not-retryable')
}

/** A person says what became of an unknown message. Throws `outbox.not-unknown`. */
export function resolveMessage(
  outbox: OutboxContext,
  ownerId: string,
  id: string,
  answer: 'arrived' | 'send-again',
): Promise<MessageView> {
  return change(
    outbox,
    ownerId,
    id,
    ['unknown'],
    answer === 'arrived' ? 'sent' : 'queued',
    'outbox.not-unknown',
  )
}

async function change(
  outbox: OutboxContext,
  ownerId: string,
  id: string,
  from: MessageState[],
  to: 'cancelled' | 'queued' | 'sent',
  code: string,
): Promise<MessageView> {
  const { db, dialect } = outbox
  const told: Change = { messageId: id, ownerId, state: to, by: 'person', code: null, provider: null }
  const { view, mailboxId } = await db.transaction().execute(async (trx) => {
    // The mailbox first, as everywhere: two transactions that lock the same rows in two orders wait for each other.
    if (to !== 'cancelled')
      await trx
        .updateTable('mailbox')
        .set({ updated_at: dialect.now() })
        .where('id', '=', (eb) =>
          eb.selectFrom('message').select('mailbox_id').where('id', '=', id).where('owner_id', '=', ownerId),
        )
        .execute()
    const row = await trx
      .updateTable('message')
      .set({
        state: to,
        settle_at: null,
        parked_for: null,
        updated_at: dialect.now(),
        ...(to === 'queued' ? { due_at: dialect.now() } : {}),
        ...(to === 'sent' ? { sent_at: dialect.now() } : {}),
      })
      .where('owner_id', '=', ownerId)
      .where('id', '=', id)
      .where('state', 'in', from)
      .returning(messageColumns)
      .executeTakeFirst()
    if (!row) throw await whyNot(trx, ownerId, id, code)
    if (to === 'queued') await resumeIn(outbox, trx, row.mailbox_id)
    if (to === 'sent') await watchIn(outbox, trx, row.mailbox_id)
    await outbox.record?.(trx, told)
    return { view: messageView(row), mailboxId: row.mailbox_id }
  })
  outbox.log.info({ mailboxId, messageId: id, state: view.state }, 'changed by the person')
  outbox.changed(told)
  if (to === 'queued') outbox.wake()
  return view
}

async function whyNot(
  db: Kysely<OutboxSchema>,
  ownerId: string,
  id: string,
  code: string,
): Promise<MailboxError> {
  const row = await db
    .selectFrom('message')
    .select('state')
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row
    ? new MailboxError(code, `the message is ${row.state}`)
    : new MailboxError('outbox.not-found', 'no such message')
}
