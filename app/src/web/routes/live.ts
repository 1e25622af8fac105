import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { App } from '../../app.ts'
import { createAlarm } from '../alarm.ts'
import type { PageEnv } from '../respond.ts'
import { versionOf } from '../status.tsx'

/** How often an open page is looked up for what another process did; what this process does is told at once. */
const lookEveryMs = 1000

/** A stream ends after so long and the browser opens the next, with its session checked anew. */
const longestMs = 10 * 60_000

/** Tells an open status page that it is out of date; the page then fetches itself. */
export function liveRoutes(app: App, stopping?: AbortSignal): Hono<PageEnv> {
  const routes = new Hono<PageEnv>()

  routes.get('/:id/live', async (context) => {
    const userId = context.get('user').id
    const { messageId } = await app.outreaches.get(userId, context.req.param('id'))
    // A browser that was cut off says what it saw last; a fresh page says what it shows.
    let seen = context.req.header('last-event-id') ?? context.req.query('seen') ?? ''
    // A proxy that buffers would hold the news back until the stream ends.
    context.header('x-accel-buffering', 'no')

    return streamSSE(context, async (stream) => {
      const alarm = createAlarm()
      stream.onAbort(alarm.ring)
      stopping?.addEventListener('abort', alarm.ring)
      const unsubscribe = app.outbox.on((change) => change.messageId === messageId && alarm.ring())
      const until = Date.now() + longestMs
      const over = () => stream.aborted || stopping?.aborted === true || Date.now() > until
      try {
        await stream.writeSSE({ event: 'hello', data: '' })
        while (!over()) {
          const message = messageId === null ? null : await app.outbox.message(userId, messageId)
          if (message === null) return
          const version = versionOf(message)
          if (version !== seen) await stream.writeSSE({ event: 'change', id: version, data: message.state })
          seen = version
          await alarm.wait(lookEveryMs)
        }
      } catch (error) {
        app.log.warn({ err: error }, 'a live page was cut off')
      } finally {
        unsubscribe()
        stopping?.removeEventListener('abort', alarm.ring)
      }
    })
  })

  return routes
}
