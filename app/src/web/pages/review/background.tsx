import type { Background } from '../../../outreach/background.ts'
import { Notice } from '../../components/notice.tsx'
import { When } from '../../components/time.tsx'

/** Above a draft: that it is a follow-up and of what, and what should keep it from being sent. */
export function BackgroundNotice({ follows, wish }: Background) {
  return (
    <>
      {wish === null ? null : (
        <Notice tone="bad" title="They asked not to be written to again">
          <p>
            {wish.quote === null ? 'An earlier message of yours was marked as spam' : `“${wish.quote}”`} (
            <When at={wish.at} />
            ). Leave them be, or choose somebody else.
          </p>
        </Notice>
      )}
      {follows === null ? null : (
        <Notice
          tone={follows.isAnswered ? 'warn' : 'info'}
          title={`Follow-up ${follows.number} of at most ${follows.most}`}
        >
          <p>
            {follows.isAnswered ? (
              'Something has come back in this thread since this was drafted. Read it first.'
            ) : follows.sentAt === null ? (
              'Nobody has answered yet.'
            ) : (
              <>
                Nobody has answered since your e-mail of <When at={follows.sentAt} />.
              </>
            )}{' '}
            It goes into the same thread, and never by itself: approve it, or throw it away.{' '}
            <a href={`/outreach/${follows.outreachId}`}>See the first e-mail</a>
          </p>
        </Notice>
      )}
    </>
  )
}
