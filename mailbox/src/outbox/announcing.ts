import type { OutboxContext } from './context.ts'
import { filesCopies } from './copies.ts'
import type { ClaimedMailbox } from './lease.ts'

/** With one commit. */
export const mostAnnounced = 20

/** All of them are held in memory. */
const announcedBytes = 500_000

/** How many messages of a burst are announced with one commit, by how fast the server takes them. */
export class Announcing {
  #answeredAt: number | null = null
  /** Null until two have been answered. */
  #ms: number | null = null

  /** The server has taken a message. */
  answered(): void {
    const now = performance.now()
    if (this.#answeredAt !== null) this.#ms = now - this.#answeredAt
    this.#answeredAt = now
  }

  /**
   * How many may be announced after this one. Where no copy turns up in Sent by itself, a look there proves nothing, and a
   * person would have to say of each what became of it: never more than one.
   */
  most(outbox: OutboxContext, mailbox: ClaimedMailbox, { raw }: { raw: Uint8Array }): number {
    if (this.#ms === null || filesCopies(outbox, mailbox) !== true) return 1
    const { announcedMs } = outbox.timing
    const most = Math.min(mostAnnounced, announcedMs / this.#ms, announcedBytes / raw.length)
    return Math.max(1, Math.floor(most))
  }
}
