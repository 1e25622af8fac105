import type { Hop } from './net/trace.ts'

/** How far a transmission got, in the order in which an SMTP session goes (RFC 5321). */
export const phases = [
  'connect',
  'tls',
  'greeting',
  'auth',
  'mail',
  'rcpt',
  'data',
  'body',
  'final-reply',
] as const
export type Phase = (typeof phases)[number]

export interface FailureDetails {
  /** How far it got before it failed. */
  phase?: Phase
  /** The server's own words, as sent, without a trailing line break. */
  reply?: string
  trace?: readonly Hop[]
  cause?: unknown
}

/**
 * The one error type of the engine. `code` is stable and belongs to the module that throws it, written
 * `module.what` (`net.timeout`, `vault.wrong-key`); explain/ turns it into words, so `message` is for logs.
 * Nothing in it may hold a credential.
 */
export class MailboxError extends Error {
  override readonly name = 'MailboxError'
  readonly code: string
  readonly phase: Phase | null
  readonly reply: string | null
  readonly trace: readonly Hop[]

  constructor(code: string, message: string, details: FailureDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.code = code
    this.phase = details.phase ?? null
    this.reply = details.reply ?? null
    this.trace = details.trace ?? []
  }
}
