import { sql } from 'kysely'
import { MailboxError } from '../failure.ts'
import { Trace } from '../net/trace.ts'
import type { Accepted, RoadSession } from '../send/road.ts'
import { type Attempt, type Ending, beginAttempt, endAttempt, recordBody } from './attempt.ts'
import type { OutboxContext } from './context.ts'
import { decide } from './decide.ts'
import { type ClaimedMailbox, nextWake, releaseMailbox, renewLease } from './lease.ts'
import { openCredential } from './mailboxes.ts'
import { parkMailbox, resumeMailbox } from './park.ts'
import { canLook, settleOrphans, settleUnknown } from './settle.ts'

/** So many messages over one connection, then the mailbox goes to the back of the queue: others wait too. */
const messagesPerTurn = 50

/**
 * One turn of a claimed mailbox: settles what is open, sends what is due, and gives the lease back. Answers how many
 * messages it tried. `stop` ends the turn between two messages; one that is under way is carried to its end.
 */
export async function takeTurn(
  outbox: OutboxContext,
  mailbox: ClaimedMailbox,
  stop: AbortSignal,
): Promise<number> {
  const lost = new AbortController()
  const heartbeat = setInterval(() => {
    renewLease(outbox, mailbox.id)
      .then((held) => held || lost.abort())
      .catch((error: unknown) => outbox.log.warn({ mailboxId: mailbox.id, error }, 'lease not renewed'))
  }, outbox.timing.leaseMs / 3)
  let session: RoadSession | null = null
  let tried = 0
  let holdMs: number | null = null
  try {
    await outbox.tap('claimed')
    await settleOrphans(outbox, mailbox)
    if (mailbox.state === 'parked') await resumeMailbox(outbox, mailbox.id)
    await settleUnknown(outbox, mailbox)
    while (tried < messagesPerTurn && !stop.aborted && !lost.signal.aborted) {
      const attempt = await beginAttempt(outbox, mailbox)
      if (!attempt) break
      tried += 1
      await outbox.tap('attempt-recorded')
      const result = await transmit(outbox, mailbox, attempt, session, lost.signal)
      session = result.session
      if (result.parked || result.holdMs !== null) {
        holdMs = result.holdMs
        break
      }
    }
  } finally {
    clearInterval(heartbeat)
    await session?.close()
    await release(outbox, mailbox.id, holdMs)
  }
  return tried
}

async function release(outbox: OutboxContext, mailboxId: string, holdMs: number | null): Promise<void> {
  const mailbox = await outbox.db
    .selectFrom('mailbox')
    .select('state')
    .where('id', '=', mailboxId)
    .executeTakeFirst()
  if (!mailbox || mailbox.state === 'parked') return releaseMailbox(outbox, mailboxId, null)
  if (holdMs !== null) return releaseMailbox(outbox, mailboxId, sql`${outbox.dialect.now()} + ${holdMs}`)
  const next = await nextWake(outbox, mailboxId)
  await releaseMailbox(outbox, mailboxId, next === null ? null : sql`${next}`)
}

interface Transmitted {
  session: RoadSession | null
  parked: boolean
  /** For how long no other message of this mailbox is worth a try. */
  holdMs: number | null
}

async function transmit(
  outbox: OutboxContext,
  mailbox: ClaimedMailbox,
  attempt: Attempt,
  open: RoadSession | null,
  signal: AbortSignal,
): Promise<Transmitted> {
  const began = performance.now()
  const trace = new Trace()
  const ids = { mailboxId: mailbox.id, messageId: attempt.messageId, attemptId: attempt.id }
  let session = open
  let accepted: Accepted
  try {
    if (!session) {
      const credential = await openCredential(outbox, mailbox)
      session = await outbox
        .roadFor(mailbox.id, mailbox.account)
        .open(mailbox.account, credential, { network: outbox.network, trace, signal })
      await outbox.tap('connected')
    }
    accepted = await session.transmit(attempt.composed, async (phase) => {
      if (phase === 'mail') await outbox.tap('mail')
      if (phase === 'final-reply') await outbox.tap('body-sent')
      if (phase !== 'body') return
      await recordBody(outbox, attempt)
      await outbox.tap('body-recorded')
    })
  } catch (error) {
    await session?.close()
    return fail(outbox, mailbox, attempt, error, { ms: performance.now() - began, trace: trace.hops })
  }
  await outbox.tap('answered')
  await persist(outbox, () =>
    endAttempt(outbox, attempt, mailbox.id, {
      outcome: 'sent',
      phase: 'final-reply',
      reply: accepted.reply,
      providerMessageId: accepted.providerMessageId,
      ms: performance.now() - began,
      trace: trace.hops,
    }),
  )
  await outbox.tap('recorded')
  outbox.log.info({ ...ids, reply: accepted.reply }, 'sent')
  return { session, parked: false, holdMs: null }
}

async function fail(
  outbox: OutboxContext,
  mailbox: ClaimedMailbox,
  attempt: Attempt,
  error: unknown,
  seen: Pick<Ending, 'ms' | 'trace'>,
): Promise<Transmitted> {
  const failure =
    error instanceof MailboxError
      ? error
      : new MailboxError('outbox.unexpected', 'an unexpected error', { phase: 'connect', cause: error })
  const explanation = outbox.explain(failure, { provider: mailbox.account.provider })
  const decision = decide(failure, explanation, attempt.tries, outbox.timing.backoffMs)
  const base = { ...seen, phase: failure.phase ?? 'connect', reply: failure.reply, explanation }
  const ending: Ending =
    decision.outcome === 'deferred'
      ? { ...base, outcome: 'deferred', delayMs: decision.delayMs }
      : decision.outcome === 'unknown'
        ? {
            ...base,
            outcome: 'unknown',
            settleInMs: canLook(mailbox) ? (outbox.timing.settleAfterMs[0] ?? 0) : null,
          }
        : { ...base, outcome: decision.outcome }
  await persist(outbox, () => endAttempt(outbox, attempt, mailbox.id, ending))
  const parked = decision.outcome === 'parked' && decision.mailbox
  if (parked)
    await persist(outbox, () => parkMailbox(outbox, mailbox.id, explanation, decision.resumeAfterMs))
  outbox.log.warn(
    {
      mailboxId: mailbox.id,
      messageId: attempt.messageId,
      attemptId: attempt.id,
      phase: base.phase,
      code: explanation.code,
      reply: failure.reply,
      outcome: decision.outcome,
      error,
    },
    'not sent',
  )
  const hold = decision.outcome === 'deferred' && decision.holdMailbox
  return { session: null, parked, holdMs: hold ? decision.delayMs : null }
}

/** Pauses between tries to write an ending down: a database that restarts is back within these. Milliseconds. */
const persistPauses = [50, 200, 1000, 3000, 10_000]

/**
 * The server has answered: that must not be lost to a database that is away for a moment. Where it stays away, the
 * attempt remains open, and whoever takes the mailbox over settles it.
 */
async function persist<T>(outbox: OutboxContext, write: () => Promise<T>): Promise<T> {
  for (const pause of persistPauses) {
    try {
      return await write()
    } catch (error) {
      outbox.log.warn({ error }, 'could not write an ending down, trying again')
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  return write()
}
