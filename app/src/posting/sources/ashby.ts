import { at, isObject, list } from '../json.ts'
import { htmlToText } from '../page.ts'
import { put, putText, startReading, words } from '../reading.ts'
import { readDate } from '../facts/dates.ts'
import { remoteOf } from '../facts/remote.ts'
import { choose, parts, type Source } from './source.ts'

/**
 * Ashby, https://developers.ashbyhq.com/docs/public-job-posting-api: GET
 * api.ashbyhq.com/posting-api/job-board/{board}?includeCompensation=true answers the whole board; the job is chosen by its id.
 */
export const ashby: Source = {
  name: 'ashby',
  api({ url, html }) {
    const board =
      url.hostname === 'jobs.ashbyhq.com'
        ? parts(url)[0]
        : /jobs\.ashbyhq\.com\/([\w.%-]+)\/embed/.exec(html)?.[1]
    if (board === undefined) return null
    return { url: `https://api.ashbyhq.com/posting-api/job-board/${board}?includeCompensation=true` }
  },
  read(data, origin) {
    const jobs = isObject(data) && Array.isArray(data['jobs']) ? data['jobs'] : [data]
    const job = choose(jobs.filter(isObject), origin, (one) => [one['id']])
    if (
      job === null ||
      !('descriptionHtml' in job || 'descriptionPlain' in job) ||
      !('jobUrl' in job || 'isListed' in job)
    )
      return null
    const reading = startReading('ats', 'ashby')
    putText(reading, 'title', job['title'], '$.title')
    putText(reading, 'location', job['location'], '$.location')
    putText(reading, 'employmentType', job['employmentType'], '$.employmentType')
    put(reading, 'postedAt', readDate(job['publishedAt']), '$.publishedAt')
    put(reading, 'url', words(job['jobUrl']), '$.jobUrl')
    put(reading, 'applyUrl', words(job['applyUrl']), '$.applyUrl')
    const workplace = words(job['workplaceType'])
    put(reading, 'remote', remoteOf(workplace ?? '')?.remote, '$.workplaceType', workplace ?? '')
    if (job['isRemote'] === true) put(reading, 'remote', 'remote', '$.isRemote', 'isRemote: true')
    const pay = list(at(job, 'compensation', 'summaryComponents')).find((one) =>
      /salary/i.test(words(at(one, 'compensationType')) ?? ''),
    )
    if (isObject(pay)) {
      const number = (key: string): number | null => (typeof pay[key] === 'number' ? pay[key] : null)
      const period =
        /hour|day|week|month|year/i.exec(words(pay['interval']) ?? '')?.[0]?.toLowerCase() ?? null
      put(
        reading,
        'salary',
        { min: number('minValue'), max: number('maxValue'), currency: words(pay['currencyCode']), period },
        '$.compensation.summaryComponents',
        words(at(job, 'compensation', 'compensationTierSummary')) ?? 'summaryComponents',
      )
    }
    const board = /ashbyhq\.com\/([^/]+)\//.exec(words(job['jobUrl']) ?? '')?.[1]
    if (board !== undefined) reading.slug = { name: decodeURIComponent(board), where: '$.jobUrl' }
    reading.body = htmlToText(job['descriptionHtml'] ?? job['descriptionPlain'])
    return reading
  },
}
