import { fileURLToPath } from 'node:url'
import { type EndingSignal, type Nest, tether } from './tether.ts'

const program = fileURLToPath(new URL('../../app/bin/recruiterreach.js', import.meta.url))
const listening = 'RecruiterReach is listening on '

export interface RunningApp {
  /** Where its pages are, without a slash at the end. */
  readonly url: string
  /** All that it has printed and logged, and what earlier runs in the same nest have. */
  log(): string
  stop(): Promise<void>
}

/**
 * `recruiterreach serve` as a person starts it, built by `npm run build`, on a free port, with its data in the nest: started
 * again there, it finds them. `end: 'KILL'` makes `stop` a kill -9.
 */
export async function startApp(
  nest: Nest,
  env: Readonly<Record<string, string>> = {},
  end: EndingSignal = 'TERM',
): Promise<RunningApp> {
  const server = tether(nest, end, [process.execPath, program, 'serve'], {
    PORT: '0',
    HOST: '127.0.0.1',
    DATA_DIR: `${nest.path}/data`,
    // Nothing else of the test run's environment: Vitest sets BASE_URL and NODE_ENV for purposes of its own.
    PATH: process.env['PATH'] ?? '',
    HOME: nest.path,
    ...env,
  })
  try {
    await server.says(listening)
  } catch (error) {
    await server.stop()
    throw error
  }
  const log = server.log()
  const url = /^\S+/.exec(log.slice(log.lastIndexOf(listening) + listening.length))?.[0] ?? ''
  return { url, log: () => server.log(), stop: () => server.stop() }
}
