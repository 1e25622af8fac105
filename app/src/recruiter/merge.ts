import { fold } from '../posting/facts/folding.ts'
import { agreement } from './agreement.ts'
import type { Candidate } from './candidate.ts'
import { kindOfRole } from './roles.ts'

/** Puts a candidate beside those of the same person or box; what the earlier one lacks, the later one gives. */
export function merge(candidates: Candidate[], next: Candidate): void {
  const same = candidates.find((one) => isSame(one, next))
  if (same === undefined) {
    candidates.push(next)
    return
  }
  if (same.name === null) {
    same.name = next.name
    same.nameFrom = next.nameFrom
  } else if (same.nameFrom !== 'field' && next.name !== null && next.name.length > same.name.length)
    same.name = next.name
  if (same.email === null && next.email !== null) {
    same.email = next.email
    same.emailStatus = next.emailStatus
    if (next.share !== undefined) same.share = next.share
  }
  same.role ??= next.role
  if (same.kind === 'other' || (same.kind === 'hr-inbox' && same.name !== null))
    same.kind = kindOfRole(same.role)
  if (same.cue === 'bare' || same.cue === 'box') same.cue = next.cue
  same.evidence.push(
    ...next.evidence.filter((one) => !same.evidence.some((other) => other.where === one.where)),
  )
}

function isSame(one: Candidate, next: Candidate): boolean {
  const namesMeet = one.name !== null && next.name !== null && sameNames(one.name, next.name)
  if (one.email !== null && one.email.toLowerCase() === next.email?.toLowerCase())
    return one.name === null || next.name === null || namesMeet
  if (namesMeet) return true
  if (next.email === null || one.name === null || one.email !== null) return false
  return next.name === null && next.kind !== 'hr-inbox' && agreement(one.name, next.email) !== null
}

/** "Ben" and "Ben Webb", "Aino Lehto" and "Aino-Kaisa Lehto". */
function sameNames(one: string, other: string): boolean {
  const [first, second] = [fold(one).split(/[\s-]+/), fold(other).split(/[\s-]+/)]
  const [short, long] = first.length <= second.length ? [first, second] : [second, first]
  return short[0] === long[0] && short.every((part) => long.includes(part))
}

export function sameName(one: string, other: string): boolean {
  return fold(one) === fold(other)
}
