import { at, isObject, list } from '../json.ts'
import { htmlToText } from '../page.ts'
import { raw } from '../text.ts'
import { put, putText, startReading, words, type Reading } from '../reading.ts'
import { readDate } from '../facts/dates.ts'
import { remoteOf } from '../facts/remote.ts'
import { parts, type Source } from './source.ts'

/**
 * Lever, https://github.com/lever/postings-api: GET api.lever.co/v0/postings/{site}/{id}. An answer names no company:
 * it is the site in `hostedUrl`, spelled as the text spells it.
 */
export const lever: Source = {
  name: 'lever',
  api({ url, html }) {
    const own = /^jobs(\.eu)?\.lever\.co$/.exec(url.hostname)
    const [site, id] =
      own === null ? (/jobs\.lever\.co\/([\w-]+)\/([0-9a-f-]{36})/.exec(html)?.slice(1) ?? []) : parts(url)
    if (site === undefined || id === undefined || !/^[0-9a-f-]{36}$/.test(id)) return null
    return { url: `https://api${own?.[1] ?? ''}.lever.co/v0/postings/${encodeURIComponent(site)}/${id}` }
  },
  read(data) {
    if (!isObject(data) || !isObject(data['categories']) || !('hostedUrl' in data) || !('text' in data))
      return null
    const reading = startReading('ats', 'lever')
    putText(reading, 'title', data['text'], '$.text')
    putText(reading, 'location', at(data, 'categories', 'location'), '$.categories.location')
    putText(reading, 'employmentType', at(data, 'categories', 'commitment'), '$.categories.commitment')
    const workplace = words(data['workplaceType'])
    put(reading, 'remote', remoteOf(workplace ?? '')?.remote, '$.workplaceType', workplace ?? '')
    put(reading, 'postedAt', readDate(data['createdAt']), '$.createdAt')
    put(reading, 'url', words(data['hostedUrl']), '$.hostedUrl')
    put(reading, 'applyUrl', words(data['applyUrl']), '$.applyUrl')
    putPay(reading, data['salaryRange'])
    const site = /lever\.co\/([\w.-]+)\//.exec(words(data['hostedUrl']) ?? '')?.[1]
    if (site !== undefined) reading.slug = { name: site, where: '$.hostedUrl' }
    const sections = list(data['lists']).map(
      (one) => `<h3>${words(at(one, 'text')) ?? ''}</h3><ul>${raw(at(one, 'content'))}</ul>`,
    )
    reading.body = htmlToText(
      [
        data['description'] ?? data['descriptionPlain'],
        ...sections,
        data['additional'] ?? data['additionalPlain'],
      ]
        .map((part) => (typeof part === 'string' ? part : ''))
        .join('\n'),
    )
    return reading
  },
}

function putPay(reading: Reading, range: unknown): void {
  if (!isObject(range)) return
  const period = /hour|day|week|month|year/.exec(words(range['interval']) ?? '')?.[0] ?? null
  put(
    reading,
    'salary',
    { min: number(range['min']), max: number(range['max']), currency: words(range['currency']), period },
    '$.salaryRange',
  )
}

const number = (value: unknown): number | null => (typeof value === 'number' ? value : null)
