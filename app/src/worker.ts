import { setTimeout as pause } from 'node:timers/promises'
import { createTrouble } from '@recruiterreach/mailbox'
import type { App } from './app.ts'

/** Milliseconds between two looks. A webhook is to follow its cause within seconds; a silence of days has time. */
const webhooksMs = 1_000
const followUpsMs = 60_000

/**
 * The work in the background: sends what is due, reads what comes back, delivers webhooks and proposes follow-ups, until
 * the signal aborts; then it finishes what is under way and resolves. Any number of processes may run it over one
 * database.
 */
export async function runWorker(app: App, signal: AbortSignal): Promise<void> {
  await Promise.all([
    app.outbox.work({ signal }),
    app.outbox.watch({ signal }),
    again(app, signal, { ms: webhooksMs, what: 'webhooks', look: () => app.deliverWebhooks() }),
    again(app, signal, { ms: followUpsMs, what: 'follow-ups', look: () => app.proposeFollowUps() }),
  ])
}

/** A look that fails (a database that restarts) is logged, and the next one may not. */
async function again(
  app: Pick<App, 'log'>,
  signal: AbortSignal,
  { ms, what, look }: { ms: number; what: string; look: () => Promise<unknown> },
): Promise<void> {
  const trouble = createTrouble(app.log, `could not see to the ${what}`)
  while (!signal.aborted) {
    await look().then(trouble.over, trouble.met)
    await pause(ms, undefined, { signal }).catch(() => undefined)
  }
}
