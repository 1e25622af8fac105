import { setImmediate } from 'node:timers/promises'

interface Waiting<T, R> {
  item: T
  resolve: (result: R) => void
  reject: (error: unknown) => void
}

/** What may go together; one alone always may. */
export interface Bounds<T> {
  most: number
  /** What an item weighs, and all of them at most. */
  weigh?: (item: T) => number
  heaviest?: number
}

/**
 * Group commit: all that asks while one write is under way goes into the next one together. Each by itself would pay for a
 * commit, and on PostgreSQL for a statement's way there and back; there, too, they would stand in line at the rows they
 * share, holding connections that others need.
 */
export class Together<T, R> {
  readonly #write: (items: readonly T[]) => Promise<readonly R[]>
  readonly #bounds: Bounds<T>
  #waiting: Waiting<T, R>[] = []
  #running = false

  /** `write` answers a result for each item. */
  constructor(write: (items: readonly T[]) => Promise<readonly R[]>, bounds: Bounds<T> = { most: 100 }) {
    this.#write = write
    this.#bounds = bounds
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
    const { most, weigh = () => 0, heaviest = Infinity } = this.#bounds
    let weight = 0
    const end = this.#waiting.findIndex(({ item }, at) => {
      weight += weigh(item)
      return at > 0 && (at >= most || weight > heaviest)
    })
    return this.#waiting.splice(0, end === -1 ? this.#waiting.length : end)
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
