import type { Context } from 'hono'
import type { App } from '../app.ts'
import { failureOf, isForTheLog, isOurs, type Failure } from '../explanation.ts'
import type { Filled } from './components/form.tsx'
import { missing, WrongPage } from './pages/wrong.tsx'
import { respond } from './respond.ts'

/** What went wrong with a form, ready to be shown beside what was typed. */
export interface FormFailure {
  form: Filled
  /** Null where the faults are about fields, which then say so themselves. */
  told: Failure | null
  status: 409 | 413 | 422 | 429
  code: string
}

/** Puts a refusal into the form that it is about. A fault of our own is thrown on, to the page for those. */
export function onForm(
  error: unknown,
  values: Record<string, string>,
  options: { provider?: string } = {},
): FormFailure {
  if (isOurs(error)) throw error
  const failure = failureOf(error, options)
  const atFields = Object.keys(failure.fields).length > 0
  return {
    form: { values, problems: atFields ? { ...failure.fields } : {} },
    told: atFields ? null : failure,
    status: statusOfForm(failure.status),
    code: failure.code,
  }
}

/**
 * 404 would say that the form is not there, and a 502 or 503 is often replaced by a proxy's own page: what matters to a
 * browser is that the form was not accepted.
 */
const statusOfForm = (status: Failure['status']): FormFailure['status'] =>
  status === 409 || status === 413 || status === 429 ? status : 422

/** Any failure that no form has caught, as a page of its own. */
export async function failurePage(app: App, context: Context, error: unknown): Promise<Response> {
  if (isForTheLog(error)) app.log.error({ err: error, path: context.req.path }, 'a request failed')
  const failure = failureOf(error)
  return respond(
    context,
    <WrongPage viewer={await viewerOf(app, context)} told={failure} signIn={failure.status === 401} />,
    failure.status,
  )
}

export async function missingPage(app: App, context: Context): Promise<Response> {
  return respond(context, <WrongPage viewer={await viewerOf(app, context)} told={missing} />, 404)
}

/** Whoever looks, for the frame of the page; a page about a failure must not fail over that. */
async function viewerOf(app: App, context: Context) {
  try {
    return await app.sessions.current(context.req.raw.headers)
  } catch {
    return null
  }
}
