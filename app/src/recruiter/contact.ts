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
