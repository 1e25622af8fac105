import type { App } from './app.ts'

/**
 * The work in the background: sends what is due and reads what comes back, until the signal aborts; then it finishes
 * what is under way and resolves. Any number of processes may run it over one database.
 */
export async function runWorker(app: App, signal: AbortSignal): Promise<void> {
  await Promise.all([app.outbox.work({ signal }), app.outbox.watch({ signal })])
}
