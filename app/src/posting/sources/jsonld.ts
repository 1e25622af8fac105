import { at, findObjects, isObject, list, parseJson } from '../json.ts'
import { htmlToText, type Page } from '../page.ts'
import { addPerson, place, put, putText, startReading, words, type Reading } from '../reading.ts'
import { readDate } from '../facts/dates.ts'
import { findSalary, toNumber } from '../facts/salary.ts'

/** schema.org JobPosting in a page's JSON-LD, whatever it is nested in; the fullest one where there are several. */
export function readJsonLd(page: Page): Reading | null {
  let best: { reading: Reading; size: number } | null = null
  for (const [index, script] of page.scripts.entries()) {
    if (!/ld\+json/i.test(script.type)) continue
    for (const { object, where } of findObjects(parseJson(script.text), isJobPosting)) {
      const size = JSON.stringify(object).length
      if (best === null || size > best.size)
        best = { reading: readJobPosting(object, `script[${String(index)}]${where.slice(1)}`, null), size }
    }
  }
  return best?.reading ?? null
}

export function isJobPosting(object: Record<string, unknown>): boolean {
  return list(object['@type']).some((type) => typeof type === 'string' && /(?:^|[/:])JobPosting$/.test(type))
}

/**
 * One JobPosting object. `applicationContact` is a contact for this job; `hiringOrganization.contactPoint` is the
 * company's switchboard or support and names nobody who recruits (schema.org/contactType).
 */
export function readJobPosting(job: Record<string, unknown>, where: string, ats: string | null): Reading {
  const reading = startReading('json-ld', ats)
  const organisation = list(job['hiringOrganization'])[0]
  putText(reading, 'title', decoded(job['title'] ?? job['name']), `${where}.title`)
  putText(
    reading,
    'company',
    decoded(
      typeof organisation === 'string'
        ? organisation
        : (at(organisation, 'name') ?? at(organisation, 'legalName')),
    ),
    `${where}.hiringOrganization.name`,
  )
  const site = words(at(organisation, 'sameAs')) ?? words(at(organisation, 'url'))
  if (
    site !== null &&
    /^https?:\/\//.test(site) &&
    !/linkedin|facebook|twitter|instagram|glassdoor/.test(site)
  )
    put(reading, 'companyDomain', site, `${where}.hiringOrganization`)
  const places = list(job['jobLocation'])
    .map(placeOf)
    .filter((one): one is string => one !== null)
  putText(reading, 'location', [...new Set(places)].slice(0, 4).join('; '), `${where}.jobLocation`)
  const kinds = list(job['jobLocationType']).map(words).join(' ')
  if (/telecommute|remote/i.test(kinds)) put(reading, 'remote', 'remote', `${where}.jobLocationType`, kinds)
  const allowed = list(job['applicantLocationRequirements'])
    .map((one) => words(at(one, 'name')))
    .filter((one) => one !== null)
  if (reading.values.remote === 'remote')
    putText(reading, 'location', allowed.slice(0, 4).join(', '), `${where}.applicantLocationRequirements`)
  putText(
    reading,
    'employmentType',
    list(job['employmentType'])
      .map(words)
      .filter((one) => one !== null)
      .join(', '),
    `${where}.employmentType`,
  )
  put(reading, 'postedAt', readDate(job['datePosted']), `${where}.datePosted`)
  put(reading, 'validThrough', readDate(job['validThrough']), `${where}.validThrough`)
  put(
    reading,
    'language',
    words(at(job, 'inLanguage')) ?? words(at(job, 'inLanguage', 'alternateName')),
    `${where}.inLanguage`,
  )
  put(reading, 'url', words(job['url']), `${where}.url`)
  putText(reading, 'reference', at(job, 'identifier', 'value') ?? job['identifier'], `${where}.identifier`)
  putPay(reading, job['baseSalary'] ?? job['estimatedSalary'], where)
  for (const contact of list(job['applicationContact'])) {
    const name =
      list(at(contact, '@type')).includes('ContactPoint') &&
      at(contact, 'contactType') === at(contact, 'name')
        ? null
        : at(contact, 'name')
    addPerson(
      reading,
      {
        name,
        email: at(contact, 'email'),
        phone: at(contact, 'telephone'),
        role: at(contact, 'contactType') ?? at(contact, 'jobTitle'),
        kind: 'json-ld',
      },
      `${where}.applicationContact`,
    )
  }
  const parts = [
    'description',
    'responsibilities',
    'qualifications',
    'educationRequirements',
    'skills',
    'jobBenefits',
    'incentiveCompensation',
  ]
    .map((key) => ({
      key,
      text: list(job[key])
        .filter((one) => typeof one === 'string')
        .join('\n'),
    }))
    .filter(({ text }) => text !== '')
  reading.body = parts.map(({ text }) => htmlToText(text)).join('\n\n')
  return reading
}

function decoded(value: unknown): unknown {
  return typeof value === 'string' && /[&<]/.test(value) ? htmlToText(value) : value
}

function placeOf(location: unknown): string | null {
  if (typeof location === 'string') return words(location)
  const address = list(at(location, 'address'))[0]
  if (typeof address === 'string') return words(address)
  const country = at(address, 'addressCountry')
  const named = place({
    city: at(address, 'addressLocality'),
    region: at(address, 'addressRegion'),
    country: isObject(country) ? country['name'] : country,
  })
  return named ?? words(at(location, 'name'))
}

function putPay(reading: Reading, base: unknown, where: string): void {
  const pay = list(base)[0]
  if (pay === undefined) return
  const path = `${where}.baseSalary`
  if (typeof pay === 'string' || typeof pay === 'number') {
    const found = findSalary(String(pay), true)
    if (found !== null) put(reading, 'salary', found.salary, path, String(pay))
    return
  }
  const value = at(pay, 'value') ?? pay
  const min = number(at(value, 'minValue') ?? at(value, 'value') ?? (isObject(value) ? undefined : value))
  const max = number(at(value, 'maxValue') ?? at(value, 'value') ?? (isObject(value) ? undefined : value))
  if (min === null && max === null) return
  const unit = words(at(value, 'unitText')) ?? words(at(pay, 'unitText')) ?? ''
  const period =
    /hour|day|week|month|year/i.exec(unit)?.[0]?.toLowerCase() ?? (/annual/i.test(unit) ? 'year' : null)
  put(
    reading,
    'salary',
    { min, max, currency: words(at(pay, 'currency')) ?? words(at(value, 'currency')), period },
    path,
  )
}

const number = (given: unknown): number | null => {
  const read =
    typeof given === 'number'
      ? given
      : typeof given === 'string'
        ? toNumber(given.replace(/[^\d.,]/g, ''))
        : null
  return read === null || read <= 0 ? null : read
}
