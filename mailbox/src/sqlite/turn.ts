/** Hands one thing to one user after another, in the order in which they asked. */
export class Turn {
  #taken = false
  readonly #waiting: (() => void)[] = []

  /** Null where it is free: then it is taken at once, without a turn of the event loop. */
  take(): Promise<void> | null {
    if (this.#taken) return new Promise((resolve) => this.#waiting.push(resolve))
    this.#taken = true
    return null
  }

  give(): void {
    const next = this.#waiting.shift()
    // To the next in line it stays taken: nobody can slip in between.
    if (next) next()
    else this.#taken = false
  }
}
