import { readDate } from '../facts/dates.ts'
import { remoteOf } from '../facts/remote.ts'
import { findSalary, toNumber } from '../facts/salary.ts'
import { companiesBeside, isChrome } from '../facts/titles.ts'
import { at, findObjects, isObject, list } from '../json.ts'
import { htmlToText } from '../page.ts'
import { place, put, putText, startReading, words, type Reading } from '../reading.ts'
import { xmlText } from '../xml.ts'
import { addContacts } from './data-contacts.ts'
import { fieldNames, plainKey } from './data-names.ts'
import { isJobPosting, readJobPosting } from './jsonld.ts'
import type { Origin } from './source.ts'

type Data = Record<string, unknown>

/**
 * A job in data of no known source, read by the names of its fields: whatever has a title and a description is a job.
 * Systems come and go faster than adapters; field names hardly change.
 */
export function readAnyData(data: unknown, origin: Origin): Reading | null {
  const posting = findObjects(data, isJobPosting, 5_000)[0]
  if (posting !== undefined) return readJobPosting(posting.object, posting.where, null)
  let best: { object: Data; where: string; score: number } | null = null
  for (const { object, where } of findObjects(data, (one) => Object.keys(one).length > 1, 20_000)) {
    const score = jobScore(object, origin)
    if (score > (best?.score ?? 0)) best = { object, where, score }
  }
  if (best === null || best.score < 4) return null
  const reading = readFields(best.object, best.where, origin)
  companyAbove(reading, data, best.where)
  return reading
}

function jobScore(object: Data, origin: Origin): number {
  const has = (pattern: RegExp): boolean => field(object, pattern) !== null
  const title = named(field(object, fieldNames.title)?.value)
  if (title === null || title.length > 250) return 0
  let score = textOf(object) === null ? 0 : 3
  for (const name of [
    'company',
    'location',
    'posted',
    'applyUrl',
    'employmentType',
    'salary',
    'contact',
    'closes',
    'reference',
    'remote',
  ] as const)
    if (has(fieldNames[name])) score += 1
  // Of many jobs, the one that the page's own address names.
  const url = origin.url?.toLowerCase()
  const id =
    words(object['id']) ?? words(object['slug']) ?? words(object['uuid']) ?? words(object['shortcode'])
  if (url !== undefined && id !== null && id.length > 3 && url.includes(id.toLowerCase())) score += 5
  return score
}

/** The first field with such a name that holds anything. */
function field(object: Data, pattern: RegExp): { name: string; value: unknown } | null {
  for (const [name, value] of Object.entries(object)) {
    if (value === null || value === undefined || value === '') continue
    if (Array.isArray(value) && value.length === 0) continue
    if (pattern.test(plainKey(name))) return { name, value }
  }
  return null
}

/** What a value calls itself: a text, the text of an element, or the name inside an object or of a list's first part. */
function named(value: unknown, depth = 0): string | null {
  if (depth > 4) return null
  const text = words(value) ?? words(xmlText(value))
  if (text !== null) return text
  if (Array.isArray(value)) return named(value[0], depth + 1)
  if (!isObject(value)) return null
  for (const key of [
    'name',
    'title',
    'label',
    'displayName',
    'descriptor',
    'text',
    'value',
    'navn',
    'namn',
    'nom',
    'rendered',
    'en',
  ])
    if (Object.hasOwn(value, key)) {
      const inner = named(value[key], depth + 1)
      if (inner !== null) return inner
    }
  return null
}

function readFields(job: Data, where: string, origin: Origin): Reading {
  const reading = startReading('data')
  const path = (name: string): string => `${where}.${name}`
  for (const name of ['title', 'company', 'employmentType', 'reference'] as const) {
    const found =
      name === 'title'
        ? (field(job, /tit|rubrik|headline|overskrift/) ?? field(job, fieldNames.title))
        : field(job, fieldNames[name])
    const chosen =
      found !== null && fieldNames[name].test(plainKey(found.name)) ? found : field(job, fieldNames[name])
    if (chosen !== null) putText(reading, name, htmlToText(named(chosen.value) ?? ''), path(chosen.name))
  }
  readLocation(reading, job, where)
  for (const name of ['url', 'applyUrl', 'applyEmail'] as const) {
    const found = field(job, fieldNames[name])
    const text = named(found?.value) ?? words(at(found?.value, '@href'))
    if (
      found !== null &&
      text !== null &&
      (name === 'applyEmail' ? /^\S+@\S+\.\S+$/.test(text) : /^https?:/.test(text))
    )
      put(reading, name, text, path(found.name))
  }
  put(reading, 'url', origin.url, 'url')
  for (const [name, pattern] of [
    ['postedAt', fieldNames.posted],
    ['validThrough', fieldNames.closes],
  ] as const)
    for (const [key, value] of Object.entries(job))
      if (pattern.test(plainKey(key)))
        put(reading, name, readDate(value) ?? readDate(xmlText(value)), path(key), words(value) ?? undefined)
  const site = isObject(field(job, fieldNames.company)?.value)
    ? field(job, fieldNames.company)?.value
    : undefined
  const home = words(at(site, 'website')) ?? words(at(site, 'url')) ?? words(at(site, 'websiteUrl'))
  if (home !== null && /^https?:/.test(home)) put(reading, 'companyDomain', home, `${where}.company`)
  readRemote(reading, job, where)
  readPay(reading, job, where)
  put(
    reading,
    'language',
    words(job['language']) ?? words(job['locale']) ?? words(job['lang']),
    path('language'),
  )
  addContacts(reading, job, where)
  reading.body = bodyOf(job)
  return reading
}

function readLocation(reading: Reading, job: Data, where: string): void {
  for (const [name, value] of Object.entries(job)) {
    if (!fieldNames.location.test(plainKey(name)) || value === null || value === '') continue
    const flat = fieldNames.city.test(plainKey(name)) ? placeIn(job) : null
    const places = list(value)
      .slice(0, 4)
      .map((one) => placeIn(one))
    const text = flat ?? [...new Set(places.filter((one): one is string => one !== null))].join('; ')
    if (putText(reading, 'location', text, `${where}.${name}`)) return
  }
  putText(reading, 'location', placeIn(job, true), where)
}

/** A place's name from a text or an address, however deep the address lies in it. */
function placeIn(value: unknown, addressOnly = false, depth = 0): string | null {
  if (!isObject(value)) return depth > 3 || addressOnly ? null : (words(value) ?? named(value))
  const part = (pattern: RegExp): string | null => named(field(value, pattern)?.value)
  const composed = place({
    city: part(fieldNames.city),
    region: part(fieldNames.region),
    country: part(fieldNames.country),
  })
  if (composed !== null && (!addressOnly || part(fieldNames.city) !== null)) return composed
  if (addressOnly || depth > 3) return null
  const inner = field(value, /^(?:address|adresse|location|place|postaladdress)$/)
  return (
    (inner === null ? null : placeIn(inner.value, false, depth + 1)) ?? words(xmlText(value)) ?? named(value)
  )
}

function readRemote(reading: Reading, job: Data, where: string): void {
  for (const [name, value] of Object.entries(job)) {
    if (!fieldNames.remote.test(plainKey(name))) continue
    const flag = value === true || value === 'true' || value === 1
    if (flag && /remote|telecommut|homeoffice/.test(plainKey(name)))
      put(reading, 'remote', 'remote', `${where}.${name}`, `${name}: true`)
    const said = named(value)
    if (said !== null) put(reading, 'remote', remoteOf(said)?.remote, `${where}.${name}`, said)
  }
}

function readPay(reading: Reading, job: Data, where: string): void {
  const pay = field(job, fieldNames.salary)
  const from = isObject(pay?.value) ? pay.value : job
  const path = pay === null ? where : `${where}.${pay.name}`
  const amount = (pattern: RegExp): number | null => {
    const found = named(field(from, pattern)?.value)
    return found === null ? null : toNumber(found.replace(/[^\d.,]/g, '') || 'x')
  }
  const inside = from === job ? '' : '|^min(?:imum)?(?:value|amount)?$|^from$|^low(?:er)?$'
  const least = amount(new RegExp(fieldNames.salaryLeast.source + inside))
  const most = amount(
    new RegExp(
      fieldNames.salaryMost.source +
        (from === job ? '' : '|^max(?:imum)?(?:value|amount)?$|^to$|^high$|^upper$'),
    ),
  )
  const said = words(pay?.value) ?? words(xmlText(pay?.value))
  const found = said === null ? null : findSalary(said, true)
  if (found !== null && (found.salary.currency !== null || least === null)) {
    if (found.salary.currency !== null) put(reading, 'salary', found.salary, path, said ?? '')
    return
  }
  if ((least ?? 0) <= 0 && (most ?? 0) <= 0) return
  const code = named(field(from, fieldNames.currency)?.value)?.toUpperCase() ?? null
  const unit =
    named(
      field(
        from,
        new RegExp(`${fieldNames.payPeriod.source}|^(?:period|interval|unit|unittext|frequency|per)$`),
      )?.value,
    ) ?? ''
  const period =
    /hour|day|week|month|year/i.exec(unit)?.[0]?.toLowerCase() ??
    (/annual|annum|yearly/i.test(unit) ? 'year' : null)
  put(
    reading,
    'salary',
    {
      min: least,
      max: most ?? least,
      currency: code !== null && /^[A-Z]{3}$/.test(code) ? code : null,
      period,
    },
    path,
  )
}

/** Feeds say the company once, above the jobs: in a field of its own, or in the feed's title ("Jobs at Acme"). */
function companyAbove(reading: Reading, data: unknown, where: string): void {
  const steps = where
    .split(/[.[\]]+/)
    .slice(1)
    .filter((step) => step !== '')
  const above: { object: Data; where: string }[] = []
  let here: unknown = data
  let path = '$'
  for (const step of steps) {
    if (isObject(here)) above.unshift({ object: here, where: path })
    here = Array.isArray(here) ? here[Number(step)] : at(here, step)
    path = `${path}.${step}`
  }
  for (const { object, where: spot } of above) {
    const company = field(object, fieldNames.company)
    if (company !== null) putText(reading, 'company', named(company.value), `${spot}.${company.name}`)
  }
  const job = isObject(here) ? here : {}
  const other = field(job, fieldNames.companyElse)
  if (other !== null) putText(reading, 'company', named(other.value), `${where}.${other.name}`)
  for (const { object, where: spot } of above) {
    const title = named(object['title'])
    if (title === null || !('item' in object || 'items' in object || 'entry' in object || 'jobs' in object))
      continue
    const beside = companiesBeside(`- ${title}`, '-').find(({ name }) => !isChrome(name))
    if (beside !== undefined && !/\bjobs?\b|board|careers/i.test(beside.name))
      putText(reading, 'company', beside.name, `${spot}.title`)
  }
}

const furtherText = /requirement|qualification|benefit|responsib|profil|aufgaben|skills|about/

/** The description, then the other long texts that a job carries in fields of their own. */
function bodyOf(job: Data): string {
  const description = textOf(job) ?? ''
  const parts = [htmlToText(description)]
  for (const [name, value] of Object.entries(job)) {
    const text = words(value) === null ? xmlText(value) : String(value)
    if (text === null || text === description || text.length < 30) continue
    if (fieldNames.description.test(plainKey(name)) || furtherText.test(plainKey(name))) {
      const readable = htmlToText(text)
      // A plain twin of the same text, or its teaser, adds nothing.
      if (!parts.some((part) => part.startsWith(readable.slice(0, 60)))) parts.push(readable)
    }
  }
  return parts.join('\n\n')
}

function textOf(object: Data): string | null {
  let longest: string | null = null
  for (const [name, value] of Object.entries(object)) {
    if (!fieldNames.description.test(plainKey(name))) continue
    const inner = isObject(value)
      ? (value['text'] ?? value['html'] ?? value['rendered'] ?? value['value'] ?? value['content'])
      : undefined
    const text =
      typeof value === 'string' ? value : (xmlText(value) ?? (typeof inner === 'string' ? inner : null))
    if (text !== null && text.length > 30 && text.length > (longest?.length ?? 0)) longest = text
  }
  return longest
}
