import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { App } from '../app.ts'
import { tones } from '../draft/templates/language.ts'
import { type ApiEnv, needs } from './caller.ts'
import { leaving, run } from './model-shapes.ts'
import { outreach, shown } from './outreach.ts'
import { problems } from './problem.ts'
import { idParam, json, jsonBody } from './shapes.ts'

const offer = z
  .object({
    model: z.string(),
    host: z.string().openapi({ description: 'Where the posting and the résumé would be sent to' }),
    price: z
      .object({ input: z.number(), output: z.number(), currency: z.string() })
      .nullable()
      .openapi({ description: 'For a million tokens read and written; null: none is set' }),
    choice: z.enum(['agreed', 'off']).nullable(),
  })
  .nullable()
  .openapi('Model', { description: 'Null where the settings name no language model' })

const version = z
  .object({
    id: z.string(),
    parentId: z.string().nullable(),
    origin: z.enum(['template', 'model', 'you']),
    what: z.enum(['draft', 'edit', 'sentence', 'removal']),
    subject: z.string(),
    body: z.string(),
    recipientName: z.string().nullable(),
    recipientEmail: z.string().nullable(),
    createdAt: z.number(),
    isCurrent: z.boolean(),
  })
  .openapi('DraftVersion')

/** Writing drafts anew, by a language model where the person agreed, and going back to what they were. */
export function addDraftRoutes(api: OpenAPIHono<ApiEnv>, app: App): void {
  const tags = ['drafts']
  const write = needs('outreach:write')

  api.openapi(
    createRoute({
      method: 'get',
      path: '/model',
      tags,
      summary: 'The language model of the settings, and whether you let text go to it',
      responses: { 200: json(offer, 'The model, or null'), ...problems },
    }),
    async (context) => context.json(await app.modelDrafts.offer(context.var.caller.userId), 200),
  )

  api.openapi(
    createRoute({
      method: 'put',
      path: '/model',
      tags,
      summary: 'Agree to send text to the model, or turn it off; agreeing holds for its present host',
      middleware: write,
      request: {
        body: jsonBody(z.object({ choice: z.enum(['agreed', 'off']).nullable() }).openapi('ModelChoice')),
      },
      responses: { 200: json(offer, 'As it is now'), ...problems },
    }),
    async (context) => {
      const { userId } = context.var.caller
      await app.modelDrafts.choose(userId, context.req.valid('json').choice)
      return context.json(await app.modelDrafts.offer(userId), 200)
    },
  )

  api.openapi(
    createRoute({
      method: 'get',
      path: '/outreach/{id}/leaves',
      tags,
      summary: 'What the model would be sent for this draft; nothing is sent by asking',
      request: { params: idParam },
      responses: { 200: json(leaving, 'What leaves, or null'), ...problems },
    }),
    async (context) => {
      const { id } = context.req.valid('param')
      return context.json(await app.modelDrafts.leaves(context.var.caller.userId, id), 200)
    },
  )

  api.openapi(
    createRoute({
      method: 'post',
      path: '/outreach/{id}/draft',
      tags,
      summary:
        'Write the draft anew; by the model it takes as long as LLM_TIMEOUT allows, and what fails changes nothing',
      middleware: write,
      request: {
        params: idParam,
        body: jsonBody(
          z
            .object({ by: z.enum(['template', 'model']), tone: z.enum(tones).optional() })
            .openapi('Redraft', { description: '`tone` is for the template' }),
        ),
      },
      responses: {
        200: json(z.object({ outreach, run: run.nullable() }).openapi('Redrafted'), 'The draft'),
        ...problems,
      },
    }),
    async (context) => {
      const { id } = context.req.valid('param')
      const { by, tone } = context.req.valid('json')
      const { userId } = context.var.caller
      const made =
        by === 'model' ? await app.modelDrafts.write(userId, id, { signal: context.req.raw.signal }) : null
      if (by === 'template') await app.outreaches.redraft(userId, id, tone === undefined ? {} : { tone })
      return context.json(
        { outreach: await shown(app, userId, await app.outreaches.get(userId, id)), run: made },
        200,
      )
    },
  )

  api.openapi(
    createRoute({
      method: 'post',
      path: '/outreach/{id}/sentence',
      tags,
      summary: 'Put another wording in the place of a sentence; `from` is null where there is none',
      middleware: write,
      request: {
        params: idParam,
        body: jsonBody(z.object({ sentence: z.string().max(5_000) }).openapi('Reword')),
      },
      responses: {
        200: json(
          z.object({ outreach, from: z.enum(['model', 'template']).nullable() }).openapi('Reworded'),
          'The draft',
        ),
        ...problems,
      },
    }),
    async (context) => {
      const { id } = context.req.valid('param')
      const { sentence } = context.req.valid('json')
      const { userId } = context.var.caller
      const from = await app.modelDrafts.reword(userId, id, sentence, { signal: context.req.raw.signal })
      return context.json(
        { outreach: await shown(app, userId, await app.outreaches.get(userId, id)), from },
        200,
      )
    },
  )

  api.openapi(
    createRoute({
      method: 'get',
      path: '/outreach/{id}/versions',
      tags,
      summary: 'The texts that a draft has had, newest first; none before its first change',
      request: { params: idParam },
      responses: { 200: json(z.array(version), 'At most 50'), ...problems },
    }),
    async (context) => {
      const { id } = context.req.valid('param')
      return context.json(await app.versions.list(context.var.caller.userId, id), 200)
    },
  )

  api.openapi(
    createRoute({
      method: 'post',
      path: '/outreach/{id}/versions/{version}/restore',
      tags,
      summary: 'Put an earlier text back; nothing later is lost',
      middleware: write,
      request: { params: idParam.extend({ version: z.string().max(200) }) },
      responses: { 200: json(outreach, 'As it is now'), ...problems },
    }),
    async (context) => {
      const { id, version: earlier } = context.req.valid('param')
      const { userId } = context.var.caller
      await app.versions.restore(userId, id, earlier)
      return context.json(await shown(app, userId, await app.outreaches.get(userId, id)), 200)
    },
  )

  for (const move of ['undo', 'redo'] as const)
    api.openapi(
      createRoute({
        method: 'post',
        path: `/outreach/{id}/${move}`,
        tags,
        summary: move === 'undo' ? 'Back to the text before the last change' : 'Forward again',
        middleware: write,
        request: { params: idParam },
        responses: { 200: json(outreach, 'As it is now'), ...problems },
      }),
      async (context) => {
        const { id } = context.req.valid('param')
        const { userId } = context.var.caller
        await app.versions[move](userId, id)
        return context.json(await shown(app, userId, await app.outreaches.get(userId, id)), 200)
      },
    )
}
