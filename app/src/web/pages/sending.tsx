import { undoChoices } from '../../outreach/send-habits.ts'
import { ErrorSummary, Field, Select, type Filled } from '../components/form.tsx'
import { Notice } from '../components/notice.tsx'
import { Layout, PageHead, type Viewer } from '../layout.tsx'

/** When approved e-mails go out, unless a draft says otherwise. */
export function SendingPage({
  viewer,
  form,
  done,
}: {
  viewer: Viewer
  form: Filled
  done: string | undefined
}) {
  return (
    <Layout title="When e-mails go out" viewer={viewer} place="settings">
      <div class="narrow stack-wide">
        <PageHead title="When e-mails go out">
          What a draft’s page offers first. You can choose otherwise for each e-mail.
        </PageHead>
        {done === undefined ? null : (
          <Notice tone="good">
            <p>{done}</p>
          </Notice>
        )}
        <ErrorSummary form={form} />
        <form class="card stack" method="post" action="/settings/sending">
          <Select
            label="An approved e-mail goes out"
            name="whenever"
            form={form}
            options={[
              { value: 'now', text: 'Now' },
              { value: 'hours', text: 'In working hours where the recipient is' },
            ]}
            hint="Where they are is guessed from the posting and shown to you. Where it leaves doubt, “now” is offered first."
          />
          <Select
            label="Time to take it back"
            name="undo"
            form={form}
            options={undoChoices.map((seconds) => ({
              value: String(seconds),
              text: seconds === 0 ? 'None' : `${seconds} seconds`,
            }))}
            hint="So long an approved e-mail waits, and “Cancel” on its page stops it."
          />
          <Field
            label="Working hours begin at"
            name="from"
            type="time"
            form={form}
            hint="Monday to Friday, by the recipient’s clock."
            required
          />
          <Field label="Working hours end at" name="to" type="time" form={form} required />
          <div class="actions">
            <button class="primary" type="submit">
              Save
            </button>
            <a class="button" href="/settings">
              Back to the settings
            </a>
          </div>
        </form>
      </div>
    </Layout>
  )
}
