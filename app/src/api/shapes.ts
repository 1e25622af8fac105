import { z } from '@hono/zod-openapi'

/** An id in a path. Any text: one that is not ours is simply not found. */
export const idParam = z.object({ id: z.string().min(1).max(200) })

/** Epoch milliseconds, or ISO 8601 with a zone. */
export const moment = z
  .union([z.number().int().nonnegative(), z.iso.datetime({ offset: true })])
  .transform((given) => (typeof given === 'number' ? given : Date.parse(given)))

/** When the recipient is to be written to, by the clock on their wall. The engine refuses what does not exist. */
export const sendWindow = z
  .object({
    timeZone: z.string().max(100).openapi({ description: 'IANA name, such as Europe/Berlin' }),
    days: z
      .array(z.number().int())
      .max(7)
      .default([1, 2, 3, 4, 5])
      .openapi({ description: 'ISO weekdays, 1 (Monday) to 7' }),
    from: z.string().max(5).default('09:00').openapi({ description: 'HH:MM' }),
    to: z.string().max(5).default('17:00').openapi({ description: 'HH:MM, after from' }),
  })
  .openapi('SendWindow')

export const limit = z.coerce.number().int().min(1).max(500).optional()

/** For createRoute: a JSON answer. */
export const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

/** For createRoute: a JSON body. */
export const jsonBody = <Schema extends z.ZodType>(schema: Schema) => ({
  required: true,
  content: { 'application/json': { schema } },
})

export const explanation = z.object({
  code: z.string(),
  side: z.enum(['you', 'recipient', 'provider', 'host', 'us']),
  scope: z.enum(['message', 'mailbox', 'connection']),
  retry: z.enum(['never', 'later', 'after-fix']),
  retryAfter: z.number().nullable(),
  title: z.string(),
  explanation: z.string(),
  fix: z.array(z.string()),
  docs: z.string().nullable(),
  raw: z.string(),
})

export const hop = z.object({
  step: z.string(),
  target: z.string(),
  family: z.union([z.literal(4), z.literal(6)]).nullable(),
  ok: z.boolean(),
  ms: z.number(),
  detail: z.string(),
})
