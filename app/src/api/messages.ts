import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import {
  nextOpening,
  type AttemptView,
  type FullMessageView,
  type MessageView,
} from '@recruiterreach/mailbox'
import type { App } from '../app.ts'
import { AppError } from '../failure.ts'
import { type ApiEnv, needs } from './caller.ts'
import { eventSchema, eventShown } from './events.ts'
import { problems } from './problem.ts'
import { explanation, hop, idParam, json, jsonBody, limit, moment, sendWindow } from './shapes.ts'

const states = [
  'scheduled',
  'queued',
  'sending',
  'sent',
  'deferred',
  'parked',
  'refused',
  'unknown',
  'cancelled',
] as const

const recipient = z.union([
  z.string().min(1).max(320),
  z.object({ address: z.string().min(1).max(320), name: z.string().max(200).optional() }),
])

const newMessage = z
  .object({
    mailboxId: z.string().min(1).max(200),
    to: recipient,
    subject: z.string().max(2_000),
    text: z.string().max(2_000_000),
    html: z.string().max(5_000_000).optional(),
    attachments: z
      .array(
        z.object({
          filename: z.string().min(1).max(255),
          contentType: z.string().max(255).optional(),
          content: z.base64().openapi({ description: 'Base64' }),
        }),
      )
      .max(50)
      .optional(),
    sendAt: moment.optional(),
    window: sendWindow.optional().openapi({
      description: 'Sent only in these hours where the recipient is; sendAt and it both hold',
    }),
    replyToMessage: z.string().max(200).optional(),
  })
  .openapi('NewMessage')

const accepted = z
  .object({ id: z.string(), messageId: z.string(), state: z.enum(['queued', 'scheduled']) })
  .openapi('AcceptedMessage')

const attempt = z
  .object({
    at: z.number(),
    road: z.string(),
    phase: z.string(),
    outcome: z.enum(['sent', 'deferred', 'parked', 'refused', 'unknown']).nullable(),
    code: z.string().nullable(),
    explanation: explanation.nullable(),
    reply: z.string().nullable(),
    ms: z.number().nullable(),
    trace: z.array(hop),
  })
  .openapi('Attempt')

const message = z
  .object({
    id: z.string(),
    messageId: z.string(),
    providerMessageId: z.string().nullable(),
    mailboxId: z.string(),
    threadId: z.string(),
    to: z.string(),
    subject: z.string(),
    state: z.enum(states),
    dueAt: z.number(),
    window: sendWindow.nullable(),
    settleAt: z.number().nullable(),
    tries: z.number(),
    lastCode: z.string().nullable(),
    sentAt: z.number().nullable(),
    createdAt: z.number(),
    updatedAt: z.number(),
  })
  .openapi('Message')

const fullMessage = message
  .extend({ attempts: z.array(attempt), events: z.array(eventSchema) })
  .openapi('MessageWithHistory')

function shown({ ownerId: _owner, ...view }: MessageView): z.infer<typeof message> {
  return view
}

const attemptShown = ({ id: _id, ...one }: AttemptView): z.infer<typeof attempt> => one

function fullyShown({
  ownerId: _owner,
  attempts,
  events,
  ...view
}: FullMessageView): z.infer<typeof fullMessage> {
  return { ...view, attempts: attempts.map(attemptShown), events: events.map(eventShown) }
}

export function addMessageRoutes(api: OpenAPIHono<ApiEnv>, app: App): void {
  const tags = ['messages']
  const send = needs('messages:send')

  const get = async (userId: string, id: string): Promise<FullMessageView> => {
    const found = await app.outbox.message(userId, id)
    if (found === null) throw notFound()
    return found
  }

  api.openapi(
    createRoute({
      method: 'post',
      path: '/messages',
      tags,
      summary: 'Send a message from one of your mailboxes: on disk when this answers, then sent exactly once',
      middleware: send,
      request: {
        headers: z.object({
          'idempotency-key': z
            .string()
            .min(1)
            .max(255)
            .optional()
            .openapi({ description: 'The same key and body: the same answer, and one message' }),
        }),
        body: jsonBody(newMessage),
      },
      responses: { 202: json(accepted, 'On disk; it will be sent'), ...problems },
    }),
    async (context) => {
      const key = context.req.valid('header')['idempotency-key']
      const { to, attachments, sendAt, window, ...given } = context.req.valid('json')
      const kept = await app.outbox.enqueue({
        ownerId: context.var.caller.userId,
        mailboxId: given.mailboxId,
        to:
          typeof to === 'string'
            ? { address: to }
            : { address: to.address, ...(to.name && { name: to.name }) },
        subject: given.subject,
        text: given.text,
        ...(given.html !== undefined && { html: given.html }),
        ...(given.replyToMessage !== undefined && { replyToMessage: given.replyToMessage }),
        ...(attachments !== undefined && {
          attachments: attachments.map(({ filename, contentType, content }) => ({
            filename,
            ...(contentType !== undefined && { contentType }),
            content: Buffer.from(content, 'base64'),
          })),
        }),
        ...(sendAt !== undefined && { dueAt: sendAt }),
        ...(window !== undefined && { window }),
        // Beside the app's own keys, in a name space of their own.
        ...(key !== undefined && { idempotencyKey: `api:${key}` }),
      })
      const { id, messageId, createdAt } = kept
      // As it was accepted, not as it stands: the same key is promised the same answer.
      const asked = Math.max(sendAt ?? createdAt, createdAt)
      const due = window === undefined ? asked : nextOpening(window, asked)
      const state = due > createdAt ? 'scheduled' : 'queued'
      return context.json({ id, messageId, state } as const, 202)
    },
  )

  api.openapi(
    createRoute({
      method: 'get',
      path: '/messages',
      tags,
      summary: 'List messages, newest first',
      request: {
        query: z.object({
          state: z.enum(states).optional(),
          limit,
          after: z.string().optional().openapi({ description: 'The id of the last one of the page before' }),
        }),
      },
      responses: { 200: json(z.array(message), 'A page of them'), ...problems },
    }),
    async (context) => {
      const { state, limit: most, after } = context.req.valid('query')
      const page = await app.outbox.messages(context.var.caller.userId, {
        ...(state !== undefined && { state }),
        ...(most !== undefined && { limit: most }),
        ...(after !== undefined && { after }),
      })
      return context.json(page.map(shown), 200)
    },
  )

  api.openapi(
    createRoute({
      method: 'get',
      path: '/messages/{id}',
      tags,
      summary: 'One message with its attempts and what came back',
      request: { params: idParam },
      responses: { 200: json(fullMessage, 'The message'), ...problems },
    }),
    async (context) =>
      context.json(fullyShown(await get(context.var.caller.userId, context.req.valid('param').id)), 200),
  )

  const act = (
    verb: 'cancel' | 'retry',
    summary: string,
    run: (userId: string, id: string) => Promise<MessageView>,
  ): void => {
    api.openapi(
      createRoute({
        method: 'post',
        path: `/messages/{id}/${verb}`,
        tags,
        summary,
        middleware: send,
        request: { params: idParam },
        responses: { 200: json(message, 'As it is now'), ...problems },
      }),
      async (context) =>
        context.json(shown(await run(context.var.caller.userId, context.req.valid('param').id)), 200),
    )
  }
  act('cancel', 'Take a message back that is not yet on its way', (userId, id) =>
    app.outbox.cancel(userId, id),
  )
  act('retry', 'Send a parked, deferred or refused message again now', (userId, id) =>
    app.outbox.retry(userId, id),
  )

  api.openapi(
    createRoute({
      method: 'post',
      path: '/messages/{id}/resolve',
      tags,
      summary: 'Say what became of a message whose fate is unknown',
      middleware: send,
      request: {
        params: idParam,
        body: jsonBody(z.object({ answer: z.enum(['arrived', 'send-again']) }).openapi('Resolution')),
      },
      responses: { 200: json(message, 'As it is now'), ...problems },
    }),
    async (context) => {
      const { answer } = context.req.valid('json')
      const { id } = context.req.valid('param')
      return context.json(shown(await app.outbox.resolve(context.var.caller.userId, id, answer)), 200)
    },
  )
}

const notFound = (): AppError =>
  new AppError('message.not-found', {
    title: 'No such message',
    explanation: 'There is no message under this id among yours.',
    fix: ['Check the id; GET /api/v1/messages lists them.'],
    status: 404,
  })
