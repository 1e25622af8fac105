import { ErrorSummary, TextArea, type Filled } from '../components/form.tsx'
import { Explained, Notice, type Told } from '../components/notice.tsx'
import type { GivenPosting } from '../../posting/posting.ts'
import { ChooseTemplate } from './review/written-by.tsx'
import { Layout, PageHead, type Viewer } from '../layout.tsx'

/** One box that takes a link, the text, or the HTML of a posting. */
export function NewOutreachPage({
  viewer,
  form,
  told,
  bookmarklet,
  templates = [],
}: {
  /** Null where another site's page was handed over: a browser sends no cookie along then. */
  viewer: Viewer | null
  form: Filled
  told: Told | null
  /** A `javascript:` address to drag to the bookmarks. */
  bookmarklet?: string
  /** The person's own; empty: RecruiterReach writes. */
  templates?: { id: string; name: string }[]
}) {
  const url = form.values['url']

  return (
    <Layout title="New outreach" viewer={viewer} place="outreach">
      <div class="narrow">
        <PageHead title="New outreach">
          Paste a job posting. You see who is behind it and why, and a draft to edit. Nothing is sent yet.
        </PageHead>
        {told === null ? <ErrorSummary form={form} /> : <Explained told={told} focus />}
        {url ? (
          <Notice tone="info" title="Handed over from another page">
            <p>
              <span class="mono small">{url}</span>
            </p>
            <p>Read it only if you did this yourself.</p>
          </Notice>
        ) : null}
        <form
          class="card stack"
          method="post"
          action="/outreach"
          enctype="multipart/form-data"
          data-progress=""
        >
          {url ? <input type="hidden" name="url" value={url} /> : null}
          <TextArea
            label="Job posting"
            name="posting"
            form={form}
            look="tall"
            hint="A link (https://…), the text of the posting, or the HTML of its page."
          />
          <ChooseTemplate
            templates={templates}
            templateId={form.values['template'] ?? null}
            problem={form.problems['template']}
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
        {bookmarklet === undefined ? null : (
          <details class="apart">
            <summary>Take postings from any page with one click</summary>
            <div class="stack-tight">
              <p>
                Drag this to your bookmarks: <a href={bookmarklet}>Read with RecruiterReach</a>. Pressed on a
                posting, also behind a log-in, it brings that page here and asks before reading it.
              </p>
              <p class="hint">
                Some sites forbid this to every bookmark; then nothing happens, and copying the text works.
              </p>
            </div>
          </details>
        )}
      </div>
    </Layout>
  )
}

/** What was handed over or pasted; a page's HTML keeps its address, so that links in it lead somewhere. */
export const givenBy = (pasted: string, url: string): GivenPosting => {
  const given = kindOfPaste(pasted)
  return 'html' in given && /^https?:\/\//i.test(url) && URL.canParse(url) ? { ...given, url } : given
}

/** What was pasted: only a lone http(s) address is fetched, and only what opens with a tag is taken for HTML. */
export function kindOfPaste(pasted: string): { url: string } | { html: string } | { text: string } {
  const text = pasted.trim()
  if (/^https?:\/\/\S+$/i.test(text)) return { url: text }
  if (/^<(?:!doctype|html|head|body|[a-z][a-z0-9-]*(?:\s[^<>]*)?>)/i.test(text) && /<\/[a-z]/i.test(text))
    return { html: text }
  return { text }
}
