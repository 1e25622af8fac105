import { sql } from 'kysely'
import type { Explanation } from '../explain/explanation.ts'
import type { Phase } from '../failure.ts'
import type { Hop } from '../net/trace.ts'
import { type Close, closeAttempt, moveMessage } from './closing.ts'
import type { Change, OutboxContext } from './context.ts'
import type { ClaimedMailbox } from './lease.ts'
import { parkIn } from './park.ts'

/** How an attempt went. */
interface Course {
  phase: Phase
  ms: number
  trace: readonly Hop[]
  reply: string | null
}

/** Its server said yes. */
export type Yes = Course & { outcome: 'sent'; providerMessageId: string | null; copyInMs: number | null }

/** How an attempt ended that got no yes, and what becomes of the message and of its mailbox. */
export type Failed = Course &
  /** `hold`: the server is the cause, so the whole mailbox waits that long. */
  (
    | { outcome: 'deferred'; explanation: Explanation; delayMs: number; hold: boolean }
    /** `mailbox`: the account is the cause; null resumes when the person has acted. Without it the message alone waits. */
    | { outcome: 'parked'; explanation: Explanation; mailbox: { resumeAfterMs: number | null } | null }
    | { outcome: 'refused'; explanation: Explanation }
    | { outcome: 'unknown'; explanation: Explanation; settleInMs: number | null; looks: number }
  )

export type Ending = Yes | Failed

/** What identifies an attempt that is to be ended. `seenPhase`: end it only where it still stands there. */
export interface Ended {
  id: string
  messageId: string
  ownerId: string
  seenPhase?: string
}

/**
 * Writes an ending down, once, with all that follows from it, in one commit: false where the attempt had been ended by
 * another worker. (What was sent is written down in rounds.)
 */
export async function endAttempt(
  outbox: OutboxContext,
  attempt: Ended,
  mailbox: ClaimedMailbox,
  ending: Failed,
): Promise<boolean> {
  const close = closeOf(attempt, ending)
  const change = changeOf(attempt, mailbox, ending)
  const ended = await outbox.db.transaction().execute(async (trx) => {
    const [row] = await closeAttempt(outbox, trx, close)
    if (!row) return false
    const parked =
      ending.outcome !== 'parked' || ending.mailbox === null
        ? null
        : await parkIn(outbox, trx, mailbox, ending.explanation, ending.mailbox.resumeAfterMs)
    await moveMessage(outbox, trx, parked === false ? { ...close, state: 'queued' } : close)
    if (ending.outcome === 'deferred' && ending.hold)
      await trx
        .updateTable('mailbox')
        .set({
          failures: sql`failures + 1`,
          hold_until: sql`${outbox.dialect.now()} + ${ending.delayMs}`,
        })
        .where('id', '=', mailbox.id)
        .execute()
    await outbox.record?.(trx, change)
    return true
  })
  if (ended) outbox.changed(change)
  return ended
}

export function closeOf(attempt: Ended, ending: Ending): Close {
  const explanation = ending.outcome === 'sent' ? null : ending.explanation
  return {
    attemptId: attempt.id,
    messageId: attempt.messageId,
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

export const changeOf = (attempt: Ended, mailbox: ClaimedMailbox, ending: Ending): Change => ({
  messageId: attempt.messageId,
  ownerId: attempt.ownerId,
  state: ending.outcome,
  by: 'attempt',
  code: ending.outcome === 'sent' ? null : ending.explanation.code,
  provider: mailbox.account.provider,
})
