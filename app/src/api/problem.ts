import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { App } from '../app.ts'
import { type Failure, failureOf, isForTheLog } from '../explanation.ts'
import { AppError } from '../failure.ts'

/** RFC 9457, with what a program needs to branch on (`code`) and what a person needs to do (`fix`). */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    code: z.string(),
    fix: z.array(z.string()),
    side: z.enum(['you', 'recipient', 'provider', 'host', 'us']).nullable(),
    docs: z.string().nullable(),
    raw: z.string().nullable(),
    /** Field to a sentence, where the request's body has the fault. */
    fields: z.record(z.string(), z.string()),
  })
  .openapi('Problem')

/** For createRoute: every answer that is no success is a problem document. */
export const problems = {
  default: {
    description: 'What went wrong, whose move it is, and what to do (RFC 9457)',
    content: { 'application/problem+json': { schema: problemSchema } },
  },
} as const

/** The one error handler of the API. */
export function answerProblem(error: Error, context: Context, log: App['log']): Response {
  const failure = error instanceof HTTPException ? failureOf(ofHttp(error)) : failureOf(error)
  if (isForTheLog(error) && !(error instanceof HTTPException))
    log.error({ err: error, path: context.req.path }, 'an API call failed')
  if (failure.status === 401) context.header('www-authenticate', 'Bearer')
  context.header('content-type', 'application/problem+json')
  return context.body(JSON.stringify(documentOf(failure)), failure.status satisfies ContentfulStatusCode)
}

export function documentOf(failure: Failure): z.infer<typeof problemSchema> {
  const { status, title, explanation, code, fix, side, docs, raw, fields } = failure
  return {
    // RFC 9457, 3.1.1: "about:blank" would make `title` the HTTP status's own; the code is a URN of ours instead.
    type: `urn:recruiterreach:problem:${code}`,
    title,
    status,
    detail: explanation,
    code,
    fix,
    side,
    docs,
    raw,
    fields,
  }
}

/** What Hono itself refuses, such as JSON that is none. */
const ofHttp = (error: HTTPException): AppError =>
  new AppError('api.malformed', {
    title: 'The request could not be read',
    explanation: error.message || 'Its body is no JSON object.',
    fix: ['Send JSON, with content-type: application/json.'],
    status: 400,
  })

/** What does not fit the schema of a request: one sentence a field. */
export function invalidRequest(error: z.ZodError | { issues: readonly z.core.$ZodIssue[] }): AppError {
  const fields = Object.fromEntries(
    error.issues.map((issue) => [issue.path.join('.') || 'body', issue.message]),
  )
  return new AppError('api.invalid', {
    title: 'The request does not fit',
    explanation: Object.entries(fields)
      .map(([field, message]) => `${field}: ${message}`)
      .join('; '),
    fix: ['Compare it with /api/v1/openapi.json.'],
    fields,
  })
}
