import type { Hop } from '@recruiterreach/mailbox'
import { Act, Field, type Filled } from '../components/form.tsx'
import { Explained, Notice, type Told, type Tone } from '../components/notice.tsx'
import { When } from '../components/time.tsx'
import { Layout, PageHead, type Viewer } from '../layout.tsx'

export interface MailboxShown {
  id: string
  address: string
  displayName: string | null
  /** The provider's name, as a person says it. */
  provider: string
  sandbox: boolean
  health: { tone: Tone; text: string }
  /** Why it is parked, in words; null while it works. */
  parked: Told | null
  parkedUntil: number | null
  /** Why replies cannot be read, in words; null while they can. */
  problem: Told | null
}

/** A mail that the sandbox kept. */
export interface SandboxMail {
  /** Of the message it belongs to, where it can be answered. */
  messageId: string | null
  direction: 'sent' | 'received'
  at: number
  from: string
  to: string
  subject: string
  text: string
}

export interface Checkup {
  verdict: string
  advice: string[]
  hops: readonly Hop[]
}

export interface MailboxPageProps {
  viewer: Viewer
  mailbox: MailboxShown
  form: Filled
  told: Told | null
  checkup: Checkup | null
  mails: SandboxMail[]
  done: string | undefined
}

function HopTable({ hops }: { hops: readonly Hop[] }) {
  return (
    <div class="table-wrap" tabindex={0} role="region" aria-label="Each step of the connection">
      <table>
        <thead>
          <tr>
            <th scope="col">Step</th>
            <th scope="col">Where</th>
            <th scope="col">Result</th>
            <th scope="col">Time</th>
          </tr>
        </thead>
        <tbody>
          {hops.map((hop) => (
            <tr>
              <td>{hop.step}</td>
              <td class="mono">{hop.target}</td>
              <td>
                {hop.ok ? 'Worked' : 'Failed'}
                {hop.detail === '' ? '' : `: ${hop.detail}`}
              </td>
              <td>{hop.ms} ms</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function CheckupResult({ checkup }: { checkup: Checkup }) {
  return (
    <section class="card stack" aria-labelledby="checkup">
      <h2 id="checkup">What the check found</h2>
      <p>{checkup.verdict}</p>
      {checkup.advice.length === 0 ? null : (
        <ul>
          {checkup.advice.map((advice) => (
            <li>{advice}</li>
          ))}
        </ul>
      )}
      <details>
        <summary>Each step of the connection</summary>
        <HopTable hops={checkup.hops} />
      </details>
    </section>
  )
}

export function Simulate({ to, fields }: { to: string; fields: Record<string, string> }) {
  return (
    <div class="actions">
      <Act to={to} label="Simulate a reply" look="slim" fields={{ ...fields, kind: 'reply' }} />
      <Act to={to} label="Simulate a bounce" look="slim" fields={{ ...fields, kind: 'bounce' }} />
      <Act
        to={to}
        label="Simulate an out-of-office"
        look="slim"
        fields={{ ...fields, kind: 'out-of-office' }}
      />
      <Act
        to={to}
        label="Simulate “do not write again”"
        look="slim"
        fields={{ ...fields, kind: 'do-not-contact' }}
      />
    </div>
  )
}

function SandboxMails({ mailbox, mails }: { mailbox: MailboxShown; mails: SandboxMail[] }) {
  return (
    <section class="stack" aria-labelledby="mails">
      <h2 id="mails">Mail in this sandbox</h2>
      {mails.length === 0 ? (
        <p class="soft">
          Nothing yet. What you send from here shows up here. <a href="/outreach/new">Paste a job posting</a>{' '}
          to begin.
        </p>
      ) : (
        mails.map((mail) => (
          <article class="card stack">
            <div>
              <h3>{mail.subject === '' ? '(no subject)' : mail.subject}</h3>
              <p class="small soft">
                {mail.direction === 'sent' ? `Sent to ${mail.to}` : `Received from ${mail.from}`} ·{' '}
                <When at={mail.at} />
              </p>
            </div>
            <p class="letter">{mail.text}</p>
            {mail.direction === 'sent' && mail.messageId !== null ? (
              <Simulate to={`/mailboxes/${mailbox.id}/simulate`} fields={{ messageId: mail.messageId }} />
            ) : null}
          </article>
        ))
      )}
    </section>
  )
}

function Reconnect({ mailbox, form }: { mailbox: MailboxShown; form: Filled }) {
  return (
    <form class="card stack" method="post" action={`/mailboxes/${mailbox.id}/password`}>
      <h2>Give a new password</h2>
      <p class="soft">It is tried before it is kept. What was waiting then goes out.</p>
      <Field label="App password" name="password" type="password" form={form} autocomplete="off" required />
      <button class={mailbox.parked === null ? '' : 'primary'} type="submit">
        Reconnect
      </button>
    </form>
  )
}

function Rename({ mailbox }: { mailbox: MailboxShown }) {
  const form: Filled = { values: { displayName: mailbox.displayName ?? '' }, problems: {} }
  return (
    <form class="card stack" method="post" action={`/mailboxes/${mailbox.id}/name`}>
      <h2>Your name in it</h2>
      <Field label="Name shown to recipients" name="displayName" form={form} autocomplete="name" />
      <button type="submit">Save name</button>
    </form>
  )
}

/** One mailbox: how it is, what to do about it, and for a sandbox the mail in it. */
export function MailboxPage({ viewer, mailbox, form, told, checkup, mails, done }: MailboxPageProps) {
  return (
    <Layout title={mailbox.address} viewer={viewer} place="mailboxes">
      <div class="narrow stack-wide">
        <PageHead title={mailbox.address} state={mailbox.health}>
          {mailbox.sandbox
            ? 'A sandbox: nothing sent from here leaves this machine.'
            : `${mailbox.provider}${mailbox.displayName === null ? '' : ` · shown as ${mailbox.displayName}`}`}
        </PageHead>
        {done === undefined ? null : (
          <Notice tone="good">
            <p>{done}</p>
          </Notice>
        )}
        {told === null ? null : <Explained told={told} focus />}
        {mailbox.parked === null ? null : (
          <>
            <Explained told={mailbox.parked} />
            <p>
              Your messages are kept.{' '}
              {mailbox.parkedUntil === null ? (
                'They go out as soon as this is mended.'
              ) : (
                <>
                  They go out by themselves from <When at={mailbox.parkedUntil} />.
                </>
              )}
            </p>
          </>
        )}
        {mailbox.problem === null || mailbox.parked !== null ? null : (
          <>
            <p>Mail goes out, but replies could not be read last time:</p>
            <Explained told={mailbox.problem} />
          </>
        )}
        {checkup === null ? null : <CheckupResult checkup={checkup} />}
        {mailbox.sandbox ? (
          <SandboxMails mailbox={mailbox} mails={mails} />
        ) : (
          <>
            {mailbox.parked === null ? null : <Reconnect mailbox={mailbox} form={form} />}
            <section class="card stack">
              <h2>Check what works from here</h2>
              <p class="soft">
                Tries every step from this machine to your mail server, and says which one fails and what to
                do.
              </p>
              <div class="actions">
                <a class="button" href={`/mailboxes/${mailbox.id}/check`}>
                  Check now
                </a>
                <Act to={`/mailboxes/${mailbox.id}/verify`} label="Sign in again with the kept password" />
              </div>
            </section>
            {mailbox.parked === null ? <Reconnect mailbox={mailbox} form={form} /> : null}
          </>
        )}
        <Rename mailbox={mailbox} />
        <details class="apart">
          <summary>Remove this mailbox</summary>
          <div class="stack-tight">
            <p class="soft">
              Its password, and what was sent from it and came back as far as it is kept here, are deleted.
              Nothing in the mailbox itself changes.
            </p>
            <Act to={`/mailboxes/${mailbox.id}/remove`} label="Remove mailbox" look="danger" />
          </div>
        </details>
      </div>
    </Layout>
  )
}
