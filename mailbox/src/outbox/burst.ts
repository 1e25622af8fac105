import { v7 as uuid } from 'uuid'
import { type Announcing, mostAnnounced } from './announcing.ts'
import { type Announcement, type Attempt, type Letter, announceNow, readAhead, takeOf } from './attempt.ts'
import { type Connection, messagesPerConnection } from './connections.ts'
import type { OutboxContext } from './context.ts'
import type { Grip } from './grip.ts'
import type { ClaimedMailbox } from './lease.ts'
import { persist } from './persist.ts'
import type { Sent } from './round.ts'
import { giveBack } from './taking.ts'

/** Null where nobody knows: it could not be read, or the turn is over. */
type Looked = 'found' | 'nothing' | null

/** Where a turn stands. */
export interface Burst {
  connection: Connection
  grip: Grip
  /** Nothing follows the one that is under way, not even what was announced with it. */
  stops(): boolean
  /** How many messages may still follow the one that is under way, those announced included. */
  room(): number
  announcing: Announcing
  /** The look for what follows, until that has been announced. */
  ahead: Promise<Looked> | null
  /** Begun with one commit, and still to be sent. */
  announced: Attempt[]
  /** The announcement made last, and the first of its places; two stand side by side, and no more than two. */
  last: Announcement | null
  place: number
  /** Sent, and not yet written down as such. */
  sent: Sent[]
}

/**
 * Writes down what was sent, and gives back what was announced and is not to be sent in this turn after all; and the mailbox
 * too, where nothing is to follow: by itself that would be one more update of its row, and on PostgreSQL one more way there.
 */
export async function writeDown(
  outbox: OutboxContext,
  mailbox: ClaimedMailbox,
  burst: Burst,
  { last }: { last: boolean },
): Promise<void> {
  const { announced } = burst
  burst.announced = []
  burst.ahead = null
  await writeSent(outbox, mailbox, burst, { last })
  if (announced.length === 0) return
  // What is given back before it has begun would begin afterwards.
  await Promise.allSettled(announced.map(async (attempt) => attempt.announced?.begun))
  await persist(outbox, () => giveBack(outbox, announced))
}

export async function writeSent(
  outbox: OutboxContext,
  mailbox: ClaimedMailbox,
  burst: Burst,
  { last }: { last: boolean },
): Promise<void> {
  const { sent } = burst
  burst.sent = []
  if (sent.length === 0) return
  const { due } = await persist(outbox, () => outbox.rounds.add({ mailbox, sent, take: null, last }))
  if (due === null) return
  burst.grip.release()
  if (due) outbox.wake()
}

/**
 * Looks for what follows while the server is busy with a body, and announces it: several at once, as soon as the first of
 * those announced before them is on its way, so that no message waits for a commit; or one by itself, once the one before
 * it has been answered.
 */
export function lookAhead(
  outbox: OutboxContext,
  mailbox: ClaimedMailbox,
  burst: Burst,
  { attempt, answered }: { attempt: Attempt; answered: Promise<void> },
): void {
  const { connection, announced } = burst
  const room = Math.min(burst.room(), messagesPerConnection - connection.used - 1) - announced.length
  const most = Math.min(room, burst.announcing.most(outbox, mailbox, attempt.composed))
  const early = most > 1 && attempt.announced === burst.last
  if (burst.ahead || most < 1 || (announced.length > 0 && !early)) return
  const ahead = look()
  burst.ahead = ahead

  async function look(): Promise<Looked> {
    const letters = await readAhead(outbox, mailbox, most).catch((error: unknown) => {
      outbox.log.warn({ mailboxId: mailbox.id, error }, 'could not read the next message')
      return null
    })
    if (!early) await answered
    if (burst.ahead !== ahead) return null
    burst.ahead = null
    if (!letters || burst.stops()) return null
    if (letters.length > 0) announce(outbox, mailbox, burst, letters)
    // Asked again with the last of those announced, not with each.
    else burst.last = null
    return letters.length > 0 ? 'found' : 'nothing'
  }
}

/**
 * The ends of those before them and their own beginnings are written down with one commit. Where nothing else is under way,
 * the first envelope is on its way to the server meanwhile.
 */
function announce(
  outbox: OutboxContext,
  mailbox: ClaimedMailbox,
  burst: Burst,
  letters: readonly Letter[],
): void {
  const { sent } = burst
  burst.sent = []
  burst.place = burst.place === 0 ? mostAnnounced : 0
  const next = letters.map((letter) => ({ id: uuid(), ...letter }))
  const take = takeOf(mailbox, next, { beganAt: 'body', place: burst.place })
  const write = async (): Promise<ReadonlySet<string>> => {
    let tries = 0
    const { begun } = await persist(outbox, () => {
      tries += 1
      return outbox.rounds.add({ mailbox, sent, take: tries === 1 ? take : null, last: false })
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
  burst.last = announced
  burst.announced.push(...next.map((one) => ({ ...one, announced })))
}
