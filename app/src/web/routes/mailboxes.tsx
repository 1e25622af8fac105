import { type Context, Hono } from 'hono'
import { type ConnectInput, type NamedServer, providerFor } from '@recruiterreach/mailbox'
import type { App } from '../../app.ts'
import { AppError } from '../../failure.ts'
import { blank, type Filled } from '../components/form.tsx'
import { type FormFailure, onForm } from '../failures.tsx'
import { readForm, type SentForm } from '../form-data.ts'
import { ConnectPage } from '../pages/connect.tsx'
import { type Checkup, MailboxPage } from '../pages/mailbox.tsx'
import { MailboxesPage } from '../pages/mailboxes.tsx'
import { doneOf, goTo, respond, type PageEnv } from '../respond.ts'
import { sandboxMails, simulatedKind } from '../sandbox.ts'
import { guides, mailboxShown } from '../shown.ts'

/** Connecting mailboxes and looking after them. */
export function mailboxRoutes(app: App): Hono<PageEnv> {
  const routes = new Hono<PageEnv>()

  /** The page of one mailbox, as it is or with what an act on it has found. */
  const mailboxPage = async (
    context: Context<PageEnv, '/:id'>,
    found: { checkup?: Checkup; failed?: FormFailure } = {},
  ) => {
    const user = context.get('user')
    const mailbox = mailboxShown(await app.mailboxes.get(user.id, context.req.param('id')))
    const mails = mailbox.sandbox ? await sandboxMails(app, user.id, mailbox.id) : []
    const page = (
      <MailboxPage
        viewer={user}
        mailbox={mailbox}
        form={found.failed?.form ?? blank}
        told={found.failed?.told ?? null}
        checkup={found.checkup ?? null}
        mails={mails}
        done={doneOf(context)}
      />
    )
    return respond(context, page, found.failed?.status ?? 200)
  }

  routes.get('/', async (context) => {
    const user = context.get('user')
    const mailboxes = (await app.mailboxes.list(user.id)).map(mailboxShown)
    return respond(context, <MailboxesPage viewer={user} mailboxes={mailboxes} done={doneOf(context)} />)
  })

  routes.get('/new', async (context) => {
    const user = context.get('user')
    const { name } = await app.profiles.get(user.id)
    const form: Filled = { values: { displayName: name }, problems: {} }
    return respond(
      context,
      <ConnectPage viewer={user} form={form} guides={guides} chosen={null} told={null} />,
    )
  })

  routes.post('/', async (context) => {
    const user = context.get('user')
    const sent = await readForm(context)
    const provider = providerFor(sent.text('address').trim())?.id ?? null
    try {
      const { mailbox } = await app.mailboxes.connect(user.id, connection(sent))
      return goTo(context, `/mailboxes/${mailbox.id}`, 'connected')
    } catch (error) {
      const { form, told, status } = onForm(error, sent.values(), provider === null ? {} : { provider })
      return respond(
        context,
        <ConnectPage viewer={user} form={form} guides={guides} chosen={provider} told={told} />,
        status,
      )
    }
  })

  routes.post('/sandbox', async (context) => {
    const user = context.get('user')
    const { name } = await app.profiles.get(user.id)
    const mailbox = await app.mailboxes.addSandbox(user.id, { name, email: user.email })
    return goTo(context, `/mailboxes/${mailbox.id}`, 'sandbox')
  })

  routes.get('/:id', (context) => mailboxPage(context))

  routes.get('/:id/check', async (context) => {
    const checkup = await app.mailboxes.doctor(context.get('user').id, context.req.param('id'))
    return mailboxPage(context, { checkup })
  })

  routes.post('/:id/verify', async (context) => {
    const { id } = await app.mailboxes.get(context.get('user').id, context.req.param('id'))
    try {
      await app.mailboxes.verify(context.get('user').id, id)
      return goTo(context, `/mailboxes/${id}`, 'verified')
    } catch (error) {
      return mailboxPage(context, { failed: onForm(error, {}) })
    }
  })

  routes.post('/:id/password', async (context) => {
    const user = context.get('user')
    const mailbox = await app.mailboxes.get(user.id, context.req.param('id'))
    const sent = await readForm(context)
    try {
      await app.mailboxes.reconnect(user.id, mailbox.id, sent.text('password'))
      return goTo(context, `/mailboxes/${mailbox.id}`, 'reconnected')
    } catch (error) {
      const failed = onForm(error, sent.values(), { provider: mailbox.account.provider })
      return mailboxPage(context, { failed })
    }
  })

  routes.post('/:id/name', async (context) => {
    const sent = await readForm(context)
    const name = sent.text('displayName').trim()
    const { id } = await app.mailboxes.rename(
      context.get('user').id,
      context.req.param('id'),
      name === '' ? null : name,
    )
    return goTo(context, `/mailboxes/${id}`, 'saved')
  })

  routes.post('/:id/simulate', async (context) => {
    const user = context.get('user')
    const { id } = await app.mailboxes.get(user.id, context.req.param('id'))
    const sent = await readForm(context)
    await app.outbox.sandbox.simulate(user.id, sent.text('messageId'), simulatedKind(sent.text('kind')))
    return goTo(context, `/mailboxes/${id}`, 'simulated')
  })

  routes.post('/:id/remove', async (context) => {
    await app.mailboxes.remove(context.get('user').id, context.req.param('id'))
    return goTo(context, '/mailboxes', 'removed')
  })

  return routes
}

/** What a connect form asks for. Throws AppError `mailbox.form` with the fields that are wrong. */
function connection(sent: SentForm): ConnectInput {
  const problems: Record<string, string> = {}
  const server = (protocol: 'smtp' | 'imap', customary: number): NamedServer | null => {
    const host = sent.text(`${protocol}Host`).trim()
    const typed = sent.text(`${protocol}Port`).trim()
    const port = typed === '' ? customary : Number(typed)
    if (!/^\d{0,5}$/.test(typed) || port < 1 || port > 65_535)
      problems[`${protocol}Port`] = `“${typed.slice(0, 20)}” is no port: a number from 1 to 65535.`
    if (host === '' && typed !== '') problems[`${protocol}Host`] = 'Give the host that this port is on.'
    return host === '' ? null : { host, port }
  }
  const smtp = server('smtp', 465)
  const imap = server('imap', 993)
  const address = sent.text('address').trim()
  if (address === '') problems['address'] = 'Give the e-mail address to send from.'
  if (sent.text('password') === '') problems['password'] = 'Give the app password.'
  if (smtp === null && imap !== null)
    problems['smtpHost'] = 'Give the SMTP host too: mail is sent through it.'
  if (Object.keys(problems).length > 0)
    throw new AppError('mailbox.form', {
      title: 'Something is missing',
      explanation: Object.values(problems).join(' '),
      fix: ['Complete the form and connect again.'],
      fields: problems,
    })
  const displayName = sent.text('displayName').trim()
  return {
    address,
    password: sent.text('password'),
    displayName: displayName === '' ? null : displayName,
    ...(smtp !== null && { smtp, imap }),
  }
}
