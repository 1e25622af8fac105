import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { App } from '../app.ts'
import { unsupportedSchema } from '../draft/draft.ts'
import { templateLimits } from '../draft/letter-template.ts'
import { type ApiEnv, needs } from './caller.ts'
import { problems } from './problem.ts'
import { idParam, json, jsonBody } from './shapes.ts'

const letter = {
  subject: z
    .string()
    .max(templateLimits.subject)
    .default('')
    .openapi({ description: 'Liquid; empty: RecruiterReach writes the subject' }),
  body: z.string().max(templateLimits.body).openapi({ description: 'Liquid' }),
}

const newTemplate = z.object({ name: z.string().max(80), ...letter }).openapi('NewTemplate')

const template = z
  .object({
    id: z.string(),
    name: z.string(),
    subject: z.string(),
    body: z.string(),
    createdAt: z.number(),
    updatedAt: z.number(),
  })
  .openapi('Template')

const preview = z
  .object({
    subject: z.string(),
    body: z.string(),
    unfilled: z
      .array(z.string())
      .openapi({ description: 'Named, and without a value here: with these, no draft is written' }),
    leftOut: z.array(z.string()),
    variables: z.array(z.object({ name: z.string(), meaning: z.string(), value: z.string().nullable() })),
    unsupported: z.array(unsupportedSchema),
    warnings: z.array(z.string()),
  })
  .openapi('TemplatePreview')

/** A person's own letters. Writing with one: `templateId` of POST /outreach. */
export function addTemplateRoutes(api: OpenAPIHono<ApiEnv>, app: App): void {
  const tags = ['templates']
  const write = needs('outreach:write')

  api.openapi(
    createRoute({
      method: 'get',
      path: '/templates',
      tags,
      summary: 'List your own letter templates, by name',
      responses: { 200: json(z.array(template), 'All of them'), ...problems },
    }),
    async (context) => context.json(await app.templates.list(context.var.caller.userId), 200),
  )

  api.openapi(
    createRoute({
      method: 'post',
      path: '/templates',
      tags,
      summary: 'Keep a template. Refused with a sentence and a line where it cannot be read',
      middleware: write,
      request: { body: jsonBody(newTemplate) },
      responses: { 201: json(template, 'Kept'), ...problems },
    }),
    async (context) =>
      context.json(await app.templates.save(context.var.caller.userId, context.req.valid('json')), 201),
  )

  api.openapi(
    createRoute({
      method: 'post',
      path: '/templates/preview',
      tags,
      summary:
        'Show what a template makes of one of your outreaches, or of an invented posting; keeps nothing',
      request: {
        body: jsonBody(
          z.object({ ...letter, outreachId: z.string().max(200).optional() }).openapi('TemplateTrial'),
        ),
      },
      responses: { 200: json(preview, 'The letter, and what it lacks'), ...problems },
    }),
    async (context) => {
      const { outreachId, ...given } = context.req.valid('json')
      return context.json(await app.previewTemplate(context.var.caller.userId, given, outreachId), 200)
    },
  )

  api.openapi(
    createRoute({
      method: 'put',
      path: '/templates/{id}',
      tags,
      summary: 'Change a template. Drafts that were written with it stay as they are',
      middleware: write,
      request: { params: idParam, body: jsonBody(newTemplate) },
      responses: { 200: json(template, 'As it is now'), ...problems },
    }),
    async (context) => {
      const { id } = context.req.valid('param')
      return context.json(
        await app.templates.save(context.var.caller.userId, context.req.valid('json'), id),
        200,
      )
    },
  )

  api.openapi(
    createRoute({
      method: 'delete',
      path: '/templates/{id}',
      tags,
      summary: 'Delete a template',
      middleware: write,
      request: { params: idParam },
      responses: { 204: { description: 'Gone' }, ...problems },
    }),
    async (context) => {
      await app.templates.remove(context.var.caller.userId, context.req.valid('param').id)
      return context.body(null, 204)
    },
  )
}
