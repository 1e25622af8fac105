import { Badge, Notice } from '../components/notice.tsx'
import { Layout, type Viewer } from '../layout.tsx'
import type { MailboxShown } from './mailbox.tsx'

/** A person's mailboxes and how they are. */
export function MailboxesPage({
  viewer,
  mailboxes,
  done,
}: {
  viewer: Viewer
  mailboxes: MailboxShown[]
  done: string | undefined
}) {
  return (
    <Layout title="Mailboxes" viewer={viewer} place="mailboxes">
      <div class="spread page-head">
        <h1>Mailboxes</h1>
        {mailboxes.length === 0 ? null : (
          <a class="button primary" href="/mailboxes/new">
            Connect a mailbox
          </a>
        )}
      </div>
      {done === undefined ? null : (
        <Notice tone="good">
          <p>{done}</p>
        </Notice>
      )}
      {mailboxes.length === 0 ? (
        <section class="card empty stack">
          <h2>No mailbox yet</h2>
          <p>Outreach goes out from your own address, so that replies come back to you.</p>
          <p class="row">
            <a class="button primary" href="/mailboxes/new">
              Connect a mailbox
            </a>
          </p>
        </section>
      ) : (
        <div class="card flush">
          <ul class="list">
            {mailboxes.map((mailbox) => (
              <li class="tile">
                <div class="tile-main">
                  <a href={`/mailboxes/${mailbox.id}`}>{mailbox.address}</a>
                  <p class="small soft">{mailbox.provider}</p>
                </div>
                <Badge tone={mailbox.health.tone}>{mailbox.health.text}</Badge>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Layout>
  )
}
