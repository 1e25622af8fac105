import { Hono, type Context } from 'hono'
import type { App } from '../../app.ts'
import { clientAddress } from '../address.ts'
import { blank } from '../components/form.tsx'
import { onForm } from '../failures.tsx'
import { readForm } from '../form-data.ts'
import { safeNext } from '../next.ts'
import { FirstRunPage, SignInPage } from '../pages/account.tsx'
import { doneOf, goTo, respond } from '../respond.ts'

/** The doors: making the first account, signing in and out. Open to everybody. */
export function accountRoutes(app: App): Hono {
  const routes = new Hono()

  const openSession = async (context: Context, given: { email: string; password: string }): Promise<void> => {
    const userAgent = context.req.header('user-agent')
    const cookie = context.req.header('cookie')
    const cookies = await app.sessions.signIn(given, {
      address: clientAddress(app, context),
      ...(userAgent !== undefined && { userAgent }),
      ...(cookie !== undefined && { cookie }),
    })
    for (const line of cookies) context.header('set-cookie', line, { append: true })
  }

  routes.get('/first-run', async (context) =>
    (await app.users.isFirstRun())
      ? respond(context, <FirstRunPage form={blank} told={null} />)
      : goTo(context, '/sign-in'),
  )

  routes.post('/first-run', async (context) => {
    const sent = await readForm(context)
    const given = { name: sent.text('name'), email: sent.text('email'), password: sent.text('password') }
    try {
      await app.users.createFirstOwner(given)
    } catch (error) {
      const { form, told, status } = onForm(error, sent.values())
      return respond(context, <FirstRunPage form={form} told={told} />, status)
    }
    await openSession(context, given)
    return goTo(context, '/')
  })

  routes.get('/sign-in', async (context) => {
    if (await app.users.isFirstRun()) return goTo(context, '/first-run')
    const next = safeNext(context.req.query('next'))
    if ((await app.sessions.current(context.req.raw.headers)) !== null) return goTo(context, next)
    return respond(context, <SignInPage form={blank} told={null} next={next} done={doneOf(context)} />)
  })

  routes.post('/sign-in', async (context) => {
    const sent = await readForm(context)
    const next = safeNext(sent.text('next'))
    try {
      await openSession(context, { email: sent.text('email'), password: sent.text('password') })
    } catch (error) {
      const { form, told, status } = onForm(error, sent.values())
      return respond(context, <SignInPage form={form} told={told} next={next} />, status)
    }
    return goTo(context, next)
  })

  routes.post('/sign-out', async (context) => {
    for (const cookie of await app.sessions.signOut(context.req.raw.headers))
      context.header('set-cookie', cookie, { append: true })
    return goTo(context, '/sign-in', 'signed-out')
  })

  return routes
}
