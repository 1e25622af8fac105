import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { App } from '../../app.ts'
import { isOurs } from '../../explanation.ts'
import { bookmarkletFor, longestHandedOver, receivePath } from '../bookmarklet.ts'
import { blank } from '../components/form.tsx'
import { onForm } from '../failures.tsx'
import { readForm, type SentForm } from '../form-data.ts'
import { readStepInWords, stagesInWords } from '../progress.ts'
import { givenBy, NewOutreachPage } from '../pages/new-outreach.tsx'
import { documentOf, goTo, respond, type PageEnv } from '../respond.ts'

/**
 * Where the bookmarklet posts to from other sites. It changes nothing and reads nothing: it fills the form, and only
 * the person's own press of its button, on this site, goes on.
 */
export function receiveRoutes(): Hono {
  return new Hono().post(receivePath, async (context) => {
    const sent = await readForm(context)
    // A bookmark that was kept from before it cut long pages itself.
    const values = { posting: sent.text('posting').slice(0, longestHandedOver), url: sent.text('url') }
    return respond(context, <NewOutreachPage viewer={null} form={{ values, problems: {} }} told={null} />)
  })
}

/** From a pasted posting to a draft. */
export function outreachRoutes(app: App): Hono<PageEnv> {
  const routes = new Hono<PageEnv>()

  const start = async (userId: string, sent: SentForm, say: (words: string) => void = () => {}) => {
    say(stagesInWords.posting)
    const given = givenBy(sent.text('posting'), sent.text('url'))
    const { id: postingId } = await app.postings.read(userId, given, {
      onStep: (step) => say(readStepInWords(step)),
    })
    const { id } = await app.outreaches.start(userId, {
      postingId,
      templateId: sent.text('template') || null,
      onStep: (stage) => say(stagesInWords[stage]),
    })
    return `/outreach/${id}`
  }

  routes.get('/', (context) => goTo(context, '/'))

  routes.get('/new', async (context) =>
    respond(
      context,
      <NewOutreachPage
        viewer={context.get('user')}
        form={blank}
        told={null}
        templates={await app.templates.list(context.get('user').id)}
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
      const templates = await app.templates.list(user.id)
      return respond(
        context,
        <NewOutreachPage viewer={user} form={form} told={told} templates={templates} />,
        status,
      )
    }
  })

  // The same for live.js, which shows each step as it begins. A failure carries the page that a plain POST would get.
  routes.post('/', async (context) => {
    const user = context.get('user')
    const sent = await readForm(context)
    return streamSSE(context, async (stream) => {
      const say = (event: string, data: string) => stream.writeSSE({ event, data })
      try {
        const path = await start(user.id, sent, (words) => void say('step', words))
        await say('done', path)
      } catch (error) {
        if (isOurs(error)) {
          app.log.error({ err: error, path: context.req.path }, 'a request failed')
          return say('broken', '')
        }
        const { form, told } = onForm(error, sent.values())
        const templates = await app.templates.list(user.id)
        await say(
          'failed',
          await documentOf(<NewOutreachPage viewer={user} form={form} told={told} templates={templates} />),
        )
      }
      return undefined
    })
  })

  return routes
}
