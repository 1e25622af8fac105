import { setImmediate } from 'node:timers/promises'

interface Waiting<T, R> {
  item: T
  resolve: (result: R) => void
  reject: (error: unknown) => void
}

/** So many at most go together where nothing else sets a bound. */
const usualMost = 100

/**
 * Group commit: all that asks while one write is under way goes into the next one together. Each by itself would pay for a
 * commit, and on PostgreSQL for a statement's way there and back; there, too, they would stand in line at the rows they
 * share, holding connections that others need.
 */
export class Together<T, R> {
  readonly #write: (items: readonly T[]) => Promise<readonly R[]>
  readonly #fits: (items: readonly T[]) => boolean
  #waiting: Waiting<T, R>[] = []
  #running = false

  /** `write` answers a result for each item. `fits`: whether these may go together; one alone always may. */
  constructor(
    write: (items: readonly T[]) => Promise<readonly R[]>,
    fits: (items: readonly T[]) => boolean = (items) => items.length <= usualMost,
  ) {
    this.#write = write
    this.#fits = fits
  }

  /** Resolves once it has been written, rejects where it could not be. */
  add(item: T): Promise<R> {
    const { promise, resolve, reject } = Promise.withResolvers<R>()
    this.#waiting.push({ item, resolve, reject })
    if (!this.#running) void this.#run()
    return promise
  }

  async #run(): Promise<void> {
    this.#running = true
    while (this.#waiting.length > 0) {
      // Those who ask in the same turn of the event loop come along.
      await setImmediate()
      await this.#writeAll(this.#nextBatch())
    }
    this.#running = false
  }

  #nextBatch(): Waiting<T, R>[] {
    const items = this.#waiting.map(({ item }) => item)
    let count = 1
    while (count < items.length && this.#fits(items.slice(0, count + 1))) count += 1
    return this.#waiting.splice(0, count)
  }

  async #writeAll(batch: readonly Waiting<T, R>[]): Promise<void> {
    try {
      const results = await this.#write(batch.map(({ item }) => item))
      for (const [at, result] of results.entries()) batch[at]?.resolve(result)
    } catch (error) {
      // Nobody's fails with another's: each is tried by itself. Side by side: a database that is away takes its time to say so.
      if (batch.length > 1) await Promise.all(batch.map((one) => this.#writeAll([one])))
      else for (const { reject } of batch) reject(error)
    }
  }
}
