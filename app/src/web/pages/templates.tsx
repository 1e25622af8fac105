import type { KeptTemplate } from '../../outreach/templates.ts'
import { Notice } from '../components/notice.tsx'
import { When } from '../components/time.tsx'
import { Layout, PageHead, type Viewer } from '../layout.tsx'

/** The person's own letters, by name. */
export function TemplatesPage({
  viewer,
  templates,
  done,
}: {
  viewer: Viewer
  templates: KeptTemplate[]
  done: string | undefined
}) {
  return (
    <Layout title="My templates" viewer={viewer} place="settings">
      <div class="narrow stack-wide">
        <PageHead title="My templates">
          Your own words around what each posting and your résumé say. Choose one when you start an outreach,
          or on the page of a draft.
        </PageHead>
        {done === undefined ? null : (
          <Notice tone="good">
            <p>{done}</p>
          </Notice>
        )}
        <section class="card stack" aria-label="Templates">
          {templates.length === 0 ? (
            <p class="soft">
              None yet. Drafts are written by RecruiterReach, in the language of the posting and to the person
              who reads them.
            </p>
          ) : (
            <ul class="list">
              {templates.map(({ id, name, updatedAt }) => (
                <li class="spread line">
                  <a href={`/settings/templates/${id}`}>{name}</a>
                  <span class="soft small">
                    changed <When at={updatedAt} />
                  </span>
                </li>
              ))}
            </ul>
          )}
          <div class="actions">
            <a class="button primary" href="/settings/templates/new">
              New template
            </a>
            <a class="button" href="/settings">
              Back to the settings
            </a>
          </div>
        </section>
      </div>
    </Layout>
  )
}
