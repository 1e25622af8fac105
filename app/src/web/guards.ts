import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { App } from '../app.ts'
import { signedOut } from '../access/signed-out.ts'
import { AppError } from '../failure.ts'
import type { PageEnv } from './respond.ts'

/**
 * A POST must come from a page of this site. As Go's CrossOriginProtection: `Sec-Fetch-Site` decides where a browser
 * sends it (over TLS or to localhost), else `Origin` against the host; a request with neither comes from no browser,
 * and so carries nobody's cookie without their doing. The cookie's SameSite=Lax stands behind it.
 */
export function sameSiteOnly(baseUrl: string | null): MiddlewareHandler {
  const home = baseUrl === null ? null : new URL(baseUrl).origin
  return async (context, next) => {
    if (!['GET', 'HEAD', 'OPTIONS'].includes(context.req.method) && !fromHere(context, home))
      throw new AppError('page.cross-site', {
        title: 'That was refused',
        explanation: 'The request came from a page of another site.',
        fix: ['Open the page here and do it there.'],
        status: 403,
      })
    await next()
  }
}

function fromHere(context: Context, home: string | null): boolean {
  const site = context.req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const origin = context.req.header('origin')
  if (origin === undefined || origin === home) return true
  // Behind a proxy that ends TLS the scheme seen here is another; the host is the browser's.
  return URL.canParse(origin) && new URL(origin).host === new URL(context.req.url).host
}

/** A résumé of 10 MB, the rest of its form, and what multipart adds. */
const largestForm = 12 * 1024 * 1024

/** PostgreSQL takes no NUL in any text, so nothing can stand under such an address. */
export const withoutNul: MiddlewareHandler = async (context, next) => {
  if (/%00/.test(context.req.url)) return context.notFound()
  await next()
  return undefined
}

export const withinLimit: MiddlewareHandler = bodyLimit({
  maxSize: largestForm,
  onError: async (context) => {
    await drain(context.req.raw.body)
    throw new AppError('form.too-large', {
      title: 'That was too much at once',
      explanation: 'What you sent is larger than 12 MB, which is more than any page here takes.',
      fix: [
        'Go back: what you typed is still in the form.',
        'Give only the posting (up to 5 MB) or the résumé (up to 10 MB) itself.',
      ],
      status: 413,
    })
  },
})

/**
 * Reads what is left and forgets it: a browser shows no answer before it has sent its form, and stands still for half
 * a minute where nobody reads. Beyond a hundred megabytes it is no person's form any more.
 */
async function drain(body: ReadableStream<Uint8Array> | null): Promise<void> {
  if (body === null || body.locked) return
  let left = 100 * 1024 * 1024
  for await (const piece of body) {
    left -= piece.length
    if (left < 0) return
  }
}

/** Lets nobody by who is not signed in; on an instance without any account, everybody goes to make the first. */
export function signedIn(app: App): MiddlewareHandler<PageEnv> {
  return async (context, next): Promise<Response | undefined> => {
    const user = await app.sessions.current(context.req.raw.headers)
    if (user === null) return toTheDoor(app, context)
    context.set('user', user)
    await next()
    return undefined
  }
}

async function toTheDoor(app: App, context: Context): Promise<Response> {
  if (await app.users.isFirstRun()) return context.redirect('/first-run', 303)
  if (context.req.method !== 'GET') throw signedOut()
  const { pathname, search } = new URL(context.req.url)
  const path = pathname === '/' ? '' : `?next=${encodeURIComponent(pathname + search)}`
  return context.redirect(`/sign-in${path}`, 303)
}
