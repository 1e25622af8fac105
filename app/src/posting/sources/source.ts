import type { Reading } from '../reading.ts'

/** What is known about where a document came from. */
export interface Origin {
  /** The page that the person gave. */
  url: string | null
}

/** A question to a source's public API: fetched as it stands, answered in JSON, XML or HTML. */
export interface ApiCall {
  url: string
  /** The answer is a page, which is read as any page is (its JSON-LD first), and not data. */
  page?: true
}

/**
 * One place that postings come from. A source that answers in data recognises its own answers by their shape alone,
 * so that a saved or pasted answer reads as well as a fetched one.
 */
export interface Source {
  name: string
  /** The public API's address for a job page, from its URL or from what the page embeds; null where this is not the source's. */
  api?: (page: { url: URL; html: string }) => ApiCall | null
  /** Hosts of a service without a public API by address: its page is read as any page is, and known for whose it is. */
  hosts?: RegExp
  /** Reads parsed JSON or XML; null where it has another shape. */
  read?: (data: unknown, origin: Origin) => Reading | null
}

/** The last path part of an URL that could name a job, for choosing one of a list. */
export function choose<T>(jobs: T[], origin: Origin, idsOf: (job: T) => unknown[]): T | null {
  if (origin.url !== null) {
    const url = origin.url.toLowerCase()
    for (const job of jobs) {
      const ids = idsOf(job).filter(
        (id): id is string | number => typeof id === 'string' || typeof id === 'number',
      )
      if (ids.some((id) => String(id).length >= 3 && url.includes(String(id).toLowerCase()))) return job
    }
    if (jobs.length > 1) return null
  }
  return jobs[0] ?? null
}

/** The path's parts without empty ones. */
export function parts(url: URL): string[] {
  return url.pathname.split('/').filter((part) => part !== '')
}

/** The match of a link or embed in a page's HTML, where all that match are the same: a list of jobs names none. */
export function onlyMatch(html: string, pattern: RegExp): string[] | null {
  const found = new Map(
    [...html.matchAll(pattern)].slice(0, 50).map((match) => [match[0].toLowerCase(), match]),
  )
  const [match] = found.values()
  return match === undefined || found.size > 1 ? null : match.slice(1).map((part) => part ?? '')
}
