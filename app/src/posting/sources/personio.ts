import { at, isObject, list } from '../json.ts'
import { put, putText, startReading, words } from '../reading.ts'
import { readDate } from '../facts/dates.ts'
import { htmlToText } from '../page.ts'
import { xmlText } from '../xml.ts'
import { choose, onlyMatch, parts, type Source } from './source.ts'

/**
 * Personio, https://developer.personio.de/docs/retrieving-open-job-positions: GET {company}.jobs.personio.de/xml answers every
 * open position. It names no company save a `subcompany`; the host does.
 */
export const personio: Source = {
  name: 'personio',
  api({ url, html }) {
    const own = /^([\w-]+)\.jobs\.personio\.(de|com)$/.exec(url.hostname)
    const [company, ending] =
      own === null
        ? (onlyMatch(html, /\b([\w-]+)\.jobs\.personio\.(de|com)\/job\/\d+/gi) ?? [])
        : parts(url)[0] === 'job'
          ? own.slice(1)
          : []
    if (company === undefined || ending === undefined) return null
    const language = url.searchParams.get('language') ?? ''
    return {
      url: `https://${company}.jobs.personio.${ending}/xml${/^[a-z]{2}$/.test(language) ? `?language=${language}` : ''}`,
    }
  },
  read(data, origin) {
    const root = at(data, 'workzag-jobs') ?? data
    const job = choose(list(at(root, 'position')).filter(isObject), origin, (one) => [xmlText(one['id'])])
    if (job === null || !('jobDescriptions' in job || 'recruitingCategory' in job)) return null
    const reading = startReading('ats', 'personio')
    const text = (name: string): string | null => words(xmlText(job[name]))
    putText(reading, 'title', text('name'), 'position/name')
    putText(reading, 'company', text('subcompany'), 'position/subcompany')
    const offices = [
      text('office'),
      ...list(at(job, 'additionalOffices', 'office')).map((one) => words(xmlText(one))),
    ]
    putText(
      reading,
      'location',
      offices
        .filter((one) => one !== null)
        .slice(0, 4)
        .join('; '),
      'position/office',
    )
    putText(
      reading,
      'employmentType',
      [text('employmentType'), text('schedule')].filter((one) => one !== null).join(', '),
      'position/employmentType',
    )
    put(reading, 'postedAt', readDate(text('createdAt')), 'position/createdAt')
    putText(reading, 'reference', text('id'), 'position/id')
    const company = /^https?:\/\/([\w-]+)\.jobs\.personio\./.exec(origin.url ?? '')?.[1]
    if (company !== undefined) reading.slug = { name: company, where: 'url' }
    reading.body = list(at(job, 'jobDescriptions', 'jobDescription'))
      .map((one) =>
        htmlToText(`<h3>${xmlText(at(one, 'name')) ?? ''}</h3>${xmlText(at(one, 'value')) ?? ''}`),
      )
      .join('\n\n')
    return reading
  },
}
