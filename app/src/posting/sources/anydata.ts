import { at, findObjects, isObject, list } from '../json.ts'
import { htmlToText } from '../page.ts'
import { raw } from '../text.ts'
import { addPerson, place, put, putText, startReading, words, type Reading } from '../reading.ts'
import { readDate } from '../facts/dates.ts'
import { remoteOf } from '../facts/remote.ts'
import { findSalary } from '../facts/salary.ts'
import { xmlText } from '../xml.ts'
import { isJobPosting, readJobPosting } from './jsonld.ts'
import type { Origin } from './source.ts'

// Names that job feeds give their fields, without case and separators.
const vocabulary = {
  title:
    /^(?:job|position|posting|vacancy|offer|ad)?(?:title|name|headline)$|^(?:intitule|titre|titel|stellentitel|jobbezeichnung|stillingstittel|tittel|overskrift|annonsrubrik|rubrik|titulo|titolo|positiontitle|text)$/,
  description:
    /^(?:job|position|full|public|ad|html|plain|formatted|external)?(?:description|descriptions|content|body|text|summary)(?:html|plain|text)?$|^(?:beschreibung|stellenbeschreibung|annonsetekst|annonstext|stillingsbeskrivelse|descripcion|descrizione|omschrijving|beskrivelse|beskrivning|jobdescription|aboutthejob|responsibilities)$/,
  company:
    /^(?:company|employer|organi[sz]ation|hiringorgani[sz]ation|hiringcompany|businessunit|firma|arbeitgeber|unternehmen|entreprise|employeur|empresa|arbeidsgiver|arbetsgivare|arbetsgivarenamn|virksomhed|werkgever|bedrijf|azienda|department(?:name)?|agency)(?:name)?$/,
  location:
    /^(?:job|work|primary|office)?(?:locations?|place|city|ort|standort|arbeitsort|lieu|lieutravail|ubicacion|sted|arbeidssted|locationname|town|municipality|locality|joblocation|workplace|arbeidsstedkommune)$/,
  url: /^(?:job|absolute|hosted|canonical|external|posting)?(?:url|link|href)$/,
  applyUrl: /^(?:apply|application|applyto)(?:url|link)$/,
  applyEmail: /^(?:apply|application)(?:e?mail|emailaddress)$/,
  posted:
    /^(?:dateposted|postedat|posteddate|publishedat|publisheddate|published|publicationdate|datepublished|createdat|created|releasedate|startdate|publishedon|firstpublished)$/,
  closes:
    /^(?:validthrough|closingdate|closedate|expires|expirydate|expirationdate|deadline|applicationdeadline|applicationdue|enddate)$/,
  reference:
    /^(?:reference|refnumber|ref|jobid|requisitionid|reqid|jobcode|jobnumber|externalid|referencenumber|positionid)$/,
  employmentType:
    /^(?:employmenttype|jobtype|contracttype|contract|typeofemployment|worktype|engagementtype|positiontype|typecontrat)$/,
  salary:
    /^(?:salary|salaryrange|pay|payrange|compensation|wage|basesalary|remuneration|salaire|gehalt|lonn|lon|salario)$/,
  remote: /^(?:remote|isremote|workplacetype|remotetype|remotestatus|telecommuting|worklocationtype)$/,
  contact:
    /^(?:contacts?|contact(?:s|person|persons|list|info|information|details)?|kontakt(?:person|personer|personen|e|er)?|ansprechpartner|recruiters?|hiringmanagers?|hiringteam|applicationcontacts?|publiccontact|contactlist|personcontact|interlocuteur|referent)$/,
} as const

const key = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '')

/**
 * A job in data of no known source, read by the names of its fields: whatever has a title and a description is a job.
 * Systems come and go faster than adapters; field names hardly change.
 */
export function readAnyData(data: unknown, origin: Origin): Reading | null {
  const posting = findObjects(data, isJobPosting, 5_000)[0]
  if (posting !== undefined) return readJobPosting(posting.object, posting.where, null)
  let best: { object: Record<string, unknown>; where: string; score: number } | null = null
  for (const { object, where } of findObjects(data, (one) => Object.keys(one).length > 2, 5_000)) {
    const score = jobScore(object)
    if (score > (best?.score ?? 0)) best = { object, where, score }
  }
  if (best === null || best.score < 4) return null
  return readFields(best.object, best.where, origin)
}

function jobScore(object: Record<string, unknown>): number {
  let score = 0
  const has = (pattern: RegExp): boolean =>
    Object.entries(object).some(([name, value]) => pattern.test(key(name)) && value !== null && value !== '')
  if (!has(vocabulary.title)) return 0
  if (textOf(object, vocabulary.description) !== null) score += 3
  for (const field of [
    'company',
    'location',
    'posted',
    'applyUrl',
    'employmentType',
    'salary',
    'contact',
    'closes',
  ] as const)
    if (has(vocabulary[field])) score += 1
  return score
}

function readFields(job: Record<string, unknown>, where: string, origin: Origin): Reading {
  const reading = startReading('data')
  const find = (pattern: RegExp): { value: unknown; path: string } => {
    const name = Object.keys(job).find(
      (one) => pattern.test(key(one)) && job[one] !== null && job[one] !== '',
    )
    return name === undefined
      ? { value: undefined, path: where }
      : { value: job[name], path: `${where}.${name}` }
  }
  const name = (value: unknown): string | null =>
    words(value) ??
    xmlText(value) ??
    words(at(value, 'name')) ??
    words(at(value, 'title')) ??
    words(at(value, 'label')) ??
    words(at(value, 'navn')) ??
    words(at(value, 'nom')) ??
    (Array.isArray(value) ? name(value[0]) : null)
  for (const field of ['title', 'company', 'employmentType', 'reference'] as const) {
    const found = find(vocabulary[field])
    putText(reading, field, name(found.value), found.path)
  }
  const location = find(vocabulary.location)
  const first = list(location.value)[0]
  putText(
    reading,
    'location',
    isObject(first)
      ? (place({
          city: first['city'] ?? first['addressLocality'] ?? first['locality'],
          region: first['region'] ?? first['state'],
          country: first['country'],
        }) ?? name(first))
      : name(location.value),
    location.path,
  )
  for (const field of ['url', 'applyUrl', 'applyEmail'] as const) {
    const found = find(vocabulary[field])
    const text = name(found.value)
    if (text !== null && (field === 'applyEmail') === text.includes('@'))
      put(reading, field, text, found.path)
  }
  put(reading, 'url', origin.url, 'url')
  put(reading, 'postedAt', readDate(find(vocabulary.posted).value), find(vocabulary.posted).path)
  put(reading, 'validThrough', readDate(find(vocabulary.closes).value), find(vocabulary.closes).path)
  const mode = find(vocabulary.remote)
  if (mode.value === true) put(reading, 'remote', 'remote', mode.path, 'true')
  else put(reading, 'remote', remoteOf(words(mode.value) ?? '')?.remote, mode.path, words(mode.value) ?? '')
  const pay = find(vocabulary.salary)
  const said =
    name(pay.value) ??
    (isObject(pay.value)
      ? `${raw(pay.value['min'] ?? pay.value['minimum'])} - ${raw(pay.value['max'] ?? pay.value['maximum'])} ${raw(pay.value['currency'])} per ${raw(pay.value['period'] ?? pay.value['interval'])}`
      : null)
  const salary = said === null ? null : findSalary(said, true)
  if (salary !== null && salary.salary.currency !== null)
    put(reading, 'salary', salary.salary, pay.path, said ?? '')
  addContacts(reading, job, where)
  reading.body = Object.entries(job)
    .filter(
      ([one, value]) =>
        (vocabulary.description.test(key(one)) ||
          /requirement|qualification|benefit|responsib/.test(key(one))) &&
        (words(value) ?? '').length > 30,
    )
    .map(([, value]) => htmlToText(value))
    .join('\n\n')
  if (reading.body === '') reading.body = htmlToText(textOf(job, vocabulary.description) ?? '')
  return reading
}

/** People in fields that say they are contacts; a company's own contacts are not this job's. */
function addContacts(reading: Reading, job: Record<string, unknown>, where: string): void {
  for (const [name, value] of Object.entries(job)) {
    if (!vocabulary.contact.test(key(name))) continue
    for (const [index, contact] of list(value).entries()) {
      const path = `${where}.${name}[${String(index)}]`
      const get = (pattern: RegExp): unknown =>
        isObject(contact)
          ? Object.entries(contact).find(
              ([one, inner]) => pattern.test(key(one)) && xmlText(inner) !== null,
            )?.[1]
          : undefined
      const full = get(/^(?:full|display|contact)?(?:name|navn|namn|nom|nombre|nome)$/)
      const given = [
        words(get(/^(?:first|given|for)(?:name|navn|namn)$|^vorname$|^prenom$/)),
        words(get(/^(?:last|family|sur|efter|etter)(?:name|navn|namn)$|^nachname$/)),
      ]
        .filter((part) => part !== null)
        .join(' ')
      addPerson(
        reading,
        {
          name: isObject(contact) ? (xmlText(full) ?? given) : contact,
          email: xmlText(get(/e?mail|epost|courriel|correo/)),
          phone: xmlText(get(/phone|telefon|mobile?|tel$/)),
          role: xmlText(get(/^(?:job)?(?:title|role|position|titel|tittel|function|funktion|description)$/)),
        },
        path,
      )
    }
  }
}

function textOf(object: Record<string, unknown>, pattern: RegExp): string | null {
  let longest: string | null = null
  for (const [name, value] of Object.entries(object)) {
    if (!pattern.test(key(name))) continue
    const text =
      typeof value === 'string'
        ? value
        : (xmlText(value) ?? (typeof at(value, 'text') === 'string' ? String(at(value, 'text')) : null))
    if (text !== null && text.length > 30 && text.length > (longest?.length ?? 0)) longest = text
  }
  return longest
}
