import { Badge, Notice } from '../components/notice.tsx'
import { When } from '../components/time.tsx'
import { Layout, type Viewer } from '../layout.tsx'
import type { Standing } from '../words.ts'

export interface OutreachTile {
  id: string
  title: string
  recipient: string
  standing: Standing
  updatedAt: number
}

export interface HomeProps {
  viewer: Viewer
  outreaches: OutreachTile[]
  hasMailbox: boolean
  hasProfile: boolean
  done: string | undefined
}

function Start({ hasMailbox, hasProfile }: { hasMailbox: boolean; hasProfile: boolean }) {
  return (
    <section class="card" aria-labelledby="start">
      <div class="stack readable">
        <h2 id="start">From a job posting to a reply, in three steps</h2>
        <ol class="steps">
          <li>
            <a href="/mailboxes/new">Connect a mailbox</a>
            {hasMailbox ? ' ✓ done' : ', or take the sandbox to try everything without an account.'}
          </li>
          <li>
            <a href="/profile">Say who you are</a>
            {hasProfile
              ? ' ✓ done'
              : ': your name and résumé, so that the draft speaks of what you really did.'}
          </li>
          <li>
            <a href="/outreach/new">Paste a job posting</a>: you see who the recruiter is and why, and a draft
            to edit. Nothing is sent before you approve it.
          </li>
        </ol>
        <p>
          <a
            class="button primary"
            href={hasMailbox ? (hasProfile ? '/outreach/new' : '/profile') : '/mailboxes/new'}
          >
            {hasMailbox ? (hasProfile ? 'Paste a job posting' : 'Say who you are') : 'Connect a mailbox'}
          </a>
        </p>
      </div>
    </section>
  )
}

/** Every outreach, what became of it, and whose move it is. */
export function HomePage({ viewer, outreaches, hasMailbox, hasProfile, done }: HomeProps) {
  return (
    <Layout title="Outreach" viewer={viewer} place="outreach">
      <div class="spread page-head">
        <h1>Outreach</h1>
        {outreaches.length === 0 ? null : (
          <a class="button primary" href="/outreach/new">
            New outreach
          </a>
        )}
      </div>
      {done === undefined ? null : (
        <Notice tone="good">
          <p>{done}</p>
        </Notice>
      )}
      {outreaches.length === 0 ? (
        <Start hasMailbox={hasMailbox} hasProfile={hasProfile} />
      ) : (
        <div class="card flush">
          <ul class="list">
            {outreaches.map((outreach) => (
              <li class="tile">
                <div class="tile-main">
                  <a href={`/outreach/${outreach.id}`}>{outreach.title}</a>
                  <p class="small soft">
                    {outreach.recipient === '' ? 'Nobody chosen yet' : `To ${outreach.recipient}`} ·{' '}
                    <When at={outreach.updatedAt} />
                  </p>
                  <p class="small">{outreach.standing.next}</p>
                </div>
                <Badge tone={outreach.standing.tone}>{outreach.standing.text}</Badge>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Layout>
  )
}
