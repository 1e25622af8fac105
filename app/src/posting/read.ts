import { AppError } from '../failure.ts'
import { finish } from './finish.ts'
import { looksLikeJob } from './facts/job-words.ts'
import { findClosing, looksEmpty, looksLikeLogin } from './facts/closing.ts'
import { parseJson } from './json.ts'
import { htmlToText, readPage, type Page } from './page.ts'
import type { GivenPosting, ReadPosting } from './posting.ts'
import { put, type Reading } from './reading.ts'
import { refusals } from './refusals.ts'
import { readAnyData } from './sources/anydata.ts'
import { readFrontMatter } from './sources/frontmatter.ts'
import { sources } from './sources/index.ts'
import { readJsonLd } from './sources/jsonld.ts'
import { readLinkedIn } from './sources/linkedin.ts'
import { readMail } from './sources/mail.ts'
import { readMicrodata } from './sources/microdata.ts'
import { readPageData } from './sources/pagedata.ts'
import { readReadablePage } from './sources/page.ts'
import { readPlainText } from './sources/plaintext.ts'
import type { Origin } from './sources/source.ts'
import { readWhoIsHiring } from './sources/whoishiring.ts'
import { parseXml } from './xml.ts'

/** A document as fetched: its final address, its kind without parameters, and its text. */
export interface FetchedPage {
  url: string
  contentType: string
  text: string
}

/** Fetches one address or throws an AppError `posting.*`; see createFetcher. */
export type FetchPage = (url: string, options?: { signal?: AbortSignal }) => Promise<FetchedPage>

/** What reading an address is about to do, for whoever waits. */
export interface ReadStep {
  /** A known system's public API is asked, the page itself is fetched, or what came is read. */
  kind: 'api' | 'page' | 'text'
  /** The host that is asked; empty for `text`. */
  host: string
}

export interface ReadOptions {
  fetchPage: FetchPage
  signal?: AbortSignal
  onStep?: (step: ReadStep) => void
}

/** Characters; the same as the fetcher's bytes. */
export const longestPosting = 5_000_000

/**
 * Reads a posting from an address, a page's HTML or any text: a known system's public API first, then JSON-LD and
 * microdata, then the data a page carries, then its readable text. A text may turn out to be HTML, JSON or XML.
 * Throws AppError `posting.*` where there is no posting to read; see refusals.ts.
 */
export async function readPosting(given: GivenPosting, options: ReadOptions): Promise<ReadPosting> {
  if ('url' in given && !('html' in given)) return await readAddress(given.url, options)
  const text = 'html' in given ? given.html : given.text
  if (text.length > longestPosting) throw refusals.tooLarge(text.length)
  if (text.trim() === '') throw refusals.empty()
  const url = 'html' in given ? (given.url ?? null) : null
  return finish('html' in given ? readHtml(text, url) : readText(text))
}

async function readAddress(address: string, options: ReadOptions): Promise<ReadPosting> {
  const url = webAddress(address)
  if (/(?:^|\.)(?:linkedin\.com|lnkd\.in)$/.test(url.hostname)) throw refusals.linkedIn()
  const fetchOptions = options.signal === undefined ? {} : { signal: options.signal }
  const onStep = options.onStep ?? (() => {})
  /** Every fetch is told before it begins: a slow host is what somebody waits for. */
  const fetching =
    (kind: 'api' | 'page'): FetchPage =>
    (at, how) => {
      onStep({ kind, host: URL.canParse(at) ? new URL(at).hostname : '' })
      return options.fetchPage(at, how)
    }
  const direct = await askApi(url, '', fetching('api'), fetchOptions)
  if (direct !== null) return finish(direct)
  const page = await fetching('page')(url.href, fetchOptions)
  // Greenhouse sends a job that is gone to the company's list, and says so in the address alone.
  if (/greenhouse\.io\/.*[?&]error=true/.test(page.url)) throw refusals.expired('error=true')
  const embedded = await askApi(new URL(page.url), page.text, fetching('api'), fetchOptions)
  if (embedded !== null) {
    embedded.values.url ??= page.url
    return finish(embedded)
  }
  onStep({ kind: 'text', host: '' })
  const reading =
    /json|xml|text\/plain/.test(page.contentType) && !/html/.test(page.contentType)
      ? readText(page.text, page.url)
      : readHtml(page.text, page.url)
  put(reading, 'url', page.url, 'url')
  reading.ats ??= serviceOf(new URL(page.url))
  return finish(reading)
}

/** The service whose page this is, where an address alone is no question to its API. */
function serviceOf({ hostname }: URL): string | null {
  return sources.find(({ hosts }) => hosts?.test(hostname) === true)?.name ?? null
}

/** The answer of the first source whose API knows this page; null where none does or the API has nothing. */
async function askApi(
  url: URL,
  html: string,
  fetchPage: FetchPage,
  options: { signal?: AbortSignal },
): Promise<Reading | null> {
  for (const source of sources) {
    const call = source.api?.({ url, html }) ?? null
    if (call === null) continue
    try {
      const answer = await fetchPage(call.url, options)
      if (call.page === true) {
        const reading = readHtml(answer.text, answer.url)
        reading.ats = source.name
        if (reading.kind === 'json-ld' || reading.kind === 'microdata') reading.kind = 'ats'
        return reading
      }
      if (source.read === undefined) continue
      const data = parseJson(answer.text) ?? (/^\s*</.test(answer.text) ? parseXml(answer.text) : undefined)
      const reading = source.read(data, { url: url.href })
      // A list without descriptions is less than what the page says.
      if (reading !== null && reading.body.trim() !== '') return reading
    } catch (error) {
      // The page itself may still be readable; a refusal that the page would meet too is thrown when it is fetched.
      if (!(error instanceof AppError)) throw error
    }
  }
  return null
}

function webAddress(address: string): URL {
  let url: URL
  try {
    url = new URL(
      /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/.test(address.trim()) ? `https://${address.trim()}` : address.trim(),
    )
  } catch {
    throw refusals.notWebAddress(address)
  }
  if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.username !== '' || url.password !== '')
    throw refusals.notWebAddress(address)
  return url
}

function readText(text: string, url: string | null = null): Reading {
  const start = text.slice(0, 2_000).trimStart()
  const origin: Origin = { url }
  if (/^[[{]/.test(start)) {
    const data = parseJson(text)
    const reading = data === undefined ? null : readData(data, origin)
    if (reading !== null) return reading
    if (data !== undefined)
      throw refusals.unreadable('That is data (JSON), but no job posting was found in it.')
  }
  if (
    /^<\?xml|^<(?!!doctype html|html|!--|div|p\b|span|body|head|article|section|table|h\d|ul|meta|a\b|br|b\b|strong|main)[\w:]+[\s>]/i.test(
      start,
    )
  ) {
    const data = parseXml(text)
    const reading = data === undefined ? null : readData(data, origin)
    if (reading !== null) return reading
  }
  const frontMatter = readFrontMatter(text)
  if (frontMatter !== null) return frontMatter
  if (
    /<(?:!doctype|html|head|body|div|p|span|br|table|article|section|script|h[1-6]|ul|li|a)\b[^>]*>/i.test(
      text.slice(0, 20_000),
    ) &&
    /^\s*<|<\/(?:p|div|html|body|a|span)>|<p>/i.test(text)
  )
    return readHtml(text, url)
  return readMail(text) ?? readWhoIsHiring(text, url) ?? readLinkedIn(text) ?? readPlainText(text)
}

function readData(data: unknown, origin: Origin): Reading | null {
  for (const source of sources) {
    const reading = source.read?.(data, origin) ?? null
    if (reading !== null) return reading
  }
  return readAnyData(data, origin)
}

function readHtml(html: string, url: string | null): Reading {
  const page = readPage(html, url)
  const structured = readJsonLd(page) ?? readMicrodata(page)
  const closing = findClosing(page)
  if (structured !== null) {
    // JSON-LD outlives the job on many sites: what stands there is read, and the banner is told.
    if (closing !== null) structured.values.closed = { quote: closing.quote, where: 'page' }
    return withPage(structured, page)
  }
  const comment =
    page.headings.length === 0 && page.text.length < 12_000 ? readWhoIsHiring(page.text, url) : null
  if (comment !== null) return comment
  const data = readPageData(page, { url })
  if (data !== null) return withPage(data, page)
  if (closing?.whole === true) throw refusals.expired(closing.quote)
  if (looksLikeLogin(page)) throw refusals.needsLogin(url === null ? 'The page' : new URL(url).hostname)
  if (looksEmpty(page)) {
    const preview = readPreview(page)
    if (preview !== null) return preview
    throw refusals.needsScript(url === null ? 'The page' : new URL(url).hostname)
  }
  const reading = readReadablePage(page)
  if (closing !== null) reading.values.closed = { quote: closing.quote, where: 'page' }
  return reading
}

/**
 * A page that a program fills may still say the whole posting to link previews (Open Graph). A sentence about the
 * company is no posting: the preview's title must name a job, and its text have the length of one.
 */
function readPreview(page: Page): Reading | null {
  const text = [
    page.meta.get('og:description'),
    page.meta.get('twitter:description'),
    page.meta.get('description'),
  ]
    .map((one) => htmlToText(one ?? ''))
    .toSorted((one, other) => other.length - one.length)[0]
  const reading = readReadablePage({ ...page, text: text ?? '' })
  return text !== undefined && text.length >= 150 && looksLikeJob(reading.values.title ?? '') ? reading : null
}

/** Structured data first; what it leaves open (a people box, a contact line) may stand on the page around it. */
function withPage(reading: Reading, page: Page): Reading {
  if (reading.body === '')
    reading.body = page.text === '' ? htmlToText(page.meta.get('og:description') ?? '') : page.text
  else {
    const extra = contactLines(page.text, reading.body)
    if (extra !== '') reading.body = `${reading.body}\n\n${extra}`
  }
  const readable = readReadablePage(page)
  for (const field of ['company', 'location', 'url', 'language'] as const) {
    const value = readable.values[field]
    if (value !== undefined && value !== null)
      put(reading, field, value, readable.facts[field]?.where ?? 'page', readable.facts[field]?.quote)
  }
  return reading
}

/** Lines of the page that carry an address or a contact label and are not in the posting's own description. */
function contactLines(text: string, body: string): string {
  if (text === '') return ''
  const lines = text.split('\n')
  const keep = new Set<number>()
  for (const [index, line] of lines.entries())
    if (
      line.length < 400 &&
      /@|\b(?:recruiter|ansprechpartner|kontaktperson|your contact|votre contact|contact person|hiring manager|rekrytera\w+)/i.test(
        line,
      ) &&
      !body.includes(line.trim())
    )
      for (const near of [index - 2, index - 1, index, index + 1, index + 2]) keep.add(near)
  return lines
    .filter((line, index) => keep.has(index) && line.length < 400)
    .slice(0, 40)
    .join('\n')
}
