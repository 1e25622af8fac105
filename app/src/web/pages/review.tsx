import type { Background } from '../../outreach/background.ts'
import type { Posting } from '../../posting/posting.ts'
import { type DraftVersion, movesAmong } from '../../outreach/versions.ts'
import type { Looked } from '../../outreach/view.ts'
import type { Advice } from '../../recruiter/advice.ts'
import type { Contact } from '../../recruiter/contact.ts'
import { ErrorSummary } from '../components/form.tsx'
import { Explained, Notice, type Told } from '../components/notice.tsx'
import type { ModelRun } from '../../outreach/model-runs.ts'
import { Layout, PageHead, type Viewer } from '../layout.tsx'
import { titleOf } from '../title.ts'
import { BackgroundNotice } from './review/background.tsx'
import { Claims, type ClaimsProps } from './review/claims.tsx'
import { ContactsCard } from './review/contacts.tsx'
import { Anew, Editor, type EditorProps } from './review/editor.tsx'
import { Outcome } from './review/model.tsx'
import { PostingCard } from './review/posting.tsx'
import { RequirementsCard, type RequirementsProps } from './review/requirements.tsx'
import { Versions } from './review/versions.tsx'
import { WrittenBy, type WrittenByProps } from './review/written-by.tsx'

export interface ReviewProps extends Omit<EditorProps, 'moves'>, RequirementsProps {
  viewer: Viewer
  posting: Posting
  contacts: Contact[]
  advice: Advice
  looked: Looked | null
  checked: ClaimsProps
  versions: DraftVersion[]
  /** What came of the last asking of the model, where the page tells of it. */
  run: ModelRun | null
  background: Background
  writtenBy: WrittenByProps
  told: Told | null
  done: string | undefined
}

/** Posting, people and draft side by side: the page where a person decides. */
export function ReviewPage(props: ReviewProps) {
  const { viewer, outreachId, posting, contacts, form, told, done, versions } = props
  const title = titleOf(posting)
  return (
    <Layout title={title} viewer={viewer} place="outreach">
      <PageHead
        title={title}
        state={{ tone: 'plain', text: props.background.follows === null ? 'Draft' : 'Follow-up draft' }}
      >
        Read it, change what you like, and approve it. Nothing is sent before that.
      </PageHead>
      {done === undefined ? null : (
        <Notice tone="good">
          <p>{done}</p>
        </Notice>
      )}
      <Outcome run={props.run} />
      {told === null ? (
        <ErrorSummary form={form} title="It was not sent yet" />
      ) : (
        <Explained told={told} focus />
      )}
      <BackgroundNotice {...props.background} />
      <div class="columns review">
        <div class="stack-wide">
          <ContactsCard
            contacts={contacts}
            posting={posting}
            outreachId={outreachId}
            advice={props.advice}
            looked={props.looked}
            form={form}
          />
          <PostingCard posting={posting} outreachId={outreachId} />
          <RequirementsCard requirements={props.requirements} />
        </div>
        <div class="stack-wide">
          <Editor
            outreachId={outreachId}
            form={form}
            mailboxes={props.mailboxes}
            resume={props.resume}
            consent={props.consent}
            sending={props.sending}
            offered={props.offered}
            moves={movesAmong(versions)}
          />
          <Anew outreachId={outreachId} />
          <WrittenBy outreachId={outreachId} {...props.writtenBy} />
          <Versions versions={versions} outreachId={outreachId} />
          <Claims {...props.checked} />
        </div>
      </div>
      <p class="visually-hidden" role="status" id="announce"></p>
      <details class="apart">
        <summary>Throw this draft away</summary>
        <form method="post" action={`/outreach/${outreachId}/discard`}>
          <button class="danger" type="submit">
            Throw away
          </button>
        </form>
      </details>
    </Layout>
  )
}
