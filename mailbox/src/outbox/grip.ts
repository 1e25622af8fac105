import type { OutboxContext } from './context.ts'
import { renewLease } from './lease.ts'

/** A worker's hold on a mailbox, renewed while it lasts. */
export interface Grip {
  /** True once another worker has the mailbox: nothing more is sent. */
  readonly lost: boolean
  /** False once the mailbox was given back. */
  readonly held: boolean
  /**
   * Set while a body is on its way: from then on nothing is aborted, even where the lease is lost. Hanging up on a server
   * that is about to answer is how doubts are made; its answer is written down whoever holds the lease.
   */
  pastReturn: boolean
  /** Aborts what has not reached a body when the lease is lost. */
  readonly signal: AbortSignal
  /** Nothing is renewed any more. */
  release(): void
}

export function holdLease(outbox: OutboxContext, mailboxId: string): Grip {
  const aborter = new AbortController()
  const grip = {
    lost: false,
    held: true,
    pastReturn: false,
    signal: aborter.signal,
    release(): void {
      grip.held = false
      clearInterval(heartbeat)
    },
  }
  const renew = async (): Promise<void> => {
    // One that was given back meanwhile is not lost.
    if ((await renewLease(outbox, mailboxId)) || !grip.held) return
    grip.lost = true
    if (!grip.pastReturn) aborter.abort()
  }
  const heartbeat = setInterval(() => {
    renew().catch((error: unknown) => outbox.log.warn({ mailboxId, error }, 'lease not renewed'))
  }, outbox.timing.leaseMs / 3)
  return grip
}
