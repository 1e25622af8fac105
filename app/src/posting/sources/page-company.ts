import { getDomain, getHostname } from 'tldts'
import { fold } from '../facts/folding.ts'
import { agreed, compact, type HeardName } from '../facts/heard.ts'
import { looksLikeJob } from '../facts/job-words.ts'
import { findCompany, hasLegalForm, nameOfSlug, namesItsKind, unfoldSlug } from '../facts/organisation.ts'
import { isPlace } from '../facts/places.ts'
import { companiesBeside, isChrome, titleParts } from '../facts/titles.ts'
import { isName } from './head.ts'
import type { Page } from '../page.ts'
import { put, type Reading } from '../reading.ts'

/**
 * The company of a page: every place that may name it is heard, and those that agree add up. No single place is right
 * often enough: a logo is the platform's, a site's name the job board's, the rest of a title a town.
 */
export function readCompany(reading: Reading, page: Page, title: string): void {
  const candidates: HeardName[] = []
  const location = reading.values.location ?? ''
  const hear = (given: string, weight: number, where: string, quote = given): void => {
    const name = given.replace(/\s+/g, ' ').replace(/^[\s,:|–—-]+|[\s,:|–—-]+$/g, '')
    if (name.length < 2 || name.length > 80 || !/^[\p{Lu}\p{N}]|^\p{Ll}+\p{Lu}/u.test(name)) return
    if (isChrome(name) || isBoard(name) || fold(name) === fold(title) || fold(name) === fold(location)) return
    if (isPlace(name) || (looksLikeJob(name) && !hasLegalForm(name) && weight < 80)) return
    candidates.push({ name, weight: weight + (hasLegalForm(name) ? 15 : 0), where, quote })
  }
  const address = reading.values.url ?? null
  const slug = address === null ? null : hostedSlug(address)
  const platform = slug === null ? null : (getDomain(address ?? '')?.split('.')[0] ?? null)

  for (const { mark, text } of page.marked)
    if (companyMark.test(mark) && !notCompanyMark.test(mark) && text.length < 80)
      hear(
        text.replace(/^[^:]{2,20}:\s*/, ''),
        outright.test(mark) ? 150 : 80,
        `.${mark.split(/\s+/)[0] ?? ''}`,
        text,
      )
  hear(page.meta.get('og:site_name') ?? '', 55, 'meta[og:site_name]')
  for (const key of ['author', 'application-name', 'publisher'])
    hear(page.meta.get(key) ?? '', 25, `meta[${key}]`)
  const named: [string, string][] = [
    ['title', page.title],
    ['meta[og:title]', page.meta.get('og:title') ?? ''],
    ['meta[twitter:title]', page.meta.get('twitter:title') ?? ''],
  ]
  for (const [where, text] of named)
    for (const { name, led } of companiesBeside(text, title)) hear(name, led ? 70 : 50, where, text)
  // "Stellenangebote – Metallbau Fink GmbH, Rosenheim": a page's title without the job names whose page it is.
  if (!fold(page.title).includes(fold(title)))
    for (const part of titleParts(page.title).flatMap((one) => one.split(/,\s+(?=\p{Lu})/u)))
      if (isName(part))
        hear(part, titleParts(page.title).length === 1 || namesItsKind(part) ? 45 : 30, 'title', page.title)
  for (const { alt, src } of page.logos) {
    const name = alt.replace(/\b(?:company |firmen)?logo(?:type)?\b(?: (?:of|von|de|for))?/gi, ' ').trim()
    if (platform === null || !compact(name).includes(platform)) hear(name, 40, 'img[alt]', alt)
    if (slug !== null) hear(inFileName(slug, src), 35, 'img[src]', src)
  }
  hear(owner(page.copyright ?? ''), 45, 'footer', page.copyright ?? '')
  const headings = page.headings.map(({ text }) => text).filter((text) => text.length < 60)
  const texts = [title, ...headings, ...[...page.meta.values()].map((one) => one.slice(0, 300)), page.text]
  if (slug !== null) {
    const written = unfoldSlug(slug, headings) ?? unfoldSlug(slug, texts)
    if (written !== null) hear(written, 60, 'url')
    else {
      const near = headings.find((text) => similar(compact(text), slug))
      hear(near ?? '', 60, 'h2')
      hear(inFileName(slug, page.meta.get('og:image') ?? ''), 35, 'meta[og:image]')
    }
  } else if (address !== null) {
    const own = getDomain(address)?.split('.')[0] ?? ''
    if (own.length > 2)
      hear(unfoldSlug(own, [...headings, page.title, page.copyright ?? '', page.text]) ?? '', 35, 'url')
  }
  const said = findCompany(page.text)
  if (said !== null)
    hear(said.name, 30, `text:${String(said.start)}-${String(said.start + said.quote.length)}`, said.quote)
  if (slug !== null) hear(nameOfSlug(slug), 10, 'url', slug)

  const best = agreed(candidates)
  if (best !== null) put(reading, 'company', best.name, best.where, best.quote)
}

const companyMark =
  /compan(?:y|ies)[-_ ]?name|employer|hiring-?organi[sz]ation|firmenname|firma\b|arbeitgeber|nom-entreprise|entreprise|empresa|recruiter-?name|organi[sz]ation-?name|\bcompany\b/i
/** A class that says outright what stands in it outweighs a board's logo, title and name together. */
const outright = /(?:compan(?:y|ies)|employer|hiring-?organi[sz]ation)[-_ ]?name\b/i
const notCompanyMark =
  /location|description|about|size|logo|link|review|rating|benefit|culture|info\b|info-|card|section|wrapper|container|header|overview/i

const boards =
  /job|career|karriere|\bboard\b|empleo|emploi|vacature|vacanc|stellen|recruit(?:ing|ment) (?:portal|platform)|\b(?:indeed|stepstone|glassdoor|monster|linkedin|xing|totaljobs|reed\.co\.uk|hellowork|finn(?:\.no)?|welcome to the jungle|wellfound|angellist|dice|ziprecruiter|simplyhired|adzuna|talent\.com|the muse|greenhouse|lever|workable|ashby|personio|smartrecruiters|recruitee|teamtailor|bamboohr|breezy(?: hr)?|jazzhr|jobvite|icims|workday|pinpoint|softgarden|talentclue|talent clue|peoplestrong|untitled)\b/i

function isBoard(name: string): boolean {
  return boards.test(name) && !hasLegalForm(name)
}

/** "© 2026 Acme Ltd. All rights reserved." says Acme Ltd. */
function owner(copyright: string): string {
  return (
    copyright
      .replace(/©|\(c\)|&copy;|\bcopyright\b/gi, ' ')
      .replace(/\b(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?\b/g, ' ')
      .split(/[.|·•]\s|\ball rights\b|\balle rechte\b|\btous droits\b|\btodos los\b| [-–—] /i)[0]
      ?.replace(/\bby\b/i, ' ')
      .replace(/[.,\s]+$/, '')
      .trim() ?? ''
  )
}

/** The slug's words as a picture's file name parts them: `larkandtoft` in "lark-and-toft-logo.png". */
function inFileName(slug: string, src: string): string {
  const file = (src.split(/[?#]/)[0] ?? '').split('/').at(-1) ?? ''
  const words = decode(file)
    .split(/[\s._-]+/)
    .filter((word) => word !== '')
  const wanted = compact(slug)
  for (let start = 0; start < words.length; start++)
    for (let end = start + 1; end <= Math.min(words.length, start + 6); end++)
      if (end - start > 1 && compact(words.slice(start, end).join('')) === wanted)
        return nameOfSlug(words.slice(start, end).join('-'))
  return ''
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const hosting =
  /^(?:www|jobs?|careers?|karriere|apply|boards?|job-boards|recruiting\d*|portal|hire|app|talent|candidate|[a-z]{2})$/i

/** The company's short name in the host of a hosted job page: `acme.talentclue.com` says `acme`. Null on the company's own site. */
export function hostedSlug(address: string): string | null {
  const host = getHostname(address) ?? ''
  const domain = getDomain(address) ?? ''
  const sub = host.slice(0, Math.max(0, host.length - domain.length - 1)).split('.')[0] ?? ''
  if (sub === '' || hosting.test(sub)) {
    const own = domain.split('.')[0] ?? ''
    return hosting.test(sub) && /^(?:jobs?|careers?|karriere)$/i.test(sub) ? own : null
  }
  return (
    sub.replace(/(?:careers?|jobs?|karriere|recruiting)$/, '').replace(/^(?:careers?|jobs?|karriere)-/, '') ||
    sub
  )
}

/** Two folded names that differ by one letter or a doubled one. */
function similar(one: string, other: string): boolean {
  return one !== '' && undouble(one) === undouble(other)
}

const undouble = (text: string): string => text.replace(/(.)\1+/g, '$1')
