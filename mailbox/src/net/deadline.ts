/** What a step is stopped with when the budget is spent. Told apart from the caller's own abort. */
export class DeadlinePassed extends Error {
  override readonly name = 'DeadlinePassed'
}

/** One budget for all the steps of one connection, so that slow names leave less time for a slow handshake. */
export interface Deadline {
  /** The whole budget, milliseconds. */
  readonly ms: number
  /** What is left of it, milliseconds, never below 0. */
  left(): number
  /** Runs a step with a signal that fires when the budget is spent (reason: DeadlinePassed) or the caller aborts. */
  run<T>(step: (signal: AbortSignal) => Promise<T>): Promise<T>
}

export function startDeadline(ms: number, outer?: AbortSignal): Deadline {
  const end = performance.now() + ms
  const left = () => Math.max(0, end - performance.now())

  return {
    ms,
    left,
    async run(step) {
      const stop = new AbortController()
      // Not AbortSignal.timeout: its timer is unreferenced, and cannot be cleared once the step is done.
      const timer = setTimeout(() => stop.abort(new DeadlinePassed(`no answer within ${ms} ms`)), left())
      const forward = () => stop.abort(outer?.reason)
      if (outer?.aborted) forward()
      outer?.addEventListener('abort', forward, { once: true })
      try {
        return await step(stop.signal)
      } finally {
        clearTimeout(timer)
        outer?.removeEventListener('abort', forward)
      }
    },
  }
}

/** Gives up waiting when the signal fires, for work that cannot itself be stopped (getaddrinfo sits in a thread). */
export function orAbort<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const onAbort = () => reject(signal.reason)
    signal.addEventListener('abort', onAbort, { once: true })
    // Listened to even where nobody waits any more: a rejection that nobody hears ends the process.
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort))
    if (signal.aborted) onAbort()
  })
}
