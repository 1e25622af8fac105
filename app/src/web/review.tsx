import type { Context } from 'hono'
import type { App } from '../app.ts'
import { attachableName } from '../outreach/attached-resume.ts'
import type { Outreach } from '../outreach/view.ts'
import type { FormFailure } from './failures.tsx'
import { ReviewPage } from './pages/review.tsx'
import type { Consent } from './pages/review/editor.tsx'
import { doneOf, respond, type PageEnv } from './respond.ts'
import { mailboxLabel } from './shown.ts'
import { sendingOf } from './when.ts'

/** By the refusal of an approval: what the person may tick to have it done all the same. */
const consents: Record<string, Consent> = {
  'outreach.no-mail': {
    name: 'mailAnyway',
    label: 'Yes, write to them although the posting asks for no e-mail',
  },
  'outreach.unwanted': {
    name: 'mailAnyway',
    label: 'Yes, write to them although they asked not to be written to',
  },
  'outreach.twice': { name: 'force', label: 'Yes, write to them about this posting again' },
  'outreach.answered': { name: 'force', label: 'Yes, send it although something has come back' },
}

/** The draft as it is kept, and above it what kept an act from being done. */
export async function reviewPage(
  app: App,
  context: Context<PageEnv>,
  outreach: Outreach,
  failed?: FormFailure,
): Promise<Response> {
  const user = context.get('user')
  const { id, subject, body, mailboxId, recipientEmail, posting, contacts, looked } = outreach
  const { resume } = await app.profiles.get(user.id)
  const templates = await app.templates.list(user.id)
  const sending = await sendingOf(app, user.id, posting)
  const runId = context.req.query('run')
  const [checked, mailboxes, resumeName, versions, requirements, offered, run, background, { adviseOn }] =
    await Promise.all([
      app.approval.check(user.id, id),
      app.mailboxes.list(user.id),
      attachableName(app, user.id, posting),
      app.versions.list(user.id, id),
      resume === null ? null : app.stages.matchRequirements(posting, resume),
      app.modelDrafts.offer(user.id),
      runId === undefined ? null : app.modelDrafts.run(user.id, id, runId),
      app.outreaches.background(user.id, outreach),
      // Loaded here: it brings the reader's lists along, which a start can do without.
      import('../recruiter/advice.ts'),
    ])
  const values = { subject, body, recipientEmail, mailboxId: mailboxId ?? '', ...failed?.form.values }
  const page = (
    <ReviewPage
      viewer={user}
      outreachId={id}
      posting={posting}
      contacts={contacts}
      advice={adviseOn({ posting }, contacts, { online: looked !== null, steps: looked?.steps ?? [] })}
      looked={looked}
      form={{ values, problems: failed?.form.problems ?? {} }}
      mailboxes={mailboxes.map((mailbox) => ({ id: mailbox.id, label: mailboxLabel(mailbox) }))}
      checked={{ subject, body, ...checked }}
      requirements={requirements}
      versions={versions}
      offered={offered}
      run={run}
      writtenBy={{ templates, templateId: outreach.templateId }}
      sending={sending}
      resume={{ name: resumeName, attached: outreach.attachResume }}
      consent={consents[failed?.code ?? ''] ?? null}
      background={background}
      told={failed?.told ?? null}
      done={doneOf(context)}
    />
  )
  return respond(context, page, failed?.status ?? 200)
}
