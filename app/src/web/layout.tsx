import type { PropsWithChildren } from 'hono/jsx'
import { Badge, type Tone } from './components/notice.tsx'

/** Who is looking, as far as the frame of a page needs to know. */
export interface Viewer {
  name: string
  email: string
  role: 'owner' | 'member'
}

export type Place = 'outreach' | 'mailboxes' | 'profile' | 'settings'

const places: { place: Place; href: string; text: string }[] = [
  { place: 'outreach', href: '/', text: 'Outreach' },
  { place: 'mailboxes', href: '/mailboxes', text: 'Mailboxes' },
  { place: 'profile', href: '/profile', text: 'You' },
  { place: 'settings', href: '/settings', text: 'Settings' },
]

function Mark() {
  return (
    <svg width="26" height="26" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="currentColor" opacity="0.16" />
      <path
        d="M7 11.5 16 18l9-6.5M7 21h7m4 0h7"
        fill="none"
        stroke="currentColor"
        stroke-width="2.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  )
}

/** The frame of every page: skip link, landmarks, navigation. Each page brings its own single h1. */
export function Layout({
  title,
  viewer,
  place,
  children,
}: PropsWithChildren<{ title: string; viewer: Viewer | null; place?: Place }>) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} · RecruiterReach`}</title>
        <link rel="icon" href="/assets/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/style.css" />
        <script src="/assets/live.js" type="module"></script>
      </head>
      <body>
        <a class="skip" href="#content">
          Skip to the content
        </a>
        <header class="bar">
          <div class="bar-inner">
            <a class="brand" href="/">
              <Mark />
              RecruiterReach
            </a>
            {viewer === null ? null : (
              <>
                <nav aria-label="Main">
                  <ul>
                    {places.map((item) => (
                      <li>
                        <a href={item.href} aria-current={item.place === place ? 'page' : undefined}>
                          {item.text}
                        </a>
                      </li>
                    ))}
                  </ul>
                </nav>
                <form class="who" method="post" action="/sign-out">
                  <span class="who-name" title={viewer.email}>
                    {viewer.name || viewer.email}
                  </span>
                  <button class="plain" type="submit">
                    Sign out
                  </button>
                </form>
              </>
            )}
          </div>
        </header>
        <main class="page" id="content" tabindex={-1}>
          {children}
        </main>
        <footer class="foot">
          <div class="foot-inner">
            Nothing is sent without your approval. Mail goes out from your own mailbox.
          </div>
        </footer>
      </body>
    </html>
  )
}

/** The heading of a page: its one h1, a state beside it, a sentence below. */
export function PageHead({
  title,
  state,
  children,
}: PropsWithChildren<{ title: string; state?: { tone: Tone; text: string } }>) {
  return (
    <div class="page-head">
      <div class="row">
        <h1>{title}</h1>
        {state === undefined ? null : <Badge tone={state.tone}>{state.text}</Badge>}
      </div>
      {children === undefined ? null : <p>{children}</p>}
    </div>
  )
}
