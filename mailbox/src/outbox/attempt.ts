import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { MailboxError } from '../failure.ts'
import type { Composed } from '../send/message.ts'
import { readEnvelope, readWindow } from './columns.ts'
import type { OutboxContext } from './context.ts'
import type { DueMessage } from './due.ts'
import { inState, isWaiting } from './in-state.ts'
import type { ClaimedMailbox } from './lease.ts'
import { prepared } from './prepared.ts'
import type { Take } from './taking.ts'
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
  /** Where its body was announced before its turn, in a burst: since when, and whether the commit that says so stands. */
  announced: Announcement | null
}

export interface Announcement {
  /** By the clock that nobody sets, and by the one that goes on while the machine sleeps. */
  at: { steady: number; wall: number }
  /** Which attempts have begun, by their ids. */
  begun: Promise<ReadonlySet<string>>
}

/**
 * Takes the mailbox's next due message and writes the attempt down, both committed before the first byte goes out, though
 * not yet on the disk: after a power cut the message is due, as before. Null where nothing is due or the lease is lost.
 */
export async function beginAttempt(outbox: OutboxContext, mailbox: ClaimedMailbox): Promise<Attempt | null> {
  for (;;) {
    const [row] = await outbox.due.add({ mailboxId: mailbox.id, most: 1 })
    if (!row) return null
    if (row.send_window !== null && (await postpone(outbox, row.id, row.send_window, row.now))) continue
    const attempt = { id: uuid(), ...letterOf(row), announced: null }
    const { begun } = await outbox.rounds.add({
      mailbox,
      sent: [],
      take: takeOf(mailbox, [attempt], { beganAt: 'connect', place: 0 }),
      last: false,
    })
    return begun.has(attempt.id) ? attempt : null
  }
}

/**
 * The mailbox's next due messages, read while the server is still busy with the one before them; nothing is taken yet. None
 * where nothing is due, or only what has missed its window.
 */
export async function readAhead(
  outbox: OutboxContext,
  mailbox: ClaimedMailbox,
  most: number,
): Promise<Letter[]> {
  const rows = await outbox.due.add({ mailboxId: mailbox.id, most })
  const closed = rows.findIndex(
    (row) => row.send_window !== null && nextOpening(readWindow(row.send_window), row.now) > row.now,
  )
  return rows.slice(0, closed === -1 ? rows.length : closed).map(letterOf)
}

export const takeOf = (
  mailbox: ClaimedMailbox,
  attempts: readonly Pick<Attempt, 'id' | 'messageId'>[],
  from: Pick<Take, 'beganAt' | 'place'>,
): Take => ({
  mailboxId: mailbox.id,
  road: mailbox.account.road,
  ...from,
  next: attempts.map(({ id, messageId }) => ({ attemptId: id, messageId })),
})

const letterOf = (row: DueMessage): Letter => ({
  messageId: row.id,
  ownerId: row.owner_id,
  tries: row.attempts,
  composed: { messageId: row.message_id, envelope: readEnvelope(row.envelope), raw: row.raw },
})

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
    .where(isWaiting)
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
 * transmission: that is the fence. Answers whether something else of the mailbox is due, as far as it is known.
 */
export async function recordBody(
  outbox: OutboxContext,
  attempt: Attempt,
  { reconnected }: { reconnected: boolean },
): Promise<{ moreIsDue: boolean | null }> {
  if (attempt.announced) {
    if (!(await attempt.announced.begun).has(attempt.id)) throw fenced()
    // A connection that died while it lay idle tells that time has passed, whatever the clocks say.
    if (!reconnected && serves(attempt.announced)) return { moreIsDue: null }
  }
  const marked = await outbox.bodies.add(attempt.id)
  if (!marked) throw fenced()
  return marked
}

export const announceNow = (begun: Announcement['begun']): Announcement => ({
  at: { steady: performance.now(), wall: Date.now() },
  begun,
})

/** Whether it is still young enough to go by it unasked. */
export function serves({ at }: Announcement): boolean {
  const wall = Date.now() - at.wall
  return performance.now() - at.steady < announcementServesMs && wall >= 0 && wall < announcementServesMs
}

const fenced = (): MailboxError =>
  new MailboxError('outbox.fenced', 'this message is no longer ours to send', { phase: 'data' })

/** Null in the place of each attempt whose mark could not be made. */
export async function markBodies(
  outbox: OutboxContext,
  attemptIds: readonly string[],
): Promise<({ moreIsDue: boolean } | null)[]> {
  const rows = await markBody(outbox, outbox.db, { ids: outbox.dialect.list(attemptIds) })
  const marked = new Map(rows.map(({ id, more }) => [id, { moreIsDue: Boolean(more) }]))
  return attemptIds.map((id) => marked.get(id) ?? null)
}

const markBody = prepared<{ ids: string }>()((db, slot, dialect) =>
  db
    .updateTable('attempt')
    .set({ phase: 'body' })
    .where('id', 'in', dialect.inList(slot('ids')))
    .where('outcome', 'is', null)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('message')
          .select('id')
          .whereRef('message.id', '=', 'attempt.message_id')
          .where(inState('sending')),
      ),
    )
    .returning('id')
    .returning(
      sql<
        boolean | number
      >`exists (select 1 from message join message as own on own.mailbox_id = message.mailbox_id
        where own.id = attempt.message_id and ${isWaiting} and message.due_at <= ${dialect.now()})`.as(
        'more',
      ),
    ),
)
