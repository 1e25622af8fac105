import { Hono } from 'hono'
import type { App } from '../../app.ts'
import { failurePage } from '../failures.tsx'
import { sameSiteOnly, signedIn, withinLimit, withoutNul } from '../guards.ts'
import type { PageEnv } from '../respond.ts'
import { accountRoutes } from './account.tsx'
import { draftRoutes } from './draft.tsx'
import { homeRoutes } from './home.tsx'
import { liveRoutes } from './live.ts'
import { lookingRoutes } from './looking.tsx'
import { mailboxRoutes } from './mailboxes.tsx'
import { messageRoutes } from './message.ts'
import { modelRoutes } from './model.tsx'
import { outreachRoutes, receiveRoutes } from './outreach.tsx'
import { passwordRoutes } from './password.tsx'
import { postingRoutes } from './posting.tsx'
import { profileRoutes } from './profile.tsx'
import { reviewRoutes } from './review.tsx'
import { sendingRoutes } from './sending.tsx'
import { settingsRoutes } from './settings.tsx'
import { templateRoutes } from './templates.tsx'
import { writtenByRoutes } from './written-by.tsx'

/** What is a person's own: nobody sees it who is not signed in. An unknown path beside these is just not there. */
const places = ['/', '/mailboxes/*', '/profile/*', '/outreach/*', '/settings/*']

/** Every page. `stopping` ends the streams of live pages, which would hold a server open for ever. */
export function createPages(app: App, { stopping }: { stopping?: AbortSignal } = {}): Hono<PageEnv> {
  const pages = new Hono<PageEnv>()
  pages.onError((error, context) => failurePage(app, context, error))
  pages.use(withinLimit)
  pages.use(withoutNul)
  // The one door for other sites' pages, before the guard that keeps them out.
  pages.route('/', receiveRoutes())
  pages.use(sameSiteOnly(app.config.baseUrl))
  pages.route('/', accountRoutes(app))
  for (const place of places) pages.use(place, signedIn(app))
  pages.route('/', homeRoutes(app))
  pages.route('/mailboxes', mailboxRoutes(app))
  pages.route('/profile', profileRoutes(app))
  pages.route('/outreach', outreachRoutes(app))
  pages.route('/outreach', liveRoutes(app, stopping))
  pages.route('/outreach', lookingRoutes(app))
  pages.route('/outreach', postingRoutes(app))
  pages.route('/outreach', messageRoutes(app))
  pages.route('/outreach', draftRoutes(app))
  pages.route('/outreach', modelRoutes(app, stopping))
  pages.route('/outreach', writtenByRoutes(app))
  pages.route('/outreach', reviewRoutes(app))
  pages.route('/settings', settingsRoutes(app))
  pages.route('/settings', passwordRoutes(app))
  pages.route('/settings', sendingRoutes(app))
  pages.route('/settings/templates', templateRoutes(app))
  return pages
}
