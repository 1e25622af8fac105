import { ErrorSummary, TextArea, type Filled } from '../components/form.tsx'
import { Explained, type Told } from '../components/notice.tsx'
import { Layout, PageHead, type Viewer } from '../layout.tsx'

/** One box that takes a link, the text, or the HTML of a posting. */
export function NewOutreachPage({ viewer, form, told }: { viewer: Viewer; form: Filled; told: Told | null }) {
  return (
    <Layout title="New outreach" viewer={viewer} place="outreach">
      <div class="narrow">
        <PageHead title="New outreach">
          Paste a job posting. You see who is behind it and why, and a draft to edit. Nothing is sent yet.
        </PageHead>
        {told === null ? <ErrorSummary form={form} /> : <Explained told={told} focus />}
        <form
          class="card stack"
          method="post"
          action="/outreach"
          enctype="multipart/form-data"
          data-progress=""
        >
          <TextArea
            label="Job posting"
            name="posting"
            form={form}
            look="tall"
            hint="A link (https://…), the text of the posting, or the HTML of its page."
          />
          <div class="actions">
            <button class="primary" type="submit">
              Read posting
            </button>
            <p class="hint">
              Behind a log-in, as on LinkedIn? Open it yourself, select all, copy, and paste it here: such
              pages are never fetched.
            </p>
          </div>
          <ol class="progress" role="status" id="progress" aria-label="Progress"></ol>
        </form>
      </div>
    </Layout>
  )
}

/** What was pasted: only a lone http(s) address is fetched, and only what opens with a tag is taken for HTML. */
export function kindOfPaste(pasted: string): { url: string } | { html: string } | { text: string } {
  const text = pasted.trim()
  if (/^https?:\/\/\S+$/i.test(text)) return { url: text }
  if (/^<(?:!doctype|html|head|body|[a-z][a-z0-9-]*(?:\s[^<>]*)?>)/i.test(text) && /<\/[a-z]/i.test(text))
    return { html: text }
  return { text }
}
