import type { Log } from './context.ts'
import { storeFailure } from './store-failure.ts'

/** A loop looks every second, and a disk that is full may stay so for days. */
const sayAgainMs = 60_000

/** A failure that comes back at each look is said at once, then once a minute, and so is its end. */
export interface Trouble {
  readonly met: (error: unknown) => void
  readonly over: () => void
}

/** `what` it was that failed, for the log. */
export function createTrouble(log: Log, what: string): Trouble {
  let saidAt = -Infinity
  let saidCode: string | null = null
  return {
    met(error) {
      const code = storeFailure(error)?.code ?? 'unexpected'
      if (code === saidCode && performance.now() - saidAt < sayAgainMs) return
      saidAt = performance.now()
      saidCode = code
      log.error({ code, error }, what)
    },
    over() {
      if (saidCode === null) return
      log.info({ code: saidCode }, `${what}: over, it goes on`)
      saidAt = -Infinity
      saidCode = null
    },
  }
}
