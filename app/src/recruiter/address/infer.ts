import { isSharedBox } from '../../posting/facts/boxes.ts'
import type { Evidence } from '../contact.ts'
import type { SeenAddress } from './history.ts'
import {
  habitsOf,
  localParts,
  patternOf,
  patternOfShape,
  patterns,
  priors,
  type Pattern,
} from './patterns.ts'

/** An address that a person may have, with the reasons. `share`: how likely among all forms, 0 to 1. */
export interface Inferred {
  email: string
  pattern: Pattern
  share: number
  /** At least one address of the same domain shows the pattern; without that it is a guess from what is usual. */
  seen: boolean
  evidence: Evidence[]
}

/** How much one address of the domain weighs against what is usual elsewhere: one example already decides. */
const weights = { confirmed: 8, published: 6, shape: 2 }
/** A pattern whose address bounced is not ruled out (the person may have left), but drops far. */
const bounceFactor = 0.15

/**
 * Addresses that a named person may have at a domain, likeliest first, at most `most`. Patterns seen on the same domain
 * come first, what is usual elsewhere last; addresses that bounced before are never named again.
 */
export function inferAddresses(
  person: { name: string; domain: string },
  known: {
    published: readonly SeenAddress[]
    confirmed: readonly SeenAddress[]
    bounced: readonly SeenAddress[]
  },
  most = 3,
): Inferred[] {
  const domain = person.domain.toLowerCase()
  const here = (one: SeenAddress): boolean =>
    one.address.toLowerCase().endsWith(`@${domain}`) && !isSharedBox(one.address)
  const score = new Map<Pattern, number>(patterns.map((pattern) => [pattern, priors[pattern]]))
  const reasons = new Map<Pattern, Evidence[]>()
  const count = (pattern: Pattern, weight: number, seen: SeenAddress): void => {
    score.set(pattern, (score.get(pattern) ?? 0) + weight)
    const said = reasons.get(pattern) ?? []
    reasons.set(pattern, said)
    if (said.length < 4) said.push({ kind: 'pattern', quote: seen.quote, where: seen.where })
  }
  for (const [kind, list] of [
    ['confirmed', known.confirmed],
    ['published', known.published],
  ] as const)
    for (const one of list.filter(here)) {
      const exact = one.name === null ? null : patternOf(one.name, one.address)
      const shape = exact === null && one.name === null ? patternOfShape(one.address) : null
      if (exact !== null) count(exact, weights[kind], one)
      else if (shape !== null) count(shape, weights.shape, one)
    }
  const bounced = new Set(known.bounced.map((one) => one.address.toLowerCase()))
  for (const one of known.bounced.filter(here)) {
    const pattern = one.name === null ? null : patternOf(one.name, one.address)
    if (pattern !== null) score.set(pattern, (score.get(pattern) ?? 0) * bounceFactor)
  }
  const total = [...score.values()].reduce((sum, one) => sum + one, 0)
  const habits = habitsOf(domain)
  const found: Inferred[] = []
  for (const [pattern, points] of [...score].toSorted(([, one], [, other]) => other - one)) {
    const [local, other] = localParts(person.name, pattern, habits)
      .map((part) => `${part}@${domain}`)
      .filter((address) => !bounced.has(address))
    if (local === undefined || found.some((one) => one.email === local)) continue
    const said = reasons.get(pattern) ?? []
    // Where a name can be spelled in two ways the usual one is taken; how often it holds was not measured.
    const share = (points / total) * (other === undefined ? 1 : 0.92)
    found.push({
      email: local,
      pattern,
      share,
      seen: said.length > 0,
      evidence: [inWords(person.name, pattern, domain, said.length > 0), ...said],
    })
    if (found.length === most) break
  }
  return found.toSorted((one, other) => other.share - one.share)
}

function inWords(name: string, pattern: Pattern, domain: string, seen: boolean): Evidence {
  const form = `${pattern}@${domain}`
  return {
    kind: 'pattern',
    quote: form,
    where: seen
      ? `Made from the name ${name}: other addresses at ${domain} are written ${form}.`
      : `Guessed from the name ${name}: ${String(Math.round(priors[pattern] * 100))} % of the personal addresses in small firms’ postings are written ${pattern}@; none at ${domain} was seen.`,
  }
}
