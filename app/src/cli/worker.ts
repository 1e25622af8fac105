import { openApp } from '../app.ts'
import { readConfig } from '../config.ts'
import { runWorker } from '../worker.ts'
import { untilToldToStop } from './stop.ts'

/** `recruiterreach worker`: the work in the background alone, beside any number of others, until SIGTERM or SIGINT. */
export async function run(): Promise<void> {
  const app = await openApp(readConfig())
  try {
    app.log.info('the worker is running')
    await runWorker(app, untilToldToStop())
  } finally {
    await app.close()
  }
}
