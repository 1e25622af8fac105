import { Hono } from 'hono'
import type { App } from '../../app.ts'
import type { SendHabit } from '../../outreach/send-habits.ts'
import type { Filled } from '../components/form.tsx'
import { onForm } from '../failures.tsx'
import { readForm } from '../form-data.ts'
import { SendingPage } from '../pages/sending.tsx'
import { doneOf, goTo, respond, type PageEnv } from '../respond.ts'

/** A person's habits of sending. */
export function sendingRoutes(app: App): Hono<PageEnv> {
  const routes = new Hono<PageEnv>()

  routes.get('/sending', async (context) => {
    const user = context.get('user')
    const form: Filled = { values: valuesOf(await app.sendHabits.get(user.id)), problems: {} }
    return respond(context, <SendingPage viewer={user} form={form} done={doneOf(context)} />)
  })

  routes.post('/sending', async (context) => {
    const user = context.get('user')
    const sent = await readForm(context)
    try {
      await app.sendHabits.save(user.id, {
        whenever: sent.text('whenever') === 'hours' ? 'hours' : 'now',
        undoSeconds: Number(sent.text('undo')),
        from: sent.text('from'),
        to: sent.text('to'),
      })
      return goTo(context, '/settings/sending', 'saved')
    } catch (error) {
      const { form, status } = onForm(error, sent.values())
      return respond(context, <SendingPage viewer={user} form={form} done={undefined} />, status)
    }
  })

  return routes
}

const valuesOf = ({ whenever, undoSeconds, from, to }: SendHabit): Record<string, string> => ({
  whenever,
  undo: String(undoSeconds),
  from,
  to,
})
