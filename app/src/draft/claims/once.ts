import type { Unsupported } from '../draft.ts'

/** Of marks that overlap ("ten years of experience at Acme", "experience at Acme") the first alone, the longer of two that begin together: one thing to mend is shown once. */
export function once(found: Unsupported[]): Unsupported[] {
  const kept: Unsupported[] = []
  for (const one of found.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (!kept.some((other) => one.start < other.end)) kept.push(one)
  return kept
}
