import { getDomain } from 'tldts'
import { findAddresses, type FoundAddress } from '../../posting/facts/addresses.ts'
import { readPage, type Page } from '../../posting/page.ts'
import type { FetchPage } from '../../posting/read.ts'
import { AppError } from '../../failure.ts'
import type { Step } from './step.ts'

/** A page of the company as read for people: its address, its text and the addresses in it. */
export interface CompanyPage {
  url: string
  text: string
  addresses: FoundAddress[]
}

/** Pages of one company, the start page among them: enough for team, jobs, contact, about and imprint. */
const mostPages = 6
/** Characters of one page in which people are looked for. */
const mostText = 120_000

/**
 * Where people stand on a company's site, by the words of a link's text or path, the most telling first. Job pages come
 * first because the person there recruits; an imprint names only who represents the firm.
 */
const kinds: RegExp[] = [
  /recruit|hiring|careers?|karriere|\bjobs?\b|stellen|emploi|recrut|carri[eè]re|empleo|trabaja|lavora|vagas|vacature|werken[- ]?bij|ledig|stilling|jobba|karri[aä]r|\bhr\b|rekryter|kariera|praca/iu,
  /team|people|staff|equipe|équipe|equipo|squadra|mitarbeiter|medarbeidere|medarbejdere|medarbetare|ansatte|ansprechpartner|kontaktpersonen|leadership|management|who[- ]we[- ]are|zesp[oó]l|henkil/iu,
  /contact|kontakt|contacto|contatti|contato|yhteys|get[- ]in[- ]touch/iu,
  /about|[uü]e?ber[- ]uns|om[- ]oss|om[- ]os\b|a[- ]propos|à[- ]propos|qui[- ]sommes|quienes|quem[- ]somos|chi[- ]siamo|over[- ]ons|o[- ]nas/iu,
  /impressum|imprint|mentions[- ]legales|mentions[- ]légales|aviso[- ]legal|legal[- ]notice/iu,
]

/**
 * Reads the company's start page and those of its pages where people stand: at most six, one after the other, by the
 * fetcher's manners (robots.txt, a pause between, a guard against private addresses). A page that cannot be read is a
 * step that failed, never an exception; `signal` ends the whole.
 */
export async function readCompanyPages(
  start: string,
  options: { fetchPage: FetchPage; signal: AbortSignal; onStep: (step: Step) => void },
): Promise<CompanyPage[]> {
  const { fetchPage, signal, onStep } = options
  const site = getDomain(new URL(start).hostname) ?? new URL(start).hostname
  const pages: CompanyPage[] = []
  const seen = new Set<string>()
  const waiting: { url: string; worth: number }[] = [{ url: start, worth: 0 }]
  let asked = 0
  while (waiting.length > 0 && asked < mostPages && !signal.aborted) {
    const { url } = waiting.shift() ?? { url: start }
    if (seen.has(plainUrl(url))) continue
    seen.add(plainUrl(url))
    asked++
    try {
      const fetched = await fetchPage(url, { signal })
      seen.add(plainUrl(fetched.url))
      const page = readPage(fetched.text, fetched.url)
      const text = page.text.slice(0, mostText)
      pages.push({ url: fetched.url, text, addresses: findAddresses(text) })
      onStep({ kind: 'page', target: fetched.url, ok: true, detail: 'read' })
      for (const link of telling(page, fetched.url, site))
        if (!seen.has(plainUrl(link.url)) && !waiting.some((one) => plainUrl(one.url) === plainUrl(link.url)))
          waiting.push(link)
      waiting.sort((one, other) => one.worth - other.worth)
    } catch (error) {
      if (signal.aborted) break
      onStep({ kind: 'page', target: url, ok: false, detail: inWords(error) })
    }
  }
  if (signal.aborted)
    onStep({ kind: 'page', target: start, ok: false, detail: 'stopped: the time for looking was used up' })
  return pages
}

/** Links of a page that lead to people, on the company's own site, one or two of each kind. */
function telling(page: Page, base: string, site: string): { url: string; worth: number }[] {
  const found: { url: string; worth: number }[] = []
  const taken = kinds.map(() => 0)
  for (const { href, text } of page.links) {
    if (!URL.canParse(href, base)) continue
    const url = new URL(href, base)
    url.hash = ''
    if (!/^https?:$/.test(url.protocol) || (getDomain(url.hostname) ?? url.hostname) !== site) continue
    if (/\.(?:pdf|docx?|jpe?g|png|zip|mp4)$/i.test(url.pathname)) continue
    const words = `${text.slice(0, 80)} ${url.pathname.slice(0, 120)}`
    const worth = kinds.findIndex((kind) => kind.test(words))
    if (worth === -1 || (taken[worth] ?? 0) >= 2) continue
    taken[worth] = (taken[worth] ?? 0) + 1
    found.push({ url: url.href, worth })
  }
  return found
}

const plainUrl = (url: string): string =>
  url
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/+$/, '')
    .toLowerCase()

function inWords(error: unknown): string {
  if (error instanceof AppError) return error.title
  return error instanceof Error ? error.message.slice(0, 200) : 'it could not be read'
}
