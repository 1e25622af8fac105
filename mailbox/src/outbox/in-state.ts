import { type RawBuilder, sql } from 'kysely'
import type { MessageState } from './schema.ts'

/**
 * That a message is in one of these states, written out and not bound: SQLite takes a partial index only where the
 * statement's own text implies the index's condition, word for word (sqlite.org/partialindex.html, section 3). With bound
 * values the read of what is due went over every message that the mailbox had ever sent.
 */
export function inState(...states: readonly MessageState[]): RawBuilder<boolean> {
  const literals = states.map((state) => sql.lit(state))
  const [only, ...others] = literals
  return only && others.length === 0
    ? sql<boolean>`message.state = ${only}`
    : sql<boolean>`message.state in (${sql.join(literals)})`
}

/** That a message waits for its time. */
export const isWaiting = inState('scheduled', 'queued', 'deferred')
