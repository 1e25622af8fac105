import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { MailboxView } from '@recruiterreach/mailbox'
import type { App } from '../app.ts'
import { type ApiEnv, needs } from './caller.ts'
import { problems } from './problem.ts'
import { explanation, hop, idParam, json, jsonBody } from './shapes.ts'

const server = z.object({
  host: z.string().min(1).max(255),
  port: z.number().int().min(1).max(65_535),
  security: z.enum(['tls', 'starttls']).optional(),
})

const newMailbox = z
  .union([
    z.object({ road: z.literal('sandbox') }),
    z.object({
      address: z.string().min(1).max(320),
      password: z.string().min(1).max(1_000),
      displayName: z.string().max(200).nullish(),
      username: z.string().max(320).optional(),
      smtp: server.optional(),
      imap: server.nullish(),
    }),
  ])
  .openapi('NewMailbox')

const mailbox = z
  .object({
    id: z.string(),
    address: z.string(),
    displayName: z.string().nullable(),
    provider: z.string(),
    road: z.enum(['smtp', 'gmail', 'graph', 'sandbox']),
    smtp: server.nullable(),
    imap: server.nullable(),
    state: z.enum(['ok', 'parked']),
    parked: z
      .object({ code: z.string(), explanation: explanation.nullable(), until: z.number().nullable() })
      .nullable(),
    watch: z.object({ at: z.number().nullable(), problem: explanation.nullable() }),
    createdAt: z.number(),
    updatedAt: z.number(),
  })
  .openapi('Mailbox')

const diagnosis = z
  .object({ ok: z.boolean(), verdict: z.string(), advice: z.array(z.string()), hops: z.array(hop) })
  .openapi('Diagnosis')

/** Named one by one: what the engine may add to an account some day does not slip out. */
function shown({
  id,
  address,
  account,
  state,
  parked,
  watch,
  createdAt,
  updatedAt,
}: MailboxView): z.infer<typeof mailbox> {
  const { displayName, provider, road, smtp, imap } = account
  const open = (one: typeof smtp) => one && { host: one.host, port: one.port, security: one.security }
  return {
    id,
    address,
    displayName,
    provider,
    road,
    smtp: open(smtp),
    imap: open(imap),
    state,
    parked,
    watch,
    createdAt,
    updatedAt,
  }
}

export function addMailboxRoutes(api: OpenAPIHono<ApiEnv>, app: App): void {
  const tags = ['mailboxes']
  const write = needs('mailboxes:write')

  api.openapi(
    createRoute({
      method: 'post',
      path: '/mailboxes',
      tags,
      summary: 'Connect a mailbox: logged in to over SMTP and IMAP before it is kept',
      middleware: write,
      request: { body: jsonBody(newMailbox) },
      responses: { 201: json(mailbox, 'Connected'), ...problems },
    }),
    async (context) => {
      const { userId } = context.var.caller
      const given = context.req.valid('json')
      if ('road' in given) {
        const user = await app.users.byId(userId)
        return context.json(shown(await app.mailboxes.addSandbox(userId, user)), 201)
      }
      const { address, password, displayName, username, smtp, imap } = given
      const connected = await app.mailboxes.connect(userId, {
        address,
        password,
        displayName,
        username,
        smtp,
        // Without an IMAP server of one's own beside one's own SMTP server, mail goes out and replies are not watched.
        imap: imap ?? (smtp === undefined ? undefined : null),
      })
      return context.json(shown(connected.mailbox), 201)
    },
  )

  api.openapi(
    createRoute({
      method: 'get',
      path: '/mailboxes',
      tags,
      summary: 'List the mailboxes',
      responses: { 200: json(z.array(mailbox), 'All of them'), ...problems },
    }),
    async (context) => context.json((await app.mailboxes.list(context.var.caller.userId)).map(shown), 200),
  )

  api.openapi(
    createRoute({
      method: 'get',
      path: '/mailboxes/{id}',
      tags,
      summary: 'Look at one mailbox',
      request: { params: idParam },
      responses: { 200: json(mailbox, 'The mailbox'), ...problems },
    }),
    async (context) => {
      const { id } = context.req.valid('param')
      return context.json(shown(await app.mailboxes.get(context.var.caller.userId, id)), 200)
    },
  )

  api.openapi(
    createRoute({
      method: 'patch',
      path: '/mailboxes/{id}',
      tags,
      summary: 'Change the name that recipients see, or connect it anew with another password',
      middleware: write,
      request: {
        params: idParam,
        body: jsonBody(
          z
            .object({
              displayName: z.string().max(200).nullish(),
              password: z.string().min(1).max(1_000).optional(),
            })
            .openapi('MailboxChange'),
        ),
      },
      responses: { 200: json(mailbox, 'As it is now'), ...problems },
    }),
    async (context) => {
      const { userId } = context.var.caller
      const { id } = context.req.valid('param')
      const { displayName, password } = context.req.valid('json')
      if (displayName !== undefined) await app.mailboxes.rename(userId, id, displayName || null)
      if (password !== undefined) await app.mailboxes.reconnect(userId, id, password)
      return context.json(shown(await app.mailboxes.get(userId, id)), 200)
    },
  )

  api.openapi(
    createRoute({
      method: 'delete',
      path: '/mailboxes/{id}',
      tags,
      summary: 'Forget a mailbox, its password and its messages; nothing in the mailbox itself changes',
      middleware: write,
      request: { params: idParam },
      responses: { 204: { description: 'Forgotten' }, ...problems },
    }),
    async (context) => {
      await app.mailboxes.remove(context.var.caller.userId, context.req.valid('param').id)
      return context.body(null, 204)
    },
  )

  api.openapi(
    createRoute({
      method: 'post',
      path: '/mailboxes/{id}/verify',
      tags,
      summary: 'Log in again with what is kept; where that works, what was parked flows again',
      middleware: write,
      request: { params: idParam },
      responses: { 200: json(mailbox, 'It works'), ...problems },
    }),
    async (context) => {
      const { id } = context.req.valid('param')
      return context.json(shown(await app.mailboxes.verify(context.var.caller.userId, id)), 200)
    },
  )

  api.openapi(
    createRoute({
      method: 'post',
      path: '/mailboxes/{id}/doctor',
      tags,
      summary: 'What works from this host for this mailbox, and what to do about the rest',
      middleware: write,
      request: { params: idParam },
      responses: { 200: json(diagnosis, 'What was found'), ...problems },
    }),
    async (context) => {
      const { id } = context.req.valid('param')
      return context.json(await app.mailboxes.doctor(context.var.caller.userId, id), 200)
    },
  )
}
