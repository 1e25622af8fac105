/** Whose move it is. `you`: the mailbox's owner; `host`: whoever runs the machine this runs on; `us`: this software. */
export type Side = 'you' | 'recipient' | 'provider' | 'host' | 'us'

/** `never`: this message is finished. `later`: by itself, with back-off. `after-fix`: once the cause is mended. */
export type Retry = 'never' | 'later' | 'after-fix'

/** A failure in words that someone who is no programmer can act on. */
export interface Explanation {
  /** Stable, `area.what`: `auth.app-password-required`, `quota.daily`, `net.unreachable`. */
  code: string
  side: Side
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
