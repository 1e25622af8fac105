import { z } from 'zod'

/** One thing that was tried while looking for a contact: for progress, and so that a failed try stays visible. */
export const stepSchema = z.object({
  kind: z.enum(['page', 'finder', 'verification']),
  /** The address or the service that was asked. */
  target: z.string(),
  ok: z.boolean(),
  /** What came of it, in words. */
  detail: z.string(),
})
export type Step = z.infer<typeof stepSchema>
