import type { Family } from './names.ts'

/** Hosts come from users, so the memory is bounded; 10 minutes is what RFC 6555 section 4.2 suggests. */
const limit = 1000
const ttlMs = 10 * 60_000

/** Per host, the family that answered last: an IPv6 black hole costs its head start once, and not at every message. */
export interface FamilyMemory {
  recall(host: string): Family | null
  remember(host: string, family: Family): void
}

export function createFamilyMemory(now: () => number = () => performance.now()): FamilyMemory {
  const known = new Map<string, { family: Family; until: number }>()
  return {
    recall(host) {
      const entry = known.get(host)
      return entry !== undefined && entry.until > now() ? entry.family : null
    },
    remember(host, family) {
      known.delete(host)
      known.set(host, { family, until: now() + ttlMs })
      const oldest = known.keys().next().value
      if (known.size > limit && oldest !== undefined) known.delete(oldest)
    },
  }
}
