import { oneLine } from '../text.ts'
import { addPerson, put, putText, startReading, type Reading } from '../reading.ts'
import { readDate } from '../facts/dates.ts'
import { remoteOf } from '../facts/remote.ts'
import { findSalary } from '../facts/salary.ts'

/**
 * Markdown with a YAML header, as job boards in repositories keep postings. Only the YAML that headers use is read:
 * keys, one nested level, plain and quoted scalars. A YAML library would bring anchors and tags from a stranger's text.
 */
export function readFrontMatter(text: string): Reading | null {
  const match = /^\ufeff?\s*---[ \t]*\r?\n([\s\S]{0,10000}?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)
  if (match === null) return null
  const header = readHeader(match[1] ?? '')
  if (!['title', 'company', 'position', 'job_title', 'role'].some((key) => header.has(key))) return null
  const reading = startReading('markdown')
  const value = (...keys: string[]): { text: string; where: string } => {
    const key = keys.find((one) => (header.get(one)?.text ?? '') !== '')
    const found = key === undefined ? undefined : header.get(key)
    return found === undefined
      ? { text: '', where: '' }
      : { text: found.text, where: `line ${String(found.line)}` }
  }
  const fill = (
    field: 'title' | 'company' | 'location' | 'employmentType' | 'reference',
    ...keys: string[]
  ): void => {
    const found = value(...keys)
    putText(reading, field, found.text, found.where)
  }
  fill('title', 'title', 'job_title', 'position', 'role')
  fill('company', 'company', 'company.name', 'employer', 'organization', 'organisation', 'hiringorganization')
  fill('employmentType', 'contract', 'employment_type', 'type', 'job_type')
  fill('reference', 'reference', 'ref', 'job_id', 'id')
  const location = value('location', 'city', 'place')
  putText(reading, 'location', location.text.replace(/,(?=\S)/g, ', '), location.where)
  const url = value('url', 'link', 'apply_url', 'apply')
  if (/^https?:/.test(url.text)) put(reading, 'applyUrl', url.text, url.where)
  const site = value('company_url', 'website', 'company.url', 'homepage')
  if (/^https?:/.test(site.text)) put(reading, 'companyDomain', site.text, site.where)
  put(
    reading,
    'postedAt',
    readDate(value('created', 'date', 'posted', 'published').text),
    value('created', 'date', 'posted', 'published').where,
  )
  put(
    reading,
    'validThrough',
    readDate(value('expires', 'valid_through', 'deadline', 'closing').text),
    value('expires', 'valid_through', 'deadline', 'closing').where,
  )
  const mode = value('remote', 'telecommute', 'remote_ok')
  if (/^(?:yes|true|fully)/i.test(mode.text))
    put(reading, 'remote', 'remote', mode.where, `remote: ${mode.text}`)
  else if (/^(?:no|false)$/i.test(mode.text))
    put(reading, 'remote', 'onsite', mode.where, `remote: ${mode.text}`)
  else put(reading, 'remote', remoteOf(mode.text)?.remote, mode.where, mode.text)
  const pay = value('salary', 'compensation', 'pay')
  const salary = findSalary(pay.text, true)
  if (salary !== null) put(reading, 'salary', salary.salary, pay.where, pay.text)
  addPerson(
    reading,
    {
      name: value('contact.name', 'contact_name', 'contact').text,
      email: value('contact.email', 'contact_email', 'email').text,
      phone: value('contact.phone', 'contact_phone', 'phone').text,
      role: value('contact.role', 'contact.title', 'contact_role').text,
      kind: 'front-matter',
    },
    value('contact.name', 'contact.email', 'contact_name', 'contact_email', 'contact', 'email').where,
  )
  reading.body = text.slice(match[0].length)
  return reading
}

function readHeader(yaml: string): Map<string, { text: string; line: number }> {
  const header = new Map<string, { text: string; line: number }>()
  let parent = ''
  for (const [index, raw] of yaml.split(/\r?\n/).entries()) {
    const entry = /^(\s*)([\w -]{1,40}?)\s*:\s*(.*)$/.exec(raw)
    if (entry === null || /^\s*#/.test(raw)) continue
    const [, indent = '', name = '', rest = ''] = entry
    const key = name.toLowerCase().replace(/[\s-]/g, '_')
    const text = scalar(rest)
    if (indent === '') parent = text === '' ? key : ''
    const path = indent !== '' && parent !== '' ? `${parent}.${key}` : key
    if (!header.has(path)) header.set(path, { text, line: index + 2 })
  }
  return header
}

function scalar(rest: string): string {
  const bare = rest.replace(/^!!\w+\s*/, '').trim()
  const quoted = /^(['"])(.*?)\1(?:\s+#.*)?$/.exec(bare)
  return oneLine(quoted?.[2] ?? bare.replace(/\s+#.*$/, ''))
}
