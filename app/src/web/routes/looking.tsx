import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { App } from '../../app.ts'
import { failureOf, isOurs } from '../../explanation.ts'
import { readForm, type SentForm } from '../form-data.ts'
import { WrongPage } from '../pages/wrong.tsx'
import { stepInWords } from '../progress.ts'
import { documentOf, goTo, type PageEnv } from '../respond.ts'
import { edited } from '../edited.ts'

/** Looking for the people behind a posting on the company's own pages, from the page of its draft. */
export function lookingRoutes(app: App): Hono<PageEnv> {
  const routes = new Hono<PageEnv>()

  /** Keeps what stands in the e-mail's form first: looking takes half a minute, and nothing typed is lost over it. */
  const keep = async (userId: string, id: string, sent: SentForm): Promise<string> => {
    const before = await app.outreaches.get(userId, id)
    if (sent.has('body')) await app.outreaches.edit(userId, before.id, edited(before, sent))
    return before.id
  }

  routes.post('/:id/look', async (context, next) => {
    if (context.req.header('accept') === 'text/event-stream') return next()
    const { id: userId } = context.get('user')
    const id = await keep(userId, context.req.param('id'), await readForm(context))
    await app.looking.online(userId, id, { signal: context.req.raw.signal })
    return goTo(context, `/outreach/${id}`, 'looked')
  })

  // The same for live.js, which shows each page as it is read.
  routes.post('/:id/look', async (context) => {
    const viewer = context.get('user')
    const sent = await readForm(context)
    const id = context.req.param('id')
    return streamSSE(context, async (stream) => {
      const gone = new AbortController()
      stream.onAbort(() => gone.abort())
      const say = (event: string, data: string) => stream.writeSSE({ event, data })
      try {
        await say('step', 'Looking on the company’s own pages …')
        await app.looking.online(viewer.id, await keep(viewer.id, id, sent), {
          signal: gone.signal,
          onStep: (step) => void say('step', stepInWords(step)),
        })
        await say('done', `/outreach/${id}?done=looked`)
      } catch (error) {
        if (gone.signal.aborted) return undefined
        if (isOurs(error)) {
          app.log.error({ err: error, path: context.req.path }, 'a request failed')
          return say('broken', '')
        }
        await say('failed', await documentOf(<WrongPage viewer={viewer} told={failureOf(error)} />))
      }
      return undefined
    })
  })

  return routes
}
