import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { App } from '../app.ts'
import { draftSchema } from '../draft/draft.ts'
import { type Tone, tones } from '../draft/templates/language.ts'
import { attachableName } from '../outreach/attached-resume.ts'
import type { KeptPosting } from '../outreach/postings.ts'
import type { DraftInput } from '../outreach/stages.ts'
import { postingSchema } from '../posting/posting.ts'
import { type Contact, contactAt, contactSchema, likeliestContact } from '../recruiter/contact.ts'
import { type ApiEnv, needs } from './caller.ts'
import { leaving, run } from './model-shapes.ts'
import { problems } from './problem.ts'
import { idParam, json, jsonBody } from './shapes.ts'

/** Characters; the reader says in words what is too large, so this is only the last bound. */
const longest = 20_000_000

const newPosting = z
  .union([
    z.object({ html: z.string().max(longest), url: z.string().max(4_000).optional() }),
    z.object({ text: z.string().max(longest) }),
    z.object({ url: z.string().max(4_000) }),
  ])
  .openapi('NewPosting')

const keptPosting = postingSchema.extend({ id: z.string(), createdAt: z.number() }).openapi('Posting')
const contacts = z.array(contactSchema)
const advice = z
  .object({ nobodyNamed: z.boolean(), nextSteps: z.array(z.string()) })
  .openapi('Advice', { description: 'What to do next, the best first' })

const findRequest = z
  .object({
    online: z.boolean().optional().openapi({
      description:
        'True: the company’s own pages, name servers and the finder of the settings are asked too; takes up to 25 seconds. Otherwise the posting alone is read.',
    }),
  })
  .openapi('FindRequest')

const shown = ({ id, createdAt, posting }: KeptPosting): z.infer<typeof keptPosting> => ({
  id,
  createdAt,
  ...posting,
})

const draftFor = { contactEmail: z.string().max(320).optional(), tone: z.enum(tones).optional() }
const draftRequest = z
  .object({
    ...draftFor,
    model: z.boolean().optional().openapi({
      description:
        'True: the language model of the settings writes it, once you have agreed to that (PUT /model); `leaves` says what it is sent. What fails or is no better than the template’s leaves you the template’s.',
    }),
  })
  .openapi('DraftRequest')

/** What a first letter about a posting is written from. Throws AppError `posting.not-found`. */
async function draftInputOf(
  app: App,
  userId: string,
  postingId: string,
  { contactEmail, tone }: { contactEmail?: string | undefined; tone?: Tone | undefined },
): Promise<{ kept: KeptPosting; contact: Contact | null; input: DraftInput }> {
  const kept = await app.postings.get(userId, postingId)
  const found = await app.postings.contacts(userId, postingId)
  const contact = contactEmail === undefined ? likeliestContact(found) : contactAt(found, contactEmail)
  const { resume, ...sender } = await app.profiles.get(userId)
  const { posting } = kept
  // As an outreach would begin: with the PDF, where there is one.
  const attached = await attachableName(app, userId, posting)
  const attachments = attached === null ? [] : [attached]
  const input = { posting, contact, resume, sender, attachments, ...(tone !== undefined && { tone }) }
  return { kept, contact, input }
}

export function addPostingRoutes(api: OpenAPIHono<ApiEnv>, app: App): void {
  const tags = ['postings']
  const write = needs('postings:write')

  api.openapi(
    createRoute({
      method: 'post',
      path: '/postings',
      tags,
      summary: 'Read a posting from a link, the HTML of its page, or its text',
      middleware: write,
      request: { body: jsonBody(newPosting) },
      responses: { 201: json(keptPosting, 'Read and kept'), ...problems },
    }),
    async (context) => {
      const given = context.req.valid('json')
      const kept = await app.postings.read(
        context.var.caller.userId,
        'html' in given
          ? { html: given.html, ...(given.url !== undefined && { url: given.url }) }
          : 'text' in given
            ? { text: given.text }
            : { url: given.url },
      )
      return context.json(shown(kept), 201)
    },
  )

  api.openapi(
    createRoute({
      method: 'get',
      path: '/postings/{id}',
      tags,
      summary: 'A posting that was read before',
      request: { params: idParam },
      responses: { 200: json(keptPosting, 'The posting'), ...problems },
    }),
    async (context) => {
      const { id } = context.req.valid('param')
      return context.json(shown(await app.postings.get(context.var.caller.userId, id)), 200)
    },
  )

  api.openapi(
    createRoute({
      method: 'post',
      path: '/postings/{id}/contacts',
      tags,
      summary:
        'Find who is behind a posting, best first, each with the evidence; empty where nobody is named',
      middleware: write,
      request: {
        params: idParam,
        body: { required: false, content: { 'application/json': { schema: findRequest } } },
      },
      responses: {
        200: json(z.object({ posting: keptPosting, contacts, advice }).openapi('Found'), 'Who was found'),
        ...problems,
      },
    }),
    async (context) => {
      const { userId } = context.var.caller
      const { id } = context.req.valid('param')
      const { online = false } = context.req.valid('json')
      const posting = shown(await app.postings.get(userId, id))
      const found = await app.postings.investigate(userId, id, { offline: !online })
      return context.json({ posting, contacts: found.contacts, advice: found.advice }, 200)
    },
  )

  api.openapi(
    createRoute({
      method: 'get',
      path: '/postings/{id}/leaves',
      tags,
      summary: 'What the model would be sent for a draft about this posting; nothing is sent by asking',
      request: { params: idParam, query: z.object(draftFor) },
      responses: { 200: json(leaving, 'What leaves, or null'), ...problems },
    }),
    async (context) => {
      const { id } = context.req.valid('param')
      const { input } = await draftInputOf(app, context.var.caller.userId, id, context.req.valid('query'))
      return context.json(await app.stages.whatLeaves(input), 200)
    },
  )

  api.openapi(
    createRoute({
      method: 'post',
      path: '/postings/{id}/draft',
      tags,
      summary:
        'Draft the e-mail from the posting and your résumé, each claim with its source; keeps no draft, and of a model’s run what it cost',
      middleware: write,
      request: {
        params: idParam,
        body: { required: false, content: { 'application/json': { schema: draftRequest } } },
      },
      responses: {
        200: json(
          draftSchema
            .extend({ posting: keptPosting, contact: contactSchema.nullable(), run: run.nullable() })
            .openapi('Draft'),
          'The draft; `run` is null where no model was asked',
        ),
        ...problems,
      },
    }),
    async (context) => {
      const { userId } = context.var.caller
      const { id } = context.req.valid('param')
      const { model = false, ...asked } = context.req.valid('json')
      const { kept, contact, input } = await draftInputOf(app, userId, id, asked)
      const { draft, run: made } = model
        ? await app.modelDrafts.writeOnce(userId, input, { signal: context.req.raw.signal })
        : { draft: await app.stages.writeDraft(input), run: null }
      const { subject, body, claims, warnings } = draft
      return context.json({ posting: shown(kept), contact, subject, body, claims, warnings, run: made }, 200)
    },
  )
}
