import { isDeepStrictEqual } from 'node:util'
import type { RoadSession } from '../send/road.ts'
import type { ClaimedMailbox } from './lease.ts'

/** Nodemailer's pool keeps to the same number; servers close long sessions in the middle of a burst. */
export const messagesPerConnection = 100

/**
 * Milliseconds for which a connection is kept after a mailbox's last message. Mail that trickles in while requests come
 * side by side had two or three logins a mailbox, of 2 ms of the two cores each (100 mailboxes of ten messages).
 */
const keptMs = 1000

export interface Connection {
  session: RoadSession | null
  /** How many messages went over it. */
  used: number
}

interface Kept {
  mailbox: ClaimedMailbox
  connection: Connection
  over: NodeJS.Timeout
}

/** What a worker keeps open between two turns of a mailbox. Nothing depends on it: who finds none logs in anew. */
export class Connections {
  /** By the mailbox's id, the one that has been kept the longest first. */
  readonly #kept = new Map<string, Kept>()
  readonly #closing = new Set<Promise<void>>()

  /** The one that is kept for a mailbox; one that is not open yet where there is none, or its account has changed. */
  take(mailbox: ClaimedMailbox): Connection {
    const kept = this.#drop(mailbox.id)
    if (kept && kept.mailbox.sealed === mailbox.sealed) {
      if (isDeepStrictEqual(kept.mailbox.account, mailbox.account)) return kept.connection
    }
    if (kept) this.#hangUp(kept.connection)
    return { session: null, used: 0 }
  }

  /** Keeps the mailbox's connection for its next turn. */
  keep(mailbox: ClaimedMailbox, connection: Connection): void {
    const before = this.#drop(mailbox.id)
    if (before) this.#hangUp(before.connection)
    const over = setTimeout(() => {
      this.#kept.delete(mailbox.id)
      this.#hangUp(connection)
    }, keptMs)
    this.#kept.set(mailbox.id, { mailbox, connection, over })
  }

  /** Keeps no more than so many: servers count what is open, in use or not. */
  limit(most: number): void {
    for (const id of this.#kept.keys()) {
      if (this.#kept.size <= Math.max(0, most)) return
      const oldest = this.#drop(id)
      if (oldest) this.#hangUp(oldest.connection)
    }
  }

  /** Closes them all, and resolves once they are closed. */
  async close(): Promise<void> {
    this.limit(0)
    await Promise.all(this.#closing)
  }

  #drop(id: string): Kept | undefined {
    const kept = this.#kept.get(id)
    this.#kept.delete(id)
    clearTimeout(kept?.over)
    return kept
  }

  #hangUp({ session }: Connection): void {
    if (!session) return
    const closing: Promise<void> = session.close().finally(() => this.#closing.delete(closing))
    this.#closing.add(closing)
  }
}
