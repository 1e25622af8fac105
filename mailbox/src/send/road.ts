import type { Account, Credential, RoadName } from '../account/account.ts'
import type { Phase } from '../failure.ts'
import type { Network } from '../net/network.ts'
import type { Trace } from '../net/trace.ts'
import type { Composed } from './message.ts'

/** Told at each phase as it begins: what the outbox writes down before a crash can take it. */
export type OnPhase = (phase: Phase) => void

/** A server's yes. Everything else is thrown as MailboxError with phase and reply. */
export interface Accepted {
  /** The server's final words (`250 2.0.0 OK ...`). */
  reply: string
  /** The Message-ID under which the provider files it, where that is not ours (Outlook, the Gmail API). */
  providerMessageId: string | null
}

/** One open, logged-in connection. One message at a time. */
export interface RoadSession {
  transmit(message: Composed, onPhase?: OnPhase): Promise<Accepted>
  /** Polite end (QUIT); never throws. */
  close(): Promise<void>
}

/** One way to hand a message to a provider. */
export interface Road {
  readonly name: RoadName
  /** Connects and logs in. Throws MailboxError. */
  open(
    account: Account,
    credential: Credential,
    options: { network: Network; trace?: Trace; onPhase?: OnPhase; signal?: AbortSignal },
  ): Promise<RoadSession>
}
