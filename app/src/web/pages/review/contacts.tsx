import type { Posting } from '../../../posting/posting.ts'
import type { Contact } from '../../../recruiter/contact.ts'
import { Confidence, EvidenceList, emailStatusInWords, roleInWords } from '../../components/facts.tsx'
import { Outside } from '../../components/outside.tsx'
import { Act, Field, type Filled } from '../../components/form.tsx'

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
            <Outside href={posting.applyUrl}>Apply on the employer’s page</Outside>, and keep this draft for
            when you know the name.
          </li>
        )}
      </ol>
    </div>
  )
}

/** Who may be behind the posting and why; or that it names nobody, and what to do then. */
export function ContactsCard({
  contacts,
  posting,
  outreachId,
  form,
}: {
  contacts: Contact[]
  posting: Posting
  outreachId: string
  form: Filled
}) {
  const to = (form.values['recipientEmail'] ?? '').trim().toLowerCase()
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
              chosen={contact.email !== null && contact.email.toLowerCase() === to}
              outreachId={outreachId}
            />
          ))}
        </ul>
      )}
      <SomebodyElse outreachId={outreachId} form={form} />
    </section>
  )
}

/** The person's own knowledge is evidence too. */
function SomebodyElse({ outreachId, form }: { outreachId: string; form: Filled }) {
  return (
    <details open={form.problems['contactEmail'] !== undefined}>
      <summary>I know who it is</summary>
      <form class="stack" method="post" action={`/outreach/${outreachId}/contacts`}>
        <Field label="Their name" name="contactName" form={form} autocomplete="off" />
        <Field label="Their role" name="contactRole" form={form} autocomplete="off" />
        <Field
          label="Their e-mail address"
          name="contactEmail"
          form={form}
          inputmode="email"
          autocomplete="off"
        />
        <p class="hint">The draft is written anew, to them.</p>
        <button type="submit">Write to them</button>
      </form>
    </details>
  )
}
