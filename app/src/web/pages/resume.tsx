import { ErrorSummary, Field, TextArea, type Filled } from '../components/form.tsx'
import { Explained, type Told } from '../components/notice.tsx'
import { Layout, PageHead, type Viewer } from '../layout.tsx'
import { basicFields, resumeSections, type ResumeField, type ResumeSection } from '../resume-form.ts'

function Entry({ field, name, form }: { field: ResumeField; name: string; form: Filled }) {
  return field.list === 'lines' || field.key === 'summary' ? (
    <TextArea label={field.label} name={name} form={form} rows={4} />
  ) : (
    <Field label={field.label} name={name} form={form} autocomplete="off" />
  )
}

function Section({ section, rows, form }: { section: ResumeSection; rows: number; form: Filled }) {
  return (
    <section class="card stack" aria-labelledby={section.key}>
      <h2 id={section.key}>{section.title}</h2>
      {Array.from({ length: rows + 1 }, (_, at) => (
        <fieldset class="stack-tight entry">
          <legend>{at === rows ? 'One more' : `${section.title} ${at + 1}`}</legend>
          <div class="pair">
            {section.fields.map((field) => (
              <Entry field={field} name={`${section.key}.${at}.${field.key}`} form={form} />
            ))}
          </div>
        </fieldset>
      ))}
    </section>
  )
}

/** Everything that was read from a résumé, to be put right by hand. */
export function ResumePage({
  viewer,
  form,
  rows,
  told,
}: {
  viewer: Viewer
  form: Filled
  /** How many entries each section has. */
  rows: Record<ResumeSection['key'], number>
  told: Told | null
}) {
  return (
    <Layout title="Correct your résumé" viewer={viewer} place="profile">
      <div class="narrow">
        <PageHead title="Correct your résumé">
          Drafts say only what stands here. Empty all fields of an entry to take it out.
        </PageHead>
        {told === null ? <ErrorSummary form={form} /> : <Explained told={told} focus />}
        <form class="stack-wide" method="post" action="/profile/resume">
          <section class="card stack" aria-labelledby="basics">
            <h2 id="basics">About you</h2>
            {basicFields.map((field) => (
              <Entry field={field} name={`basics.${field.key}`} form={form} />
            ))}
          </section>
          {resumeSections.map((section) => (
            <Section section={section} rows={rows[section.key]} form={form} />
          ))}
          <div class="actions">
            <button class="primary" type="submit">
              Save corrections
            </button>
            <a class="button" href="/profile">
              Leave it as it was
            </a>
          </div>
        </form>
      </div>
    </Layout>
  )
}
