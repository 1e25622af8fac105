/** Keys come from users' hosts, so a memory is bounded; 10 minutes is what RFC 6555 section 4.2 suggests. */
const limit = 1000
const ttlMs = 10 * 60_000

/** What a server showed when it was last dialled. */
export interface Memory<T> {
  recall(key: string): T | null
  remember(key: string, value: T): void
  forget(key: string): void
}

/** A memory of a thousand keys, of ten minutes each; the one goes first that was remembered longest ago. */
export function createMemory<T>(now: () => number = () => performance.now()): Memory<T> {
  const known = new Map<string, { value: T; until: number }>()
  return {
    recall(key) {
      const entry = known.get(key)
      return entry !== undefined && entry.until > now() ? entry.value : null
    },
    remember(key, value) {
      known.delete(key)
      known.set(key, { value, until: now() + ttlMs })
      const oldest = known.keys().next().value
      if (known.size > limit && oldest !== undefined) known.delete(oldest)
    },
    forget: (key) => void known.delete(key),
  }
}
