import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { App } from '../app.ts'
import type { Profile } from '../outreach/profiles.ts'
import { type ApiEnv, needs } from './caller.ts'
import { problems } from './problem.ts'
import { json, jsonBody } from './shapes.ts'

const profile = z
  .object({
    name: z.string(),
    signature: z.string(),
    availability: z.string().openapi({
      description: 'When you can start or talk, as drafts say it and templates name it; empty: said nowhere',
    }),
    hasResume: z.boolean(),
  })
  .openapi('Profile')

const change = z
  .object({
    name: z.string().max(200),
    signature: z.string().max(5_000),
    availability: z.string().max(1_000),
  })
  .partial()
  .openapi('ProfileChange')

const shown = ({ name, signature, availability, resume }: Profile): z.infer<typeof profile> => ({
  name,
  signature,
  availability,
  hasResume: resume !== null,
})

/** Who the person is, as their drafts know them. */
export function addProfileRoutes(api: OpenAPIHono<ApiEnv>, app: App): void {
  const tags = ['profile']

  api.openapi(
    createRoute({
      method: 'get',
      path: '/profile',
      tags,
      summary: 'Your name, signature and availability',
      responses: { 200: json(profile, 'As drafts know you'), ...problems },
    }),
    async (context) => context.json(shown(await app.profiles.get(context.var.caller.userId)), 200),
  )

  api.openapi(
    createRoute({
      method: 'patch',
      path: '/profile',
      tags,
      summary: 'Change what drafts know of you; your résumé is changed on its page',
      middleware: needs('outreach:write'),
      request: { body: jsonBody(change) },
      responses: { 200: json(profile, 'As it is now'), ...problems },
    }),
    async (context) => {
      const { name, signature, availability } = context.req.valid('json')
      const saved = await app.profiles.save(context.var.caller.userId, {
        ...(name !== undefined && { name }),
        ...(signature !== undefined && { signature }),
        ...(availability !== undefined && { availability }),
      })
      return context.json(shown(saved), 200)
    },
  )
}
