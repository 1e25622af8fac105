import type { Context } from 'hono'
import type { FullMessageView } from '@recruiterreach/mailbox'
import type { App } from '../app.ts'
import type { Outreach } from '../outreach/view.ts'
import type { Told } from './components/notice.tsx'
import type { FormFailure } from './failures.tsx'
import { StatusPage } from './pages/status.tsx'
import { doneOf, respond, type PageEnv } from './respond.ts'
import { addressed } from './shown.ts'
import { titleOf } from './title.ts'
import { clockIn } from './wall-clock.ts'
import { forgotten, standing } from './words.ts'

/** What became of an approved outreach. `failed`: an act on it was refused. */
export async function statusPage(
  app: App,
  context: Context<PageEnv>,
  outreach: Outreach,
  failed?: FormFailure,
): Promise<Response> {
  const user = context.get('user')
  const [message, mailbox, followUp] = await Promise.all([
    outreach.messageId === null ? null : app.outbox.message(user.id, outreach.messageId),
    outreach.mailboxId === null ? null : app.outbox.mailbox(user.id, outreach.mailboxId),
    app.outreaches.waitingFollowUp(user.id, outreach),
  ])
  return respond(
    context,
    <StatusPage
      viewer={user}
      outreachId={outreach.id}
      version={message === null ? '' : versionOf(message)}
      title={titleOf(outreach.posting)}
      standing={message === null ? forgotten : standing(message)}
      state={message?.state ?? null}
      letter={{
        from: mailbox?.address ?? 'a mailbox that was removed',
        to: addressed(outreach.recipientName, outreach.recipientEmail),
        subject: outreach.subject,
        body: outreach.body,
        attachment: outreach.attachment,
      }}
      attempts={message?.attempts ?? []}
      events={message?.events ?? []}
      told={message === null ? null : whyStuck(message)}
      refused={failed?.told ?? null}
      dueAt={message !== null && ['scheduled', 'deferred'].includes(message.state) ? message.dueAt : null}
      dueThere={
        message?.window
          ? `${clockIn(message.window.timeZone, message.dueAt)} in ${message.window.timeZone}`
          : null
      }
      mailboxId={mailbox?.id ?? null}
      followUp={followUp}
      sandbox={mailbox?.account.road === 'sandbox'}
      done={doneOf(context)}
    />,
    failed?.status ?? 200,
  )
}

/** The last attempt's explanation, while it still says why the message is where it is. */
function whyStuck({ state, attempts }: FullMessageView): Told | null {
  if (!['deferred', 'parked', 'refused', 'unknown'].includes(state)) return null
  return attempts.at(-1)?.explanation ?? null
}

/** Says in few letters what a status page shows: another version, another page. */
export const versionOf = ({ state, updatedAt, attempts, events }: FullMessageView): string =>
  [state, updatedAt, attempts.length, attempts.at(-1)?.outcome ?? '', events.length].join('-')
