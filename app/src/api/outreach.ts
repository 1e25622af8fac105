import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { App } from '../app.ts'
import { claimSchema } from '../draft/draft.ts'
import { tones } from '../draft/templates/language.ts'
import type { Outreach } from '../outreach/view.ts'
import { postingSchema } from '../posting/posting.ts'
import { contactSchema } from '../recruiter/contact.ts'
import { type ApiEnv, needs } from './caller.ts'
import { problems } from './problem.ts'
import { idParam, json, jsonBody, limit, moment, sendWindow } from './shapes.ts'

export const outreach = z
  .object({
    id: z.string(),
    postingId: z.string(),
    posting: postingSchema,
    contacts: z.array(contactSchema),
    mailboxId: z.string().nullable(),
    recipientName: z.string(),
    recipientEmail: z.string(),
    subject: z.string(),
    body: z.string(),
    claims: z.array(claimSchema).openapi({
      description: 'What the text as it stands says, each with its source; a draft’s are read anew',
    }),
    warnings: z.array(z.string()),
    vouched: z.array(z.string()),
    attachResume: z.boolean().openapi({ description: 'Your résumé goes along as the PDF that you uploaded' }),
    attachment: z
      .object({ filename: z.string(), bytes: z.number().int() })
      .nullable()
      .openapi({ description: 'The file that went along, once approved' }),
    templateId: z
      .string()
      .nullable()
      .openapi({ description: 'Your own template that it is written from; null: the built-in letter' }),
    state: z.enum(['draft', 'approved']),
    messageId: z.string().nullable(),
    followsId: z.string().nullable(),
    followUp: z.number(),
    createdAt: z.number(),
    updatedAt: z.number(),
  })
  .openapi('Outreach')

const summary = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    company: z.string().nullable(),
    recipientName: z.string(),
    recipientEmail: z.string(),
    state: z.enum(['draft', 'approved']),
    messageState: z.string().nullable(),
    came: z.array(z.enum(['reply', 'auto-reply', 'bounce', 'complaint'])),
    followUp: z.number(),
    createdAt: z.number(),
    updatedAt: z.number(),
  })
  .openapi('OutreachSummary')

const edit = z
  .object({
    mailboxId: z.string().max(200).nullable(),
    recipientName: z.string().max(200),
    recipientEmail: z.string().max(320),
    subject: z.string().max(2_000),
    body: z.string().max(200_000),
    vouched: z.array(z.string().max(10_000)).max(500),
    attachResume: z.boolean(),
  })
  .partial()
  .openapi('OutreachChange')

/** With the claims of its text as it stands now; of one that is approved, as it stood then. */
export async function shown(app: App, userId: string, one: Outreach): Promise<z.infer<typeof outreach>> {
  if (one.state === 'approved') return one
  const { claims, warnings } = await app.approval.check(userId, one.id)
  return {
    ...one,
    claims: claims.map(({ text, source }) => ({ text, source })),
    warnings: [...new Set([...one.warnings, ...warnings])],
  }
}

export function addOutreachRoutes(api: OpenAPIHono<ApiEnv>, app: App): void {
  const tags = ['outreach']
  const write = needs('outreach:write')

  api.openapi(
    createRoute({
      method: 'get',
      path: '/outreach',
      tags,
      summary: 'List outreach, newest first',
      request: { query: z.object({ limit }) },
      responses: { 200: json(z.array(summary), 'A page of them'), ...problems },
    }),
    async (context) => {
      const { limit: most } = context.req.valid('query')
      const { userId } = context.var.caller
      return context.json(
        await app.outreaches.list(userId, { ...(most !== undefined && { limit: most }) }),
        200,
      )
    },
  )

  api.openapi(
    createRoute({
      method: 'post',
      path: '/outreach',
      tags,
      summary: 'Start an outreach from a posting: contacts are found and a draft is written; nothing is sent',
      middleware: write,
      request: {
        body: jsonBody(
          z
            .object({
              postingId: z.string().max(200),
              mailboxId: z.string().max(200).nullish(),
              contactEmail: z.string().max(320).optional(),
              tone: z.enum(tones).optional(),
              templateId: z.string().max(200).nullish(),
            })
            .openapi('NewOutreach'),
        ),
      },
      responses: { 201: json(outreach, 'A draft to review'), ...problems },
    }),
    async (context) => {
      const { postingId, mailboxId, contactEmail, tone, templateId } = context.req.valid('json')
      const started = await app.outreaches.start(context.var.caller.userId, {
        postingId,
        ...(mailboxId !== undefined && { mailboxId }),
        ...(contactEmail !== undefined && { contactEmail }),
        ...(tone !== undefined && { tone }),
        ...(templateId !== undefined && { templateId }),
      })
      return context.json(await shown(app, context.var.caller.userId, started), 201)
    },
  )

  api.openapi(
    createRoute({
      method: 'get',
      path: '/outreach/{id}',
      tags,
      summary: 'One outreach',
      request: { params: idParam },
      responses: { 200: json(outreach, 'The outreach'), ...problems },
    }),
    async (context) => {
      const { id } = context.req.valid('param')
      const { userId } = context.var.caller
      return context.json(await shown(app, userId, await app.outreaches.get(userId, id)), 200)
    },
  )

  api.openapi(
    createRoute({
      method: 'patch',
      path: '/outreach/{id}',
      tags,
      summary: 'Edit a draft',
      middleware: write,
      request: { params: idParam, body: jsonBody(edit) },
      responses: { 200: json(outreach, 'As it is now'), ...problems },
    }),
    async (context) => {
      const { id } = context.req.valid('param')
      const given = Object.entries(context.req.valid('json')).filter(([, value]) => value !== undefined)
      const { userId } = context.var.caller
      const edited = await app.outreaches.edit(userId, id, Object.fromEntries(given))
      return context.json(await shown(app, userId, edited), 200)
    },
  )

  api.openapi(
    createRoute({
      method: 'post',
      path: '/outreach/{id}/approve',
      tags,
      summary:
        'Approve a draft: it becomes a message. Refused while a claim has no source and nobody vouches',
      middleware: needs('outreach:write', 'messages:send'),
      request: {
        params: idParam,
        body: {
          required: false,
          content: {
            'application/json': {
              schema: z
                .object({
                  force: z.boolean().optional().openapi({
                    description:
                      'Write to the same recruiter about the same posting a second time, and whatever the posting says of e-mail',
                  }),
                  mailAnyway: z.boolean().optional().openapi({
                    description:
                      'Write although the posting asks not to be mailed, or the recipient not to be written to again',
                  }),
                  attachResume: z
                    .boolean()
                    .optional()
                    .openapi({ description: 'Kept on the draft first, as PATCH does' }),
                  vouch: z
                    .boolean()
                    .optional()
                    .openapi({ description: 'Answer for what neither posting nor résumé says' }),
                  sendAt: moment.optional(),
                  window: sendWindow.optional().openapi({
                    description: 'Sent only in these hours where the recipient is; sendAt and it both hold',
                  }),
                })
                .openapi('ApprovalRequest'),
            },
          },
        },
      },
      responses: { 200: json(outreach, 'Approved, with its messageId'), ...problems },
    }),
    async (context) => {
      const { id } = context.req.valid('param')
      const { force, mailAnyway, attachResume, vouch, sendAt, window } = context.req.valid('json')
      const { userId } = context.var.caller
      // Approving twice answers the same: what is a message already is not edited.
      if (attachResume !== undefined && (await app.outreaches.get(userId, id)).state === 'draft')
        await app.outreaches.edit(userId, id, { attachResume })
      const approved = await app.approval.approve(userId, id, {
        ...(mailAnyway !== undefined && { mailAnyway }),
        ...(force !== undefined && { force }),
        ...(vouch !== undefined && { vouch }),
        ...(sendAt !== undefined && { dueAt: sendAt }),
        ...(window !== undefined && { window }),
      })
      return context.json(await shown(app, userId, approved), 200)
    },
  )
}
