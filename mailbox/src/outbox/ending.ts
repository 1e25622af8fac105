import { type Kysely, sql } from 'kysely'
import type { Explanation } from '../explain/explanation.ts'
import type { Phase } from '../failure.ts'
import type { Hop } from '../net/trace.ts'
import { type Attempt, beginIn } from './attempt.ts'
import type { Change, OutboxContext } from './context.ts'
import { earlier } from './dialect.ts'
import type { ClaimedMailbox } from './lease.ts'
import { parkIn } from './park.ts'
import type { OutboxSchema } from './schema.ts'

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

/** Ends one message and begins the next in the same commit: a burst pays for two syncs a message, not three. */
export async function endAndBegin(
  outbox: OutboxContext,
  attempt: Ended,
  mailbox: ClaimedMailbox,
  ending: Ending,
): Promise<Attempt | null> {
  const { ended, next } = await outbox.db.transaction().execute(async (trx) => {
    const done = await endIn(outbox, trx, attempt, mailbox, ending)
    // Not ended by us: the lease has gone, or this is a second try of a commit whose answer was lost. The release sees
    // to what the first one may have begun.
    return { ended: done, next: done ? await beginIn(outbox, trx, mailbox) : null }
  })
  if (ended) outbox.changed(changeOf(attempt, mailbox, ending))
  return next
}

async function endIn(
  outbox: OutboxContext,
  trx: Kysely<OutboxSchema>,
  attempt: Ended,
  mailbox: ClaimedMailbox,
  ending: Ending,
): Promise<boolean> {
  const { dialect } = outbox
  const explanation = ending.outcome === 'sent' ? null : ending.explanation
  const { seenPhase } = attempt
  let end = trx
    .updateTable('attempt')
    .set({
      outcome: ending.outcome,
      phase: ending.phase,
      code: explanation?.code ?? null,
      explanation: explanation && JSON.stringify(explanation),
      reply: ending.reply,
      ms: Math.round(ending.ms),
      trace: JSON.stringify(ending.trace),
    })
    .where('id', '=', attempt.id)
    .where((eb) =>
      eb.or([
        eb('outcome', 'is', null),
        ...(ending.outcome === 'sent' ? [eb('outcome', '=', 'unknown')] : []),
      ]),
    )
  // Whoever takes over from a worker that only seemed dead must not call harmless what has begun its body meanwhile.
  if (seenPhase !== undefined) end = end.where('phase', '=', seenPhase)
  const row = await end.returning('id').executeTakeFirst()
  if (!row) return false
  const parked =
    ending.outcome !== 'parked' || ending.mailbox === null
      ? null
      : await parkIn(outbox, trx, mailbox, ending.explanation, ending.mailbox.resumeAfterMs)
  await trx
    .updateTable('message')
    .set({
      state: parked === false ? 'queued' : ending.outcome,
      attempts: sql`attempts + 1`,
      last_code: explanation?.code ?? null,
      updated_at: dialect.now(),
      settle_at: null,
      ...changesOf(outbox, ending),
    })
    .where('id', '=', attempt.messageId)
    // A yes that comes late stops what was begun anew since then, as long as that has not begun its body.
    .where((eb) =>
      eb.or([
        eb('state', '!=', 'sending'),
        eb.not(
          eb.exists(
            eb
              .selectFrom('attempt')
              .select('id')
              .where('message_id', '=', attempt.messageId)
              .where('outcome', 'is', null)
              .where('phase', '=', 'body'),
          ),
        ),
      ]),
    )
    .execute()
  await noteOn(outbox, trx, mailbox, ending)
  await outbox.record(trx, changeOf(attempt, mailbox, ending))
  return true
}

function changesOf({ dialect }: OutboxContext, ending: Ending) {
  switch (ending.outcome) {
    case 'sent':
      return {
        sent_at: dialect.now(),
        provider_message_id: ending.providerMessageId,
        copy_at: ending.copyInMs === null ? null : sql<number>`${dialect.now()} + ${ending.copyInMs}`,
      }
    case 'deferred':
      return { due_at: sql<number>`${dialect.now()} + ${ending.delayMs}` }
    case 'parked':
      return { parked_for: ending.mailbox ? ('mailbox' as const) : ('person' as const) }
    case 'unknown':
      return {
        settle_at: ending.settleInMs === null ? null : sql<number>`${dialect.now()} + ${ending.settleInMs}`,
        settle_looks: ending.looks,
      }
    case 'refused':
  }
  return {}
}

/** What the mailbox learns: that there is an answer to await, that its server works, or that it does not. */
async function noteOn(
  { dialect }: OutboxContext,
  trx: Kysely<OutboxSchema>,
  mailbox: ClaimedMailbox,
  ending: Ending,
): Promise<void> {
  if (ending.outcome === 'sent') {
    const look = sql<number>`${dialect.now()} + ${firstWatchMs}`
    await trx
      .updateTable('mailbox')
      .set({ next_watch_at: earlier(sql`next_watch_at`, look), failures: 0, hold_until: null })
      .where('id', '=', mailbox.id)
      // In a burst the first one has said it all.
      .where((eb) =>
        eb.or([eb('next_watch_at', 'is', null), eb('next_watch_at', '>', look), eb('failures', '>', 0)]),
      )
      .execute()
  }
  if (ending.outcome === 'deferred' && ending.hold)
    await trx
      .updateTable('mailbox')
      .set({ failures: sql`failures + 1`, hold_until: sql`${dialect.now()} + ${ending.delayMs}` })
      .where('id', '=', mailbox.id)
      .execute()
}

const changeOf = (attempt: Ended, mailbox: ClaimedMailbox, ending: Ending): Change => ({
  messageId: attempt.messageId,
  ownerId: attempt.ownerId,
  state: ending.outcome,
  by: 'attempt',
  code: ending.outcome === 'sent' ? null : ending.explanation.code,
  provider: mailbox.account.provider,
})
