import { at, isObject, list } from '../json.ts'
import { htmlToText } from '../page.ts'
import { addPerson, putText, words } from '../reading.ts'
import { readJobPosting } from './jsonld.ts'
import { choose, parts, type Source } from './source.ts'

/**
 * Teamtailor, https://docs.teamtailor.com: every career site has a JSON Feed at /jobs.json whose items carry a schema.org
 * JobPosting; the company is the feed's title where the item names none.
 */
export const teamtailor: Source = {
  name: 'teamtailor',
  api({ url, html }) {
    const path = parts(url)
    const hosted =
      url.hostname.endsWith('.teamtailor.com') || /teamtailor-cdn\.com|assets-aws\.teamtailor/.test(html)
    return hosted && path.includes('jobs') ? { url: `${url.origin}/jobs.json` } : null
  },
  read(data, origin) {
    if (!isObject(data) || !/jsonfeed\.org/.test(words(data['version']) ?? '')) return null
    const item = choose(list(data['items']).filter(isObject), origin, (one) => [
      /\/jobs\/(\d+)/.exec(words(one['url']) ?? '')?.[1],
    ])
    if (item === null) return null
    const reading = readJobPosting(
      isObject(item['_jobposting']) ? item['_jobposting'] : {},
      '$.items._jobposting',
      'teamtailor',
    )
    reading.kind = 'ats'
    putText(reading, 'title', item['title'], '$.items.title')
    putText(reading, 'company', data['title'], '$.title')
    reading.values.url ??= words(item['url'])
    const recruiter = item['_recruiter'] ?? at(item, 'authors', 0)
    if (isObject(recruiter))
      addPerson(
        reading,
        { name: recruiter['name'], email: recruiter['email'], role: recruiter['title'] ?? 'recruiter' },
        '$.items.authors',
      )
    if (reading.body === '') reading.body = htmlToText(item['content_html'] ?? item['content_text'])
    return reading
  },
}
