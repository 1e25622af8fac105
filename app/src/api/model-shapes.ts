import { z } from '@hono/zod-openapi'

/** What a model would be sent. */
export const leaving = z
  .object({
    to: z.string(),
    model: z.string(),
    leaves: z.array(z.object({ what: z.string(), text: z.string() })),
    stays: z.array(z.string()),
  })
  .nullable()
  .openapi('WhatLeaves', { description: 'Word for word; null where the settings name no language model' })

/** What came of asking it once. */
export const run = z
  .object({
    id: z.string(),
    what: z.enum(['draft', 'sentence']),
    model: z.string(),
    host: z.string(),
    outcome: z.enum(['model', 'repaired', 'template']).openapi({
      description: '`repaired`: sentences were taken out; `template`: the draft stands as it was, see `note`',
    }),
    note: z.string().nullable(),
    removed: z.array(z.object({ text: z.string(), reason: z.string() })),
    inputTokens: z.number(),
    outputTokens: z.number(),
    ms: z.number(),
    cost: z.number().nullable(),
    currency: z.string().nullable(),
    createdAt: z.number(),
  })
  .openapi('ModelRun')
