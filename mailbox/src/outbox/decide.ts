import type { Explanation } from '../explain/explanation.ts'
import { type MailboxError, type Phase, phases } from '../failure.ts'

/** What a failed attempt means for the message and for its mailbox. */
export type Decision =
  /** Tried again by itself after `delayMs`; `holdMailbox`: its other messages would fail alike, so they wait too. */
  | { outcome: 'deferred'; delayMs: number; holdMailbox: boolean }
  /** The account is the cause: every message of the mailbox waits, until a time or until the person acts. */
  | { outcome: 'parked'; mailbox: true; resumeAfterMs: number | null }
  /** This message waits for the person; the others go on. */
  | { outcome: 'parked'; mailbox: false }
  | { outcome: 'refused' }
  /** The body had begun and no answer came: settled by looking, never by sending again. */
  | { outcome: 'unknown' }

export function isPastReturn(phase: Phase | null): boolean {
  return phase !== null && phases.indexOf(phase) >= phases.indexOf('body')
}

/**
 * Decides from explain's class and from how far the attempt got. A 5xx alone never ends a message: Gmail's daily cap
 * (550 5.4.5) and a revoked app password (535) are 5xx too.
 */
export function decide(
  failure: MailboxError,
  explanation: Explanation,
  attempts: number,
  backoff: { first: number; last: number },
  random: () => number = Math.random,
): Decision {
  if (isPastReturn(failure.phase) && failure.reply === null) return { outcome: 'unknown' }
  const { retry, scope } = explanation
  const hint = explanation.retryAfter === null ? null : explanation.retryAfter * 1000
  if (scope === 'mailbox' && retry !== 'never')
    return {
      outcome: 'parked',
      mailbox: true,
      resumeAfterMs: hint ?? (retry === 'later' ? backoff.last : null),
    }
  if (scope === 'message' && retry === 'never') return { outcome: 'refused' }
  if (scope === 'message' && retry === 'after-fix') return { outcome: 'parked', mailbox: false }
  const growing = Math.min(backoff.last, backoff.first * 2 ** Math.min(attempts, 30))
  const spread = growing * (0.75 + random() / 2)
  return {
    outcome: 'deferred',
    delayMs: Math.round(Math.max(spread, hint ?? 0)),
    holdMailbox: scope !== 'message',
  }
}
