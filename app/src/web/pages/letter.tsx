import type { PropsWithChildren } from 'hono/jsx'
import type { DraftVersion } from '../../outreach/versions.ts'
import { Act, blank } from '../components/form.tsx'
import { Notice } from '../components/notice.tsx'
import { SendWhen, type SendWhenProps } from '../components/send-when.tsx'
import { When } from '../components/time.tsx'
import { Layout, PageHead, type Viewer } from '../layout.tsx'
import { addressed } from '../shown.ts'
import { versionInWords } from './review/versions.tsx'

/** A file's size as a mail program shows it. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}

export interface LetterProps {
  from: string
  to: string
  subject: string
  body: string
  /** Null: nothing is attached. */
  attachment: { filename: string; bytes: number } | null
}

/** An e-mail as its reader gets it: header lines, text, and what hangs on it. */
export function Letter({ from, to, subject, body, attachment }: LetterProps) {
  return (
    <>
      <dl class="facts">
        <dt>From</dt>
        <dd>{from}</dd>
        <dt>To</dt>
        <dd>{to}</dd>
        <dt>Subject</dt>
        <dd>{subject}</dd>
        <dt>Attached</dt>
        <dd>
          {attachment === null ? 'nothing' : `${attachment.filename} (PDF, ${sizeInWords(attachment.bytes)})`}
        </dd>
      </dl>
      <p class="letter">{body}</p>
    </>
  )
}

function Framed({ title, viewer, children }: PropsWithChildren<{ title: string; viewer: Viewer }>) {
  return (
    <Layout title={title} viewer={viewer} place="outreach">
      <div class="narrow stack-wide">{children}</div>
    </Layout>
  )
}

export interface PreviewProps {
  viewer: Viewer
  outreachId: string
  letter: LetterProps
  /** What keeps it from being sent as it is; empty where nothing does. */
  missing: string[]
  sending: SendWhenProps
  /** The version of the draft that is shown: no other is approved from here. */
  seen: number
}

/** The e-mail as it will arrive, before it is approved. */
export function PreviewPage({ viewer, outreachId, letter, missing, sending, seen }: PreviewProps) {
  const path = `/outreach/${outreachId}`
  return (
    <Framed title="As it will arrive" viewer={viewer}>
      <PageHead title="As it will arrive">
        This is what the recipient gets: plain text, from your own address. Nothing has been sent yet.
      </PageHead>
      {missing.length === 0 ? null : (
        <Notice tone="warn" title="Before it can go out">
          <ul>
            {missing.map((one) => (
              <li>{one}</li>
            ))}
          </ul>
        </Notice>
      )}
      <section class="card stack" aria-label="The e-mail">
        <Letter {...letter} />
      </section>
      <form class="stack" method="post" action={`${path}/approve`}>
        <input type="hidden" name="seen" value={String(seen)} />
        {missing.length > 0 ? null : <SendWhen form={blank} {...sending} />}
        <div class="actions">
          <a class="button" href={path}>
            Back to the draft
          </a>
          {missing.length === 0 ? (
            <button class="primary" type="submit">
              Approve and send
            </button>
          ) : null}
        </div>
      </form>
    </Framed>
  )
}

/** One of the texts that a draft has had, and the button that puts it back. */
export function VersionPage({
  viewer,
  outreachId,
  version,
}: {
  viewer: Viewer
  outreachId: string
  version: DraftVersion
}) {
  const path = `/outreach/${outreachId}`
  return (
    <Framed title="A version of the draft" viewer={viewer}>
      <PageHead title={versionInWords(version)}>
        {version.isCurrent
          ? 'This is what the draft says now.'
          : 'Nothing later is lost when you put it back.'}
      </PageHead>
      <section class="card stack" aria-label="The text">
        <dl class="facts">
          <dt>Written</dt>
          <dd>
            <When at={version.createdAt} />
          </dd>
          {version.recipientEmail === null ? null : (
            <>
              <dt>To</dt>
              <dd>{addressed(version.recipientName ?? '', version.recipientEmail)}</dd>
            </>
          )}
          <dt>Subject</dt>
          <dd>{version.subject}</dd>
        </dl>
        <p class="letter">{version.body}</p>
      </section>
      <div class="actions">
        {version.isCurrent ? null : (
          <Act to={`${path}/versions/${version.id}/restore`} label="Put this text back" look="primary" />
        )}
        <a class="button" href={path}>
          Back to the draft
        </a>
      </div>
    </Framed>
  )
}
