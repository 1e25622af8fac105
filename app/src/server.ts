import { randomUUID } from 'node:crypto'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { App } from './app.ts'
import { AppError } from './failure.ts'

/** Beside src and dist alike. */
const publicFolder = new URL('../public', import.meta.url).pathname

/** The one web application: static files, health, later the API and the pages, behind the same guards. */
export function createServer(app: App): Hono {
  const server = new Hono()

  server.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        frameSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'same-origin',
      xFrameOptions: 'DENY',
      // Only a server that is reached over TLS may promise it: BASE_URL says so.
      strictTransportSecurity: app.config.baseUrl?.startsWith('https:') ?? false,
    }),
  )

  server.use(async (context, next) => {
    const began = performance.now()
    const id = randomUUID()
    context.header('x-request-id', id)
    await next()
    // The path without its query: what people search for is theirs.
    const { method, path } = context.req
    const ms = Math.round(performance.now() - began)
    app.log.debug({ request: id, method, path, status: context.res.status, ms }, 'request')
  })

  server.get('/healthz', (context) => context.json({ status: 'ok' }))
  server.get('/readyz', async (context) => {
    try {
      await app.db.selectFrom('migration').select('name').limit(1).execute()
      return context.json({ status: 'ready' })
    } catch (error) {
      app.log.error({ err: error }, 'the database does not answer')
      return context.json({ status: 'the database does not answer' }, 503)
    }
  })

  server.use('/assets/*', serveStatic({ root: publicFolder }))

  server.notFound((context) => context.text('Not found', 404))
  server.onError((error, context) => {
    if (error instanceof AppError) return context.text(`${error.title}. ${error.message}`, error.status)
    app.log.error({ err: error, path: context.req.path }, 'a request failed')
    return context.text('Something went wrong on our side. It has been written to the log.', 500)
  })
  return server
}
