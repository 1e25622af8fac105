import { type Context, Hono } from 'hono'
import type { App } from '../../app.ts'
import type { TemplatePreview } from '../../draft/preview.ts'
import { standardTemplate } from '../../draft/letter-template.ts'
import { AppError } from '../../failure.ts'
import { type FormFailure, onForm } from '../failures.tsx'
import { readForm, type SentForm } from '../form-data.ts'
import { Preview, TemplatePage } from '../pages/template.tsx'
import { TemplatesPage } from '../pages/templates.tsx'
import { doneOf, goTo, respond, type PageEnv } from '../respond.ts'
import { titleOf } from '../title.ts'

/** One's own letters, to be kept, tried and deleted. */
export function templateRoutes(app: App): Hono<PageEnv> {
  const routes = new Hono<PageEnv>()

  /** `values` as typed or kept; the preview is of just these. */
  const editorPage = async (
    context: Context<PageEnv>,
    id: string | null,
    values: Record<string, string>,
    failed?: FormFailure,
  ): Promise<Response> => {
    const user = context.get('user')
    const [postings, shown] = await Promise.all([postingsOf(app, user.id), tried(app, user.id, values)])
    const fault = failed ?? ('fault' in shown ? shown.fault : null)
    const page = (
      <TemplatePage
        viewer={user}
        id={id}
        form={{ values, problems: fault?.form.problems ?? {} }}
        postings={postings}
        preview={'preview' in shown ? shown.preview : null}
        told={fault?.told ?? null}
        done={doneOf(context)}
      />
    )
    return respond(context, page, fault?.status ?? 200)
  }

  routes.get('/', async (context) => {
    const user = context.get('user')
    const templates = await app.templates.list(user.id)
    return respond(context, <TemplatesPage viewer={user} templates={templates} done={doneOf(context)} />)
  })

  routes.get('/new', (context) =>
    editorPage(context, null, { name: '', subject: '', body: standardTemplate, about: '' }),
  )

  routes.get('/:id', async (context) => {
    const { id, name, subject, body } = await app.templates.get(
      context.get('user').id,
      context.req.param('id'),
    )
    return editorPage(context, id, { name, subject, body, about: '' })
  })

  // The part of the page alone, for template.js while somebody types.
  routes.post('/preview', async (context) => {
    const sent = await readForm(context)
    const shown = await tried(app, context.get('user').id, valuesOf(sent))
    if ('preview' in shown) return context.html(<Preview preview={shown.preview} />)
    return context.json({ problems: shown.fault.form.problems }, 422)
  })

  routes.post('/:id', async (context) => {
    const userId = context.get('user').id
    const param = context.req.param('id')
    const id = param === 'new' ? null : (await app.templates.get(userId, param)).id
    const sent = await readForm(context)
    const values = valuesOf(sent)
    if (sent.text('do') === 'preview') return editorPage(context, id, values)
    try {
      const kept = await app.templates.save(userId, values, id ?? undefined)
      return goTo(context, `/settings/templates/${kept.id}`, 'template')
    } catch (error) {
      return editorPage(context, id, values, onForm(error, values))
    }
  })

  routes.post('/:id/delete', async (context) => {
    await app.templates.remove(context.get('user').id, context.req.param('id'))
    return goTo(context, '/settings/templates', 'template-deleted')
  })

  return routes
}

const valuesOf = (sent: SentForm) => ({
  name: sent.text('name'),
  subject: sent.text('subject'),
  body: sent.text('body'),
  about: sent.text('about'),
})

/** The preview, or what keeps the template from being read. */
async function tried(
  app: App,
  userId: string,
  { subject = '', body = '', about = '' }: Record<string, string>,
): Promise<{ preview: TemplatePreview } | { fault: FormFailure }> {
  try {
    const preview = await app.previewTemplate(userId, { subject, body }, about === '' ? undefined : about)
    return { preview }
  } catch (error) {
    if (error instanceof AppError) return { fault: onForm(error, {}) }
    throw error
  }
}

async function postingsOf(app: App, userId: string): Promise<{ value: string; text: string }[]> {
  const outreaches = await app.outreaches.list(userId, { limit: 20 })
  return [
    { value: '', text: 'An invented posting' },
    ...outreaches
      .filter(({ followUp }) => followUp === 0)
      .map((one) => ({ value: one.id, text: titleOf(one) })),
  ]
}
