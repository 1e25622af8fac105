import { v7 as uuid } from 'uuid'
import type { RoadSession } from '../send/road.ts'
import type { Announcing } from './announcing.ts'
import { type Attempt, type Letter, announceNow, takeOf } from './attempt.ts'
import type { OutboxContext } from './context.ts'
import type { Grip } from './grip.ts'
import type { ClaimedMailbox } from './lease.ts'
import { persist } from './persist.ts'
import type { Sent } from './round.ts'
import { giveBack } from './taking.ts'

export interface Connection {
  session: RoadSession | null
  used: number
}

/** Where a turn stands. */
export interface Burst {
  connection: Connection
  grip: Grip
  /** Nothing follows the one that is under way, not even what was announced with it. */
  stops(): boolean
  /** How many messages may still follow the one that is under way. */
  room(): number
  announcing: Announcing
  /** What was read while the server was busy with the body; null until then, and where the turn ends anyway. */
  ahead: Promise<Letter[] | null> | null
  /** Begun with one commit, and still to be sent. */
  announced: Attempt[]
  /** Sent, and not yet written down as such. */
  sent: Sent[]
}

/** Writes down what was sent, and gives back what was announced and is not to be sent in this turn after all. */
export async function writeDown(outbox: OutboxContext, mailbox: ClaimedMailbox, burst: Burst): Promise<void> {
  const { announced } = burst
  burst.announced = []
  await writeSent(outbox, mailbox, burst)
  if (announced.length > 0) await persist(outbox, () => giveBack(outbox, announced))
}

export async function writeSent(outbox: OutboxContext, mailbox: ClaimedMailbox, burst: Burst): Promise<void> {
  const { sent } = burst
  burst.sent = []
  if (sent.length > 0) await persist(outbox, () => outbox.rounds.add({ mailbox, sent, take: null }))
}

/**
 * Goes on with the letters that were read ahead while the ends of those before them and their own beginnings are written
 * down: the first envelope is on its way to the server meanwhile.
 */
export function announce(
  outbox: OutboxContext,
  mailbox: ClaimedMailbox,
  burst: Burst,
  letters: readonly Letter[],
): void {
  const { sent } = burst
  burst.sent = []
  const next = letters.map((letter) => ({ id: uuid(), ...letter }))
  const write = async (): Promise<ReadonlySet<string>> => {
    let tries = 0
    const { begun } = await persist(outbox, () => {
      tries += 1
      return outbox.rounds.add({ mailbox, sent, take: tries === 1 ? takeOf(mailbox, next, 'body') : null })
    })
    // What a try that failed had begun is gone with it, unless its answer alone was lost.
    if (tries > 1) await persist(outbox, () => giveBack(outbox, next))
    await outbox.tap('recorded')
    if (begun.size > 0) await outbox.tap('attempt-recorded')
    return begun
  }
  const announced = announceNow(write())
  // Whoever sends it asks before the body and where it fails; until then a rejection is no stray one.
  announced.begun.catch(() => undefined)
  burst.announced = next.map((one) => ({ ...one, announced }))
}
