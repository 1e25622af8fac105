import { at, isObject, list } from '../json.ts'
import { htmlToText } from '../page.ts'
import { put, putText, startReading, words } from '../reading.ts'
import { readDate } from '../facts/dates.ts'
import { remoteOf } from '../facts/remote.ts'
import { nameOfSlug } from '../facts/organisation.ts'
import { parts, type Source } from './source.ts'

/**
 * Workday's careers sites: GET https://{host}/wday/cxs/{tenant}/{site}/job/{place}/{title}_{number}, which is what the site's
 * own page asks for. `hiringOrganization.name` is the legal entity, often behind its number ("1000 Acme Inc.").
 */
export const workday: Source = {
  name: 'workday',
  api({ url }) {
    const host = /^([\w-]+)\.(?:wd\d+\.)?myworkday(?:jobs|site)\.com$/.exec(url.hostname)
    const path = parts(url).filter(
      (part) => part !== 'recruiting' && !/^[a-z]{2}(?:-[A-Za-z]{2,4})?$/.test(part),
    )
    const job = path.findIndex((part) => part === 'job' || part === 'details')
    if (host === null || job < 1) return null
    // myworkdaysite.com keeps the tenant in the path; myworkdayjobs.com in the host.
    const tenant = url.hostname.endsWith('site.com') && job > 1 ? path[job - 2] : host[1]
    const site = path[job - 1]
    const rest = path.slice(job + 1).filter((part) => part !== 'apply' && part !== 'applyManually')
    if (tenant === undefined || site === undefined || rest.length === 0) return null
    return { url: `https://${url.hostname}/wday/cxs/${tenant}/${site}/job/${rest.join('/')}` }
  },
  read(data, origin) {
    const job = at(data, 'jobPostingInfo')
    if (!isObject(job) || !('title' in job)) return null
    const reading = startReading('ats', 'workday')
    putText(reading, 'title', job['title'], '$.jobPostingInfo.title')
    putText(
      reading,
      'company',
      words(at(data, 'hiringOrganization', 'name'))?.replace(
        /^(?:[A-Z]{0,3}\d{2,6}|\d{2,6}[A-Z]{1,3})\s*[-–:.]?\s+(?=\p{Lu})/u,
        '',
      ),
      '$.hiringOrganization.name',
    )
    const places = [
      job['location'] ?? at(job, 'jobRequisitionLocation', 'descriptor'),
      ...list(job['additionalLocations']),
    ]
    putText(
      reading,
      'location',
      [...new Set(places.map(words).filter((one) => one !== null))].slice(0, 4).join('; '),
      '$.jobPostingInfo.location',
    )
    const mode = words(job['remoteType'])
    put(reading, 'remote', remoteOf(mode ?? '')?.remote, '$.jobPostingInfo.remoteType', mode ?? '')
    putText(reading, 'employmentType', job['timeType'], '$.jobPostingInfo.timeType')
    put(reading, 'postedAt', readDate(job['startDate']), '$.jobPostingInfo.startDate')
    put(reading, 'validThrough', readDate(job['endDate']), '$.jobPostingInfo.endDate')
    putText(reading, 'reference', job['jobReqId'], '$.jobPostingInfo.jobReqId')
    const url = words(job['externalUrl'])
    put(reading, 'url', url, '$.jobPostingInfo.externalUrl')
    put(reading, 'applyUrl', url, '$.jobPostingInfo.externalUrl')
    const tenant = /^https?:\/\/([\w-]+)\.(?:wd\d+\.)?myworkdayjobs\.com/.exec(url ?? origin.url ?? '')?.[1]
    if (tenant !== undefined)
      reading.slug = {
        name: tenant.length > 3 ? tenant : nameOfSlug(tenant),
        where: '$.jobPostingInfo.externalUrl',
      }
    reading.body = htmlToText(job['jobDescription'])
    return reading
  },
}
