import { type Context, Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { App } from '../../app.ts'
import { failureOf, isOurs } from '../../explanation.ts'
import { edited } from '../edited.ts'
import { readForm } from '../form-data.ts'
import { ModelPage } from '../pages/model.tsx'
import { goTo, respond, type Done, type PageEnv } from '../respond.ts'
import { choiceIn } from '../shown.ts'

const said: Record<'agreed' | 'off', Done> = { agreed: 'model-agreed', off: 'model-off' }

/** Having a language model write: what it would be sent, agreeing to that, and watching it write. */
export function modelRoutes(app: App, stopping?: AbortSignal): Hono<PageEnv> {
  const routes = new Hono<PageEnv>()
  const own = (context: Context<PageEnv>) =>
    app.outreaches.get(context.get('user').id, context.req.param('id') ?? '')

  routes.get('/:id/model', async (context) => {
    const user = context.get('user')
    const { id } = await own(context)
    const [leaving, offered] = await Promise.all([
      app.modelDrafts.leaves(user.id, id),
      app.modelDrafts.offer(user.id),
    ])
    if (leaving === null || offered === null) return goTo(context, `/outreach/${id}`)
    const { price, choice } = offered
    return respond(
      context,
      <ModelPage viewer={user} outreachId={id} leaving={leaving} price={price} choice={choice} />,
    )
  })

  routes.post('/:id/model', async (context) => {
    const { id } = await own(context)
    const choice = choiceIn(await readForm(context))
    await app.modelDrafts.choose(context.get('user').id, choice)
    return goTo(context, `/outreach/${id}`, said[choice])
  })

  // For live.js, which shows the text as it is written. Closing the connection ends the writing, and changes nothing.
  routes.post('/:id/write', async (context) => {
    const userId = context.get('user').id
    const before = await own(context)
    const sent = await readForm(context)
    const path = `/outreach/${before.id}`
    return streamSSE(context, async (stream) => {
      const stop = new AbortController()
      stream.onAbort(() => stop.abort())
      const signal = stopping === undefined ? stop.signal : AbortSignal.any([stop.signal, stopping])
      const say = (event: string, data: string) => stream.writeSSE({ event, data })
      try {
        await app.outreaches.edit(userId, before.id, edited(before, sent))
        const { id } = await app.modelDrafts.write(userId, before.id, {
          signal,
          onPart: (part) => void say('part', JSON.stringify(part)),
        })
        await say('done', `${path}?run=${id}`)
      } catch (error) {
        if (signal.aborted) return
        if (isOurs(error)) app.log.error({ err: error, path: context.req.path }, 'a request failed')
        const { title, explanation, fix } = failureOf(error)
        await say('failed', [title, explanation, ...fix].join(' · '))
      }
    })
  })

  return routes
}
