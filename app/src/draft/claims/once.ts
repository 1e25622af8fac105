import type { Unsupported } from '../draft.ts'

/** Of marks that overlap ("ten years of experience at Acme", "experience at Acme") the longest alone: one thing to mend is shown once. */
export function once(found: Unsupported[]): Unsupported[] {
  const kept: Unsupported[] = []
  for (const one of found.toSorted((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one)
  return kept.toSorted((a, b) => a.start - b.start)
}
