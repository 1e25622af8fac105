import type { OutboxContext } from './context.ts'
import { takeTurn } from './deliver.ts'
import { claimMailbox, expireLeases } from './lease.ts'
import type { Signal } from './signal.ts'

/**
 * How many mailboxes are served side by side. A hanging server holds one place until its deadline, so there are many;
 * each costs a socket and some 100 KB while it sends.
 */
export const defaultConcurrency = 100

/** Sends until `signal` aborts; then finishes what is under way and resolves. */
export async function work(
  outbox: OutboxContext,
  wakes: Signal,
  { signal, concurrency = defaultConcurrency }: { signal: AbortSignal; concurrency?: number },
): Promise<void> {
  const turns = new Set<Promise<unknown>>()
  while (!signal.aborted) {
    const woken = wakes.next(outbox.timing.pollMs, signal)
    try {
      await expireLeases(outbox)
      while (turns.size < concurrency && !signal.aborted) {
        const mailbox = await claimMailbox(outbox)
        if (!mailbox) break
        const turn: Promise<unknown> = takeTurn(outbox, mailbox, signal)
          .catch((error: unknown) => outbox.log.error({ mailboxId: mailbox.id, error }, 'a turn failed'))
          .finally(() => {
            turns.delete(turn)
            wakes.raise()
          })
        turns.add(turn)
      }
    } catch (error) {
      outbox.log.error({ error }, 'could not look for work')
    }
    await woken
  }
  await Promise.all(turns)
}

/** Sends all that is due now and resolves with how many messages were tried. */
export async function sendDue(outbox: OutboxContext, concurrency = 10): Promise<number> {
  const never = new AbortController().signal
  await expireLeases(outbox)
  const run = async (): Promise<number> => {
    let tried = 0
    for (;;) {
      const mailbox = await claimMailbox(outbox)
      if (!mailbox) return tried
      tried += await takeTurn(outbox, mailbox, never)
    }
  }
  const counts = await Promise.all(Array.from({ length: concurrency }, run))
  return counts.reduce((sum, count) => sum + count, 0)
}
