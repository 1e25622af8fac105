import { fetch, type Dispatcher } from 'undici'
import { z } from 'zod'
import { AppError } from '../../failure.ts'
import type { Evidence } from '../contact.ts'
import type { AddressFinder, FoundPerson } from './finder.ts'

const sources = z
  .array(z.object({ uri: z.string(), extracted_on: z.string().nullish() }))
  .catch([])
  .default([])
const verification = z.object({ status: z.string().nullable() }).partial().nullish().catch(null)
const text = z.string().nullish().catch(null)

// Fields of api.hunter.io/v2/domain-search and /email-finder; what is not read here is left out.
const searchSchema = z.object({
  data: z.object({
    emails: z.array(
      z.object({
        value: z.string(),
        type: text,
        confidence: z.number().nullish().catch(null),
        first_name: text,
        last_name: text,
        position: text,
        verification,
        sources,
      }),
    ),
  }),
})
const finderSchema = z.object({
  data: z.object({
    email: z.string().nullable(),
    score: z.number().nullish().catch(null),
    position: text,
    verification,
    sources,
  }),
})

/**
 * Hunter's address finder. The key goes into the X-API-KEY header, never into the address, so that no log, error or
 * referrer carries it. Errors are AppErrors without the request.
 */
export function createHunter(options: {
  key: string
  dispatcher: Dispatcher
  /** Without a slash at the end; Hunter's own by default. */
  base?: string
  deadlineMs?: number
}): AddressFinder {
  const base = options.base ?? 'https://api.hunter.io/v2'

  async function ask<T>(
    path: string,
    query: Record<string, string>,
    schema: z.ZodType<T>,
    signal?: AbortSignal,
  ): Promise<T | null> {
    const deadline = AbortSignal.timeout(options.deadlineMs ?? 15_000)
    let status: number
    let body: unknown
    try {
      const response = await fetch(`${base}${path}?${new URLSearchParams(query).toString()}`, {
        dispatcher: options.dispatcher,
        redirect: 'error',
        signal: signal === undefined ? deadline : AbortSignal.any([signal, deadline]),
        headers: { 'x-api-key': options.key, accept: 'application/json' },
      })
      status = response.status
      body = await response.json().catch(() => null)
    } catch (error) {
      if (signal?.aborted === true) throw error
      throw failure('finder.unreachable', 'Hunter could not be reached', 'It did not answer.', [
        'Try again later.',
      ])
    }
    if (status === 401 || status === 403)
      throw failure(
        'finder.key',
        'Hunter refused the key',
        'HUNTER_API_KEY is not valid, or may not do this.',
        ['Copy the key again from your Hunter account.'],
      )
    if (status === 429 || status === 402)
      throw failure('finder.quota', 'Hunter’s quota is used up', 'It answers no more searches for now.', [
        'Wait for the next period of your Hunter plan; pages and patterns are used meanwhile.',
      ])
    if (status === 404) return null
    const parsed = schema.safeParse(body)
    if (status >= 400 || !parsed.success)
      throw failure('finder.answer', 'Hunter’s answer could not be read', `It answered ${String(status)}.`, [
        'Try again later.',
      ])
    return parsed.data
  }

  return {
    name: 'Hunter',
    async search(domain, signal) {
      const answer = await ask(
        '/domain-search',
        { domain, department: 'hr,executive,management', limit: '10' },
        searchSchema,
        signal,
      )
      return (answer?.data.emails ?? [])
        .map(
          ({
            value,
            confidence,
            first_name: first,
            last_name: last,
            position,
            verification: checked,
            sources: seen,
          }) => {
            const name = [first, last].filter(Boolean).join(' ')
            return person(
              value,
              name === '' ? null : name,
              position,
              confidence,
              checked?.status,
              seen,
              'domain search',
            )
          },
        )
        .filter((one) => one !== null)
    },
    async find({ name, domain }, signal) {
      const answer = await ask('/email-finder', { domain, full_name: name }, finderSchema, signal)
      if (answer === null || answer.data.email === null) return null
      const { email, score, position, verification: checked, sources: seen } = answer.data
      return person(email, name, position, score, checked?.status, seen, 'e-mail finder')
    },
  }
}

function person(
  email: string,
  name: string | null,
  role: string | null | undefined,
  score: number | null | undefined,
  status: string | null | undefined,
  seen: z.infer<typeof sources>,
  how: string,
): FoundPerson | null {
  if (status === 'invalid') return null
  const pages: Evidence[] = seen.slice(0, 4).map(({ uri, extracted_on: day }) => ({
    kind: 'finder',
    quote: day ? `${email}, seen ${day}` : email,
    where: uri.slice(0, 500),
  }))
  return {
    name,
    role: role ?? null,
    email,
    score: score ?? null,
    status:
      status === 'valid'
        ? 'verified'
        : status === 'accept_all'
          ? 'risky'
          : seen.length > 0
            ? 'unknown'
            : 'inferred',
    evidence: [
      {
        kind: 'finder',
        quote: `${email}${typeof score === 'number' ? `, ${String(score)} of 100` : ''}`,
        where: `Hunter, ${how}`,
      },
      ...pages,
    ],
  }
}

const failure = (code: string, title: string, explanation: string, fix: string[]): AppError =>
  new AppError(code, { title, explanation, fix, status: 502 })
