import { at, isObject, list } from '../json.ts'
import { htmlToText } from '../page.ts'
import { place, put, putText, startReading, words } from '../reading.ts'
import { xmlText } from '../xml.ts'
import { choose, onlyMatch, parts, type Source } from './source.ts'

/**
 * JazzHR, {company}.applytojob.com/apply/{id}: a page with a schema.org JobPosting, since its API wants a key. The XML feed that
 * companies export for job boards (`<jobs><job>`) is read where it is pasted or saved.
 */
export const jazzhr: Source = {
  name: 'jazzhr',
  api({ url, html }) {
    const path = parts(url)
    if (url.hostname.endsWith('.applytojob.com'))
      return path[0] === 'apply' && path[1] !== undefined && path[1] !== 'jobs'
        ? { url: `https://${url.hostname}/apply/${path[1]}`, page: true }
        : null
    const [company, id] = onlyMatch(html, /\b([\w-]+)\.applytojob\.com\/apply\/(?!jobs\b)(\w{6,})/gi) ?? []
    return company === undefined || id === undefined
      ? null
      : { url: `https://${company}.applytojob.com/apply/${id}`, page: true }
  },
  read(data, origin) {
    const job = choose(list(at(data, 'jobs', 'job')).filter(isObject), origin, (one) => [
      xmlText(one['id']),
      xmlText(one['board_code']),
    ])
    if (job === null || !/applytojob\.com/.test(xmlText(job['url']) ?? xmlText(job['apply_url']) ?? ''))
      return null
    const reading = startReading('ats', 'jazzhr')
    const text = (name: string): string | null => words(xmlText(job[name]))
    putText(reading, 'title', text('title'), 'job/title')
    putText(
      reading,
      'location',
      place({ city: text('city'), region: text('state'), country: text('country') }),
      'job/city',
    )
    putText(reading, 'employmentType', text('type'), 'job/type')
    put(reading, 'url', text('url') ?? text('apply_url'), 'job/url')
    const company = /^https?:\/\/([\w-]+)\.applytojob\.com/.exec(text('url') ?? text('apply_url') ?? '')?.[1]
    if (company !== undefined) reading.slug = { name: company, where: 'job/url' }
    reading.body = htmlToText(xmlText(job['description']) ?? '')
    return reading
  },
}
