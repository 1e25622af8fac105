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
  const match =
    /^\ufeff?\s*(---|\+\+\+)[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:\1|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text)
  if (match === null) return null
  const header = match[1] === '+++' ? readToml(match[2] ?? '') : readHeader(match[2] ?? '')
  if (
    !['title', 'company', 'position', 'job_title', 'jobtitle', 'role', 'name', 'titel', 'titre'].some((key) =>
      header.has(key),
    )
  )
    return null
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
  fill('title', 'title', 'job_title', 'jobtitle', 'position', 'role', 'titel', 'titre', 'name')
  fill(
    'company',
    'company',
    'company.name',
    'company_name',
    'employer',
    'employer.name',
    'organization',
    'organization.name',
    'organisation',
    'organisation.name',
    'hiringorganization',
    'hiringorganization.name',
    'firma',
    'arbeitgeber',
    'entreprise',
    'author',
  )
  fill('employmentType', 'contract', 'employment_type', 'employmenttype', 'job_type', 'commitment', 'type')
  fill('reference', 'reference', 'ref', 'job_id', 'id')
  const location = value(
    'location',
    'locations',
    'city',
    'place',
    'location.city',
    'location.name',
    'joblocation',
    'ort',
    'standort',
    'lieu',
    'region',
  )
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

/** YAML's keys, nested one level, with lists joined by commas and folded blocks joined by spaces. */
function readHeader(yaml: string): Map<string, { text: string; line: number }> {
  const header = new Map<string, { text: string; line: number }>()
  let parent = ''
  /** A key whose value stands on the indented lines below. */
  let waiting: { path: string; by: string } | null = null
  for (const [index, raw] of yaml.split(/\r?\n/).entries()) {
    if (/^\s*#/.test(raw) || raw.trim() === '') continue
    const item = /^\s*-\s+(.*)$/.exec(raw)
    const entry = /^(\s*)(["']?)([\w .-]{1,40}?)\2\s*:(?:\s+(.*))?$/.exec(raw)
    const folded = waiting !== null && waiting.by === ' ' && /^\s/.test(raw)
    if (waiting !== null && (folded || (item !== null && !/^[\w-]+:\s/.test(item[1] ?? '')))) {
      const known = header.get(waiting.path)
      const text = scalar(folded ? raw : (item?.[1] ?? ''))
      header.set(waiting.path, {
        text: known === undefined || known.text === '' ? text : `${known.text}${waiting.by}${text}`,
        line: known?.line ?? index + 2,
      })
      continue
    }
    if (entry === null) continue
    const [, indent = '', , name = '', rest = ''] = entry
    const key = name.toLowerCase().replace(/[\s-]/g, '_')
    const block = /^[>|][+-]?\d?\s*$/.test(rest)
    const text = block ? '' : scalar(rest)
    if (indent === '') parent = text === '' && !block ? key : ''
    const path = indent !== '' && parent !== '' ? `${parent}.${key}` : key
    waiting = text === '' ? { path, by: block ? ' ' : ', ' } : null
    if (!header.has(path)) header.set(path, { text, line: index + 2 })
  }
  return header
}

/** TOML's `key = "value"` and `[table]`, as Hugo's pages carry it. */
function readToml(toml: string): Map<string, { text: string; line: number }> {
  const header = new Map<string, { text: string; line: number }>()
  let table = ''
  for (const [index, raw] of toml.split(/\r?\n/).entries()) {
    const named = /^\s*\[\[?\s*([\w.-]{1,60})\s*\]\]?/.exec(raw)?.[1]
    if (named !== undefined) {
      // Hugo keeps a theme's own fields under [params] or [extra].
      table = /^(?:params|extra|taxonomies)$/i.test(named) ? '' : `${named.toLowerCase()}.`
      continue
    }
    const entry = /^\s*["']?([\w-]{1,40})["']?\s*=\s*(.*)$/.exec(raw)
    if (entry === null) continue
    const path = `${table}${(entry[1] ?? '').toLowerCase().replace(/-/g, '_')}`
    if (!header.has(path)) header.set(path, { text: scalar(entry[2] ?? ''), line: index + 2 })
  }
  return header
}

/** A plain or quoted scalar, or a list between brackets as text. */
function scalar(rest: string): string {
  const bare = rest.replace(/^\s*!!?\w+\s*/, '').trim()
  const quoted = /^(['"])(.*?)\1(?:\s+#.*)?$/.exec(bare)
  const text = quoted?.[2] ?? bare.replace(/\s+#.*$/, '')
  const listed = quoted === null ? /^\[(.*)\]$/.exec(text)?.[1] : undefined
  if (listed === undefined) return oneLine(text)
  return oneLine(
    listed
      .split(/,\s*(?=["']|[^"']*$)/)
      .map((part) => part.trim().replace(/^["']|["']$/g, ''))
      .join(', '),
  )
}
