import { Hono } from 'hono'
import type { App } from '../../app.ts'
import { onForm } from '../failures.tsx'
import { readForm } from '../form-data.ts'
import { goTo, type PageEnv } from '../respond.ts'
import { reviewPage } from '../review.tsx'

/** Writing a draft anew from another letter. One that cannot be filled leaves the draft as it is, and says why. */
export function writtenByRoutes(app: App): Hono<PageEnv> {
  const routes = new Hono<PageEnv>()

  routes.post('/:id/template', async (context) => {
    const userId = context.get('user').id
    const outreach = await app.outreaches.get(userId, context.req.param('id'))
    const templateId = (await readForm(context)).text('template') || null
    try {
      await app.outreaches.redraft(userId, outreach.id, { templateId })
      return goTo(context, `/outreach/${outreach.id}`, 'redrafted')
    } catch (error) {
      return reviewPage(app, context, outreach, onForm(error, {}))
    }
  })

  return routes
}
