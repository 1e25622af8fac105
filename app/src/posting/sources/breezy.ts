import { at, isObject, list } from '../json.ts'
import { htmlToText } from '../page.ts'
import { place, put, putText, startReading, words } from '../reading.ts'
import { readDate } from '../facts/dates.ts'
import { findSalary } from '../facts/salary.ts'
import { choose, onlyMatch, parts, type Source } from './source.ts'

/**
 * Breezy HR, https://developer.breezy.hr: GET {company}.breezy.hr/json answers the published positions; `verbose=true` adds
 * their descriptions. Where it does not, the page's own JSON-LD is read instead.
 */
export const breezy: Source = {
  name: 'breezy',
  api({ url, html }) {
    const own = /^([\w-]+)\.breezy\.hr$/.exec(url.hostname)?.[1]
    const company =
      own === undefined
        ? onlyMatch(html, /\b([\w-]+)\.breezy\.hr\/p\/[0-9a-f]{8,}/gi)?.[0]
        : parts(url)[0] === 'p'
          ? own
          : undefined
    if (company === undefined || ['www', 'app', 'developer', 'assets-cdn'].includes(company)) return null
    return { url: `https://${company}.breezy.hr/json?verbose=true` }
  },
  read(data, origin) {
    const job = choose(list(data).filter(isObject), origin, (one) => [one['id'], one['friendly_id']])
    if (job === null || !('friendly_id' in job) || !('published_date' in job)) return null
    const reading = startReading('ats', 'breezy')
    putText(reading, 'title', job['name'], '$.name')
    putText(reading, 'company', at(job, 'company', 'name'), '$.company.name')
    const location = job['location']
    const named = place({
      city: at(location, 'city'),
      region: at(location, 'state', 'name'),
      country: at(location, 'country', 'name'),
    })
    putText(reading, 'location', named ?? at(location, 'name'), '$.location')
    if (at(location, 'is_remote') === true)
      put(reading, 'remote', 'remote', '$.location.is_remote', 'is_remote: true')
    putText(reading, 'employmentType', at(job, 'type', 'name'), '$.type.name')
    put(reading, 'postedAt', readDate(job['published_date']), '$.published_date')
    put(reading, 'url', words(job['url']), '$.url')
    const pay = words(job['salary'])
    const salary = pay === null ? null : findSalary(pay, true)
    if (salary !== null) put(reading, 'salary', salary.salary, '$.salary', pay ?? '')
    reading.body = htmlToText(job['description'])
    return reading
  },
}
