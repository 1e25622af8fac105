import { ErrorSummary, Field, Select, TextArea, type Filled } from '../components/form.tsx'
import { Explained, type Told } from '../components/notice.tsx'
import { Layout, PageHead, type Viewer } from '../layout.tsx'
import { type CorrectableFact, periods } from '../../outreach/posting-correction.ts'

export const factLabels: Record<CorrectableFact, string> = {
  title: 'Job title',
  company: 'Company',
  agency: 'Agency that recruits for it',
  location: 'Place',
  employmentType: 'Kind of employment',
  reference: 'Reference number',
  language: 'Language of the posting (en, de, fr …)',
  postedAt: 'Posted on (2026-11-22)',
  validThrough: 'Open until (2026-12-31)',
  url: 'Link to the posting',
  applyUrl: 'Link for applying',
  applyEmail: 'Address for applications',
  companyDomain: 'The company’s domain (example.org)',
}

const remoteOptions = [
  { value: '', text: 'The posting does not say' },
  { value: 'onsite', text: 'On site' },
  { value: 'hybrid', text: 'Partly remote' },
  { value: 'remote', text: 'Remote' },
]

const payPeriods = [
  { value: '', text: 'The posting does not say' },
  ...periods.map((period) => ({ value: period, text: `Per ${period}` })),
]

/** Every fact of a posting, to be put right by hand. */
export function PostingPage({
  viewer,
  outreachId,
  form,
  told,
}: {
  viewer: Viewer
  outreachId: string
  form: Filled
  told: Told | null
}) {
  return (
    <Layout title="Correct the posting" viewer={viewer} place="outreach">
      <div class="narrow">
        <PageHead title="Correct the posting">
          What you change here counts as said by you. Empty what the posting does not say.
        </PageHead>
        {told === null ? <ErrorSummary form={form} /> : <Explained told={told} focus />}
        <form class="card stack" method="post" action={`/outreach/${outreachId}/posting`}>
          {Object.entries(factLabels).map(([name, label]) => (
            <Field label={label} name={name} form={form} autocomplete="off" />
          ))}
          <Select label="Remote work" name="remote" form={form} options={remoteOptions} />
          <fieldset class="stack">
            <legend>Pay</legend>
            <Field label="From" name="payFrom" form={form} inputmode="numeric" autocomplete="off" />
            <Field label="To" name="payTo" form={form} inputmode="numeric" autocomplete="off" />
            <Field label="Currency (EUR, USD …)" name="payCurrency" form={form} autocomplete="off" />
            <Select label="For how long" name="payPeriod" form={form} options={payPeriods} />
          </fieldset>
          <TextArea
            label="What the posting asks of you"
            name="instructions"
            form={form}
            rows={4}
            hint="One to a line, in the posting’s words: a fixed subject, no e-mail applications."
          />
          <TextArea label="Requirements" name="requirements" form={form} rows={6} hint="One to a line." />
          <label class="check">
            <input type="checkbox" name="redraft" value="yes" />
            <span>Write the draft anew with it. What you typed there is replaced.</span>
          </label>
          <div class="actions">
            <button class="primary" type="submit">
              Save corrections
            </button>
            <a class="button" href={`/outreach/${outreachId}`}>
              Leave it as it was
            </a>
          </div>
        </form>
      </div>
    </Layout>
  )
}
