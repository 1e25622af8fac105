import { Hono } from 'hono'
import type { App } from '../../app.ts'
import { correctionForm, readCorrection } from '../../outreach/posting-correction.ts'
import { onForm } from '../failures.tsx'
import { readForm } from '../form-data.ts'
import { PostingPage } from '../pages/posting.tsx'
import { goTo, respond, type PageEnv } from '../respond.ts'

/** Putting right what was read from a posting. */
export function postingRoutes(app: App): Hono<PageEnv> {
  const routes = new Hono<PageEnv>()

  routes.get('/:id/posting', async (context) => {
    const user = context.get('user')
    const { id, posting } = await app.outreaches.get(user.id, context.req.param('id'))
    const values = correctionForm(posting)
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
      await app.corrections.posting(
        user.id,
        postingId,
        readCorrection((field) => sent.text(field)),
      )
      if (sent.text('redraft') === 'yes') await app.outreaches.redraft(user.id, id, {})
      return goTo(context, `/outreach/${id}`, 'saved')
    } catch (error) {
      const { form, told, status } = onForm(error, sent.values())
      return respond(context, <PostingPage viewer={user} outreachId={id} form={form} told={told} />, status)
    }
  })

  return routes
}
