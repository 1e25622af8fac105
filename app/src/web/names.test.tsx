import { describe, expect, test } from 'vitest'
import { blank } from './components/form.tsx'
import { FirstRunPage, SignInPage } from './pages/account.tsx'
import { ConnectPage } from './pages/connect.tsx'
import { NewOutreachPage } from './pages/new-outreach.tsx'
import { ProfilePage } from './pages/profile.tsx'
import { ReviewPage } from './pages/review.tsx'
import { contact, posting, viewer } from './pages/sample.ts'

/**
 * The names by which a screen reader, a browser test and a person find things. They are promised: the Chromium test
 * goes by them. Paths: /first-run, /sign-in, /mailboxes/new, /profile, /outreach/new, /outreach/:id.
 * The server fields stand in a folded part, opened by its summary "My own mail server".
 */
const promised: { page: string; html: unknown; labels: string[]; buttons: string[] }[] = [
  {
    page: 'first run',
    html: <FirstRunPage form={blank} told={null} />,
    labels: ['Name', 'E-mail address', 'Password'],
    buttons: ['Create account'],
  },
  {
    page: 'sign in',
    html: <SignInPage form={blank} told={null} next="/" />,
    labels: ['E-mail address', 'Password'],
    buttons: ['Sign in'],
  },
  {
    page: 'connect a mailbox',
    html: <ConnectPage viewer={viewer} form={blank} guides={[]} chosen={null} told={null} />,
    labels: [
      'E-mail address',
      'App password',
      'Name shown to recipients',
      'SMTP host',
      'SMTP port',
      'IMAP host',
      'IMAP port',
    ],
    buttons: ['Connect mailbox', 'Use a sandbox mailbox', 'Sign out'],
  },
  {
    page: 'profile',
    html: <ProfilePage viewer={viewer} form={blank} resume={null} told={null} done={undefined} />,
    labels: ['Name', 'Signature', 'Résumé file', 'Or paste your résumé'],
    buttons: ['Save profile'],
  },
  {
    page: 'new outreach',
    html: <NewOutreachPage viewer={viewer} form={blank} told={null} />,
    labels: ['Job posting'],
    buttons: ['Read posting'],
  },
  {
    page: 'review',
    html: (
      <ReviewPage
        viewer={viewer}
        outreachId="o1"
        posting={posting}
        contacts={[contact]}
        advice={{ nobodyNamed: false, nextSteps: [] }}
        looked={null}
        form={blank}
        mailboxes={[{ id: 'm1', label: 'ada@example.org' }]}
        checked={{ subject: '', body: '', claims: [], unsupported: [], warnings: [] }}
        requirements={null}
        versions={[]}
        offered={null}
        run={null}
        writtenBy={{ templates: [], templateId: null }}
        resume={{ name: null, attached: false }}
        consent={null}
        background={{ follows: null, wish: null }}
        sending={{
          whenever: 'now',
          undoSeconds: 20,
          hours: { from: '09:00', to: '17:00' },
          guess: null,
          timeZones: [],
        }}
        told={null}
        done={undefined}
      />
    ),
    labels: ['To', 'Subject', 'Message', 'Send from'],
    buttons: ['Save draft', 'Preview', 'Approve and send'],
  },
]

describe.each(promised)('$page', ({ html, labels, buttons }) => {
  const text = String(html)

  test.each(labels)('label %s names a field', (label) => {
    const id = new RegExp(`<label for="([^"]+)">${label}</label>`).exec(text)?.[1]
    expect(id).toBeDefined()
    expect(text).toMatch(new RegExp(`<(input|textarea|select) id="${id}"`))
  })

  test.each(buttons)('button %s', (button) => {
    expect(text).toMatch(new RegExp(`<button[^>]*>${button}</button>`))
  })
})
