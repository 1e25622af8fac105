import { OpenAPIHono } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import type { App } from '../app.ts'
import { AppError } from '../failure.ts'
import { type ApiEnv, authenticate } from './caller.ts'
import { addDraftRoutes } from './drafts.ts'
import { addEventRoutes } from './events.ts'
import { addMailboxRoutes } from './mailboxes.ts'
import { addMessageRoutes } from './messages.ts'
import { addOutreachRoutes } from './outreach.ts'
import { addPostingRoutes } from './postings.ts'
import { addProfileRoutes } from './profile.ts'
import { answerProblem, invalidRequest } from './problem.ts'
import { addTemplateRoutes } from './templates.ts'
import { addWebhookRoutes } from './webhooks.ts'

/** Bytes: attachments of 25 MB in base64, the most that any provider takes, with room for the rest. */
const largestBody = 40_000_000

/** The JSON API, to be mounted at /api/v1. It reads no cookie, so no other site can call it in a person's name. */
export function createApi(app: App): OpenAPIHono<ApiEnv> {
  const api = new OpenAPIHono<ApiEnv>({
    defaultHook: (result) => {
      if (!result.success) throw invalidRequest(result.error)
    },
  })

  api.onError((error, context) => answerProblem(error, context, app.log))

  api.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' })
  api.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'RecruiterReach',
      version: '1',
      description:
        'Send e-mail as your users, from their own mailboxes. Times are epoch milliseconds; every failure is a problem document (RFC 9457) with a stable code and what to do.',
    },
    servers: [{ url: '/api/v1' }],
    security: [{ token: [] }],
  })

  api.use(authenticate(app.tokens))
  api.use(
    bodyLimit({
      maxSize: largestBody,
      onError: (context) => answerProblem(tooLarge(), context, app.log),
    }),
  )
  addMailboxRoutes(api, app)
  addMessageRoutes(api, app)
  addProfileRoutes(api, app)
  addPostingRoutes(api, app)
  addOutreachRoutes(api, app)
  addTemplateRoutes(api, app)
  addDraftRoutes(api, app)
  addEventRoutes(api, app)
  addWebhookRoutes(api, app)
  // Last, and a route: an app that is mounted into another has no say in what is not found.
  api.all('*', (context) => answerProblem(noSuchCall(context.req.path), context, app.log))
  return api
}

const noSuchCall = (path: string): AppError =>
  new AppError('api.not-found', {
    title: 'There is no such call',
    explanation: `Nothing of this API stands at ${path}.`,
    fix: ['Compare it with /api/v1/openapi.json.'],
    status: 404,
  })

const tooLarge = (): AppError =>
  new AppError('api.too-large', {
    title: 'That is too large',
    explanation: `A request may have ${largestBody / 1e6} MB.`,
    fix: ['Send less, or fewer attachments at a time.'],
    status: 413,
  })
