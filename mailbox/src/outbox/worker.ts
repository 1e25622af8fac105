import { Connections } from './connections.ts'
import type { OutboxContext } from './context.ts'
import { type Turn, takeTurn } from './deliver.ts'
import { type ClaimedMailbox, claimMailboxes, expireLeases } from './lease.ts'
import type { Signal } from './signal.ts'
import { createTrouble } from './trouble.ts'

/** How many mailboxes are served side by side; each costs a socket and some 100 KB while it sends. */
export const defaultConcurrency = 100

/**
 * A mailbox that has not finished a message for so long waits for its server, and no longer counts: its place goes to
 * another. A server that answers takes well under a second. Milliseconds.
 */
const slowAfterMs = 2000

/** How many may wait so beside those that count. Were there no bound, a whole provider that hangs would open sockets without end. */
const slowPlaces = 4

/** Sends until `signal` aborts; then finishes what is under way and resolves. */
export async function work(
  outbox: OutboxContext,
  wakes: Signal,
  { signal, concurrency = defaultConcurrency }: { signal: AbortSignal; concurrency?: number },
): Promise<void> {
  const connections = new Connections()
  const turns = new Set<Promise<unknown>>()
  const brisk = new Set<object>()
  const full = (): boolean => brisk.size >= concurrency || turns.size >= (1 + slowPlaces) * concurrency
  const serve = (mailbox: ClaimedMailbox): void => {
    brisk.add(mailbox)
    connections.limit(concurrency - turns.size - 1)
    const slow = setTimeout(() => {
      brisk.delete(mailbox)
      wakes.raise()
    }, slowAfterMs)
    const turn: Promise<unknown> = takeTurn(outbox, mailbox, {
      connections,
      stop: signal,
      crowded: full,
      progressed() {
        brisk.add(mailbox)
        slow.refresh()
      },
    })
      .catch((error: unknown) => outbox.log.error({ mailboxId: mailbox.id, error }, 'a turn failed'))
      .finally(() => {
        clearTimeout(slow)
        const wasFull = full()
        brisk.delete(mailbox)
        turns.delete(turn)
        if (wasFull) wakes.raise()
      })
    turns.add(turn)
  }
  const trouble = createTrouble(outbox.log, 'could not look for work')
  let expiredAt = -Infinity
  while (!signal.aborted) {
    const woken = wakes.next(outbox.timing.pollMs, signal)
    try {
      if (performance.now() - expiredAt > outbox.timing.pollMs) {
        expiredAt = performance.now()
        await expireLeases(outbox)
      }
      while (!full() && !signal.aborted) {
        const free = Math.min(concurrency - brisk.size, (1 + slowPlaces) * concurrency - turns.size)
        const claimed = await claimMailboxes(outbox, free)
        if (claimed.length === 0) break
        for (const mailbox of claimed) serve(mailbox)
      }
      trouble.over()
    } catch (error) {
      trouble.met(error)
    }
    await woken
  }
  await Promise.all(turns)
  await connections.close()
}

/** Sends all that is due now and resolves with how many messages were tried. */
export async function sendDue(outbox: OutboxContext, concurrency = 10): Promise<number> {
  const connections = new Connections()
  const turn: Turn = {
    connections,
    stop: new AbortController().signal,
    crowded: () => false,
    progressed: () => undefined,
  }
  await expireLeases(outbox)
  const run = async (): Promise<number> => {
    let tried = 0
    for (;;) {
      const [mailbox] = await claimMailboxes(outbox, 1)
      if (!mailbox) return tried
      tried += await takeTurn(outbox, mailbox, turn)
    }
  }
  // All of them to their end: one that failed leaves none behind that still works while the caller goes on.
  const runs = await Promise.allSettled(Array.from({ length: concurrency }, run))
  await connections.close()
  let tried = 0
  for (const done of runs) {
    if (done.status === 'rejected') throw done.reason
    tried += done.value
  }
  return tried
}
