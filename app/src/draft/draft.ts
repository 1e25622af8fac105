import { z } from 'zod'

/** A statement in a draft and where it stands in the posting or the résumé; `user` where the person vouches for it. */
export const claimSchema = z.object({
  text: z.string(),
  source: z.object({ kind: z.enum(['posting', 'resume', 'user']), quote: z.string(), where: z.string() }),
})
export type Claim = z.infer<typeof claimSchema>

/** A statement without a source; start and end are character offsets into the text that was checked. */
export const unsupportedSchema = z.object({
  text: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  kind: z.string(),
  reason: z.string(),
})
export type Unsupported = z.infer<typeof unsupportedSchema>

export const draftSchema = z.object({
  subject: z.string(),
  body: z.string(),
  claims: z.array(claimSchema),
  /** Sentences for the person: what to look at before sending. */
  warnings: z.array(z.string()),
})
export type Draft = z.infer<typeof draftSchema>
