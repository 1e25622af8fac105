import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { App } from '../../app.ts'
import { isOurs } from '../../explanation.ts'
import { blank } from '../components/form.tsx'
import { onForm } from '../failures.tsx'
import { readForm } from '../form-data.ts'
import { kindOfPaste, NewOutreachPage } from '../pages/new-outreach.tsx'
import { documentOf, goTo, respond, type PageEnv } from '../respond.ts'

/** What somebody who waits is told; reading a page may take 15 seconds. */
const steps = {
  posting: 'Reading the posting …',
  contacts: 'Looking for the people behind it …',
  draft: 'Writing a draft …',
}

/** From a pasted posting to a draft. */
export function outreachRoutes(app: App): Hono<PageEnv> {
  const routes = new Hono<PageEnv>()

  const start = async (userId: string, pasted: string, onStep?: (step: keyof typeof steps) => void) => {
    onStep?.('posting')
    const { id: postingId } = await app.postings.read(userId, kindOfPaste(pasted))
    const { id } = await app.outreaches.start(userId, { postingId, ...(onStep !== undefined && { onStep }) })
    return `/outreach/${id}`
  }

  routes.get('/', (context) => goTo(context, '/'))

  routes.get('/new', (context) =>
    respond(context, <NewOutreachPage viewer={context.get('user')} form={blank} told={null} />),
  )

  routes.post('/', async (context, next) => {
    if (context.req.header('accept') === 'text/event-stream') return next()
    const user = context.get('user')
    const sent = await readForm(context)
    try {
      return goTo(context, await start(user.id, sent.text('posting')))
    } catch (error) {
      const { form, told, status } = onForm(error, sent.values())
      return respond(context, <NewOutreachPage viewer={user} form={form} told={told} />, status)
    }
  })

  // The same for live.js, which shows each step as it begins. A failure carries the page that a plain POST would get.
  routes.post('/', async (context) => {
    const user = context.get('user')
    const sent = await readForm(context)
    return streamSSE(context, async (stream) => {
      const say = (event: string, data: string) => stream.writeSSE({ event, data })
      try {
        const path = await start(user.id, sent.text('posting'), (step) => void say('step', steps[step]))
        await say('done', path)
      } catch (error) {
        if (isOurs(error)) {
          app.log.error({ err: error, path: context.req.path }, 'a request failed')
          return say('broken', '')
        }
        const { form, told } = onForm(error, sent.values())
        await say('failed', await documentOf(<NewOutreachPage viewer={user} form={form} told={told} />))
      }
      return undefined
    })
  })

  return routes
}
