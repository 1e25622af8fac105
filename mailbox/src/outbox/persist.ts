import { setTimeout } from 'node:timers/promises'
import type { OutboxContext } from './context.ts'

/** Pauses between tries to write an ending down: a database that restarts is back within these. Milliseconds. */
const pauses = [50, 200, 1000, 3000, 10_000]

/**
 * The server has answered: that must not be lost to a database that is away for a moment. Where it stays away, the
 * attempt remains open, and whoever takes the mailbox over settles it.
 */
export async function persist<T>(outbox: OutboxContext, write: () => Promise<T>): Promise<T> {
  for (const pause of pauses) {
    try {
      return await write()
    } catch (error) {
      outbox.log.warn({ error }, 'could not write an ending down, trying again')
      await setTimeout(pause)
    }
  }
  return write()
}
