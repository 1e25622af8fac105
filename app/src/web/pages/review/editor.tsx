import { Field, Select, TextArea, type Filled } from '../../components/form.tsx'
import { Notice } from '../../components/notice.tsx'
import { SendWhen, type SendWhenProps } from '../../components/send-when.tsx'
import { AskModel, type Offered } from './model.tsx'

/** A box to tick: sending all the same has to be meant. */
export interface Consent {
  name: 'mailAnyway' | 'force'
  label: string
}

export interface EditorProps {
  outreachId: string
  form: Filled
  mailboxes: { id: string; label: string }[]
  /** Under which name the résumé goes along, null where there is no PDF of it; and whether it is to. */
  resume: { name: string | null; attached: boolean }
  /** What stood in the way of sending, where the person may mean it all the same; null: nothing did. */
  consent: Consent | null
  sending: SendWhenProps
  offered: Offered
  /** Which ways there are through the versions of the text. */
  moves: { undo: boolean; redo: boolean }
}

/** The e-mail as it will go out. Buttons elsewhere on the page act on it through its id, so that no act loses typing. */
export function Editor({
  outreachId,
  form,
  mailboxes,
  resume,
  consent,
  sending,
  moves,
  offered,
}: EditorProps) {
  return (
    <form
      class="card stack"
      method="post"
      action={`/outreach/${outreachId}`}
      id="editor"
      aria-labelledby="draft"
      data-check={`/outreach/${outreachId}/check`}
    >
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
        name="recipientEmail"
        form={form}
        inputmode="email"
        autocomplete="off"
        placeholder="name@company.example"
      />
      <Field label="Subject" name="subject" form={form} autocomplete="off" />
      <TextArea label="Message" name="body" form={form} look="letter-box" />
      <AskModel offered={offered} outreachId={outreachId} />
      <AttachResume {...resume} />
      <SendWhen form={form} {...sending} />
      {consent === null ? null : (
        <label class="check">
          <input type="checkbox" name={consent.name} value="yes" />
          <span>{consent.label}</span>
        </label>
      )}
      <div class="actions">
        {/* First, since Enter in a field presses the first button of a form: that must never send. */}
        <button type="submit" name="do" value="save">
          Save draft
        </button>
        <noscript>
          <button type="submit" name="do" value="check">
            Check the claims
          </button>
        </noscript>
        <button type="submit" name="do" value="preview">
          Preview
        </button>
        <button class="primary" type="submit" name="do" value="approve">
          Approve and send
        </button>
      </div>
      {moves.undo || moves.redo ? (
        <div class="actions">
          {moves.undo ? (
            <button class="slim" type="submit" name="do" value="undo">
              Undo the last change
            </button>
          ) : null}
          {moves.redo ? (
            <button class="slim" type="submit" name="do" value="redo">
              Redo
            </button>
          ) : null}
        </div>
      ) : null}
      <p class="hint">Approving sends this e-mail, as it stands here, from your own address.</p>
    </form>
  )
}

function AttachResume({ name, attached }: EditorProps['resume']) {
  if (name === null)
    return (
      <p class="hint" id="attachResume">
        Nothing is attached. <a href="/profile">Upload your résumé as a PDF</a> to send it along.
      </p>
    )
  return (
    <label class="check">
      <input type="checkbox" id="attachResume" name="attachResume" value="yes" checked={attached} />
      <span>Attach my résumé as PDF: {name}</span>
    </label>
  )
}

/** Another draft of the same facts, in another tone. */
export function Anew({ outreachId }: { outreachId: string }) {
  return (
    <details class="apart">
      <summary>Write it anew in another tone</summary>
      <form class="stack-tight" method="post" action={`/outreach/${outreachId}/redraft`}>
        <p class="hint">Subject and message are replaced. What you saved stays among the earlier versions.</p>
        <div class="actions">
          {tones.map(({ tone, text }) => (
            <button class="slim" type="submit" name="tone" value={tone}>
              {text}
            </button>
          ))}
        </div>
      </form>
    </details>
  )
}

const tones = [
  { tone: 'plain', text: 'Plain' },
  { tone: 'warm', text: 'Warm' },
  { tone: 'formal', text: 'Formal' },
]
