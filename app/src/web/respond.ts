import type { Context } from 'hono'
import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { User } from '../access/users.ts'
import { doneInWords } from './words.ts'

/** What the guards have found out by the time that a page is made. */
export interface PageEnv {
  Variables: { user: User }
}

/** A whole page as a document. */
export const documentOf = async (page: Child): Promise<string> =>
  (await html`<!doctype html>${page}`).toString()

/** Answers with a whole page. */
export async function respond(
  context: Context,
  page: Child,
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  // Not `no-store`: a browser then also forgets what was typed when somebody goes back to a form.
  context.header('cache-control', 'private, no-cache')
  return context.html(await documentOf(page), status)
}

/** What the act before the redirect did, in words; only known words are ever shown. */
export function doneOf(context: Context): string | undefined {
  const done = context.req.query('done') ?? ''
  return isDone(done) ? doneInWords[done] : undefined
}

export type Done = keyof typeof doneInWords

const isDone = (word: string): word is Done => Object.hasOwn(doneInWords, word)

/** After a POST: the browser gets the page anew, so that a reload repeats nothing. */
export const goTo = (context: Context, path: string, done?: Done): Response =>
  context.redirect(done === undefined ? path : `${path}?done=${done}`, 303)
