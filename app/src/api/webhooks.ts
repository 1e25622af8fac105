import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { App } from '../app.ts'
import { webhookTypes } from '../webhooks/webhooks.ts'
import { type ApiEnv, needs } from './caller.ts'
import { problems } from './problem.ts'
import { idParam, json, jsonBody, limit } from './shapes.ts'

const types = z.array(z.enum(webhookTypes)).openapi({ description: 'Empty: all of them' })

const webhook = z
  .object({
    id: z.string(),
    url: z.string(),
    types,
    disabledAt: z.number().nullable(),
    createdAt: z.number(),
  })
  .openapi('Webhook')

const delivery = z
  .object({
    id: z.string(),
    type: z.string(),
    state: z.enum(['waiting', 'delivered', 'failed']),
    tries: z.number(),
    status: z.number().nullable(),
    problem: z.string().nullable(),
    nextAt: z.number().nullable(),
    createdAt: z.number(),
    deliveredAt: z.number().nullable(),
  })
  .openapi('WebhookDelivery')

export function addWebhookRoutes(api: OpenAPIHono<ApiEnv>, app: App): void {
  const tags = ['webhooks']
  const write = needs('webhooks:write')

  api.openapi(
    createRoute({
      method: 'get',
      path: '/webhooks',
      tags,
      summary: 'List the webhooks',
      responses: { 200: json(z.array(webhook), 'All of them'), ...problems },
    }),
    async (context) => context.json(await app.webhooks.list(context.var.caller.userId), 200),
  )

  api.openapi(
    createRoute({
      method: 'post',
      path: '/webhooks',
      tags,
      summary:
        'Be told of changes, signed as Standard Webhooks says; the secret is in this answer and nowhere else',
      middleware: write,
      request: {
        body: jsonBody(
          z.object({ url: z.string().max(2_000), types: types.optional() }).openapi('NewWebhook'),
        ),
      },
      responses: {
        201: json(webhook.extend({ secret: z.string() }).openapi('CreatedWebhook'), 'Told from now on'),
        ...problems,
      },
    }),
    async (context) => {
      const { url, types: wanted } = context.req.valid('json')
      const created = await app.webhooks.create(context.var.caller.userId, {
        url,
        ...(wanted !== undefined && { types: wanted }),
      })
      return context.json(created, 201)
    },
  )

  api.openapi(
    createRoute({
      method: 'delete',
      path: '/webhooks/{id}',
      tags,
      summary: 'Be told no more',
      middleware: write,
      request: { params: idParam },
      responses: { 204: { description: 'Removed' }, ...problems },
    }),
    async (context) => {
      await app.webhooks.remove(context.var.caller.userId, context.req.valid('param').id)
      return context.body(null, 204)
    },
  )

  api.openapi(
    createRoute({
      method: 'get',
      path: '/webhooks/{id}/deliveries',
      tags,
      summary: 'What was delivered, what waits, and what was given up, newest first',
      request: { params: idParam, query: z.object({ limit }) },
      responses: { 200: json(z.array(delivery), 'A page of them'), ...problems },
    }),
    async (context) => {
      const { limit: most } = context.req.valid('query')
      const { id } = context.req.valid('param')
      const page = await app.webhooks.deliveries(context.var.caller.userId, id, {
        ...(most !== undefined && { limit: most }),
      })
      return context.json(page, 200)
    },
  )
}
