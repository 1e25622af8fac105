import { type Kysely, sql } from 'kysely'
import type { Explanation } from '../explain/explanation.ts'
import type { Phase } from '../failure.ts'
import type { Hop } from '../net/trace.ts'
import { type Attempt, beginRead } from './attempt.ts'
import type { Change, OutboxContext } from './context.ts'
import { earlier } from './dialect.ts'
import type { ClaimedMailbox } from './lease.ts'
import { parkIn } from './park.ts'
import { prepared } from './prepared.ts'
import type { MessageState, Outcome, OutboxSchema } from './schema.ts'

/** How an attempt ended, and what becomes of the message and of its mailbox. */
export type Ending = { phase: Phase; ms: number; trace: readonly Hop[]; reply: string | null } & (
  | { outcome: 'sent'; providerMessageId: string | null; copyInMs: number | null }
  /** `hold`: the server is the cause, so the whole mailbox waits that long. */
  | { outcome: 'deferred'; explanation: Explanation; delayMs: number; hold: boolean }
  /** `mailbox`: the account is the cause; null resumes when the person has acted. Without it the message alone waits. */
  | { outcome: 'parked'; explanation: Explanation; mailbox: { resumeAfterMs: number | null } | null }
  | { outcome: 'refused'; explanation: Explanation }
  | { outcome: 'unknown'; explanation: Explanation; settleInMs: number | null; looks: number }
)

/** What identifies an attempt that is to be ended. `seenPhase`: end it only where it still stands there. */
export interface Ended {
  id: string
  messageId: string
  ownerId: string
  seenPhase?: string
}

/** A bounce for a wrong address comes within seconds, a reply hardly sooner. */
const firstWatchMs = 30_000

/**
 * Writes an ending down, once, with all that follows from it, in one transaction: false where the attempt had been ended
 * by another worker. A server's yes is written even over that worker's `unknown`: it is the truth that the other one is
 * still looking for.
 */
export async function endAttempt(
  outbox: OutboxContext,
  attempt: Ended,
  mailbox: ClaimedMailbox,
  ending: Ending,
): Promise<boolean> {
  const ended = await outbox.db.transaction().execute((trx) => endIn(outbox, trx, attempt, mailbox, ending))
  if (ended) outbox.changed(changeOf(attempt, mailbox, ending))
  return ended
}

/**
 * Ends one message and takes the one that was read ahead in the same commit, its body announced: a burst pays for one
 * commit a message. False where nothing was taken. The envelope of the next may travel meanwhile; its body waits for this.
 * Meant for an open connection, where nothing but the envelope stands between: of a process that dies just then the
 * message's fate is looked up, where it would else have been known that nothing had gone out.
 */
export async function endAndBegin(
  outbox: OutboxContext,
  attempt: Ended,
  mailbox: ClaimedMailbox,
  ending: Ending,
  next: Pick<Attempt, 'id' | 'messageId'>,
): Promise<boolean> {
  const { ended, begun } = await outbox.db.transaction().execute(async (trx) => {
    const done = await endIn(outbox, trx, attempt, mailbox, ending)
    // Not ended by us: the lease has gone.
    return { ended: done, begun: done && (await beginRead(outbox, trx, mailbox, next)) }
  })
  if (ended) outbox.changed(changeOf(attempt, mailbox, ending))
  return begun
}

async function endIn(
  outbox: OutboxContext,
  trx: Kysely<OutboxSchema>,
  attempt: Ended,
  mailbox: ClaimedMailbox,
  ending: Ending,
): Promise<boolean> {
  const explanation = ending.outcome === 'sent' ? null : ending.explanation
  const [row] = await closeAttempt(outbox, trx, {
    id: attempt.id,
    seenPhase: attempt.seenPhase ?? null,
    outcome: ending.outcome,
    phase: ending.phase,
    code: explanation?.code ?? null,
    explanation: explanation && JSON.stringify(explanation),
    reply: ending.reply,
    ms: Math.round(ending.ms),
    trace: JSON.stringify(ending.trace),
  })
  if (!row) return false
  const parked =
    ending.outcome !== 'parked' || ending.mailbox === null
      ? null
      : await parkIn(outbox, trx, mailbox, ending.explanation, ending.mailbox.resumeAfterMs)
  await moveMessage(outbox, trx, {
    ...unchanged,
    ...changesOf(ending),
    id: attempt.messageId,
    state: parked === false ? 'queued' : ending.outcome,
    code: explanation?.code ?? null,
  })
  await noteOn(outbox, trx, mailbox, ending)
  await outbox.record(trx, changeOf(attempt, mailbox, ending))
  return true
}

const closeAttempt = prepared<{
  id: string
  seenPhase: string | null
  outcome: Outcome
  phase: string
  code: string | null
  explanation: string | null
  reply: string | null
  ms: number
  trace: string
}>()((db, slot) =>
  db
    .updateTable('attempt')
    .set({
      outcome: slot('outcome'),
      phase: slot('phase'),
      code: slot('code'),
      explanation: slot('explanation'),
      reply: slot('reply'),
      ms: slot('ms'),
      trace: slot('trace'),
    })
    .where('id', '=', slot('id'))
    // A yes counts even where another worker has called the outcome unknown meanwhile.
    .where(sql<boolean>`(outcome is null or (outcome = 'unknown' and ${text(slot('outcome'))} = 'sent'))`)
    // Whoever takes over from a worker that only seemed dead must not call harmless what has begun its body meanwhile.
    .where(sql<boolean>`phase = coalesce(${text(slot('seenPhase'))}, phase)`)
    .returning('id'),
)

/** What an ending changes of its message beside its state; null leaves a column as it is. Times from now, in milliseconds. */
interface Changes {
  providerMessageId: string | null
  sentInMs: number | null
  copyInMs: number | null
  dueInMs: number | null
  parkedFor: 'mailbox' | 'person' | null
  /** Null: it is not to be looked for. */
  settleInMs: number | null
  looks: number | null
}

const unchanged: Changes = {
  providerMessageId: null,
  sentInMs: null,
  copyInMs: null,
  dueInMs: null,
  parkedFor: null,
  settleInMs: null,
  looks: null,
}

function changesOf(ending: Ending): Partial<Changes> {
  switch (ending.outcome) {
    case 'sent':
      return { sentInMs: 0, providerMessageId: ending.providerMessageId, copyInMs: ending.copyInMs }
    case 'deferred':
      return { dueInMs: ending.delayMs }
    case 'parked':
      return { parkedFor: ending.mailbox ? 'mailbox' : 'person' }
    case 'unknown':
      return { settleInMs: ending.settleInMs, looks: ending.looks }
    case 'refused':
  }
  return {}
}

const moveMessage = prepared<Changes & { id: string; state: MessageState; code: string | null }>()((
  db,
  slot,
  dialect,
) => {
  // Null where the time is null.
  const from = (ms: number | null) => sql<number | null>`${dialect.now()} + cast(${ms} as double precision)`
  return (
    db
      .updateTable('message')
      .set({
        state: slot('state'),
        attempts: sql`attempts + 1`,
        last_code: slot('code'),
        updated_at: dialect.now(),
        provider_message_id: sql`coalesce(${text(slot('providerMessageId'))}, provider_message_id)`,
        sent_at: sql`coalesce(${from(slot('sentInMs'))}, sent_at)`,
        copy_at: sql`coalesce(${from(slot('copyInMs'))}, copy_at)`,
        due_at: sql`coalesce(${from(slot('dueInMs'))}, due_at)`,
        parked_for: sql`coalesce(${text(slot('parkedFor'))}, parked_for)`,
        settle_at: from(slot('settleInMs')),
        settle_looks: sql`coalesce(cast(${slot('looks')} as integer), settle_looks)`,
      })
      .where('id', '=', slot('id'))
      // A yes that comes late stops what was begun anew since then, as long as that has not begun its body.
      .where((eb) =>
        eb.or([
          eb('state', '!=', 'sending'),
          eb.not(
            eb.exists(
              eb
                .selectFrom('attempt')
                .select('id')
                .where('message_id', '=', slot('id'))
                .where('outcome', 'is', null)
                .where('phase', '=', 'body'),
            ),
          ),
        ]),
      )
  )
})

/** PostgreSQL does not guess the type of a value that stands by itself. */
const text = (value: string | null) => sql<string | null>`cast(${value} as text)`

/** What the mailbox learns: that there is an answer to await, that its server works, or that it does not. */
async function noteOn(
  outbox: OutboxContext,
  trx: Kysely<OutboxSchema>,
  mailbox: ClaimedMailbox,
  ending: Ending,
): Promise<void> {
  if (ending.outcome === 'sent') await awaitAnswer(outbox, trx, { id: mailbox.id })
  if (ending.outcome === 'deferred' && ending.hold)
    await trx
      .updateTable('mailbox')
      .set({
        failures: sql`failures + 1`,
        hold_until: sql`${outbox.dialect.now()} + ${ending.delayMs}`,
      })
      .where('id', '=', mailbox.id)
      .execute()
}

const awaitAnswer = prepared<{ id: string }>()((db, slot, dialect) => {
  const look = sql<number>`${dialect.now()} + ${firstWatchMs}`
  return (
    db
      .updateTable('mailbox')
      .set({ next_watch_at: earlier(sql`next_watch_at`, look), failures: 0, hold_until: null })
      .where('id', '=', slot('id'))
      // In a burst the first one has said it all.
      .where((eb) =>
        eb.or([eb('next_watch_at', 'is', null), eb('next_watch_at', '>', look), eb('failures', '>', 0)]),
      )
  )
})

const changeOf = (attempt: Ended, mailbox: ClaimedMailbox, ending: Ending): Change => ({
  messageId: attempt.messageId,
  ownerId: attempt.ownerId,
  state: ending.outcome,
  by: 'attempt',
  code: ending.outcome === 'sent' ? null : ending.explanation.code,
  provider: mailbox.account.provider,
})
