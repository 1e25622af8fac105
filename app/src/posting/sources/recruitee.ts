import { isObject } from '../json.ts'
import { htmlToText } from '../page.ts'
import { raw } from '../text.ts'
import { place, put, putText, startReading, words } from '../reading.ts'
import { readDate } from '../facts/dates.ts'
import { choose, parts, type Source } from './source.ts'

/**
 * Recruitee, https://docs.recruitee.com/reference/offers: GET {company}.recruitee.com/api/offers/{slug}. `mailbox_email` is
 * the inbox that Recruitee made for this job: where applications go, and no person.
 */
export const recruitee: Source = {
  name: 'recruitee',
  api({ url }) {
    const path = parts(url)
    if (!url.hostname.endsWith('.recruitee.com') || path[0] !== 'o' || path[1] === undefined) return null
    return { url: `https://${url.hostname}/api/offers/${encodeURIComponent(path[1])}` }
  },
  read(data, origin) {
    const given = isObject(data) ? (data['offer'] ?? data['offers'] ?? data) : null
    const offer = choose((Array.isArray(given) ? given : [given]).filter(isObject), origin, (one) => [
      one['slug'],
      one['id'],
      one['guid'],
    ])
    if (
      offer === null ||
      !('careers_url' in offer) ||
      !('mailbox_email' in offer || 'careers_apply_url' in offer)
    )
      return null
    const reading = startReading('ats', 'recruitee')
    putText(reading, 'title', offer['title'], '$.title')
    putText(reading, 'company', offer['company_name'], '$.company_name')
    putText(
      reading,
      'location',
      place({ city: offer['city'], region: null, country: offer['country'] }) ?? offer['location'],
      '$.city',
    )
    if (offer['hybrid'] === true) put(reading, 'remote', 'hybrid', '$.hybrid', 'hybrid: true')
    else if (offer['remote'] === true) put(reading, 'remote', 'remote', '$.remote', 'remote: true')
    else if (offer['on_site'] === true) put(reading, 'remote', 'onsite', '$.on_site', 'on_site: true')
    putText(reading, 'employmentType', offer['employment_type_code'], '$.employment_type_code')
    const pay = offer['salary']
    if (isObject(pay) && number(pay['min'] ?? null) !== null)
      put(
        reading,
        'salary',
        {
          min: number(pay['min']),
          max: number(pay['max'] ?? null),
          currency: words(pay['currency']),
          period: words(pay['period']),
        },
        '$.salary',
      )
    put(reading, 'postedAt', readDate(offer['published_at']), '$.published_at')
    put(reading, 'validThrough', readDate(offer['close_at']), '$.close_at')
    put(reading, 'url', words(offer['careers_url']), '$.careers_url')
    put(reading, 'applyUrl', words(offer['careers_apply_url']), '$.careers_apply_url')
    put(reading, 'applyEmail', words(offer['mailbox_email']), '$.mailbox_email')
    const host = /^https?:\/\/([\w-]+)\.recruitee\.com/.exec(words(offer['careers_url']) ?? '')?.[1]
    if (host !== undefined) reading.slug = { name: host, where: '$.careers_url' }
    reading.body = htmlToText(
      `${raw(offer['description'])}<h3>${offer['requirements'] === undefined ? '' : 'Requirements'}</h3>${raw(offer['requirements'])}`,
    )
    return reading
  },
}

const number = (value: unknown): number | null =>
  value === null || value === '' || Number.isNaN(Number(value)) ? null : Number(value)
