import { Act, ErrorSummary, Field, type Filled } from '../components/form.tsx'
import { Explained, type Told } from '../components/notice.tsx'
import { Outside } from '../components/outside.tsx'
import { Layout, PageHead, type Viewer } from '../layout.tsx'

/** How a provider's customer gets a password that a program may use. */
export interface ProviderGuide {
  id: string
  name: string
  domains: string[]
  steps: string[]
  /** The provider's own page about it. */
  page: string | null
  /** It takes no password from any program: the steps say what to do instead. */
  closed: boolean
}

function Servers({ form }: { form: Filled }) {
  const open = ['smtpHost', 'imapHost', 'smtpPort', 'imapPort'].some(
    (name) => form.values[name] || form.problems[name],
  )
  return (
    <details open={open}>
      <summary>My own mail server</summary>
      <div class="stack">
        <p class="hint">
          Only where the address alone is not enough. Without an IMAP host mail goes out, and replies are not
          seen here. Passwords never travel unencrypted.
        </p>
        <div class="pair host">
          <Field label="SMTP host" name="smtpHost" form={form} placeholder="smtp.example.org" />
          <Field label="SMTP port" name="smtpPort" form={form} inputmode="numeric" placeholder="465" />
        </div>
        <div class="pair host">
          <Field label="IMAP host" name="imapHost" form={form} placeholder="imap.example.org" />
          <Field label="IMAP port" name="imapPort" form={form} inputmode="numeric" placeholder="993" />
        </div>
      </div>
    </details>
  )
}

function Guides({ guides, chosen }: { guides: ProviderGuide[]; chosen: string | null }) {
  return (
    <section class="card stack-tight" aria-labelledby="guides">
      <h2 id="guides">How to get the password</h2>
      <p class="soft">
        An app password is a second password, made for one program. Your usual one stays with you, and you can
        take this one back at any time.
      </p>
      {guides.map((guide) => (
        <details class="provider" open={guide.id === chosen} data-domains={guide.domains.join(' ')}>
          <summary>
            {guide.name}
            {guide.closed ? <span class="soft small"> takes no app passwords</span> : null}
          </summary>
          <ol class="steps">
            {guide.steps.map((step) => (
              <li>{step}</li>
            ))}
          </ol>
          {guide.page === null ? null : (
            <p class="small">
              <Outside href={guide.page}>{guide.name}’s own page</Outside>
            </p>
          )}
        </details>
      ))}
    </section>
  )
}

/** Connecting a mailbox: an address and an app password, or the sandbox in one click. */
export function ConnectPage({
  viewer,
  form,
  guides,
  chosen,
  told,
}: {
  viewer: Viewer
  form: Filled
  guides: ProviderGuide[]
  chosen: string | null
  told: Told | null
}) {
  return (
    <Layout title="Connect a mailbox" viewer={viewer} place="mailboxes">
      <PageHead title="Connect a mailbox">
        Mail goes out from your own address, so replies come back to you. The password is tried first, then
        kept encrypted.
      </PageHead>
      {told === null ? <ErrorSummary form={form} /> : <Explained told={told} focus />}
      <div class="columns">
        <div class="stack-wide">
          <form class="card stack" method="post" action="/mailboxes">
            <Field
              label="E-mail address"
              name="address"
              type="email"
              form={form}
              autocomplete="email"
              hint="Gmail, Yahoo, iCloud, Fastmail and Zoho are recognised by their address."
              required
            />
            <Field
              label="App password"
              name="password"
              type="password"
              form={form}
              autocomplete="off"
              hint="Spaces in it do not matter."
              required
            />
            <Field label="Name shown to recipients" name="displayName" form={form} autocomplete="name" />
            <Servers form={form} />
            <button class="primary" type="submit">
              Connect mailbox
            </button>
          </form>
          <section class="card stack" aria-labelledby="sandbox">
            <h2 id="sandbox">Try it without an account</h2>
            <p class="soft">
              A sandbox mailbox keeps what you send for you to read, and answers when you ask it to. Nothing
              leaves this machine.
            </p>
            <Act to="/mailboxes/sandbox" label="Use a sandbox mailbox" />
          </section>
        </div>
        <Guides guides={guides} chosen={chosen} />
      </div>
    </Layout>
  )
}
