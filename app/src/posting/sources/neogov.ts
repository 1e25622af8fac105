import { at, isObject, list } from '../json.ts'
import { htmlToText } from '../page.ts'
import { place, put, putText, startReading, words } from '../reading.ts'
import { readDate } from '../facts/dates.ts'
import { nameOfSlug } from '../facts/organisation.ts'
import { toNumber } from '../facts/salary.ts'
import { xmlText } from '../xml.ts'
import { choose, type Source } from './source.ts'

/** NEOGOV (governmentjobs.com), US states' and counties' job feeds: RSS items with `joblisting:` fields. */
export const neogov: Source = {
  name: 'neogov',
  hosts: /(?:^|\.)(?:governmentjobs|schooljobs)\.com$/,
  read(data, origin) {
    const items = list(at(data, 'item') ?? at(data, 'rss', 'channel', 'item')).filter(isObject)
    const item = choose(items, origin, (one) => [xmlText(one['jobId'])])
    if (item === null || !('jobNumberSingle' in item || 'advertiseFromDate' in item)) return null
    const reading = startReading('public-service', 'neogov')
    const field = (name: string): string | null => words(xmlText(item[name]))
    putText(reading, 'title', field('title'), 'item/title')
    const link = field('link') ?? ''
    const slug = /governmentjobs\.com\/(?:careers\/)?([\w-]+)\//.exec(link)?.[1]
    // "State of Michigan Internship Program": the government stands at the front of its department's name.
    const department = field('department')
    const government =
      department === null
        ? undefined
        : /^((?:State|City|County|Town|Village) of \p{Lu}[\p{L}.'-]+(?: (?!Internship|Department|Office)\p{Lu}[\p{L}.'-]+)?|\p{Lu}[\p{L}.' -]+ (?:County|City))\b/u.exec(
            department,
          )?.[1]
    putText(
      reading,
      'company',
      field('agency') ?? government ?? xmlText(at(data, 'rss', 'channel', 'title')) ?? department,
      'item/joblisting:department',
    )
    if (slug !== undefined) putText(reading, 'company', nameOfSlug(slug), 'item/link')
    putText(
      reading,
      'location',
      place({ city: field('location'), region: field('state') }),
      'item/joblisting:location',
    )
    putText(reading, 'employmentType', field('jobType'), 'item/joblisting:jobType')
    put(
      reading,
      'postedAt',
      readDate(field('advertiseFromDate')) ?? readDate(field('pubDate')),
      'item/joblisting:advertiseFromDate',
    )
    put(
      reading,
      'validThrough',
      readDate(field('advertiseToDateTime')),
      'item/joblisting:advertiseToDateTime',
    )
    putText(
      reading,
      'reference',
      field('jobNumberSingle') ?? field('jobId'),
      'item/joblisting:jobNumberSingle',
    )
    put(reading, 'url', link, 'item/link')
    const min = toNumber((field('minimumSalary') ?? '').replace(/[^\d.,]/g, '') || 'x')
    const max = toNumber((field('maximumSalary') ?? '').replace(/[^\d.,]/g, '') || 'x')
    const period = /hour|day|week|month|year/i.exec(field('salaryInterval') ?? '')?.[0]?.toLowerCase() ?? null
    if (min !== null && min > 0)
      put(
        reading,
        'salary',
        { min, max, currency: field('salaryCurrency'), period },
        'item/joblisting:minimumSalary',
      )
    reading.body = [
      item['description'],
      item['qualifications'],
      item['benefits'],
      item['supplementalInformation'],
    ]
      .map((part) => htmlToText(xmlText(part) ?? ''))
      .filter(Boolean)
      .join('\n\n')
    return reading
  },
}
