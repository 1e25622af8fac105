import { randomUUID } from 'node:crypto'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { App } from './app.ts'
import { failurePage, missingPage } from './web/failures.tsx'
import { createPages } from './web/routes/index.ts'

/** Beside src and dist alike. */
const publicFolder = new URL('../public', import.meta.url).pathname

/**
 * The one web application: static files, health, later the API, and the pages, behind the same headers. `stopping` ends
 * the streams of live pages when the server is asked to end.
 */
export function createServer(app: App, options: { stopping?: AbortSignal } = {}): Hono {
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

  server.get('/metrics', async (context) =>
    context.body(await app.metrics.read(), 200, { 'content-type': app.metrics.contentType }),
  )

  // Loaded at the first call: its schemas are what pages do without.
  let api: Promise<Hono> | undefined
  const loadApi = async (): Promise<Hono> => {
    const { createApi } = await import('./api/api.ts')
    return new Hono().route('/api/v1', createApi(app))
  }
  server.all('/api/v1/*', async (context) => (await (api ??= loadApi())).fetch(context.req.raw, context.env))
  server.use(
    '/assets/*',
    serveStatic({ root: publicFolder, rewriteRequestPath: (path) => path.slice('/assets'.length) }),
  )

  // Last: its guards are for the pages alone.
  server.route('/', createPages(app, options))
  server.notFound((context) => missingPage(app, context))
  server.onError((error, context) => failurePage(app, context, error))
  return server
}
