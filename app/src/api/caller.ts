import type { MiddlewareHandler } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { Scope, Tokens } from '../access/tokens.ts'
import { AppError } from '../failure.ts'

/** Whose request it is, and what their token allows. */
export interface Caller {
  userId: string
  scopes: readonly Scope[]
}

/** What every handler finds in its context. */
export interface ApiEnv {
  Variables: { caller: Caller }
}

/** `Authorization: Bearer rr_...` (RFC 6750). Throws AppError `api.unauthorized`. */
export const authenticate = (tokens: Tokens): MiddlewareHandler<ApiEnv> =>
  createMiddleware<ApiEnv>(async (context, next) => {
    const [, token] = /^Bearer\s+(\S+)$/i.exec(context.req.header('authorization') ?? '') ?? []
    const caller = token === undefined ? null : await tokens.verify(token)
    if (caller === null) throw unauthorized(token !== undefined)
    context.set('caller', caller)
    await next()
  })

/** For routes that change something. Throws AppError `api.forbidden`. */
export const needs = (...scopes: Scope[]): MiddlewareHandler<ApiEnv> =>
  createMiddleware<ApiEnv>(async (context, next) => {
    const missing = scopes.filter((scope) => !context.var.caller.scopes.includes(scope))
    if (missing.length > 0)
      throw new AppError('api.forbidden', {
        title: 'The token may not do this',
        explanation: `This call needs a token of the scope ${missing.join(' and ')}.`,
        fix: ['Make a token with it on the settings page, or by `recruiterreach tokens create --scope`.'],
        status: 403,
      })
    await next()
  })

const unauthorized = (given: boolean): AppError =>
  new AppError('api.unauthorized', {
    title: given ? 'The token is not valid' : 'A token is needed',
    explanation: given
      ? 'The token was revoked, or it is not complete.'
      : 'Calls of this API carry a header: Authorization: Bearer TOKEN.',
    fix: ['Make a token on the settings page, or by `recruiterreach tokens create --email you@example.org`.'],
    status: 401,
  })
