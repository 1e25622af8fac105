import { fold } from './folding.ts'

/** A name that some place of a posting may mean as the company's, and how much that place is worth. */
export interface HeardName {
  name: string
  weight: number
  where: string
  quote: string
}

/**
 * The name with the most weight behind it, counting those that name the same firm: no single place is right often
 * enough, and places that agree add up. Null where nothing was heard, or nothing with at least `least` behind it.
 */
export function agreed<Heard extends HeardName>(heard: readonly Heard[], least = 0): Heard | null {
  let best: { heard: Heard; weight: number } | null = null
  for (const one of heard) {
    const places = new Set<string>()
    let weight = 0
    for (const other of heard)
      if (sameFirm(one.name, other.name) && !places.has(other.where)) {
        places.add(other.where)
        weight += other.weight
      }
    // Of two spellings with the same backing the one with more weight of its own is shown.
    const own = weight + one.weight / 100
    if (weight >= least && (best === null || own > best.weight)) best = { heard: one, weight: own }
  }
  return best?.heard ?? null
}

/** A name as letters and digits alone, folded. */
export const compact = (text: string): string => fold(text).replace(/[^a-z0-9]/g, '')

/** Whether two names are the same firm's: the same letters, or one begins the other ("Acme", "Acme Widgets Ltd"). */
export function sameFirm(one: string, other: string): boolean {
  const [short, long] = [compact(one), compact(other)].toSorted((a, b) => a.length - b.length)
  if (short === undefined || long === undefined || short.length < 3) return short === long
  return long === short || (long.startsWith(short) && short.length >= Math.min(6, long.length * 0.4))
}
