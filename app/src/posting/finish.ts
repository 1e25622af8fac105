import { getDomain } from 'tldts'
import { findAddresses } from './facts/addresses.ts'
import { isApplyAlias, isPlaceholder, isSharedBox, isSpecialBox } from './facts/boxes.ts'
import { findDeadline } from './facts/dates.ts'
import { dollarOf } from './facts/dollars.ts'
import { findInstructions, forbidsMail } from './facts/instructions.ts'
import { readLanguage } from './facts/language.ts'
import {
  findAgency,
  findClient,
  findDisclaimer,
  isStaffingName,
  nameOfSlug,
  unfoldSlug,
} from './facts/organisation.ts'
import { findCity, findPlace } from './facts/places.ts'
import { townOf } from './facts/public-bodies.ts'
import { findReference, splitReference } from './facts/reference.ts'
import { findRemote, remoteOf } from './facts/remote.ts'
import { findRequirements } from './facts/requirements.ts'
import { crownOf, findSalary } from './facts/salary.ts'
import { oneLine } from './text.ts'
import type { ReadPosting } from './posting.ts'
import { put, type Reading } from './reading.ts'

/** Characters; the longest real posting that we met has 31 000. */
const longest = 100_000
/** Kinds in which the place may stand in a sentence alone; elsewhere only a place that is known counts. */
const loose = new Set(['text', 'mail', 'html', 'markdown', 'linkedin-paste', 'who-is-hiring'])

/**
 * Makes the posting of what a source found: structured facts stay as they are, and what they leave open is read from
 * the body. Every fact keeps its words and its place.
 */
export function finish(reading: Reading): ReadPosting {
  const description = tidyBody(reading.body.slice(0, longest * 2)).slice(0, longest)
  const { values, facts } = reading

  settleTitle(reading)
  settleOrganisations(reading, description)

  const language = readLanguage(`${values.title ?? ''}\n${description}`, values.language ?? null)
  if (language !== null) {
    const declared = facts['language']
    facts['language'] =
      declared !== undefined && language === values.language
        ? declared
        : {
            quote: oneLine(description.slice(0, 80)) || (values.title ?? language),
            where: 'description:0-80',
          }
    values.language = language
  }
  if (values.remote === undefined) {
    for (const field of ['location', 'title'] as const) {
      const found = remoteOf(values[field] ?? '')
      if (found !== null && (field === 'location' || found.remote !== 'onsite'))
        put(reading, 'remote', found.remote, facts[field]?.where ?? field, found.quote)
    }
    const found = findRemote(description)
    if (found !== null) put(reading, 'remote', found.remote, inText(found.start, found.quote), found.quote)
  }
  if (values.salary === undefined) {
    const found = findSalary(description)
    if (found !== null) put(reading, 'salary', found.salary, inText(found.start, found.quote), found.quote)
  }
  const pay = values.salary ?? null
  if (pay !== null && pay.currency === null && /\bkr\b/i.test(facts['salary']?.quote ?? ''))
    values.salary = { ...pay, currency: crownOf(language) }
  if ((values.location ?? null) === null) {
    const found = findPlace(description) ?? (loose.has(reading.kind) ? findCity(description) : null)
    if (found !== null && (found.sure || loose.has(reading.kind)))
      put(reading, 'location', found.place, inText(found.start, found.quote), found.quote)
  }
  if ((values.location ?? null) === null) {
    const town = townOf(values.company ?? '')
    if (town !== null)
      put(reading, 'location', town, facts['company']?.where ?? 'company', values.company ?? '')
  }
  settleDollar(reading, language)
  const deadline = findDeadline(description)
  if (deadline !== null)
    put(reading, 'validThrough', deadline.date, inText(deadline.start, deadline.quote), deadline.quote)
  const reference = findReference(description)
  if (reference !== null)
    put(reading, 'reference', reference.reference, inText(reference.start, reference.quote), reference.quote)
  const instructions = [...(values.instructions ?? []), ...findInstructions(description)].slice(0, 12)
  if (!instructions.some(({ quote }) => forbidsMail(quote))) settleApplyAddress(reading, description)
  settleDomain(reading)
  const requirements = findRequirements(description)
  if (requirements !== null)
    facts['requirements'] = {
      quote: requirements.quote,
      where: inText(requirements.start, requirements.quote),
    }
  if (description !== '')
    facts['description'] ??= { quote: description.slice(0, 120), where: 'description:0-120' }

  return {
    posting: {
      title: values.title ?? null,
      company: values.company ?? null,
      location: values.location ?? null,
      remote: values.remote ?? null,
      employmentType: values.employmentType ?? null,
      salary: values.salary ?? null,
      postedAt: values.postedAt ?? null,
      validThrough: values.validThrough ?? null,
      language: values.language ?? null,
      url: values.url ?? null,
      applyUrl: values.applyUrl ?? null,
      applyEmail: values.applyEmail ?? null,
      companyDomain: values.companyDomain ?? null,
      description,
      requirements: requirements?.items ?? values.requirements ?? [],
      agency: values.agency ?? null,
      instructions,
      reference: values.reference ?? null,
      closed: values.closed ?? null,
      source: { kind: reading.kind, ats: reading.ats },
      facts,
    },
    people: reading.people,
  }
}

/** "$60,000" in a posting for Toronto is Canadian: the sign alone names no country. */
function settleDollar({ values, facts }: Reading, language: string | null): void {
  const pay = values.salary ?? null
  const bare =
    /(?<![A-Za-z])\$/.test(facts['salary']?.quote ?? '') && !/USD|\bUS\b/.test(facts['salary']?.quote ?? '')
  if (pay === null || pay.currency !== 'USD' || !bare) return
  const currency = dollarOf(values.location ?? null, language)
  if (currency !== null) values.salary = { ...pay, currency }
}

function settleTitle(reading: Reading): void {
  const { title } = reading.values
  if (title === undefined || title === null) return
  const split = splitReference(title)
  reading.values.title = split.title
  if (split.reference !== null)
    put(reading, 'reference', split.reference, reading.facts['title']?.where ?? 'title', title)
}

/** Keeps the company that employs apart from the one that recruits for it or only publishes. */
function settleOrganisations(reading: Reading, description: string): void {
  const { values, facts } = reading
  if (reading.slug !== null && (values.company ?? null) === null && !reading.anonymous) {
    const written = unfoldSlug(reading.slug.name, [values.title ?? '', description])
    if (written !== null) put(reading, 'company', written, reading.slug.where, reading.slug.name)
    else if (reading.slug.name.length > 1)
      put(reading, 'company', nameOfSlug(reading.slug.name), reading.slug.where, reading.slug.name)
  }
  const company = values.company ?? null
  const disclaimer = findDisclaimer(description)
  if (disclaimer !== null || reading.anonymous) {
    if (company !== null) {
      values.agency ??= company
      facts['agency'] ??= facts['company'] ?? { quote: company, where: 'company' }
    }
    values.company = null
    delete facts['company']
    return
  }
  if (company !== null && isStaffingName(company) && (values.agency ?? null) === null) {
    const client = findClient(values.title ?? '', description)
    const differs = client !== null && !company.toLowerCase().includes(client.name.toLowerCase())
    if (client !== null && differs) {
      values.agency = company
      facts['agency'] = facts['company'] ?? { quote: company, where: 'company' }
      values.company = client.name
      facts['company'] = { quote: client.quote, where: client.where }
    }
  }
  const agency = findAgency(description)
  if (agency !== null && agency.name !== values.company)
    put(
      reading,
      'agency',
      agency.name,
      `description:${String(agency.start)}-${String(agency.start + agency.quote.length)}`,
      agency.quote,
    )
}

const applyWords =
  /apply|application|send|cv\b|resum|bewerb|lebenslauf|unterlagen|postul|candidat|envoy|enviar|søk|søknad|ansøg|ansök|skicka|sollicit|solicit|candidar|inviare|invia\b|interested/iu

/** The address that applications go to: a box named as such, or one beside words of applying. */
function settleApplyAddress(reading: Reading, description: string): void {
  if ((reading.values.applyEmail ?? null) !== null) return
  let fallback: { address: string; quote: string; start: number } | null = null
  for (const found of findAddresses(description)) {
    if (isPlaceholder(found.address) || isSpecialBox(found.address, around(description, found.start, 160)))
      continue
    const before = description.slice(Math.max(0, found.start - 140), found.start)
    const box = isSharedBox(found.address) || isApplyAlias(found.address)
    const applying = applyWords.test(before.slice(before.lastIndexOf('\n') + 1)) || applyWords.test(before)
    if (box && applying) {
      fallback = found
      break
    }
    if (box || applying) fallback ??= found
  }
  if (fallback !== null)
    put(
      reading,
      'applyEmail',
      fallback.address,
      `description:${String(fallback.start)}-${String(fallback.start + fallback.quote.length)}`,
      fallback.quote,
    )
}

function around(text: string, place: number, width: number): string {
  return text.slice(Math.max(0, place - width), place + width)
}

/** The company's registrable domain: from its own address, never from a job board's or a free mail provider's. */
function settleDomain(reading: Reading): void {
  const given = reading.values.companyDomain ?? null
  if (given !== null) reading.values.companyDomain = getDomain(given) ?? given
}

function tidyBody(body: string): string {
  return body
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

const inText = (start: number, quote: string): string =>
  `description:${String(start)}-${String(start + quote.length)}`
