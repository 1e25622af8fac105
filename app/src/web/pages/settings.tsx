import { costInWords } from '../../draft/model/cost.ts'
import type { Spent } from '../../outreach/model-runs.ts'
import { Act, ErrorSummary, Field, Select, type Filled } from '../components/form.tsx'
import { Explained, Notice, type Told } from '../components/notice.tsx'
import { When } from '../components/time.tsx'
import { Layout, PageHead, type Viewer } from '../layout.tsx'
import type { Offered } from './review/model.tsx'

export interface SettingsProps {
  viewer: Viewer
  /** Null for a member: only the owner sees who else is here. */
  users: { name: string; email: string; role: 'owner' | 'member' }[] | null
  tokens: { id: string; name: string; scopes: string[]; createdAt: number; lastUsedAt: number | null }[]
  /** The scopes that a token can have, with a word about each. */
  scopes: { scope: string; says: string }[]
  /** Where things are kept and what leaves the machine; null for a member. */
  facts: { label: string; value: string }[] | null
  /** Null where the settings name no language model. */
  offered: Offered
  /** What the model has cost the person so far. */
  spent: Spent[]
  /** Just made: shown this once. */
  fresh: string | null
  userForm: Filled
  tokenForm: Filled
  told: Told | null
  done: string | undefined
}

function Users({ users, form }: { users: NonNullable<SettingsProps['users']>; form: Filled }) {
  return (
    <section class="card stack" aria-labelledby="users">
      <h2 id="users">People on this instance</h2>
      <ul class="list">
        {users.map((user) => (
          <li class="spread line">
            <span>
              {user.name} <span class="soft small">{user.email}</span>
            </span>
            <span class="soft small">{user.role === 'owner' ? 'Owner' : 'Member'}</span>
          </li>
        ))}
      </ul>
      <details open={Object.keys(form.values).length > 0}>
        <summary>Add a person</summary>
        <form class="stack" method="post" action="/settings/users">
          <Field label="Name" name="name" form={form} autocomplete="off" required />
          <Field label="E-mail address" name="email" type="email" form={form} autocomplete="off" required />
          <Field
            label="First password"
            name="password"
            type="password"
            form={form}
            autocomplete="new-password"
            hint="At least 8 characters. Hand it over yourself: no e-mail is sent."
            required
          />
          <Select
            label="Role"
            name="role"
            form={form}
            options={[
              { value: 'member', text: 'Member: sees only what is theirs' },
              { value: 'owner', text: 'Owner: may also add people' },
            ]}
          />
          <button type="submit">Add person</button>
        </form>
      </details>
    </section>
  )
}

function Tokens({
  tokens,
  scopes,
  form,
}: {
  tokens: SettingsProps['tokens']
  scopes: SettingsProps['scopes']
  form: Filled
}) {
  return (
    <section class="card stack" aria-labelledby="tokens">
      <h2 id="tokens">API tokens</h2>
      <p class="soft">
        A token lets a program of yours act as you over the API.{' '}
        <a href="/api/v1/openapi.json">What the API offers</a>
      </p>
      {tokens.length === 0 ? (
        <p class="soft">No token yet.</p>
      ) : (
        <ul class="list">
          {tokens.map((token) => (
            <li class="spread line">
              <span>
                {token.name}
                <span class="soft small">
                  {' '}
                  {token.scopes.join(', ')} · made <When at={token.createdAt} /> ·{' '}
                  {token.lastUsedAt === null ? (
                    'never used'
                  ) : (
                    <>
                      last used <When at={token.lastUsedAt} />
                    </>
                  )}
                </span>
              </span>
              <Act to={`/settings/tokens/${token.id}/revoke`} label={`Revoke ${token.name}`} look="plain" />
            </li>
          ))}
        </ul>
      )}
      <form class="stack" method="post" action="/settings/tokens">
        <Field label="What it is for" name="tokenName" form={form} placeholder="my script" required />
        <fieldset class="stack-tight">
          <legend>It may</legend>
          {scopes.map(({ scope, says }) => (
            <label class="check">
              <input type="checkbox" name="scope" value={scope} />
              <span>
                {says} <code class="soft">{scope}</code>
              </span>
            </label>
          ))}
        </fieldset>
        <button type="submit">Make token</button>
      </form>
    </section>
  )
}

/** Turning the language model on and off for oneself; what it is sent is shown beside each draft. */
function Model({ offered, spent }: { offered: NonNullable<Offered>; spent: Spent[] }) {
  const { model, host, choice } = offered
  return (
    <section class="card stack" aria-labelledby="model">
      <h2 id="model">Drafts by a language model</h2>
      <p>
        {choice === 'agreed'
          ? `On: when you ask for it, the posting and your résumé, without names and addresses, go to ${model} at ${host}.`
          : `Off: drafts come from templates, and nothing is sent to ${model} at ${host}.`}
      </p>
      {spent.map((one) => (
        <p class="soft small">
          So far: asked {one.runs} {one.runs === 1 ? 'time' : 'times'}; {costInWords(one)}.
        </p>
      ))}
      {choice === 'agreed' ? (
        <Act to="/settings/model" label="Turn it off" fields={{ choice: 'off' }} />
      ) : (
        <>
          <p class="soft">
            The posting and your résumé, without names, addresses and links, would go to {host} when you press
            its button; each draft’s page shows them word for word.
          </p>
          <Act to="/settings/model" label="I agree: turn it on" fields={{ choice: 'agreed' }} />
        </>
      )}
    </section>
  )
}

function Facts({ facts }: { facts: NonNullable<SettingsProps['facts']> }) {
  return (
    <section class="card stack" aria-labelledby="instance">
      <h2 id="instance">This instance</h2>
      <dl class="facts">
        {facts.map(({ label, value }) => (
          <>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
    </section>
  )
}

export function SettingsPage(props: SettingsProps) {
  const { viewer, users, tokens, scopes, facts, offered, fresh, userForm, tokenForm, told, done } = props
  const problems = { values: {}, problems: { ...userForm.problems, ...tokenForm.problems } }
  return (
    <Layout title="Settings" viewer={viewer} place="settings">
      <div class="narrow stack-wide">
        <PageHead title="Settings">{`Signed in as ${viewer.email}.`}</PageHead>
        {done === undefined ? null : (
          <Notice tone="good">
            <p>{done}</p>
          </Notice>
        )}
        {told === null ? <ErrorSummary form={problems} /> : <Explained told={told} focus />}
        {fresh === null ? null : (
          <Notice tone="good" title="Your new token">
            <p>Copy it now: it is shown this once and kept nowhere.</p>
            <pre class="secret">{fresh}</pre>
          </Notice>
        )}
        <section class="card stack" aria-labelledby="yours">
          <h2 id="yours">Yours</h2>
          <ul class="list">
            <li class="line">
              <a href="/settings/templates">My templates</a>
            </li>
            <li class="line">
              <a href="/settings/sending">When e-mails go out</a>
            </li>
            <li class="line">
              <a href="/settings/password">Change your password</a>
            </li>
          </ul>
        </section>
        {users === null ? null : <Users users={users} form={userForm} />}
        <Tokens tokens={tokens} scopes={scopes} form={tokenForm} />
        {offered === null ? null : <Model offered={offered} spent={props.spent} />}
        {facts === null ? null : <Facts facts={facts} />}
      </div>
    </Layout>
  )
}
