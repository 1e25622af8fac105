/** Whose move it is. `you`: the mailbox's owner; `host`: whoever runs the machine this runs on; `us`: this software. */
export type Side = 'you' | 'recipient' | 'provider' | 'host' | 'us'

/** `never`: this message is finished. `later`: by itself, with back-off. `after-fix`: once the cause is mended. */
export type Retry = 'never' | 'later' | 'after-fix'

/**
 * What the failure is about, and so what has to wait. `message`: this message or its recipient alone. `mailbox`: the
 * account, so every other message of it would fail the same way. `connection`: the way to the server; nothing is known
 * of the message or the account.
 *
 * What the outbox makes of it: `retry: 'never'` refuses the message. `later` defers it (`mailbox`: all of the mailbox
 * waits, and resumes by itself after `retryAfter`). `after-fix` parks the message or the mailbox until the person has
 * acted; a `connection` is never parked but tried again at long intervals, since whoever mends it will not tell us.
 */
export type Scope = 'message' | 'mailbox' | 'connection'

/** A failure in words that someone who is no programmer can act on. */
export interface Explanation {
  /** Stable, `area.what`: `auth.app-password-required`, `quota.daily`, `net.unreachable`. */
  code: string
  side: Side
  scope: Scope
  retry: Retry
  /** Seconds to wait before the next try, where one is known. */
  retryAfter: number | null
  title: string
  explanation: string
  /** Steps, in order, each a sentence. */
  fix: string[]
  /** A page to read, or null. */
  docs: string | null
  /** What the server or system said, as it came. */
  raw: string
}
