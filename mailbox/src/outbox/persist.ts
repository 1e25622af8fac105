import { setTimeout } from 'node:timers/promises'
import type { OutboxContext } from './context.ts'

/**
 * The server has answered: that must not be lost to a database that is away for a moment. Where it stays away, the
 * attempt remains open, and whoever takes the mailbox over settles it.
 */
export async function persist<T>(outbox: OutboxContext, write: () => Promise<T>): Promise<T> {
  for (const pause of outbox.timing.persistAfterMs) {
    try {
      return await write()
    } catch (error) {
      outbox.log.warn({ error }, 'could not write an ending down, trying again')
      await setTimeout(pause)
    }
  }
  return write()
}
