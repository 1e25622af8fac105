import { agreement } from './names.ts'
import type { ReadPosting } from '../posting/posting.ts'
import { contactSchema, type Contact, type Evidence } from './contact.ts'
import type { Mention } from './mentions.ts'

/** A contact in the making. */
export interface Candidate {
  name: string | null
  /** Where the name stands: in a field, in the text, or only in the address. */
  nameFrom: 'field' | 'text' | 'address' | null
  role: string | null
  kind: Contact['kind']
  email: string | null
  cue: Mention['cue'] | 'field' | 'box' | 'bare'
  evidence: Evidence[]
}

// How often a contact found this way was the right one on the real postings that we measured (npm run eval -- postings),
// drawn towards the middle because the counts are small.
const base: Record<Candidate['cue'], number> = {
  field: 0.93,
  label: 0.9,
  contact: 0.88,
  self: 0.86,
  signature: 0.84,
  address: 0.85,
  report: 0.6,
  bare: 0.7,
  box: 0.45,
}

/** Contacts in order of confidence; those of a kind in the order of the posting. */
export function rank(candidates: Candidate[], read: ReadPosting): Contact[] {
  const scored = candidates.map((candidate, index) => ({
    candidate,
    index,
    confidence: confidenceOf(candidate, read),
  }))
  scored.sort(
    (one, other) =>
      order(other.candidate) - order(one.candidate) ||
      other.confidence - one.confidence ||
      one.index - other.index,
  )
  return scored.slice(0, 12).map(({ candidate, confidence }, place) =>
    contactSchema.parse({
      name: candidate.name,
      role: candidate.role,
      kind: candidate.kind,
      email: candidate.email,
      emailStatus: candidate.email === null ? 'unknown' : 'published',
      // A second person behind a first one is a rival, not the answer.
      confidence:
        Math.round((place === 0 || candidate.kind === 'hr-inbox' ? confidence : confidence * 0.75) * 100) /
        100,
      evidence: candidate.evidence.slice(0, 6),
    }),
  )
}

/** Named people with an address, named people, lone personal addresses, boxes. */
function order(candidate: Candidate): number {
  if (candidate.kind === 'hr-inbox') return 0
  if (candidate.cue === 'report') return 1
  if (candidate.name !== null && candidate.nameFrom !== 'address') return 3
  return 2
}

function confidenceOf(candidate: Candidate, read: ReadPosting): number {
  let odds = base[candidate.cue] / (1 - base[candidate.cue])
  if (candidate.name !== null && candidate.email !== null)
    odds *= agreement(candidate.name, candidate.email) === null ? 0.9 : 1.8
  if (candidate.name !== null && candidate.email === null) odds *= 0.8
  if (candidate.nameFrom === 'address') odds *= 0.8
  if (candidate.role !== null) odds *= 1.2
  if (candidate.evidence.length > 1) odds *= 1.3
  const domain = candidate.email?.split('@')[1] ?? ''
  const company = read.posting.companyDomain
  if (company !== null && domain !== '' && (domain === company || domain.endsWith(`.${company}`))) odds *= 1.3
  return Math.min(0.98, odds / (1 + odds))
}
