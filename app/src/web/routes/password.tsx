import { type Context, Hono } from 'hono'
import type { App } from '../../app.ts'
import { clientAddress } from '../address.ts'
import { blank } from '../components/form.tsx'
import { type FormFailure, onForm } from '../failures.tsx'
import { readForm } from '../form-data.ts'
import { PasswordPage } from '../pages/password.tsx'
import { goTo, respond, type PageEnv } from '../respond.ts'

/** One's own password. */
export function passwordRoutes(app: App): Hono<PageEnv> {
  const routes = new Hono<PageEnv>()

  routes.get('/password', (context) => page(context))

  routes.post('/password', async (context) => {
    const sent = await readForm(context)
    const next = sent.text('newPassword')
    if (next !== sent.text('repeatedPassword')) {
      const problems = { repeatedPassword: 'The two new passwords differ. Type the same one twice.' }
      return page(context, { form: { values: {}, problems }, told: null, status: 422 })
    }
    try {
      const cookies = await app.sessions.changePassword(
        context.req.raw.headers,
        { current: sent.text('currentPassword'), next },
        { address: clientAddress(app, context) },
      )
      for (const cookie of cookies) context.header('set-cookie', cookie, { append: true })
      return goTo(context, '/settings', 'password')
    } catch (error) {
      return page(context, onForm(error, {}))
    }
  })

  return routes
}

const page = (context: Context<PageEnv>, failed?: Pick<FormFailure, 'form' | 'told' | 'status'>) =>
  respond(
    context,
    <PasswordPage viewer={context.get('user')} form={failed?.form ?? blank} told={failed?.told ?? null} />,
    failed?.status ?? 200,
  )
