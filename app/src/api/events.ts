import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { EventView } from '@recruiterreach/mailbox'
import type { App } from '../app.ts'
import type { ApiEnv } from './caller.ts'
import { problems } from './problem.ts'
import { json, limit } from './shapes.ts'

export const eventSchema = z
  .object({
    seq: z.number(),
    id: z.string(),
    messageId: z.string(),
    kind: z.enum(['reply', 'auto-reply', 'bounce', 'complaint']),
    at: z.number(),
    sender: z.string(),
    subject: z.string(),
    text: z.string(),
    detail: z.record(z.string(), z.unknown()),
  })
  .openapi('Event')

export const eventShown = (event: EventView): z.infer<typeof eventSchema> => event

export function addEventRoutes(api: OpenAPIHono<ApiEnv>, app: App): void {
  api.openapi(
    createRoute({
      method: 'get',
      path: '/events',
      tags: ['events'],
      summary: 'What came back (replies, automatic replies, bounces), oldest first',
      request: {
        query: z.object({
          after: z.coerce
            .number()
            .int()
            .nonnegative()
            .optional()
            .openapi({ description: 'The seq of the last one that you have seen' }),
          limit,
        }),
      },
      responses: { 200: json(z.array(eventSchema), 'A page of them'), ...problems },
    }),
    async (context) => {
      const { after, limit: most } = context.req.valid('query')
      const events = await app.outbox.events(context.var.caller.userId, {
        ...(after !== undefined && { after }),
        ...(most !== undefined && { limit: most }),
      })
      return context.json(events.map(eventShown), 200)
    },
  )
}
