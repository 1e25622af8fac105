import { at, isObject } from '../json.ts'
import { htmlToText } from '../page.ts'
import { place, put, putText, startReading, words } from '../reading.ts'
import { readDate } from '../facts/dates.ts'
import { findSalary } from '../facts/salary.ts'
import { onlyMatch, parts, type Source } from './source.ts'

/** BambooHR numbers how a place is meant. */
const placeKinds: Record<string, 'onsite' | 'remote' | 'hybrid'> = {
  '0': 'onsite',
  '1': 'remote',
  '2': 'hybrid',
}

/**
 * BambooHR's careers pages: GET {company}.bamboohr.com/careers/{id}/detail. No reference of it is published; the fields are
 * those that the page itself reads. It names no company: the host does.
 */
export const bamboohr: Source = {
  name: 'bamboohr',
  api({ url, html }) {
    const own = /^([\w-]+)\.bamboohr\.com$/.exec(url.hostname)?.[1]
    const path = parts(url)
    const id =
      url.searchParams.get('id') ?? (path[0] === 'careers' || path[0] === 'jobs' ? path[1] : undefined)
    const [company, job] =
      own === undefined ? (onlyMatch(html, /\b([\w-]+)\.bamboohr\.com\/careers\/(\d+)/gi) ?? []) : [own, id]
    if (company === undefined || job === undefined || !/^\d+$/.test(job)) return null
    return { url: `https://${company}.bamboohr.com/careers/${job}/detail` }
  },
  read(data, origin) {
    const job = at(data, 'result', 'jobOpening') ?? at(data, 'jobOpening') ?? data
    if (!isObject(job) || !('jobOpeningName' in job)) return null
    const reading = startReading('ats', 'bamboohr')
    putText(reading, 'title', job['jobOpeningName'], '$.jobOpeningName')
    const from = (key: string): unknown => at(job, 'location', key) ?? at(job, 'atsLocation', key)
    putText(
      reading,
      'location',
      place({
        city: from('city'),
        region: from('state') ?? from('province'),
        country: at(job, 'location', 'addressCountry') ?? from('country'),
      }) ?? job['location'],
      '$.location',
    )
    const kind = placeKinds[words(job['locationType']) ?? '']
    put(reading, 'remote', kind, '$.locationType', `locationType: ${words(job['locationType']) ?? ''}`)
    if (job['isRemote'] === true) put(reading, 'remote', 'remote', '$.isRemote', 'isRemote: true')
    putText(reading, 'employmentType', job['employmentStatusLabel'], '$.employmentStatusLabel')
    put(reading, 'postedAt', readDate(job['datePosted']), '$.datePosted')
    put(reading, 'url', words(job['jobOpeningShareUrl']), '$.jobOpeningShareUrl')
    const pay = words(job['compensation'])
    const salary = pay === null ? null : findSalary(pay, true)
    if (salary !== null) put(reading, 'salary', salary.salary, '$.compensation', pay ?? '')
    const company = /^https?:\/\/([\w-]+)\.bamboohr\.com/.exec(
      words(job['jobOpeningShareUrl']) ?? origin.url ?? '',
    )?.[1]
    if (company !== undefined) reading.slug = { name: company, where: '$.jobOpeningShareUrl' }
    reading.body = htmlToText(job['description'])
    return reading
  },
}
