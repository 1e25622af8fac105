import type { Account, Credential, RoadName } from '../account/account.ts'
import type { Phase } from '../failure.ts'
import type { Network } from '../net/network.ts'
import type { Trace } from '../net/trace.ts'
import type { Composed } from './message.ts'

/**
 * Told at each phase as it begins. At `body` the road waits for the answer before the message's first byte goes out:
 * the outbox writes the phase down there, and a rejection stops the message while it is still safe to send it again.
 */
export type OnPhase = (phase: Phase) => void | Promise<void>

/** A server's yes. Everything else is thrown as MailboxError with phase and reply. */
export interface Accepted {
  /** The server's final words (`250 2.0.0 OK ...`). */
  reply: string
  /** The Message-ID under which the provider files it, where that is not ours (Outlook, the Gmail API). */
  providerMessageId: string | null
}

/** One open, logged-in connection. One message at a time; after a failed one the session is over. */
export interface RoadSession {
  /** `onPhase` and `signal`: those of the opening, unless others are given. */
  transmit(message: Composed, onPhase?: OnPhase, signal?: AbortSignal): Promise<Accepted>
  /** Polite end (QUIT); never throws. */
  close(): Promise<void>
}

/** One way to hand a message to a provider. */
export interface Road {
  readonly name: RoadName
  /** Connects and logs in. Throws MailboxError. The sandbox needs no credential; every other road does. */
  open(
    account: Account,
    credential: Credential | null,
    options: { network: Network; trace?: Trace; onPhase?: OnPhase; signal?: AbortSignal },
  ): Promise<RoadSession>
}
