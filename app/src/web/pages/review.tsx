import type { Claim, Unsupported } from '../../draft/draft.ts'
import type { Posting } from '../../posting/posting.ts'
import type { Contact } from '../../recruiter/contact.ts'
import { Act, ErrorSummary, Field, Select, TextArea, type Filled } from '../components/form.tsx'
import {
  Confidence,
  EvidenceList,
  PostingFacts,
  Sourced,
  emailStatusInWords,
  roleInWords,
} from '../components/facts.tsx'
import { Explained, Notice, type Told } from '../components/notice.tsx'
import { Layout, PageHead, type Viewer } from '../layout.tsx'

export interface ReviewProps {
  viewer: Viewer
  outreachId: string
  posting: Posting
  contacts: Contact[]
  /** The address in To, to mark the contact that it belongs to. */
  form: Filled
  mailboxes: { id: string; label: string }[]
  claims: Claim[]
  unsupported: Unsupported[]
  warnings: string[]
  told: Told | null
  done: string | undefined
}

function PostingCard({ posting }: { posting: Posting }) {
  return (
    <section class="card stack" aria-labelledby="posting">
      <div class="spread">
        <h2 id="posting">The posting</h2>
        {posting.url === null ? null : (
          <a class="small" href={posting.url} rel="noreferrer nofollow" target="_blank">
            Open it (new tab)
          </a>
        )}
      </div>
      <PostingFacts posting={posting} />
      <p class="hint">Open a fact to see the words it was read from.</p>
      {posting.instructions.length === 0 ? null : (
        <Notice tone="warn" title="What the posting asks of you">
          <ul>
            {posting.instructions.map((instruction) => (
              <li>
                <q>{instruction.quote}</q>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <details>
        <summary>Read the whole posting</summary>
        <p class="letter small">{posting.description}</p>
      </details>
    </section>
  )
}

function ContactCard({
  contact,
  chosen,
  outreachId,
}: {
  contact: Contact
  chosen: boolean
  outreachId: string
}) {
  const name = contact.name ?? contact.email ?? 'Unnamed'
  return (
    <li class={`contact stack-tight${chosen ? ' chosen' : ''}`}>
      <div class="spread">
        <h3>{name}</h3>
        <Confidence value={contact.confidence} />
      </div>
      <p class="small">
        {[roleInWords[contact.kind], contact.role].filter((part) => part !== null).join(' · ')}
        {chosen ? ' · chosen' : ''}
      </p>
      {contact.email === null ? (
        <p class="small soft">No address is known for this person.</p>
      ) : (
        <p class="small">
          <span class="mono">{contact.email}</span>{' '}
          <span class="soft">{emailStatusInWords[contact.emailStatus]}</span>
        </p>
      )}
      <details open={chosen}>
        <summary>Why {name}</summary>
        <EvidenceList evidence={contact.evidence} />
      </details>
      {chosen || contact.email === null ? null : (
        <Act
          to={`/outreach/${outreachId}/contact`}
          label={`Write to ${name} instead`}
          look="slim"
          fields={{ email: contact.email }}
        />
      )}
    </li>
  )
}

function NobodyNamed({ posting }: { posting: Posting }) {
  const company = posting.company ?? 'the company'
  return (
    <div class="stack-tight">
      <p>
        <strong>The posting names nobody</strong>, and gives no address to write to. That is an answer too:
        nobody was made up.
      </p>
      <p>What you can do next:</p>
      <ol class="steps">
        <li>
          Look at {company}’s team, contact or imprint page
          {posting.companyDomain === null ? '' : ` on ${posting.companyDomain}`} for the person who hires, and
          put their address into “To”.
        </li>
        <li>
          If you found the posting on a network, its page may show who posted it: paste that part here too.
        </li>
        {posting.applyUrl === null ? null : (
          <li>
            <a href={posting.applyUrl} rel="noreferrer nofollow" target="_blank">
              Apply on the employer’s page
            </a>{' '}
            (new tab), and keep this draft for when you know the name.
          </li>
        )}
      </ol>
    </div>
  )
}

function ContactsCard({
  contacts,
  to,
  posting,
  outreachId,
}: {
  contacts: Contact[]
  to: string
  posting: Posting
  outreachId: string
}) {
  return (
    <section class="card stack" aria-labelledby="contacts">
      <h2 id="contacts">Who is behind it</h2>
      {contacts.length === 0 ? (
        <NobodyNamed posting={posting} />
      ) : (
        <ul class="people stack">
          {contacts.map((contact) => (
            <ContactCard
              contact={contact}
              chosen={contact.email !== null && contact.email.toLowerCase() === to.trim().toLowerCase()}
              outreachId={outreachId}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

const sources = { posting: 'From the posting', resume: 'From your résumé', user: 'You vouch for it' } as const

function Claims({
  claims,
  unsupported,
  warnings,
}: {
  claims: Claim[]
  unsupported: Unsupported[]
  warnings: string[]
}) {
  return (
    <section class="card stack" aria-labelledby="claims">
      <h2 id="claims">Where each claim comes from</h2>
      {warnings.length === 0 ? null : (
        <Notice tone="warn" title="Before you send">
          <ul>
            {warnings.map((warning) => (
              <li>{warning}</li>
            ))}
          </ul>
        </Notice>
      )}
      {unsupported.length === 0 ? null : (
        <Notice tone="bad" title="No source found for">
          <ul>
            {unsupported.map((claim) => (
              <li>
                <q>{claim.text}</q>: {claim.reason}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {claims.length === 0 ? (
        <p class="soft">This draft claims nothing yet.</p>
      ) : (
        <ul class="claims">
          {claims.map((claim) => (
            <li class="stack-tight">
              <p>“{claim.text}”</p>
              <Sourced quote={claim.source} look={`from ${claim.source.kind}`}>
                {sources[claim.source.kind]}
              </Sourced>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Editor({
  outreachId,
  form,
  mailboxes,
}: {
  outreachId: string
  form: Filled
  mailboxes: { id: string; label: string }[]
}) {
  return (
    <form class="card stack" method="post" action={`/outreach/${outreachId}`} aria-labelledby="draft">
      <h2 id="draft">Your e-mail</h2>
      {mailboxes.length === 0 ? (
        <Notice tone="warn" title="No mailbox to send from">
          <p>
            Save the draft, then <a href="/mailboxes/new">connect a mailbox</a> or take the sandbox. The draft
            waits here.
          </p>
        </Notice>
      ) : (
        <Select
          label="Send from"
          name="mailboxId"
          form={form}
          options={mailboxes.map(({ id, label }) => ({ value: id, text: label }))}
        />
      )}
      <Field
        label="To"
        name="to"
        form={form}
        inputmode="email"
        autocomplete="off"
        placeholder="name@company.example"
      />
      <Field label="Subject" name="subject" form={form} />
      <TextArea label="Message" name="body" form={form} look="letter-box" />
      <div class="actions">
        <button class="primary" type="submit" name="do" value="approve">
          Approve and send
        </button>
        <button type="submit" name="do" value="save">
          Save draft
        </button>
      </div>
      <p class="hint">Approving sends this e-mail, as it stands here, from your own address.</p>
    </form>
  )
}

/** Posting, people and draft side by side: the page where a person decides. */
export function ReviewPage(props: ReviewProps) {
  const { viewer, outreachId, posting, contacts, form, told, done } = props
  const title = [posting.title ?? 'Untitled posting', posting.company]
    .filter((part) => part !== null)
    .join(' at ')
  return (
    <Layout title={title} viewer={viewer} place="outreach">
      <PageHead title={title} state={{ tone: 'plain', text: 'Draft' }}>
        Read it, change what you like, and approve it. Nothing is sent before that.
      </PageHead>
      {done === undefined ? null : (
        <Notice tone="good">
          <p>{done}</p>
        </Notice>
      )}
      {told === null ? (
        <ErrorSummary form={form} title="It was not sent yet" />
      ) : (
        <Explained told={told} focus />
      )}
      <div class="columns review">
        <div class="stack-wide">
          <ContactsCard
            contacts={contacts}
            to={form.values['to'] ?? ''}
            posting={posting}
            outreachId={outreachId}
          />
          <PostingCard posting={posting} />
        </div>
        <div class="stack-wide">
          <Editor outreachId={outreachId} form={form} mailboxes={props.mailboxes} />
          <Claims claims={props.claims} unsupported={props.unsupported} warnings={props.warnings} />
        </div>
      </div>
    </Layout>
  )
}
