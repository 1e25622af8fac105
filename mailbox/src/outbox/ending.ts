import { type Kysely, sql } from 'kysely'
import type { Explanation } from '../explain/explanation.ts'
import type { Phase } from '../failure.ts'
import type { Hop } from '../net/trace.ts'
import { endAndTakeAtOnce, endAtOnce } from './at-once.ts'
import { type Close, awaitAnswer, closeAttempt, moveMessage } from './closing.ts'
import type { Change, OutboxContext } from './context.ts'
import type { ClaimedMailbox } from './lease.ts'
import { parkIn } from './park.ts'
import type { OutboxSchema } from './schema.ts'
import { type Take, takeIn } from './taking.ts'

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

/**
 * Writes an ending down, once, with all that follows from it, in one commit: false where the attempt had been ended by
 * another worker. A server's yes is written even over that worker's `unknown`: it is the truth that the other one is
 * still looking for.
 */
export async function endAttempt(
  outbox: OutboxContext,
  attempt: Ended,
  mailbox: ClaimedMailbox,
  ending: Ending,
): Promise<boolean> {
  const close = closeOf(attempt, mailbox, ending)
  const atOnce = ending.outcome === 'sent' && outbox.dialect.changesInWith
  const { ended } = await writeDown(
    outbox,
    changeOf(attempt, mailbox, ending),
    async (db) => {
      if (!atOnce) return { ended: await endIn(outbox, db, mailbox, ending, close) }
      const [row] = await endAtOnce(outbox, db, close)
      return { ended: row?.ended === true }
    },
    atOnce,
  )
  return ended
}

/**
 * Ends a message that was sent and takes the one that was read ahead in the same commit, its body announced: a burst pays
 * for one commit a message. False where nothing was taken. The envelope of the next may travel meanwhile; its body waits
 * for this. Meant for an open connection, where nothing but the envelope stands between: of a process that dies just then
 * the message's fate is looked up, where it would else have been known that nothing had gone out.
 */
export async function endAndBegin(
  outbox: OutboxContext,
  attempt: Ended,
  mailbox: ClaimedMailbox,
  ending: Ending & { outcome: 'sent' },
  next: Take,
): Promise<boolean> {
  const close = closeOf(attempt, mailbox, ending)
  const atOnce = outbox.dialect.changesInWith
  const { begun } = await writeDown(
    outbox,
    changeOf(attempt, mailbox, ending),
    async (db) => {
      if (!atOnce) {
        const ended = await endIn(outbox, db, mailbox, ending, close)
        // Not ended by us: the lease has gone.
        return { ended, begun: ended && (await takeIn(outbox, db, next)) }
      }
      const [row] = await endAndTakeAtOnce(outbox, db, { ...close, ...next })
      return { ended: row?.ended === true, begun: row?.begun === true }
    },
    atOnce,
  )
  return begun
}

/** Runs what ends an attempt, and tells of the change where it was ours to make. `atOnce`: it is one statement. */
async function writeDown<T extends { ended: boolean }>(
  outbox: OutboxContext,
  change: Change,
  write: (db: Kysely<OutboxSchema>) => Promise<T>,
  atOnce: boolean,
): Promise<T> {
  const { db, record } = outbox
  const result =
    atOnce && !record
      ? await write(db)
      : await db.transaction().execute(async (trx) => {
          const written = await write(trx)
          if (written.ended) await record?.(trx, change)
          return written
        })
  if (result.ended) outbox.changed(change)
  return result
}

async function endIn(
  outbox: OutboxContext,
  trx: Kysely<OutboxSchema>,
  mailbox: ClaimedMailbox,
  ending: Ending,
  close: Close,
): Promise<boolean> {
  const [row] = await closeAttempt(outbox, trx, close)
  if (!row) return false
  const parked =
    ending.outcome !== 'parked' || ending.mailbox === null
      ? null
      : await parkIn(outbox, trx, mailbox, ending.explanation, ending.mailbox.resumeAfterMs)
  await moveMessage(outbox, trx, parked === false ? { ...close, state: 'queued' } : close)
  if (ending.outcome === 'sent') await awaitAnswer(outbox, trx, close)
  if (ending.outcome === 'deferred' && ending.hold)
    await trx
      .updateTable('mailbox')
      .set({
        failures: sql`failures + 1`,
        hold_until: sql`${outbox.dialect.now()} + ${ending.delayMs}`,
      })
      .where('id', '=', mailbox.id)
      .execute()
  return true
}

function closeOf(attempt: Ended, mailbox: ClaimedMailbox, ending: Ending): Close {
  const explanation = ending.outcome === 'sent' ? null : ending.explanation
  return {
    attemptId: attempt.id,
    messageId: attempt.messageId,
    mailboxId: mailbox.id,
    seenPhase: attempt.seenPhase ?? null,
    outcome: ending.outcome,
    phase: ending.phase,
    code: explanation?.code ?? null,
    explanation: explanation && JSON.stringify(explanation),
    reply: ending.reply,
    ms: Math.round(ending.ms),
    trace: JSON.stringify(ending.trace),
    state: ending.outcome,
    providerMessageId: null,
    sentInMs: null,
    copyInMs: null,
    dueInMs: null,
    parkedFor: null,
    settleInMs: null,
    looks: null,
    ...changesOf(ending),
  }
}

/** What an ending changes of its message beside its state. */
function changesOf(ending: Ending): Partial<Close> {
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

const changeOf = (attempt: Ended, mailbox: ClaimedMailbox, ending: Ending): Change => ({
  messageId: attempt.messageId,
  ownerId: attempt.ownerId,
  state: ending.outcome,
  by: 'attempt',
  code: ending.outcome === 'sent' ? null : ending.explanation.code,
  provider: mailbox.account.provider,
})
