import { at, isObject } from '../json.ts'
import { htmlToText } from '../page.ts'
import { place, put, putText, startReading, words } from '../reading.ts'
import { readDate } from '../facts/dates.ts'
import { remoteOf } from '../facts/remote.ts'
import { raw } from '../text.ts'
import { choose, onlyMatch, parts, type Source } from './source.ts'

/** Pinpoint, https://developers.pinpointhq.com: GET {company}.pinpointhq.com/postings.json answers every posting in full; the host names the company. */
export const pinpoint: Source = {
  name: 'pinpoint',
  api({ url, html }) {
    const own = /^([\w-]+)\.pinpointhq\.com$/.exec(url.hostname)?.[1]
    const company =
      own === undefined
        ? onlyMatch(html, /\b([\w-]+)\.pinpointhq\.com\/(?:[a-z-]{2,5}\/)?(?:postings|jobs)\/[\w-]+/gi)?.[0]
        : parts(url).some((part) => part === 'postings' || part === 'jobs')
          ? own
          : undefined
    if (company === undefined || ['www', 'app', 'developers', 'api'].includes(company)) return null
    return { url: `https://${company}.pinpointhq.com/postings.json` }
  },
  read(data, origin) {
    const given = at(data, 'data') ?? data
    const job = choose((Array.isArray(given) ? given : [given]).filter(isObject), origin, (one) => [
      one['id'],
      words(one['path'])?.split('/').at(-1),
    ])
    if (job === null || !('key_responsibilities' in job || 'skills_knowledge_expertise' in job)) return null
    const reading = startReading('ats', 'pinpoint')
    putText(reading, 'title', job['title'], '$.title')
    const location = job['location']
    putText(
      reading,
      'location',
      place({ city: at(location, 'city'), region: at(location, 'province') }) ?? at(location, 'name'),
      '$.location',
    )
    const mode = words(job['workplace_type']) ?? words(job['workplace_type_text'])
    put(reading, 'remote', remoteOf(mode ?? '')?.remote, '$.workplace_type', mode ?? '')
    putText(
      reading,
      'employmentType',
      job['employment_type_text'] ?? job['employment_type'],
      '$.employment_type',
    )
    put(reading, 'validThrough', readDate(job['deadline_at']), '$.deadline_at')
    put(reading, 'url', words(job['url']), '$.url')
    putText(reading, 'reference', at(job, 'job', 'requisition_id'), '$.job.requisition_id')
    const [min, max] = [number(job['compensation_minimum']), number(job['compensation_maximum'])]
    if (job['compensation_visible'] !== false && (min ?? max) !== null)
      put(
        reading,
        'salary',
        {
          min,
          max: max ?? min,
          currency: words(job['compensation_currency']),
          period:
            /hour|day|week|month|year/i
              .exec(words(job['compensation_frequency']) ?? '')?.[0]
              ?.toLowerCase() ?? null,
        },
        '$.compensation_minimum',
        words(job['compensation']) ?? 'compensation_minimum',
      )
    const company = /^https?:\/\/([\w-]+)\.pinpointhq\.com/.exec(words(job['url']) ?? '')?.[1]
    if (company !== undefined) reading.slug = { name: company, where: '$.url' }
    reading.body = htmlToText(
      [
        raw(job['description']),
        ...['key_responsibilities', 'skills_knowledge_expertise', 'benefits'].map(
          (part) => `<h3>${raw(job[`${part}_header`])}</h3>${raw(job[part])}`,
        ),
      ].join('\n'),
    )
    return reading
  },
}

const number = (value: unknown): number | null => {
  const read =
    typeof value === 'number' ? value : typeof value === 'string' && value !== '' ? Number(value) : Number.NaN
  return Number.isFinite(read) && read > 0 ? read : null
}
