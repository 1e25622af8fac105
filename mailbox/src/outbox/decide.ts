import type { Explanation } from '../explain/explanation.ts'
import { type MailboxError, type Phase, phases } from '../failure.ts'

/** What a failed attempt means for the message and for its mailbox. */
export type Decision =
  /** Tried again by itself after `delayMs`; `hold`: its mailbox's other messages would fail alike, so they wait too. */
  | { outcome: 'deferred'; delayMs: number; hold: boolean }
  /** The account is the cause: every message of the mailbox waits, until a time or until the person acts (null). */
  | { outcome: 'parked'; mailbox: { resumeAfterMs: number | null } }
  /** This message waits for the person; the others go on. */
  | { outcome: 'parked'; mailbox: null }
  | { outcome: 'refused' }
  /** The body had begun and no answer came: settled by looking, never by sending again. */
  | { outcome: 'unknown' }

/** What has happened before. */
export interface History {
  /** Attempts of this message that have ended. */
  tries: number
  /** Failures in a row of the server, or of the way to it. */
  failures: number
  /** Since its first attempt; null: this is the first. Milliseconds. */
  tryingMs: number | null
}

/** As long as mail servers keep trying (RFC 5321, 4.5.4.1); then the person says whether it still makes sense. */
const patienceMs = 5 * 24 * 3600_000

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
  history: History,
  backoff: { first: number; last: number },
  random: () => number = Math.random,
): Decision {
  if (isPastReturn(failure.phase) && !isAnswer(failure.reply)) return { outcome: 'unknown' }
  const { retry, scope } = explanation
  const hint = explanation.retryAfter === null ? null : explanation.retryAfter * 1000
  if (scope === 'mailbox' && retry !== 'never')
    return {
      outcome: 'parked',
      mailbox: { resumeAfterMs: hint ?? (retry === 'later' ? backoff.last : null) },
    }
  if (scope === 'message' && retry === 'never') return { outcome: 'refused' }
  if (scope === 'message' && (retry === 'after-fix' || (history.tryingMs ?? 0) > patienceMs))
    return { outcome: 'parked', mailbox: null }
  const hold = scope !== 'message'
  const growing = Math.min(
    backoff.last,
    backoff.first * 2 ** Math.min(hold ? history.failures : history.tries, 30),
  )
  const spread = growing * (0.75 + random() / 2)
  return { outcome: 'deferred', delayMs: Math.round(Math.max(spread, hint ?? 0)), hold }
}

/**
 * A server that answers the body with a no has not taken it. A line that is no reply at all says nothing: the server may
 * have taken it before it went mad.
 */
function isAnswer(reply: string | null): boolean {
  return reply !== null && /^[45]\d\d\b/.test(reply)
}
