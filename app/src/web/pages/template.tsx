import type { TemplatePreview } from '../../draft/preview.ts'
import { whereToFill } from '../../draft/where-to-fill.ts'
import { ErrorSummary, Field, Select, TextArea, type Filled } from '../components/form.tsx'
import { Explained, Notice, type Told } from '../components/notice.tsx'
import { Layout, PageHead, type Viewer } from '../layout.tsx'

export interface TemplateProps {
  viewer: Viewer
  /** Null for one that is not kept yet. */
  id: string | null
  form: Filled
  /** The outreaches that it can be tried on, newest first; the sample stands before them. */
  postings: { value: string; text: string }[]
  /** Null where it cannot be read: then the form says where. */
  preview: TemplatePreview | null
  told: Told | null
  done: string | undefined
}

/** A template, what it may name, and beside it what it makes of a posting. */
export function TemplatePage({ viewer, id, form, postings, preview, told, done }: TemplateProps) {
  const title = id === null ? 'New template' : 'Change a template'
  return (
    <Layout title={title} viewer={viewer} place="settings">
      <PageHead title={title}>
        Write the letter once. A name in double braces is filled for each posting; what has no value there
        stops the draft, so that no hole is ever sent.
      </PageHead>
      {done === undefined ? null : (
        <Notice tone="good">
          <p>{done}</p>
        </Notice>
      )}
      {told === null ? (
        <ErrorSummary form={form} title="The template needs a look" />
      ) : (
        <Explained told={told} focus />
      )}
      <div class="columns">
        <form
          class="card stack"
          method="post"
          id="template"
          action={`/settings/templates/${id ?? 'new'}`}
          data-preview="/settings/templates/preview"
        >
          <Field
            label="Name"
            name="name"
            form={form}
            hint="To choose it by; nobody else sees it."
            autocomplete="off"
          />
          <Field
            label="Subject"
            name="subject"
            form={form}
            hint="Empty: RecruiterReach writes it, and obeys what the posting asks of it."
            autocomplete="off"
          />
          <TextArea label="Message" name="body" form={form} look="letter-box" />
          {/* template.js tells here what cannot be read while it is typed. */}
          <p class="error" id="fault"></p>
          <Select label="Preview with" name="about" form={form} options={postings} />
          <div class="actions">
            {/* First, since Enter in a field presses the first button of a form: that must change nothing. */}
            <button type="submit" name="do" value="preview">
              Preview
            </button>
            <button class="primary" type="submit" name="do" value="save">
              Save template
            </button>
            <a class="button" href="/settings/templates">
              Leave it
            </a>
          </div>
        </form>
        <Preview preview={preview} />
      </div>
      <p class="visually-hidden" role="status" id="announce"></p>
      <Language />
      {id === null ? null : (
        <details class="apart">
          <summary>Delete this template</summary>
          <form class="stack-tight" method="post" action={`/settings/templates/${id}/delete`}>
            <p class="hint">Drafts that were written with it stay as they are.</p>
            <div class="actions">
              <button class="danger" type="submit">
                Delete it
              </button>
            </div>
          </form>
        </details>
      )}
      <script src="/assets/template.js" type="module"></script>
    </Layout>
  )
}

/** Where template.js puts a fresh one. */
export function Preview({ preview }: { preview: TemplatePreview | null }) {
  if (preview === null)
    return (
      <section class="card stack" id="preview" aria-labelledby="preview-title">
        <h2 id="preview-title">Preview</h2>
        <p class="soft">It cannot be shown before the template can be read.</p>
      </section>
    )
  const { subject, body, unfilled, leftOut, unsupported, warnings } = preview
  return (
    <section class="card stack" id="preview" aria-labelledby="preview-title">
      <h2 id="preview-title">Preview</h2>
      {unfilled.length === 0 ? null : (
        <Notice tone="bad" title="No draft would be written">
          <p>For this posting and your résumé there is no value for:</p>
          <ul>
            {unfilled.map((name) => (
              <li>
                <code>{name}</code>: {whereToFill[name] ?? ''}{' '}
                {whereToFill[name] === undefined ? 'take' : 'Or take'} it out, or write it as{' '}
                <code>{`{% if ${name} %} … {% endif %}`}</code>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <dl class="facts">
        <dt>Subject</dt>
        <dd>{subject}</dd>
      </dl>
      <p class="letter">{body}</p>
      {leftOut.length === 0 ? null : (
        <p class="small">
          Left out here, as there is no value: <code>{leftOut.join(', ')}</code>
        </p>
      )}
      {unsupported.length === 0 ? null : (
        <Notice tone="warn" title="The claim check would ask about">
          <ul>
            {unsupported.map(({ text, reason }) => (
              <li>
                “{text}”: {reason}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {warnings.length === 0 ? null : (
        <ul class="small">
          {warnings.map((warning) => (
            <li>{warning}</li>
          ))}
        </ul>
      )}
      <Variables variables={preview.variables} />
    </section>
  )
}

/** Each name, what it stands for, and what it is for the posting of the preview. */
function Variables({ variables }: Pick<TemplatePreview, 'variables'>) {
  return (
    <details>
      <summary>What a template may name, and what it says here</summary>
      <dl class="variables">
        {variables.map(({ name, meaning, value }) => (
          <div>
            <dt>
              <code>{`{{ ${name} }}`}</code>{' '}
              <button class="plain slim" type="button" data-insert={`{{ ${name} }}`} hidden>
                Insert<span class="visually-hidden"> {name}</span>
              </button>
            </dt>
            <dd>
              {meaning}.
              <br />
              <span class="soft small">{value === null ? 'No value here.' : `Here: ${value}`}</span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

function Language() {
  return (
    <details class="apart">
      <summary>How to write a template</summary>
      <ul>
        <li>
          <code>{'{{ company }}'}</code> puts in a value. <code>{'{{ role | downcase }}'}</code> changes it on
          the way.
        </li>
        <li>
          <code>
            {'{% if recruiter.first_name %}Hello {{ recruiter.first_name }},{% else %}Hello,{% endif %}'}
          </code>{' '}
          asks first whether there is one.
        </li>
        <li>
          <code>{'{{ reference | default: "none" }}'}</code> says what to put where there is none.
        </li>
        <li>
          The language is Liquid, without files and within limits on size and time. What the letter says of
          you is checked against your résumé like any other draft.
        </li>
      </ul>
    </details>
  )
}
