/** RFC 8305 section 5, "Connection Attempt Delay": its recommended 250 ms. */
export const headStartMs = 250

export type RaceResult<T> = { winner: T } | { failures: unknown[] }

/**
 * Tries candidates in order. The next one starts when the one before has failed or has had its head start; losers stay
 * in the race until one wins or all have failed, and are then stopped through their signal. An attempt that wins after
 * the winner goes to `discard`. Never throws: the failures come back in the order in which they happened.
 *
 * Node's own autoSelectFamily was rejected: it aborts each attempt but the last after its 250 ms, so that where the
 * first SYN of the best address is lost (retransmitted after 1 s) a working host counts as down.
 */
export function race<C, T>(
  candidates: readonly C[],
  attempt: (candidate: C, signal: AbortSignal) => Promise<T>,
  options: { signal: AbortSignal; discard: (late: T) => void; delayMs?: number },
): Promise<RaceResult<T>> {
  const over = new AbortController()
  const signal = AbortSignal.any([options.signal, over.signal])
  const failures: unknown[] = []

  return new Promise((resolve) => {
    let next = 0
    let running = 0
    let won = false
    let timer: NodeJS.Timeout | undefined

    const run = async (candidate: C) => {
      try {
        const result = await attempt(candidate, signal)
        if (won) return options.discard(result)
        won = true
        clearTimeout(timer)
        over.abort(new RaceOver())
        resolve({ winner: result })
      } catch (failure) {
        failures.push(failure)
        running -= 1
        if (!won) startNext()
      }
    }

    const startNext = () => {
      clearTimeout(timer)
      const candidate = candidates[next]
      if (candidate === undefined) {
        if (running === 0) resolve({ failures })
        return
      }
      next += 1
      running += 1
      if (next < candidates.length) timer = setTimeout(startNext, options.delayMs ?? headStartMs)
      void run(candidate)
    }
    startNext()
  })
}

/** What a loser is stopped with. */
export class RaceOver extends Error {
  override readonly name = 'RaceOver'
  constructor() {
    super('another address answered first')
  }
}
