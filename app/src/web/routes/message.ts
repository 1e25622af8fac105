import { type Context, Hono } from 'hono'
import type { App } from '../../app.ts'
import { AppError } from '../../failure.ts'
import { onForm } from '../failures.tsx'
import { readForm } from '../form-data.ts'
import { goTo, type Done, type PageEnv } from '../respond.ts'
import { simulatedKind, notOneOf } from '../sandbox.ts'
import { statusPage } from '../status.tsx'

const verdicts = ['arrived', 'send-again'] as const

/** What a person may do about a message that an outreach became. */
export function messageRoutes(app: App): Hono<PageEnv> {
  const routes = new Hono<PageEnv>()

  /** Does it to the outreach's own message; a refusal (it has gone out meanwhile) is said on its page. */
  const act = async (
    context: Context<PageEnv>,
    done: Done,
    doIt: (userId: string, messageId: string) => Promise<unknown>,
  ): Promise<Response> => {
    const userId = context.get('user').id
    const outreach = await app.outreaches.get(userId, context.req.param('id') ?? '')
    if (outreach.messageId === null) throw noMessage()
    try {
      await doIt(userId, outreach.messageId)
      return goTo(context, `/outreach/${outreach.id}`, done)
    } catch (error) {
      return statusPage(app, context, outreach, onForm(error, {}))
    }
  }

  routes.post('/:id/cancel', (context) =>
    act(context, 'cancelled', (userId, id) => app.outbox.cancel(userId, id)),
  )

  routes.post('/:id/retry', (context) =>
    act(context, 'retried', (userId, id) => app.outbox.retry(userId, id)),
  )

  routes.post('/:id/resolve', async (context) => {
    const sent = await readForm(context)
    const verdict = verdicts.find((one) => one === sent.text('verdict'))
    if (verdict === undefined) throw notOneOf(verdicts)
    return act(context, 'resolved', (userId, id) => app.outbox.resolve(userId, id, verdict))
  })

  routes.post('/:id/edit', async (context) => {
    const id = context.req.param('id')
    return act(context, 'reopened', (userId) => app.approval.reopen(userId, id ?? ''))
  })

  routes.post('/:id/simulate', async (context) => {
    const kind = simulatedKind((await readForm(context)).text('kind'))
    return act(context, 'simulated', (userId, id) => app.outbox.sandbox.simulate(userId, id, kind))
  })

  return routes
}

const noMessage = (): AppError =>
  new AppError('outreach.no-message', {
    title: 'This has not been approved yet',
    explanation: 'It is a draft, and there is no message to act on.',
    fix: ['Open the outreach and approve it first.'],
    status: 409,
  })
