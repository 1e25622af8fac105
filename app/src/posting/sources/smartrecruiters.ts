import { at, isObject } from '../json.ts'
import { htmlToText } from '../page.ts'
import { raw } from '../text.ts'
import { addPerson, place, put, putText, startReading, words } from '../reading.ts'
import { readDate } from '../facts/dates.ts'
import { choose, parts, type Source } from './source.ts'

/**
 * SmartRecruiters, https://developers.smartrecruiters.com/docs/posting-api: GET
 * api.smartrecruiters.com/v1/companies/{company}/postings/{id}. `creator` wrote the advertisement: a hint, not a contact.
 */
export const smartrecruiters: Source = {
  name: 'smartrecruiters',
  api({ url }) {
    if (!/^(?:jobs|careers)\.smartrecruiters\.com$/.test(url.hostname)) return null
    const [company, job] = parts(url)
    const id = /^\d{6,}/.exec(job ?? '')?.[0]
    if (company === undefined || id === undefined) return null
    return {
      url: `https://api.smartrecruiters.com/v1/companies/${encodeURIComponent(company)}/postings/${id}`,
    }
  },
  read(data, origin) {
    const jobs = isObject(data) && Array.isArray(data['content']) ? data['content'] : [data]
    const job = choose(jobs.filter(isObject), origin, (one) => [one['id'], one['uuid']])
    if (
      job === null ||
      !isObject(job['company']) ||
      !('releasedDate' in job || 'refNumber' in job || 'jobAd' in job)
    )
      return null
    const reading = startReading('ats', 'smartrecruiters')
    putText(reading, 'title', job['name'], '$.name')
    putText(reading, 'company', job['company']['name'], '$.company.name')
    const location = job['location']
    const city = {
      city: at(location, 'city'),
      region: at(location, 'region'),
      country: words(at(location, 'country'))?.toUpperCase(),
    }
    putText(reading, 'location', place(city) ?? at(location, 'fullLocation'), '$.location')
    if (at(location, 'hybrid') === true) put(reading, 'remote', 'hybrid', '$.location.hybrid', 'hybrid: true')
    else if (at(location, 'remote') === true)
      put(reading, 'remote', 'remote', '$.location.remote', 'remote: true')
    else if (at(location, 'remote') === false)
      put(reading, 'remote', 'onsite', '$.location.remote', 'remote: false')
    putText(reading, 'employmentType', at(job, 'typeOfEmployment', 'label'), '$.typeOfEmployment.label')
    put(reading, 'postedAt', readDate(job['releasedDate']), '$.releasedDate')
    putText(reading, 'reference', job['refNumber'], '$.refNumber')
    put(reading, 'language', words(at(job, 'language', 'code')), '$.language.code')
    put(reading, 'url', words(job['postingUrl']), '$.postingUrl')
    put(reading, 'applyUrl', words(job['applyUrl']), '$.applyUrl')
    addPerson(
      reading,
      { name: at(job, 'creator', 'name'), role: 'ad creator', kind: 'ad-creator' },
      '$.creator.name',
    )
    const sections = at(job, 'jobAd', 'sections')
    if (isObject(sections))
      reading.body = htmlToText(
        Object.values(sections)
          .map((one) => `<h3>${words(at(one, 'title')) ?? ''}</h3>${raw(at(one, 'text'))}`)
          .join('\n'),
      )
    return reading
  },
}
