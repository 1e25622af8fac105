import { getDomain, getHostname } from 'tldts'
import { nameOfSlug, findCompany, unfoldSlug } from '../facts/organisation.ts'
import { readDate } from '../facts/dates.ts'
import { findSalary } from '../facts/salary.ts'
import { remoteOf } from '../facts/remote.ts'
import { fold } from '../facts/folding.ts'
import type { Page } from '../page.ts'
import { put, putText, startReading, type Reading } from '../reading.ts'
import { findLabelled } from '../facts/labels.ts'

/**
 * A page without structured data: the title from its headings and meta elements, facts from labelled lines, the
 * company from what the page calls itself, and the readable text as the body.
 */
export function readReadablePage(page: Page): Reading {
  const reading = startReading('html')
  reading.body = page.text
  const url = page.url ?? page.meta.get('og:url') ?? page.canonical
  if (url !== undefined && url !== null && /^https?:/.test(url)) put(reading, 'url', url, 'link[canonical]')
  if (page.language !== null) put(reading, 'language', page.language, 'html[lang]')

  const title = titleOf(page)
  if (title !== null) putText(reading, 'title', title.text, title.where)

  const labelled = findLabelled(page.text)
  for (const field of ['company', 'location', 'employmentType', 'reference'] as const) {
    const found = labelled[field]
    if (found !== undefined)
      putText(
        reading,
        field,
        found.value,
        `text:${String(found.start)}-${String(found.start + found.quote.length)}`,
      )
  }
  const pay = labelled.salary
  const salary = pay === undefined ? null : findSalary(pay.quote, true)
  if (pay !== undefined && salary !== null)
    put(
      reading,
      'salary',
      salary.salary,
      `text:${String(pay.start)}-${String(pay.start + pay.quote.length)}`,
      pay.quote,
    )
  const mode = labelled.remote
  if (mode !== undefined)
    put(
      reading,
      'remote',
      remoteOf(mode.value)?.remote,
      `text:${String(mode.start)}-${String(mode.start + mode.quote.length)}`,
      mode.quote,
    )
  const posted =
    /(?:posted|published|veröffentlicht|publi[ée]e?)(?: by [^\n]{0,80}?)? on:?\s*([^\n]{6,40})/i.exec(
      page.text.replace(/\n/g, ' ').slice(0, 5_000),
    )
  if (posted?.[1] !== undefined) put(reading, 'postedAt', readDate(posted[1].trim()), 'text', posted[0])
  for (const { mark, text } of page.marked)
    if (/location|ubicaci|standort|\blieu/i.test(mark) && text.length < 80 && !/\n|:$/.test(text))
      putText(reading, 'location', text.replace(/^[^:]{2,20}:\s*/, ''), `.${mark.split(/\s+/)[0] ?? ''}`)
  readCompany(reading, page, title?.text ?? '')
  return reading
}

/** The job's title: a heading that the page's own title repeats, else its first main heading, else its meta title. */
function titleOf(page: Page): { text: string; where: string } | null {
  const named = [
    page.meta.get('og:title'),
    page.title,
    page.meta.get('title'),
    page.meta.get('twitter:title'),
  ].filter((one): one is string => one !== undefined && one !== '')
  const headings = page.headings.filter(
    ({ text }) =>
      text.length > 2 &&
      text.length < 200 &&
      !/^(?:contact|overview|job description|about us|jobs?|careers?|menu|search|apply)$/i.test(text),
  )
  const agreed = headings.find(({ text }) => named.some((one) => fold(one).includes(fold(text))))
  if (agreed !== undefined) return { text: agreed.text, where: `h${String(agreed.level)}` }
  const first = headings.find(({ level }) => level === 1)
  const marked = page.marked.find(({ mark }) => /\b(?:job|position|posting)-?_?title\b/i.test(mark))
  if (marked !== undefined) return { text: marked.text, where: `.${marked.mark.split(/\s+/)[0] ?? ''}` }
  if (first !== undefined) return { text: first.text, where: 'h1' }
  const meta = page.meta.get('title') ?? page.meta.get('og:title')
  if (meta !== undefined) return { text: meta, where: 'meta[title]' }
  if (page.title !== '') return { text: page.title.split(/\s[|–—]\s/)[0] ?? page.title, where: 'title' }
  const any = headings[0]
  return any === undefined ? null : { text: any.text, where: `h${String(any.level)}` }
}

const separators =
  /^\s*(?:[|:–—@·•-]|at\b|bei\b|chez\b|hos\b|in\b)\s*|\s*(?:[|:–—@·•-]|at|bei|chez|hos|is hiring.*|sucht)\s*$/gi

/** What is left of the page's titles beside the job's, the name that hosted pages carry in their host, or the text's own words. */
function readCompany(reading: Reading, page: Page, title: string): void {
  const site = page.meta.get('og:site_name') ?? ''
  for (const [where, named] of [
    ['meta[og:title]', page.meta.get('og:title') ?? ''],
    ['title', page.title],
  ] as const) {
    const place = fold(named).indexOf(fold(title))
    if (title === '' || place === -1 || named.length === title.length) continue
    const rest = [named.slice(0, place), named.slice(place + title.length)]
      .flatMap((part) => part.split(/\s[|–—]\s/))
      .map((part) => part.replace(separators, '').replace(separators, '').trim())
      .filter(
        (part) =>
          part.length > 1 &&
          part.length < 60 &&
          fold(part) !== fold(site) &&
          !/^(?:jobs?|careers?|job (?:board|details?|offer)|stellenangebot|vacancy|apply)$/i.test(part),
      )
    const found = rest[0]
    if (found !== undefined && /^[\p{Lu}\p{N}]/u.test(found) && found !== reading.values.location) {
      putText(reading, 'company', found, where)
      break
    }
  }
  const marked = page.marked.find(
    ({ mark, text }) =>
      /compan(?:y|ies)[-_]?name|employer|hiring-?organi[sz]ation|firmenname|nom-entreprise/i.test(mark) &&
      text.length < 80,
  )
  if (marked !== undefined)
    putText(
      reading,
      'company',
      marked.text.replace(/^[^:]{2,20}:\s*/, ''),
      `.${marked.mark.split(/\s+/)[0] ?? ''}`,
    )
  const address = reading.values.url ?? null
  const slug = address === null ? null : hostedSlug(address)
  const texts = [
    title,
    ...page.headings.map(({ text }) => text),
    ...[...page.meta.values()].map((one) => one.slice(0, 300)),
    page.text,
  ]
  if (slug !== null) {
    const headings = page.headings.map(({ text }) => text).filter((text) => text.length < 60)
    const written = unfoldSlug(slug, headings) ?? unfoldSlug(slug, texts)
    if (written !== null) putText(reading, 'company', written, 'url')
    const near =
      written === null
        ? headings.find((text) => similar(fold(text).replace(/[^a-z0-9]/g, ''), slug))
        : undefined
    if (near !== undefined) putText(reading, 'company', near, 'h2')
  }
  const logo = page.links.find(({ text }) => /^(?:logo of |)\p{Lu}.{1,40} logo$/iu.test(text))
  if (logo !== undefined) putText(reading, 'company', logo.text.replace(/^logo of | logo$/gi, ''), 'a')
  if (site !== '' && !/job|career|karriere|board|empleo|emploi/i.test(site))
    putText(reading, 'company', site, 'meta[og:site_name]')
  const said = findCompany(page.text)
  if (said !== null)
    putText(
      reading,
      'company',
      said.name,
      `text:${String(said.start)}-${String(said.start + said.quote.length)}`,
    )
  else if (slug !== null) putText(reading, 'company', nameOfSlug(slug), 'url')
}

const boards =
  /^(?:www|jobs?|careers?|karriere|apply|boards?|job-boards|recruiting\d*|portal|hire|app|talent|candidate)$/i

/** The company's short name in the host of a hosted job page: `acme.talentclue.com` says `acme`. Null on the company's own site. */
export function hostedSlug(address: string): string | null {
  const host = getHostname(address) ?? ''
  const domain = getDomain(address) ?? ''
  const sub = host.slice(0, Math.max(0, host.length - domain.length - 1)).split('.')[0] ?? ''
  if (sub === '' || boards.test(sub)) {
    const own = domain.split('.')[0] ?? ''
    return boards.test(sub) && /^(?:jobs?|careers?|karriere)$/i.test(sub) ? own : null
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
