import { type Context, Hono } from 'hono'
import type { App } from '../../app.ts'
import { scopes, scopeSchema } from '../../access/tokens.ts'
import { AppError } from '../../failure.ts'
import { blank, type Filled } from '../components/form.tsx'
import { onForm } from '../failures.tsx'
import { readForm } from '../form-data.ts'
import { instanceFacts } from '../instance.ts'
import { SettingsPage, type SettingsProps } from '../pages/settings.tsx'
import { doneOf, goTo, respond, type PageEnv } from '../respond.ts'
import { choiceIn } from '../shown.ts'
import { scopesInWords } from '../words.ts'

/** Tokens for one's own programs, and for the owner the people on this instance. */
export function settingsRoutes(app: App): Hono<PageEnv> {
  const routes = new Hono<PageEnv>()

  const settingsPage = async (
    context: Context<PageEnv>,
    given: Partial<Pick<SettingsProps, 'fresh' | 'told'>> & { userForm?: Filled; tokenForm?: Filled } = {},
    status: Parameters<typeof respond>[2] = 200,
  ) => {
    const user = context.get('user')
    const owner = user.role === 'owner'
    const page = (
      <SettingsPage
        viewer={user}
        users={owner ? await app.users.list() : null}
        tokens={await app.tokens.list(user.id)}
        scopes={scopes.map((scope) => ({ scope, says: scopesInWords[scope] }))}
        facts={owner ? instanceFacts(app) : null}
        spent={await app.modelDrafts.spent(user.id)}
        offered={await app.modelDrafts.offer(user.id)}
        fresh={given.fresh ?? null}
        userForm={given.userForm ?? blank}
        tokenForm={given.tokenForm ?? blank}
        told={given.told ?? null}
        done={doneOf(context)}
      />
    )
    return respond(context, page, status)
  }

  routes.get('/', (context) => settingsPage(context))

  routes.post('/users', async (context) => {
    if (context.get('user').role !== 'owner') throw ownersOnly()
    const sent = await readForm(context)
    try {
      await app.users.add({
        name: sent.text('name'),
        email: sent.text('email'),
        password: sent.text('password'),
        role: sent.text('role') === 'owner' ? 'owner' : 'member',
      })
      return goTo(context, '/settings', 'user')
    } catch (error) {
      const { form, told, status } = onForm(error, sent.values())
      return settingsPage(context, { userForm: form, told }, status)
    }
  })

  routes.post('/model', async (context) => {
    await app.modelDrafts.choose(context.get('user').id, choiceIn(await readForm(context)))
    return goTo(context, '/settings', 'saved')
  })

  routes.post('/tokens', async (context) => {
    const sent = await readForm(context)
    const chosen = sent.all('scope').flatMap((scope) => scopeSchema.safeParse(scope).data ?? [])
    const { token } = await app.tokens.create(context.get('user').id, {
      name: sent.text('tokenName').trim() || 'Unnamed',
      scopes: chosen,
    })
    // Shown in this answer and nowhere again: a redirect would have to carry it.
    const answer = await settingsPage(context, { fresh: token })
    answer.headers.set('cache-control', 'no-store')
    return answer
  })

  routes.post('/tokens/:id/revoke', async (context) => {
    await app.tokens.revoke(context.req.param('id'), context.get('user').id)
    return goTo(context, '/settings', 'revoked')
  })

  return routes
}

const ownersOnly = (): AppError =>
  new AppError('user.not-owner', {
    title: 'Only the owner may do that',
    explanation: 'Adding people is for the owner of this instance.',
    fix: ['Ask the owner to do it.'],
    status: 403,
  })
