import { Hono } from 'hono'
import type { App } from '../../app.ts'
import { correctableFacts, type PostingCorrection } from '../../outreach/corrections.ts'
import { onForm } from '../failures.tsx'
import { readForm, type SentForm } from '../form-data.ts'
import { PostingPage } from '../pages/posting.tsx'
import { goTo, respond, type PageEnv } from '../respond.ts'

const remoteKinds = ['remote', 'hybrid', 'onsite'] as const

/** Putting right what was read from a posting. */
export function postingRoutes(app: App): Hono<PageEnv> {
  const routes = new Hono<PageEnv>()

  routes.get('/:id/posting', async (context) => {
    const user = context.get('user')
    const { id, posting } = await app.outreaches.get(user.id, context.req.param('id'))
    const values: Record<string, string> = { remote: posting.remote ?? '' }
    for (const fact of correctableFacts) values[fact] = posting[fact] ?? ''
    return respond(
      context,
      <PostingPage viewer={user} outreachId={id} form={{ values, problems: {} }} told={null} />,
    )
  })

  routes.post('/:id/posting', async (context) => {
    const user = context.get('user')
    const { id, postingId } = await app.outreaches.get(user.id, context.req.param('id'))
    const sent = await readForm(context)
    try {
      await app.corrections.posting(user.id, postingId, correction(sent))
      if (sent.text('redraft') === 'yes') await app.outreaches.redraft(user.id, id, {})
      return goTo(context, `/outreach/${id}`, 'saved')
    } catch (error) {
      const { form, told, status } = onForm(error, sent.values())
      return respond(context, <PostingPage viewer={user} outreachId={id} form={form} told={told} />, status)
    }
  })

  return routes
}

function correction(sent: SentForm): PostingCorrection {
  const remote = remoteKinds.find((kind) => kind === sent.text('remote')) ?? null
  const facts = correctableFacts.map((fact) => [fact, sent.text(fact).trim() || null])
  return { ...Object.fromEntries(facts), remote }
}
