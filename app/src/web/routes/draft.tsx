import { type Context, Hono } from 'hono'
import type { App } from '../../app.ts'
import { leftovers } from '../../draft/placeholders.ts'
import { AppError } from '../../failure.ts'
import { attachedResume } from '../../outreach/attached-resume.ts'
import type { Outreach } from '../../outreach/view.ts'
import { onForm } from '../failures.tsx'
import { readForm } from '../form-data.ts'
import { PreviewPage, VersionPage } from '../pages/letter.tsx'
import { goTo, respond, type PageEnv } from '../respond.ts'
import { reviewPage } from '../review.tsx'
import { addressed } from '../shown.ts'
import { sendingOf, sendTime, whenTyped } from '../when.ts'

/** Looking at a draft: as it will arrive, and as it was before. */
export function draftRoutes(app: App): Hono<PageEnv> {
  const routes = new Hono<PageEnv>()
  const own = (context: Context<PageEnv>): Promise<Outreach> =>
    app.outreaches.get(context.get('user').id, context.req.param('id') ?? '')

  routes.get('/:id/preview', async (context) => {
    const user = context.get('user')
    const outreach = await own(context)
    const { id, subject, body, mailboxId, recipientName, recipientEmail } = outreach
    if (outreach.state !== 'draft') return goTo(context, `/outreach/${id}`)
    const [mailbox, { unsupported }, attached] = await Promise.all([
      mailboxId === null ? null : app.outbox.mailbox(user.id, mailboxId),
      app.approval.check(user.id, id),
      attachedTo(app, user.id, outreach),
    ])
    const missing = [
      ...(mailbox === null ? ['Choose the mailbox that it is to be sent from.'] : []),
      ...(recipientEmail.trim() === '' ? ['Give the address that it goes to.'] : []),
      ...(subject.trim() === '' ? ['Give it a subject.'] : []),
      ...('missing' in attached ? [attached.missing] : []),
      ...leftovers(`${subject}\n${body}`).map((part) => `“${part}” was never filled in.`),
      ...unsupported.map(({ text, reason }) => `“${text}”: ${reason}`),
    ]
    return respond(
      context,
      <PreviewPage
        viewer={user}
        outreachId={id}
        letter={{
          from: mailbox === null ? 'no mailbox yet' : addressed(mailbox.account.displayName, mailbox.address),
          to: addressed(recipientName, recipientEmail),
          subject,
          body,
          attachment: 'file' in attached ? attached.file : null,
        }}
        missing={missing}
        sending={await sendingOf(app, user.id, outreach.posting)}
        seen={outreach.updatedAt}
      />,
    )
  })

  routes.post('/:id/approve', async (context) => {
    const { id } = await own(context)
    const sent = await readForm(context)
    const userId = context.get('user').id
    try {
      await app.approval.approve(userId, id, {
        seen: Number(sent.text('seen')),
        ...sendTime(sent, await app.sendHabits.get(userId)),
      })
      return goTo(context, `/outreach/${id}`, 'approved')
    } catch (error) {
      return reviewPage(app, context, await own(context), onForm(error, whenTyped(sent)))
    }
  })

  routes.get('/:id/versions/:version', async (context) => {
    const user = context.get('user')
    const { id } = await own(context)
    const version = await app.versions.get(user.id, id, context.req.param('version'))
    return respond(context, <VersionPage viewer={user} outreachId={id} version={version} />)
  })

  routes.post('/:id/versions/:version/restore', async (context) => {
    const { id } = await own(context)
    await app.versions.restore(context.get('user').id, id, context.req.param('version'))
    return goTo(context, `/outreach/${id}`, 'restored')
  })

  return routes
}

/** The file that goes along, nothing, or why it cannot. */
async function attachedTo(
  app: App,
  userId: string,
  { attachResume, posting }: Outreach,
): Promise<{ file: { filename: string; bytes: number } | null } | { missing: string }> {
  if (!attachResume) return { file: null }
  try {
    const { filename, content } = await attachedResume(app, userId, posting)
    return { file: { filename, bytes: content.byteLength } }
  } catch (error) {
    if (error instanceof AppError) return { missing: error.message }
    throw error
  }
}
