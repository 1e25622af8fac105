import { at, isObject, list } from '../json.ts'
import { htmlToText } from '../page.ts'
import { place, put, putText, startReading, words } from '../reading.ts'
import { readDate } from '../facts/dates.ts'
import { remoteOf } from '../facts/remote.ts'
import { choose, type Source } from './source.ts'

/**
 * Comeet, https://developers.comeet.com/reference/careers-api-overview: careers-api/2.0/company/{uid}/positions with the
 * company's token, which its careers page carries. `email` is the position's own inbox at applynow.io.
 */
export const comeet: Source = {
  name: 'comeet',
  api({ html }) {
    const call =
      /https:\/\/www\.comeet\.com?\/careers-api\/2\.0\/company\/[\w.]+\/positions\/[\w.-]+\?token=[0-9A-F]+/.exec(
        html,
      )?.[0]
    return call === undefined ? null : { url: call }
  },
  read(data, origin) {
    const job = choose(list(data).filter(isObject), origin, (one) => [one['uid']])
    if (job === null || !('url_comeet_hosted_page' in job || 'url_active_page' in job) || !('details' in job))
      return null
    const reading = startReading('ats', 'comeet')
    putText(reading, 'title', job['name'], '$.name')
    putText(reading, 'company', job['company_name'], '$.company_name')
    const location = job['location']
    putText(
      reading,
      'location',
      place({
        city: at(location, 'city'),
        region: at(location, 'state'),
        country: at(location, 'country'),
      }) ?? at(location, 'name'),
      '$.location',
    )
    const workplace = words(job['workplace_type'])
    put(reading, 'remote', remoteOf(workplace ?? '')?.remote, '$.workplace_type', workplace ?? '')
    if (at(location, 'is_remote') === true)
      put(reading, 'remote', 'remote', '$.location.is_remote', 'is_remote: true')
    putText(reading, 'employmentType', job['employment_type'], '$.employment_type')
    put(reading, 'postedAt', readDate(job['time_updated']), '$.time_updated')
    put(
      reading,
      'url',
      words(job['url_active_page']) ?? words(job['url_comeet_hosted_page']),
      '$.url_active_page',
    )
    put(reading, 'applyEmail', words(job['email']), '$.email')
    putText(reading, 'reference', job['internal_use_custom_id'], '$.internal_use_custom_id')
    reading.body = htmlToText(
      list(job['details'])
        .map(
          (one) =>
            `<h3>${words(at(one, 'name')) ?? ''}</h3>${words(at(one, 'value')) === null ? '' : String(at(one, 'value'))}`,
        )
        .join(''),
    )
    return reading
  },
}
