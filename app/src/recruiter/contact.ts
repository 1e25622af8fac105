import { z } from 'zod'

/** One reason to believe a fact. `kind` names the sort of source: `posting-text`, `ats-field`, `pattern`, `user`. */
export const evidenceSchema = z.object({ kind: z.string(), quote: z.string(), where: z.string() })
export type Evidence = z.infer<typeof evidenceSchema>

/** A person or an inbox that may be behind a posting. Never without evidence. */
export const contactSchema = z.object({
  name: z.string().nullable(),
  role: z.string().nullable(),
  kind: z.enum(['recruiter', 'hiring-manager', 'founder', 'hr-inbox', 'other']),
  email: z.string().nullable(),
  emailStatus: z.enum(['published', 'verified', 'inferred', 'risky', 'invalid', 'unknown']),
  /** 0 to 1, calibrated. */
  confidence: z.number().min(0).max(1),
  evidence: z.array(evidenceSchema).min(1),
})
export type Contact = z.infer<typeof contactSchema>

/** The best that can be written to, or the best at all. `contacts` stand best first. */
export const likeliestContact = (contacts: readonly Contact[]): Contact | null =>
  contacts.find(({ email }) => email !== null) ?? contacts[0] ?? null

/** The one with this address, in whatever case it is written; null where there is none. */
export function contactAt(contacts: readonly Contact[], address: string): Contact | null {
  const wanted = address.trim().toLowerCase()
  return contacts.find(({ email }) => email?.toLowerCase() === wanted) ?? null
}
