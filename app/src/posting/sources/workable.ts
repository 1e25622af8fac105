import { at, isObject } from '../json.ts'
import { htmlToText } from '../page.ts'
import { place, put, putText, startReading, words } from '../reading.ts'
import { readDate } from '../facts/dates.ts'
import { choose, parts, type Source } from './source.ts'

/** Workable, https://workable.readme.io/reference/jobs-1: GET apply.workable.com/api/v1/widget/accounts/{account}?details=true. */
export const workable: Source = {
  name: 'workable',
  api({ url, html }) {
    const path = parts(url)
    const account =
      url.hostname === 'apply.workable.com'
        ? path[0]
        : (/^([\w-]+)\.workable\.com$/.exec(url.hostname)?.[1] ??
          /(?:apply\.workable\.com\/|whr_embed\(\s*)([\w-]+)/.exec(html)?.[1])
    if (account === undefined || ['j', 'api', 'www', 'jobs'].includes(account)) return null
    return {
      url: `https://apply.workable.com/api/v1/widget/accounts/${encodeURIComponent(account)}?details=true`,
    }
  },
  read(data, origin) {
    const jobs = isObject(data) && Array.isArray(data['jobs']) ? data['jobs'] : [data]
    const job = choose(jobs.filter(isObject), origin, (one) => [one['shortcode'], one['code']])
    if (
      job === null ||
      !('shortcode' in job) ||
      !('application_url' in job || 'shortlink' in job || 'published_on' in job || 'published' in job)
    )
      return null
    const reading = startReading('ats', 'workable')
    putText(reading, 'title', job['title'], '$.title')
    if (isObject(data)) putText(reading, 'company', data['name'], '$.name')
    const where = {
      city: job['city'] ?? at(job, 'location', 'city'),
      region: job['state'] ?? at(job, 'location', 'region'),
      country: job['country'] ?? at(job, 'location', 'country'),
    }
    putText(reading, 'location', place(where), '$.city')
    if (job['telecommuting'] === true || job['remote'] === true)
      put(reading, 'remote', 'remote', '$.telecommuting', 'telecommuting: true')
    const workplace = words(job['workplace'])
    if (workplace === 'hybrid') put(reading, 'remote', 'hybrid', '$.workplace', workplace)
    putText(reading, 'employmentType', job['employment_type'], '$.employment_type')
    put(reading, 'postedAt', readDate(job['published_on'] ?? job['published']), '$.published_on')
    put(reading, 'url', words(job['url']), '$.url')
    put(reading, 'applyUrl', words(job['application_url']), '$.application_url')
    putText(reading, 'reference', job['code'], '$.code')
    const text = [job['description'], job['requirements'], job['benefits']]
      .filter((part) => typeof part === 'string')
      .join('\n')
    reading.body = htmlToText(text)
    return reading
  },
}
