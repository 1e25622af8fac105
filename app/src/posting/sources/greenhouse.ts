import { at, isObject } from '../json.ts'
import { htmlToText } from '../page.ts'
import { addPerson, put, putText, startReading, words } from '../reading.ts'
import { readDate } from '../facts/dates.ts'
import { onlyMatch, parts, type Source } from './source.ts'

const hosts = /^(?:job-)?boards(?:\.eu)?\.greenhouse\.io$/

/**
 * Greenhouse, https://developers.greenhouse.io/job-board.html: GET boards-api.greenhouse.io/v1/boards/{token}/jobs/{id}.
 * On a company's own domain the job is `gh_jid` in the URL and the board token stands in the embed script
 * (`embed/job_board/js?for=TOKEN`): the domain's name is no token.
 */
export const greenhouse: Source = {
  name: 'greenhouse',
  api({ url, html }) {
    const path = parts(url)
    const job =
      url.searchParams.get('gh_jid') ??
      url.searchParams.get('token') ??
      (hosts.test(url.hostname) ? path.at(-1) : undefined)
    const embedded =
      /greenhouse\.io\/(?:embed\/job_(?:board|app)(?:\/js)?\?(?:[\w=]+&(?:amp;)?)*for=|v1\/boards\/)([\w-]+)/i.exec(
        html,
      )?.[1] ?? onlyMatch(html, /(?:job-)?boards(?:\.eu)?\.greenhouse\.io\/(?!embed\b)([\w-]+)/gi)?.[0]
    const board = hosts.test(url.hostname) ? (url.searchParams.get('for') ?? path[0]) : embedded
    if (board === undefined || job === undefined || !/^\d{3,}$/.test(job) || board === 'embed') return null
    const host = url.hostname.includes('.eu.') ? 'boards-api.eu.greenhouse.io' : 'boards-api.greenhouse.io'
    return {
      url: `https://${host}/v1/boards/${encodeURIComponent(board)}/jobs/${job}?content=true&pay_transparency=true`,
    }
  },
  read(data) {
    if (
      !isObject(data) ||
      !('absolute_url' in data) ||
      !('internal_job_id' in data || 'requisition_id' in data)
    )
      return null
    const reading = startReading('ats', 'greenhouse')
    putText(reading, 'title', data['title'], '$.title')
    putText(reading, 'company', data['company_name'], '$.company_name')
    putText(reading, 'location', at(data, 'location', 'name'), '$.location.name')
    put(reading, 'postedAt', readDate(data['first_published'] ?? data['updated_at']), '$.first_published')
    put(reading, 'validThrough', readDate(data['application_deadline']), '$.application_deadline')
    put(reading, 'language', words(data['language']), '$.language')
    putText(reading, 'reference', data['requisition_id'], '$.requisition_id')
    const url = words(data['absolute_url'])
    put(reading, 'url', url, '$.absolute_url')
    put(reading, 'applyUrl', url, '$.absolute_url')
    const pay = at(data, 'pay_input_ranges', 0)
    const cents = (key: string): number | null =>
      typeof at(pay, key) === 'number' ? Number(at(pay, key)) / 100 : null
    if (isObject(pay))
      put(
        reading,
        'salary',
        {
          min: cents('min_cents'),
          max: cents('max_cents'),
          currency: words(pay['currency_type']),
          period: null,
        },
        '$.pay_input_ranges[0]',
      )
    for (const [index, field] of (Array.isArray(data['metadata']) ? data['metadata'] : []).entries())
      if (isObject(field) && /recruiter|hiring manager/i.test(words(field['name']) ?? ''))
        addPerson(
          reading,
          {
            name: at(field, 'value', 'name') ?? field['value'],
            email: at(field, 'value', 'email'),
            role: field['name'],
          },
          `$.metadata[${String(index)}].value`,
        )
    const slug = url === null ? undefined : /greenhouse\.io\/([\w-]+)\/jobs/.exec(url)?.[1]
    if (slug !== undefined) reading.slug = { name: slug, where: '$.absolute_url' }
    reading.body = htmlToText(words(data['content']) === null ? '' : String(data['content']))
    return reading
  },
}
