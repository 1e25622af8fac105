/**
 * A wake-up that many may wait for. Take `next` before looking for work and await it after: what is raised in between is
 * then not missed.
 */
export interface Signal {
  raise(): void
  /** Resolves when raised, when `signal` aborts, or after `ms`. Never rejects. */
  next(ms: number, signal: AbortSignal): Promise<void>
}

export function createSignal(): Signal {
  let pending: (() => void)[] = []
  return {
    raise() {
      const waiting = pending
      pending = []
      for (const wake of waiting) wake()
    },
    next: (ms, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) return resolve()
        const wake = (): void => {
          clearTimeout(timer)
          signal.removeEventListener('abort', wake)
          resolve()
        }
        const timer = setTimeout(wake, ms)
        signal.addEventListener('abort', wake, { once: true })
        pending.push(wake)
      }),
  }
}
