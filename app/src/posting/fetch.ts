import { setTimeout as sleep } from 'node:timers/promises'
import { fetch, type Dispatcher, type Response } from 'undici'
import { AppError } from '../failure.ts'
import { decodeText } from './charset.ts'
import type { FetchedPage, FetchPage } from './read.ts'
import { longestPosting } from './read.ts'
import { refusals } from './refusals.ts'
import { readRobots, type Robots } from './robots.ts'

export interface FetcherOptions {
  /**
   * The engine's way out (`createNetwork(...).dispatcher`): it refuses private addresses at connect time, which neither
   * a redirect nor a changing DNS answer gets past. This module adds the manners.
   */
  dispatcher: Dispatcher
  /** The address of the instance or its operator, named in the user agent. */
  home?: string
  /** Milliseconds between two requests to one host; 1000 by default, more where its robots.txt asks for more. */
  pauseMs?: number
  /** Milliseconds for one page with all its redirects; 15 000 by default. */
  deadlineMs?: number
}

const product = 'RecruiterReach'
const redirects = 5
const robotsLifeMs = 3_600_000
const accept = 'text/html,application/xhtml+xml,application/json;q=0.9,application/xml;q=0.8,text/plain;q=0.7'
const readable =
  /^(?:text\/(?:html|plain|xml|markdown|x-markdown)|application\/(?:xhtml\+xml|json|ld\+json|feed\+json|hal\+json|xml|atom\+xml|rss\+xml|[\w.+-]*\+json|[\w.+-]*\+xml)|)$/

/**
 * Makes the function that fetches pages politely and safely: http and https only, at most 5 redirects, each checked
 * again, 15 s, 5 MB after decompression, robots.txt obeyed, one request per host at a time and a pause between.
 * Throws AppError `posting.*`. State (pauses, robots.txt) lives in the fetcher, not in the module.
 */
export function createFetcher(options: FetcherOptions): FetchPage {
  const agent = `${product}/1.0 (reads one job posting for one person${options.home === undefined ? '' : `; +${options.home}`})`
  const pauseMs = options.pauseMs ?? 1_000
  const turns = new Map<string, { last: Promise<void>; free: number }>()
  const robots = new Map<string, { read: Promise<Robots | null>; until: number }>()

  /** Waits for the host's turn: one request at a time, a pause after each. */
  async function turn(host: string, delayMs: number, signal: AbortSignal): Promise<() => void> {
    const before = turns.get(host)
    const { promise: last, resolve: done } = Promise.withResolvers<void>()
    const mine = { last, free: 0 }
    turns.set(host, mine)
    await before?.last
    const wait = Math.max(0, (before?.free ?? 0) - Date.now())
    const release = (): void => {
      mine.free = Date.now() + delayMs
      done()
      if (turns.size > 500)
        for (const [name, one] of turns) if (one.free < Date.now() && one !== mine) turns.delete(name)
    }
    try {
      if (wait > 0) await sleep(wait, undefined, { signal })
    } catch (error) {
      release()
      throw error
    }
    return release
  }

  async function request(url: URL, signal: AbortSignal): Promise<Response> {
    try {
      return await fetch(url, {
        dispatcher: options.dispatcher,
        redirect: 'manual',
        signal,
        headers: { 'user-agent': agent, accept, 'accept-language': 'en,*;q=0.5' },
      })
    } catch (error) {
      throw asAppError(error, url.hostname)
    }
  }

  async function robotsOf(url: URL, signal: AbortSignal): Promise<Robots | null> {
    const known = robots.get(url.origin)
    if (known !== undefined && known.until > Date.now()) return await known.read
    const read = readRobotsOf(new URL('/robots.txt', url), signal)
    robots.set(url.origin, { read, until: Date.now() + robotsLifeMs })
    if (robots.size > 500) robots.delete(robots.keys().next().value ?? '')
    try {
      return await read
    } catch (error) {
      robots.delete(url.origin)
      throw error
    }
  }

  /** RFC 9309, 2.3.1: no such file allows everything, a server error forbids everything; up to five redirects. */
  async function readRobotsOf(start: URL, signal: AbortSignal): Promise<Robots | null> {
    let url = start
    for (let hop = 0; hop <= redirects; hop++) {
      const response = await request(url, signal)
      const next = redirectOf(response, url)
      if (next !== null) {
        await response.body?.cancel()
        url = next
        continue
      }
      if (response.status >= 500 || response.status === 429) {
        await response.body?.cancel()
        return readRobots('User-agent: *\nDisallow: /', product)
      }
      if (!response.ok) {
        await response.body?.cancel()
        return null
      }
      return readRobots(
        decodeText(
          await bodyOf(response, url.hostname, 500_000, true),
          response.headers.get('content-type') ?? '',
        ),
        product,
      )
    }
    return null
  }

  return async function fetchPage(address, { signal } = {}): Promise<FetchedPage> {
    const deadline = AbortSignal.timeout(options.deadlineMs ?? 15_000)
    const both = signal === undefined ? deadline : AbortSignal.any([signal, deadline])
    let url = checked(address)
    try {
      for (let hop = 0; hop <= redirects; hop++) {
        const rules = await robotsOf(url, both)
        if (rules !== null && !rules.allows(`${url.pathname}${url.search}`))
          throw refusals.robots(url.hostname)
        const release = await turn(url.host, Math.max(pauseMs, Math.min(rules?.delay ?? 0, 10) * 1_000), both)
        try {
          const response = await request(url, both)
          const next = redirectOf(response, url)
          if (next === null) return await pageOf(response, url)
          await response.body?.cancel()
          url = checked(next.href)
        } finally {
          release()
        }
      }
    } catch (error) {
      throw asAppError(error, url.hostname)
    }
    throw refusals.tooManyRedirects(url.hostname)
  }
}

function checked(address: string): URL {
  let url: URL
  try {
    url = new URL(address)
  } catch {
    throw refusals.notWebAddress(address)
  }
  if ((url.protocol !== 'http:' && url.protocol !== 'https:') || url.username !== '' || url.password !== '')
    throw refusals.notWebAddress(address)
  if (/(?:^|\.)(?:linkedin\.com|lnkd\.in)$/.test(url.hostname)) throw refusals.linkedIn()
  return url
}

function redirectOf(response: Response, url: URL): URL | null {
  const location = response.headers.get('location')
  if (![301, 302, 303, 307, 308].includes(response.status) || location === null) return null
  const next = new URL(location, url)
  return checked(next.href)
}

async function pageOf(response: Response, url: URL): Promise<FetchedPage> {
  const { status } = response
  const host = url.hostname
  const type = response.headers.get('content-type') ?? ''
  const kind = (type.split(';')[0] ?? '').trim().toLowerCase()
  const refuse = async (error: AppError): Promise<never> => {
    await response.body?.cancel()
    throw error
  }
  if (status === 404 || status === 410) return await refuse(refusals.notFound(host, status))
  if (status === 401 || status === 403 || status === 407) return await refuse(refusals.needsLogin(host))
  if (status === 429 || status === 503) {
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
    return await refuse(refusals.busy(host, Number.isFinite(seconds) ? seconds : null))
  }
  if (!response.ok) return await refuse(refusals.unreachable(host, `it answered ${String(status)}`))
  if (!readable.test(kind)) return await refuse(refusals.notAPage(kind))
  const bytes = await bodyOf(response, host, longestPosting, false)
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') throw refusals.notAPage('application/pdf')
  return { url: url.href, contentType: kind, text: decodeText(bytes, type) }
}

/** The body, counted after decompression, so that a compressed bomb ends at the limit. */
async function bodyOf(response: Response, host: string, limit: number, cut: boolean): Promise<Buffer> {
  const announced = Number(response.headers.get('content-length') ?? 0)
  if (announced > limit && !cut) {
    await response.body?.cancel()
    throw refusals.tooLarge(announced)
  }
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of response.body ?? []) {
      const bytes: Uint8Array = chunk
      chunks.push(bytes)
      size += bytes.length
      if (size <= limit) continue
      if (cut) break
      throw refusals.tooLarge(size)
    }
  } catch (error) {
    throw asAppError(error, host)
  }
  return Buffer.concat(chunks)
}

/** The engine's refusal of a private address, a deadline, a broken connection: each in words. */
function asAppError(error: unknown, host: string): unknown {
  if (error instanceof AppError) return error
  if (error instanceof Error && error.name === 'TimeoutError')
    return refusals.unreachable(host, 'it did not answer within 15 seconds', error)
  if (error instanceof Error && error.name === 'AbortError') return error
  const codes: string[] = []
  let said = 'the connection broke'
  for (
    let cause: unknown = error, depth = 0;
    cause instanceof Error && depth < 6;
    cause = cause.cause, depth++
  ) {
    if ('code' in cause && typeof cause.code === 'string') codes.push(cause.code)
    if (cause.message !== '' && cause.message !== 'fetch failed') said = cause.message
  }
  if (codes.includes('net.private-address')) return refusals.privateAddress(host, error)
  if (codes.includes('ENOTFOUND') || codes.includes('net.name-not-found'))
    return refusals.unreachable(host, 'there is no such host', error)
  return refusals.unreachable(host, said.slice(0, 200), error)
}
