import { Hono } from 'hono'
import type { App } from '../../app.ts'
import { HomePage } from '../pages/home.tsx'
import { doneOf, respond, type PageEnv } from '../respond.ts'
import { titleOf } from '../title.ts'
import { forgotten, standing } from '../words.ts'

/** The front page: every outreach and whose move it is; for a newcomer the first steps. */
export function homeRoutes(app: App): Hono<PageEnv> {
  const routes = new Hono<PageEnv>()

  routes.get('/', async (context) => {
    const user = context.get('user')
    const [outreaches, mailboxes, profile] = await Promise.all([
      app.outreaches.list(user.id),
      app.mailboxes.list(user.id),
      app.profiles.get(user.id),
    ])
    const tiles = outreaches.map(({ id, title, company, state, messageState, came, ...outreach }) => ({
      id,
      title: titleOf({ title, company }),
      recipient: outreach.recipientName || outreach.recipientEmail,
      standing:
        state === 'draft'
          ? standing(null, outreach)
          : messageState === null
            ? forgotten
            : standing({ state: messageState, events: came.map((kind) => ({ kind })) }),
      updatedAt: outreach.updatedAt,
    }))
    return respond(
      context,
      <HomePage
        viewer={user}
        outreaches={tiles}
        hasMailbox={mailboxes.length > 0}
        hasProfile={profile.resume !== null}
        done={doneOf(context)}
      />,
    )
  })

  return routes
}
