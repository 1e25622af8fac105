import { readDate } from '../facts/dates.ts'
import { looksLikeJob } from '../facts/job-words.ts'
import { findPlace, isPlace } from '../facts/places.ts'
import { cleanTitle, companiesBeside, isChrome, titleParts } from '../facts/titles.ts'
import { findSalary } from '../facts/salary.ts'
import { remoteOf } from '../facts/remote.ts'
import { fold } from '../facts/folding.ts'
import type { Page } from '../page.ts'
import { put, putText, startReading, type Reading } from '../reading.ts'
import { findLabelled } from '../facts/labels.ts'
import { readCompany } from './page-company.ts'

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
  for (const field of ['postedAt', 'validThrough'] as const) {
    const found = labelled[field]
    if (found !== undefined)
      put(
        reading,
        field,
        readDate(found.value),
        `text:${String(found.start)}-${String(found.start + found.quote.length)}`,
        found.quote,
      )
  }
  const posted =
    /(?:posted|published|veröffentlicht|publi[ée]e?)(?: by [^\n]{0,80}?)? on:?\s*([^\n]{6,40})/i.exec(
      page.text.replace(/\n/g, ' ').slice(0, 5_000),
    )
  if (posted?.[1] !== undefined) put(reading, 'postedAt', readDate(posted[1].trim()), 'text', posted[0])
  readPlace(reading, page, title?.text ?? '')
  readCompany(reading, page, title?.text ?? '')
  return reading
}

const placeMark =
  /location|ubicaci|standort|einsatzort|arbeitsort|\blieu|\bort\b|localisation|luogo|localidade|locatie|standplaats|arbeidssted|\bcity\b|job-?place/i

/** "Standort Kassel": a label without a colon. */
const spokenLabel =
  /^(?:standort|arbeitsort|einsatzort|location|based in|lieu|sted|arbeidssted|arbetsort|locatie|standplaats|ubicación|sede|local)\s+(?=\p{Lu})/iu

/** Where no line labels the place: an element named so, a map pin's text, a line near the title, the text's own words. */
function readPlace(reading: Reading, page: Page, title: string): void {
  for (const { mark, text } of page.marked)
    if (
      placeMark.test(mark) &&
      !/search|filter|select|input|\bform|other|related|similar/i.test(mark) &&
      text.length < 80 &&
      !text.endsWith(':') &&
      text !== title
    )
      putText(reading, 'location', text.replace(/^[^:]{2,20}:\s*/, ''), `.${mark.split(/\s+/)[0] ?? ''}`)
  if ((reading.values.location ?? null) !== null) return
  const lines = page.text.split('\n', 400)
  const at = Math.max(0, lines.indexOf(title))
  // Facts stand below the title more often than above it, and hardly ever more than a dozen lines away.
  const near = [...lines.slice(at + 1, at + 13), ...lines.slice(Math.max(0, at - 4), at)]
  for (const line of near)
    for (const part of [line, ...line.split(/\s*[|·•]\s*|\s+[-–—]\s+/)]) {
      const bare = part
        .replace(/^- /, '')
        .replace(spokenLabel, '')
        .replace(/,\s*(?:full|part)[- ]?time\b.*$/iu, '')
        .trim()
      if (bare !== title && isPlace(bare)) {
        putText(reading, 'location', bare, 'text')
        return
      }
    }
  for (const named of [page.title, page.meta.get('og:title') ?? ''])
    for (const { name } of companiesBeside(named, title))
      if (isPlace(name)) putText(reading, 'location', name, 'title')
  const said = findPlace(page.text)
  if (said !== null)
    put(
      reading,
      'location',
      said.place,
      `text:${String(said.start)}-${String(said.start + said.quote.length)}`,
      said.quote,
    )
}

interface TitleCandidate {
  text: string
  where: string
  score: number
}

/**
 * The job's title: headings and meta elements are weighed by whether they agree, sound like a job, and stand first. The
 * page's own title counts by its parts, where no heading carries it.
 */
function titleOf(page: Page): { text: string; where: string } | null {
  const named = [
    page.meta.get('og:title'),
    page.title,
    page.meta.get('title'),
    page.meta.get('twitter:title'),
  ].filter((one): one is string => one !== undefined && one !== '')
  const site = fold(page.meta.get('og:site_name') ?? '')
  const candidates: TitleCandidate[] = []
  const add = (given: string, where: string, score: number): void => {
    const text = cleanTitle(given)
    if (text.length < 3 || text.length > 200 || isChrome(text)) return
    const folded = fold(text)
    const agrees = where.startsWith('h') && named.some((one) => fold(one).includes(folded))
    candidates.push({
      text,
      where,
      score:
        score +
        (agrees ? 3 : 0) +
        (looksLikeJob(text) ? 3 : 0) -
        (folded === site ? 6 : 0) -
        (/[.!?]$/.test(text) ? 2 : 0) -
        candidates.filter((one) => one.where.startsWith('h')).length * 0.1,
    })
  }
  for (const { mark, text } of page.marked)
    if (/\b(?:job|position|posting|vacancy)-?_?title\b/i.test(mark))
      add(text, `.${mark.split(/\s+/)[0] ?? ''}`, 4)
  for (const { level, text } of page.headings.slice(0, 40))
    add(text, `h${String(level)}`, level === 1 ? 3 : level === 2 ? 0.5 : 0)
  for (const [key, where] of [
    ['og:title', 'meta[og:title]'],
    ['title', 'meta[title]'],
  ] as const) {
    const text = page.meta.get(key) ?? ''
    const parts = partsOf(text)
    add(text, where, parts.length === 1 && parts[0] === text ? 1 : 0)
    for (const part of parts) if (part !== text) add(part, where, 0.6)
  }
  for (const [index, part] of partsOf(page.title).entries()) add(part, 'title', 0.5 - index * 0.1)
  return candidates.toSorted((one, other) => other.score - one.score)[0] ?? null
}

/** "Baker at Acme", "Acme is hiring: Baker", "Baker | Acme": the parts, each of which may be the job's title. */
function partsOf(named: string): string[] {
  return titleParts(named).flatMap((part) => {
    const at = /^(.{3,90}?)\s+(?:at|@|bei|chez|hos|bij|presso)\s+\p{Lu}/u.exec(part)
    return at?.[1] === undefined ? [part] : [at[1]]
  })
}
