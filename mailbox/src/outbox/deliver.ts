import { MailboxError, type Phase } from '../failure.ts'
import { Trace } from '../net/trace.ts'
import type { Accepted } from '../send/road.ts'
import { Announcing } from './announcing.ts'
import { type Attempt, beginAttempt, recordBody, serves } from './attempt.ts'
import { type Burst, lookAhead, writeDown, writeSent } from './burst.ts'
import { type Connection, type Connections, messagesPerConnection } from './connections.ts'
import type { OutboxContext } from './context.ts'
import { filesCopies } from './copies.ts'
import { type Failed, endAttempt } from './ending.ts'
import { endingOf } from './failed.ts'
import { holdLease } from './grip.ts'
import type { ClaimedMailbox } from './lease.ts'
import { openCredential } from './mailboxes.ts'
import { type Allowance, allowanceOf, parkUntilReopening } from './pace.ts'
import { resumeMailbox } from './park.ts'
import { persist } from './persist.ts'
import { settleOrphans, settleUnknown } from './settle.ts'

/** So many messages in one turn where other mailboxes wait for the place; where none does, the turn goes on. */
const messagesPerTurn = 50

/** Milliseconds after which Sent is seen to: servers that file by themselves have done so by then. */
const copyAfterMs = 30_000

/** What a turn needs to know of the worker that runs it. */
export interface Turn {
  connections: Connections
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
  const stops = (): boolean => turn.stop.aborted || grip.lost
  const connection = turn.connections.take(mailbox)
  let tried = 0
  let finished = false
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
    const burst: Burst = {
      connection,
      grip,
      stops,
      room: () =>
        stops() ? 0 : Math.min(allowance.left, turn.crowded() ? messagesPerTurn : Infinity) - tried,
      announcing: new Announcing(),
      ahead: null,
      announced: [],
      last: null,
      place: 0,
      sent: [],
    }
    let attempt = turn.stop.aborted ? null : await beginAttempt(outbox, mailbox)
    while (attempt) {
      tried += 1
      attempt = await transmit(outbox, mailbox, attempt, burst)
      turn.progressed()
    }
    await parkIfUsedUp(outbox, mailbox, allowance, tried)
    finished = true
  } finally {
    const { held } = grip
    grip.release()
    if (connection.session && finished && !stops()) turn.connections.keep(mailbox, connection)
    else await connection.session?.close()
    if (held && (await outbox.releases.add(mailbox.id))) outbox.wake()
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

/** Sends one message. Resolves with the next one, begun, or null where the turn is over. */
async function transmit(
  outbox: OutboxContext,
  mailbox: ClaimedMailbox,
  attempt: Attempt,
  burst: Burst,
): Promise<Attempt | null> {
  const began = performance.now()
  const trace = new Trace()
  const ids = { mailboxId: mailbox.id, messageId: attempt.messageId, attemptId: attempt.id }
  const seen = (): Pick<Failed, 'ms' | 'trace'> => ({ ms: performance.now() - began, trace: trace.hops })
  const goOn = (): Promise<Attempt | null> | null => (burst.room() > 0 ? beginAttempt(outbox, mailbox) : null)
  const answered = Promise.withResolvers<void>()
  const onBodySent = (moreIsDue: boolean | null): void => {
    if (moreIsDue === false) burst.ahead ??= Promise.resolve('nothing')
    else lookAhead(outbox, mailbox, burst, { attempt, answered: answered.promise })
  }
  let accepted: Accepted
  try {
    if (!attempt.announced) await outbox.tap('attempt-recorded')
    accepted = await outbox.span('send', ids, () =>
      handOver(outbox, mailbox, attempt, { trace, burst, onBodySent }),
    )
  } catch (error) {
    burst.ahead = null
    const begun = attempt.announced && (await attempt.announced.begun)
    if (begun?.size === 0) burst.announced = []
    // What was read ahead and not taken in the end (cancelled just then) is nobody's failure, and has nothing to end.
    if (begun && !begun.has(attempt.id)) {
      const next = burst.announced.shift()
      if (next) return next
      await writeDown(outbox, mailbox, burst, { last: false })
      return goOn()
    }
    const ending = await endingOf(outbox, mailbox, attempt, error, seen())
    await writeDown(outbox, mailbox, burst, { last: false })
    await persist(outbox, () => endAttempt(outbox, attempt, mailbox, ending))
    return ending.outcome === 'unknown' || stopsMailbox(ending) ? null : goOn()
  } finally {
    burst.grip.pastReturn = false
  }
  await outbox.tap('answered')
  burst.announcing.answered()
  burst.sent.push({
    attempt,
    ending: {
      outcome: 'sent',
      phase: 'final-reply',
      reply: accepted.reply,
      providerMessageId: accepted.providerMessageId,
      copyInMs: filesCopies(outbox, mailbox) === true || !mailbox.account.imap ? null : copyAfterMs,
      ...seen(),
    },
  })
  outbox.log.info({ ...ids, reply: accepted.reply }, 'sent')
  answered.resolve()
  const looked = burst.announced.length === 0 ? await burst.ahead : null
  const next = burst.stops() ? null : burst.announced.shift()
  if (next) {
    // Where the server has become slow meanwhile, nobody's yes waits for the others.
    if (next.announced && !serves(next.announced)) await writeSent(outbox, mailbox, burst, { last: false })
    return next
  }
  // A mailbox that has used up what it may send is parked before it is given back.
  await writeDown(outbox, mailbox, burst, { last: looked === 'nothing' && burst.room() > 0 })
  await outbox.tap('recorded')
  return looked === 'nothing' ? null : goOn()
}

/** Over the open connection where there is one; a connection that died while it lay idle is no failure of the message. */
async function handOver(
  outbox: OutboxContext,
  mailbox: ClaimedMailbox,
  attempt: Attempt,
  {
    trace,
    burst,
    onBodySent,
  }: { trace: Trace; burst: Burst; onBodySent: (moreIsDue: boolean | null) => void },
): Promise<Accepted> {
  const { connection, grip } = burst
  let reconnected = false
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
      let moreIsDue: boolean | null = null
      const onPhase = async (phase: Phase): Promise<void> => {
        if (isBeforeBody(phase)) return outbox.tap(phase)
        if (phase === 'final-reply') {
          onBodySent(moreIsDue)
          return outbox.tap('body-sent')
        }
        grip.pastReturn = true
        moreIsDue = (await recordBody(outbox, attempt, { reconnected })).moreIsDue
        await outbox.tap('body-recorded')
      }
      const accepted = await connection.session.transmit(attempt.composed, onPhase, grip.signal)
      connection.used += 1
      return accepted
    } catch (error) {
      const reused = connection.used > 0
      await hangUp(connection)
      if (!reused || grip.lost || !diedIdle(error)) throw error
      reconnected = true
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

function stopsMailbox(ending: Failed): boolean {
  return (
    (ending.outcome === 'deferred' && ending.hold) || (ending.outcome === 'parked' && ending.mailbox !== null)
  )
}
