import type { Looked } from '../../../outreach/view.ts'
import type { Posting } from '../../../posting/posting.ts'
import type { Advice } from '../../../recruiter/advice.ts'
import type { Contact } from '../../../recruiter/contact.ts'
import { Confidence, EvidenceList, emailStatusInWords, roleInWords } from '../../components/facts.tsx'
import { Outside } from '../../components/outside.tsx'
import { Act, Field, type Filled } from '../../components/form.tsx'
import { When } from '../../components/time.tsx'
import { stepInWords } from '../../progress.ts'

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

/** What to do next, from the one place that knows; a web address in a step can be followed. */
function NextSteps({ steps }: { steps: string[] }) {
  if (steps.length === 0) return null
  return (
    <div class="stack-tight">
      <p>What you can do next:</p>
      <ol class="steps">
        {steps.map((step) => (
          <li>
            {step
              .split(/(https?:\/\/\S+)/)
              .map((part) => (/^https?:/.test(part) ? <Outside href={part}>{part}</Outside> : part))}
          </li>
        ))}
      </ol>
    </div>
  )
}

function NobodyNamed({ alone }: { alone: boolean }) {
  return (
    <p>
      <strong>The posting names nobody</strong>
      {alone ? ', and gives no address to write to' : ''}. That is an answer too: nobody was made up.
    </p>
  )
}

/**
 * Looks on the company's own pages. The button sends the e-mail's form along, so that nothing typed there is lost; the
 * hidden one before it keeps Enter in a field of that form what it was: saving.
 */
function LookOnline({
  posting,
  looked,
  outreachId,
  able,
}: { able: boolean } & Omit<ContactsProps, 'contacts' | 'form' | 'advice'>) {
  if (!able)
    return (
      <p class="hint">
        The posting gives no address of the company’s own.{' '}
        <a href={`/outreach/${outreachId}/posting`}>Fill in its domain</a>, and its own pages can be looked
        through.
      </p>
    )
  return (
    <div class="stack-tight">
      <button type="submit" form="editor" name="do" value="save" hidden>
        Save draft
      </button>
      <button type="submit" form="editor" formaction={`/outreach/${outreachId}/look`} data-progress="">
        {looked === null ? 'Look on the company’s own pages' : 'Look on the company’s own pages again'}
      </button>
      <p class="hint">
        Reads the job, team, contact and imprint pages
        {posting.companyDomain === null ? '' : ` of ${posting.companyDomain}`} where the site allows it, for
        up to 25 seconds. Your e-mail stays as it is, and so does whom you named yourself.
      </p>
      <ol class="progress" role="status" id="progress" aria-label="Progress"></ol>
      {looked === null ? null : <Tried looked={looked} />}
    </div>
  )
}

/** Each try and what came of it: one that failed is told as one that did not. */
function Tried({ looked: { at, steps } }: { looked: Looked }) {
  const failed = steps.filter(({ ok }) => !ok).length
  return (
    <details id="looked" open={failed > 0}>
      <summary>
        {steps.length === 0
          ? 'Looked, and there was nothing to read'
          : `Looked: ${String(steps.length)} tries${failed === 0 ? '' : `, ${String(failed)} of them failed`}`}
      </summary>
      <p class="small soft">
        <When at={at} />
      </p>
      <ul class="small">
        {steps.map((step) => (
          <li>{stepInWords(step)}</li>
        ))}
      </ul>
    </details>
  )
}

export interface ContactsProps {
  contacts: Contact[]
  posting: Posting
  /** What to do next, as the command line and the API say it too. */
  advice: Advice
  outreachId: string
  /** What was tried beyond the posting; null before. */
  looked: Looked | null
  form: Filled
}

/** Who may be behind the posting and why; or that it names nobody, and what to do then. */
export function ContactsCard({ contacts, posting, advice, outreachId, looked, form }: ContactsProps) {
  const { nobodyNamed, nextSteps } = advice
  const reachable = contacts.some(({ name, email }) => name !== null && email !== null)
  const to = (form.values['recipientEmail'] ?? '').trim().toLowerCase()
  return (
    <section class="card stack" aria-labelledby="contacts">
      <h2 id="contacts">Who is behind it</h2>
      {nobodyNamed ? <NobodyNamed alone={contacts.length === 0} /> : null}
      {contacts.length === 0 ? null : (
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
      {reachable ? null : <NextSteps steps={nextSteps} />}
      <LookOnline
        posting={posting}
        looked={looked}
        outreachId={outreachId}
        able={posting.companyDomain !== null || contacts.some(({ email }) => email !== null)}
      />
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
