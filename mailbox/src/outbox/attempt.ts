import { v7 as uuid } from 'uuid'
import { MailboxError } from '../failure.ts'
import type { Composed } from '../send/message.ts'
import { readEnvelope, readWindow } from './columns.ts'
import type { OutboxContext } from './context.ts'
import type { ClaimedMailbox } from './lease.ts'
import { prepared } from './prepared.ts'
import { type Take, dueStates, takeMessage } from './taking.ts'
import { nextOpening } from './window.ts'

/** A message with what its server needs of it. */
export interface Letter {
  messageId: string
  ownerId: string
  /** How many attempts ended before this one. */
  tries: number
  composed: Composed
}

/** A message on its way. */
export interface Attempt extends Letter {
  id: string
  /** Where its body was announced as it began, in a burst: since when, and whether the commit that says so stands. */
  announced: { at: number; stands: Promise<boolean> } | null
}

/**
 * Takes the mailbox's next due message and writes the attempt down, both committed before the first byte goes out, though
 * not yet on the disk: after a power cut the message is due, as before. Null where nothing is due or the lease is lost.
 */
export async function beginAttempt(outbox: OutboxContext, mailbox: ClaimedMailbox): Promise<Attempt | null> {
  for (;;) {
    const [row] = await nextDue(outbox, outbox.db, { mailboxId: mailbox.id })
    if (!row) return null
    if (row.send_window !== null && (await postpone(outbox, row.id, row.send_window, row.now))) continue
    const attempt = { id: uuid(), ...letterOf(row), announced: null }
    const taken = await takeMessage(outbox, takeOf(outbox, mailbox, attempt, 'connect'))
    return taken ? attempt : null
  }
}

/**
 * The mailbox's next due message, read while the server is still busy with the one before it; nothing is taken yet. Null
 * where nothing is due, or only what has missed its window.
 */
export async function readAhead(outbox: OutboxContext, mailbox: ClaimedMailbox): Promise<Letter | null> {
  const [row] = await nextDue(outbox, outbox.db, { mailboxId: mailbox.id })
  if (!row) return null
  if (row.send_window !== null && nextOpening(readWindow(row.send_window), row.now) > row.now) return null
  return letterOf(row)
}

export const takeOf = (
  outbox: OutboxContext,
  mailbox: ClaimedMailbox,
  { id, messageId }: Pick<Attempt, 'id' | 'messageId'>,
  beganAt: Take['beganAt'],
): Take => ({
  nextId: messageId,
  mailboxId: mailbox.id,
  worker: outbox.worker,
  nextAttemptId: id,
  road: mailbox.account.road,
  beganAt,
})

const letterColumns = ['id', 'owner_id', 'attempts', 'message_id', 'envelope', 'raw', 'send_window'] as const

const letterOf = (row: {
  id: string
  owner_id: string
  attempts: number
  message_id: string
  envelope: string
  raw: Uint8Array
}): Letter => ({
  messageId: row.id,
  ownerId: row.owner_id,
  tries: row.attempts,
  composed: { messageId: row.message_id, envelope: readEnvelope(row.envelope), raw: row.raw },
})

const nextDue = prepared<{ mailboxId: string }>()((db, slot, dialect) =>
  db
    .selectFrom('message')
    .select(letterColumns)
    .select(dialect.now().as('now'))
    .where('mailbox_id', '=', slot('mailboxId'))
    .where('state', 'in', dueStates)
    .where('due_at', '<=', dialect.now())
    .orderBy('due_at')
    .orderBy('id')
    .limit(1),
)

/** A message that waited past its window (a backlog, a parked mailbox, a retry at night) waits for the next one. */
async function postpone(
  { db, dialect }: OutboxContext,
  id: string,
  windowText: string,
  now: number,
): Promise<boolean> {
  const opening = nextOpening(readWindow(windowText), now)
  if (opening <= now) return false
  await db
    .updateTable('message')
    .set({ state: 'scheduled', due_at: opening, updated_at: dialect.now() })
    .where('id', '=', id)
    .where('state', 'in', dueStates)
    .execute()
  return true
}

/**
 * How long an announcement serves by itself, in milliseconds: the envelope's way to the server and back, many times over.
 * A process that was stopped for longer asks again whether the message is still its own.
 */
const announcementServesMs = 5000

/**
 * The point of no return: committed before the body's first byte. Where another worker has taken this attempt for dead
 * and ended it, or the message is no longer this attempt's to send, the row does not match, and the rejection stops the
 * transmission: that is the fence.
 */
export async function recordBody(outbox: OutboxContext, attempt: Attempt): Promise<void> {
  if (attempt.announced) {
    if (!(await attempt.announced.stands)) throw fenced()
    if (performance.now() - attempt.announced.at < announcementServesMs) return
  }
  const [row] = await markBody(outbox, outbox.db, { id: attempt.id, messageId: attempt.messageId })
  if (!row) throw fenced()
}

const fenced = (): MailboxError =>
  new MailboxError('outbox.fenced', 'this message is no longer ours to send', { phase: 'data' })

const markBody = prepared<{ id: string; messageId: string }>()((db, slot) =>
  db
    .updateTable('attempt')
    .set({ phase: 'body' })
    .where('id', '=', slot('id'))
    .where('outcome', 'is', null)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('message')
          .select('id')
          .where('id', '=', slot('messageId'))
          .where('state', '=', 'sending'),
      ),
    )
    .returning('id'),
)
