import { sql } from 'kysely'
import { type Dialect, earlier, text } from './dialect.ts'
import { prepared } from './prepared.ts'
import type { MessageState, Outcome } from './schema.ts'

/** How an attempt ended, and what that makes of its message. Null leaves a column as it is; times from now, in milliseconds. */
export interface Close {
  attemptId: string
  messageId: string
  /** End it only where it still stands there; null: wherever. */
  seenPhase: string | null
  outcome: Outcome
  phase: string
  /** Of the attempt, and of the message as its last. */
  code: string | null
  explanation: string | null
  reply: string | null
  ms: number
  trace: string
  state: MessageState
  providerMessageId: string | null
  sentInMs: number | null
  copyInMs: number | null
  dueInMs: number | null
  parkedFor: 'mailbox' | 'person' | null
  /** Null: it is not to be looked for. */
  settleInMs: number | null
  looks: number | null
}

/** A bounce for a wrong address comes within seconds, a reply hardly sooner. */
const firstWatchMs = 30_000

export const closeAttempt = prepared<Close>()((db, slot) =>
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
    .where('id', '=', slot('attemptId'))
    // A yes counts even where another worker has called the outcome unknown meanwhile.
    .where(sql<boolean>`(outcome is null or (outcome = 'unknown' and ${text(slot('outcome'))} = 'sent'))`)
    // Whoever takes over from a worker that only seemed dead must not call harmless what has begun its body meanwhile.
    .where(sql<boolean>`phase = coalesce(${text(slot('seenPhase'))}, phase)`)
    .returning('id'),
)

export const moveMessage = prepared<Close>()((db, slot, dialect) => {
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
      .where('id', '=', slot('messageId'))
      // A yes that comes late stops what was begun anew since then, as long as that has not begun its body.
      .where((eb) =>
        eb.or([
          eb('state', '!=', 'sending'),
          eb.not(
            eb.exists(
              eb
                .selectFrom('attempt')
                .select('id')
                .where('message_id', '=', slot('messageId'))
                .where('id', '!=', slot('attemptId'))
                .where('outcome', 'is', null)
                .where('phase', '=', 'body'),
            ),
          ),
        ]),
      )
  )
})

/** When the mailbox is to be looked into for an answer to what was just sent, and whether that is news to it. */
export const awaitedFrom = (dialect: Dialect) => {
  const look = sql<number>`${dialect.now()} + ${firstWatchMs}`
  return {
    at: earlier(sql`next_watch_at`, look),
    // In a burst the first one has said it all.
    anew: sql<boolean>`(next_watch_at is null or next_watch_at > ${look} or failures > 0)`,
  }
}

/** The mailbox learns that there is an answer to await, and that its server works. */
export const awaitAnswer = prepared<{ mailboxId: string }>()((db, slot, dialect) =>
  db
    .updateTable('mailbox')
    .set({ next_watch_at: awaitedFrom(dialect).at, failures: 0, hold_until: null })
    .where('id', '=', slot('mailboxId'))
    .where(awaitedFrom(dialect).anew),
)
