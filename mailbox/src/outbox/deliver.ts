import { setImmediate } from 'node:timers/promises'
import { v7 as uuid } from 'uuid'
import { MailboxError, type Phase } from '../failure.ts'
import { Trace } from '../net/trace.ts'
import type { Accepted, RoadSession } from '../send/road.ts'
import { type Attempt, type Letter, beginAttempt, readAhead, recordBody, takeOf } from './attempt.ts'
import type { OutboxContext } from './context.ts'
import { filesCopies } from './copies.ts'
import { type Ending, endAndBegin, endAttempt } from './ending.ts'
import { endingOf } from './failed.ts'
import { type Grip, holdLease } from './grip.ts'
import { type ClaimedMailbox, releaseMailbox } from './lease.ts'
import { openCredential } from './mailboxes.ts'
import { type Allowance, allowanceOf, parkUntilReopening } from './pace.ts'
import { resumeMailbox } from './park.ts'
import { persist } from './persist.ts'
import { settleOrphans, settleUnknown } from './settle.ts'

/** So many messages in one turn where other mailboxes wait for the place; where none does, the turn goes on. */
const messagesPerTurn = 50

/** Nodemailer's pool keeps to the same number; servers close long sessions in the middle of a burst. */
const messagesPerConnection = 100

/** Milliseconds after which Sent is seen to: servers that file by themselves have done so by then. */
const copyAfterMs = 30_000

/** What a turn needs to know of the worker that runs it. */
export interface Turn {
  /** Ends the turn between two messages; one that is under way is carried to its end. */
  stop: AbortSignal
  /** True where other mailboxes wait for this one's place. */
  crowded(): boolean
  /** Told after each message. */
  progressed(): void
}

/**
 * One turn of a claimed mailbox: settles what is open, sends what is due, and gives the lease back. Answers how many
 * messages it tried.
 */
export async function takeTurn(outbox: OutboxContext, mailbox: ClaimedMailbox, turn: Turn): Promise<number> {
  const grip = holdLease(outbox, mailbox.id)
  const connection: Connection = { session: null, used: 0 }
  let tried = 0
  try {
    await outbox.tap('claimed')
    if (mailbox.orphaned) await settleOrphans(outbox, mailbox)
    if (mailbox.resumes) await resumeMailbox(outbox, mailbox.id)
    if (mailbox.orphaned || mailbox.unsettled) await settleUnknown(outbox, mailbox)
    if (mailbox.state === 'held' || (mailbox.state === 'parked' && !mailbox.resumes)) return 0
    const allowance = await allowanceOf(outbox, mailbox)
    if (allowance.left <= 0) {
      await parkUntilReopening(outbox, mailbox, allowance)
      return 0
    }
    let attempt = await beginAttempt(outbox, mailbox)
    while (attempt) {
      tried += 1
      const goOn = (): boolean =>
        tried < allowance.left &&
        !(turn.stop.aborted || grip.lost) &&
        (tried < messagesPerTurn || !turn.crowded())
      attempt = await transmit(outbox, mailbox, attempt, { connection, grip, goOn })
      turn.progressed()
    }
    await parkIfUsedUp(outbox, mailbox, allowance, tried)
  } finally {
    grip.release()
    await connection.session?.close()
    if (await releaseMailbox(outbox, mailbox.id)) outbox.wake()
  }
  return tried
}

async function parkIfUsedUp(
  outbox: OutboxContext,
  mailbox: ClaimedMailbox,
  before: Allowance,
  tried: number,
): Promise<void> {
  if (tried < before.left) return
  const now = await allowanceOf(outbox, mailbox)
  if (now.left <= 0) await parkUntilReopening(outbox, mailbox, now)
}

interface Connection {
  session: RoadSession | null
  used: number
}

/** What was read while the server was busy with the body. `letter` is null until then, and where the turn ends anyway. */
interface Ahead {
  letter: Promise<Letter | null> | null
}

interface Way {
  connection: Connection
  grip: Grip
  /** Whether the turn goes on after this message. */
  goOn: () => boolean
}

/** Sends one message and writes its end down. Resolves with the next one, begun, or null where the turn is over. */
async function transmit(
  outbox: OutboxContext,
  mailbox: ClaimedMailbox,
  attempt: Attempt,
  way: Way,
): Promise<Attempt | null> {
  const began = performance.now()
  const trace = new Trace()
  const ids = { mailboxId: mailbox.id, messageId: attempt.messageId, attemptId: attempt.id }
  const seen = (): Pick<Ending, 'ms' | 'trace'> => ({ ms: performance.now() - began, trace: trace.hops })
  const goOn = (): Promise<Attempt | null> | null => (way.goOn() ? beginAttempt(outbox, mailbox) : null)
  const ahead: Ahead = { letter: null }
  let accepted: Accepted
  try {
    if (!attempt.announced) await outbox.tap('attempt-recorded')
    accepted = await outbox.span('send', ids, () => handOver(outbox, mailbox, attempt, trace, way, ahead))
  } catch (error) {
    // What was read ahead and not taken in the end (cancelled just then) is nobody's failure, and has nothing to end.
    if (attempt.announced && !(await attempt.announced.stands)) return goOn()
    const ending = await endingOf(outbox, mailbox, attempt, error, seen())
    await persist(outbox, () => endAttempt(outbox, attempt, mailbox, ending))
    return ending.outcome === 'unknown' || stopsMailbox(ending) ? null : goOn()
  } finally {
    way.grip.pastReturn = false
  }
  await outbox.tap('answered')
  const ending: Ending & { outcome: 'sent' } = {
    outcome: 'sent',
    phase: 'final-reply',
    reply: accepted.reply,
    providerMessageId: accepted.providerMessageId,
    copyInMs: filesCopies(outbox, mailbox) === true || !mailbox.account.imap ? null : copyAfterMs,
    ...seen(),
  }
  outbox.log.info({ ...ids, reply: accepted.reply }, 'sent')
  const letter = await ahead.letter
  if (letter && way.goOn()) return endAndGoOn(outbox, mailbox, attempt, ending, letter)
  await persist(outbox, () => endAttempt(outbox, attempt, mailbox, ending))
  await outbox.tap('recorded')
  return ahead.letter === null ? goOn() : null
}

/**
 * Goes on with the letter that was read ahead while the end of the one before it and its own beginning are written down:
 * its envelope is on its way to the server meanwhile.
 */
function endAndGoOn(
  outbox: OutboxContext,
  mailbox: ClaimedMailbox,
  attempt: Attempt,
  ending: Ending & { outcome: 'sent' },
  letter: Letter,
): Attempt {
  const next = { id: uuid(), ...letter }
  const write = async (): Promise<boolean> => {
    // The envelope leaves first: a commit on SQLite holds the event loop for a tenth of what the server takes for one.
    await setImmediate()
    let tries = 0
    const begun = await persist(outbox, async () => {
      tries += 1
      if (tries === 1)
        return endAndBegin(outbox, attempt, mailbox, ending, takeOf(outbox, mailbox, next, 'body'))
      // What a try that failed had begun is gone with it.
      await endAttempt(outbox, attempt, mailbox, ending)
      return false
    })
    await outbox.tap('recorded')
    if (begun) await outbox.tap('attempt-recorded')
    return begun
  }
  const stands = write()
  // Whoever sends it asks before the body and where it fails; until then a rejection is no stray one.
  stands.catch(() => undefined)
  return { ...next, announced: { at: performance.now(), stands } }
}

/** Over the open connection where there is one; a connection that died while it lay idle is no failure of the message. */
async function handOver(
  outbox: OutboxContext,
  mailbox: ClaimedMailbox,
  attempt: Attempt,
  trace: Trace,
  { connection, grip, goOn }: Way,
  ahead: Ahead,
): Promise<Accepted> {
  for (;;) {
    if (connection.used >= messagesPerConnection) await hangUp(connection)
    try {
      if (!connection.session) {
        const credential = await openCredential(outbox, mailbox)
        connection.session = await outbox
          .roadFor(mailbox.id, mailbox.account)
          .open(mailbox.account, credential, {
            network: outbox.network,
            trace,
            signal: grip.signal,
            onPhase: (phase) => (isBeforeBody(phase) ? outbox.tap(phase) : undefined),
          })
        await outbox.tap('connected')
      }
      const accepted = await connection.session.transmit(attempt.composed, async (phase) => {
        if (isBeforeBody(phase)) return outbox.tap(phase)
        if (phase === 'final-reply') {
          if (goOn() && connection.used + 1 < messagesPerConnection)
            ahead.letter = readAhead(outbox, mailbox).catch((error: unknown) => {
              outbox.log.warn({ mailboxId: mailbox.id, error }, 'could not read the next message')
              return null
            })
          return outbox.tap('body-sent')
        }
        grip.pastReturn = true
        await recordBody(outbox, attempt)
        await outbox.tap('body-recorded')
      })
      connection.used += 1
      return accepted
    } catch (error) {
      const reused = connection.used > 0
      await hangUp(connection)
      if (!reused || grip.lost || !diedIdle(error)) throw error
    }
  }
}

function isBeforeBody(phase: Phase): phase is Exclude<Phase, 'body' | 'final-reply'> {
  return phase !== 'body' && phase !== 'final-reply'
}

async function hangUp(connection: Connection): Promise<void> {
  const { session } = connection
  connection.session = null
  connection.used = 0
  await session?.close()
}

/** 421 is how a server says that it is about to hang up (RFC 5321, 3.8). */
function diedIdle(error: unknown): boolean {
  return (
    error instanceof MailboxError &&
    error.phase === 'mail' &&
    (error.reply === null || error.reply.startsWith('421'))
  )
}

function stopsMailbox(ending: Ending): boolean {
  return (
    (ending.outcome === 'deferred' && ending.hold) || (ending.outcome === 'parked' && ending.mailbox !== null)
  )
}
