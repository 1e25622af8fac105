import { Hono } from 'hono'
import type { App } from '../../app.ts'
import { blank } from '../components/form.tsx'
import { onForm } from '../failures.tsx'
import { readForm } from '../form-data.ts'
import { kindOfPaste, NewOutreachPage } from '../pages/new-outreach.tsx'
import { goTo, respond, type PageEnv } from '../respond.ts'

/** From a pasted posting to a draft. */
export function outreachRoutes(app: App): Hono<PageEnv> {
  const routes = new Hono<PageEnv>()

  routes.get('/', (context) => goTo(context, '/'))

  routes.get('/new', (context) =>
    respond(context, <NewOutreachPage viewer={context.get('user')} form={blank} told={null} />),
  )

  routes.post('/', async (context) => {
    const user = context.get('user')
    const sent = await readForm(context)
    try {
      const { id: postingId } = await app.postings.read(user.id, kindOfPaste(sent.text('posting')))
      const { id } = await app.outreaches.start(user.id, { postingId })
      return goTo(context, `/outreach/${id}`)
    } catch (error) {
      const { form, told, status } = onForm(error, sent.values())
      return respond(context, <NewOutreachPage viewer={user} form={form} told={told} />, status)
    }
  })

  return routes
}
