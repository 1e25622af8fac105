import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { App } from '../../app.ts'
import { isOurs } from '../../explanation.ts'
import { bookmarkletFor, receivePath } from '../bookmarklet.ts'
import { blank } from '../components/form.tsx'
import { onForm } from '../failures.tsx'
import { readForm, type SentForm } from '../form-data.ts'
import { givenBy, NewOutreachPage } from '../pages/new-outreach.tsx'
import { documentOf, goTo, respond, type PageEnv } from '../respond.ts'

/** What somebody who waits is told; reading a page may take 15 seconds. */
const steps = {
  posting: 'Reading the posting …',
  contacts: 'Looking for the people behind it …',
  draft: 'Writing a draft …',
}

/**
 * Where the bookmarklet posts to from other sites. It changes nothing and reads nothing: it fills the form, and only
 * the person's own press of its button, on this site, goes on.
 */
export function receiveRoutes(): Hono {
  return new Hono().post(receivePath, async (context) => {
    const sent = await readForm(context)
    const values = { posting: sent.text('posting'), url: sent.text('url') }
    return respond(context, <NewOutreachPage viewer={null} form={{ values, problems: {} }} told={null} />)
  })
}

/** From a pasted posting to a draft. */
export function outreachRoutes(app: App): Hono<PageEnv> {
  const routes = new Hono<PageEnv>()

  const start = async (userId: string, sent: SentForm, onStep?: (step: keyof typeof steps) => void) => {
    onStep?.('posting')
    const { id: postingId } = await app.postings.read(userId, givenBy(sent.text('posting'), sent.text('url')))
    const { id } = await app.outreaches.start(userId, { postingId, ...(onStep !== undefined && { onStep }) })
    return `/outreach/${id}`
  }

  routes.get('/', (context) => goTo(context, '/'))

  routes.get('/new', (context) =>
    respond(
      context,
      <NewOutreachPage
        viewer={context.get('user')}
        form={blank}
        told={null}
        bookmarklet={bookmarkletFor(app.config.baseUrl ?? new URL(context.req.url).origin)}
      />,
    ),
  )

  routes.post('/', async (context, next) => {
    if (context.req.header('accept') === 'text/event-stream') return next()
    const user = context.get('user')
    const sent = await readForm(context)
    try {
      return goTo(context, await start(user.id, sent))
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
        const path = await start(user.id, sent, (step) => void say('step', steps[step]))
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
