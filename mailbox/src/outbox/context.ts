import type { Kysely } from 'kysely'
import type { Account, Credential } from '../account/account.ts'
import type { Explanation } from '../explain/explanation.ts'
import type { Phase } from '../failure.ts'
import type { Network } from '../net/network.ts'
import type { Road } from '../send/road.ts'
import type { Vault } from '../vault/vault.ts'
import type { Inbox } from '../watch/inbox.ts'
import type { Dialect } from './dialect.ts'
import type { InsertedRow } from './insertion.ts'
import type { Entry } from './entry.ts'
import type { Round, Written } from './round.ts'
import type { Together } from './together.ts'
import type { DueMessage, Wanted } from './due.ts'
import type { EventKind, MessageState, OutboxSchema } from './schema.ts'

/** Takes pino's methods as they are. Nothing that is logged holds a credential or a message's text. */
export interface Log {
  debug(fields: object, message: string): void
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

export const silentLog: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
}

/** What live pages and webhooks are told. */
export type Change =
  | {
      messageId: string
      ownerId: string
      state: MessageState
      /** What brought it there: a try, a look into Sent, or the person. */
      by: 'attempt' | 'settle' | 'person'
      /** Explanation code, where it failed. */
      code: string | null
      /** Provider id; null where it was not at hand. */
      provider: string | null
    }
  | { messageId: string; ownerId: string; event: { id: string; kind: EventKind } }

/**
 * The instants at which a process may die; a test's tap kills it there. Up to `data` each phase is one as it begins; of the
 * body it is told once that is written down, and when its last byte has been handed over.
 */
export type TapPoint =
  | 'claimed'
  | 'attempt-recorded'
  | Exclude<Phase, 'body' | 'final-reply'>
  | 'connected'
  | 'body-recorded'
  | 'body-sent'
  | 'answered'
  | 'recorded'
  | 'settling'

/** Wraps a step for tracing: OpenTelemetry's startActiveSpan fits in. Attributes hold ids and names only. */
export type Span = <T>(name: string, attributes: Record<string, string>, step: () => Promise<T>) => Promise<T>

export interface Timing {
  /** A worker that has not renewed its lease for so long is taken for dead. */
  leaseMs: number
  /** How often a worker looks for work that nothing has told it of. */
  pollMs: number
  /** After which times since the attempt, rising, to look in Sent for a message whose fate is unknown. */
  settleAfterMs: readonly number[]
  /** Pauses between tries to write an ending down: a database that restarts is back within these. */
  persistAfterMs: readonly number[]
  /**
   * Milliseconds of sending that one commit may announce, where several fit in. Of a process that dies within them the fate
   * of so many messages is looked up, and what was announced cannot be taken back any more. Gmail takes a second for a
   * message: there each is announced by itself, and a commit more or less is nothing. A server next door takes 3 ms, and
   * there it is a third.
   */
  announcedMs: number
  /** The first pause before another try; it doubles up to the last. */
  backoffMs: { first: number; last: number }
}

/** What every part of the outbox works with; made once by createOutbox. */
export interface OutboxContext {
  db: Kysely<OutboxSchema>
  dialect: Dialect
  vault: Vault
  log: Log
  timing: Timing
  /** Names this process in leases. */
  worker: string
  roadFor(mailboxId: string, account: Account): Road
  inboxFor(mailboxId: string, account: Account, credential: Credential | null): Promise<Inbox>
  network: Network
  explain(failure: unknown, options: { provider: string }): Explanation
  /** Whether the provider files a Sent copy by itself; null: not known. */
  filesSentCopy(account: Account): boolean | null
  /** Recipients in any 24 hours; null: no cap is known. */
  dailyCap(account: Account): number | null
  accounts: Together<{ ownerId: string; mailboxId: string }, string | null>
  entries: Together<Entry, InsertedRow | Error | null>
  due: Together<Wanted, DueMessage[]>
  rounds: Together<Round, Written>
  bodies: Together<string, { moreIsDue: boolean } | null>
  releases: Together<string, boolean>
  changed(change: Change): void
  /** Writes a change down in the transaction that makes it; see OutboxOptions.record. Null: nobody asked for that. */
  record: ((trx: Kysely<OutboxSchema>, change: Change) => Promise<void>) | null
  /** Runs a step inside a span of the caller's tracing. */
  span: Span
  wake(): void
  tap(point: TapPoint): void | Promise<void>
}
