import { oneLine } from './text.ts'
import type { NamedPerson, Posting, Quote } from './posting.ts'

type Field = Exclude<
  keyof Posting,
  'facts' | 'source' | 'description' | 'requirements' | 'instructions' | 'closed'
>

/**
 * What one source found: structured facts, each with its words and place, and the body from which the rest is read.
 * `finish` makes the posting of it. The first value put into a field stays.
 */
export interface Reading {
  kind: string
  ats: string | null
  values: Partial<Posting>
  facts: Record<string, Quote>
  /** Readable text of the posting. */
  body: string
  people: NamedPerson[]
  /** The advertiser itself says that it is not the employer: the company stays unnamed. */
  anonymous: boolean
  /** The short name in a hosted job page's address (`jobs.lever.co/acme`): the company's own, folded. */
  slug: { name: string; where: string } | null
}

export function startReading(kind: string, ats: string | null = null): Reading {
  return { kind, ats, values: {}, facts: {}, body: '', people: [], anonymous: false, slug: null }
}

/** Puts a value into a field unless one is there; empty values are not put. Answers whether it was. */
export function put<F extends Field>(
  reading: Reading,
  field: F,
  value: Posting[F] | undefined,
  where: string,
  quote?: string,
): boolean {
  if (value === undefined || value === null || value === '') return false
  if (reading.values[field] !== undefined && reading.values[field] !== null) return false
  reading.values[field] = value
  const said = quote ?? (typeof value === 'string' ? value : JSON.stringify(value))
  reading.facts[field] = { quote: said.slice(0, 300), where }
  return true
}

/** Puts a short text: tidied to one line, cut at 300 characters. */
export function putText(
  reading: Reading,
  field: 'title' | 'company' | 'location' | 'agency' | 'employmentType' | 'reference',
  value: unknown,
  where: string,
): boolean {
  const text = words(value)
  return text === null ? false : put(reading, field, text.slice(0, 300), where)
}

/** A person or inbox from a structured field; nothing is added where neither name nor address is given. */
export function addPerson(
  reading: Reading,
  person: { name?: unknown; role?: unknown; email?: unknown; phone?: unknown; kind?: string },
  where: string,
): void {
  const name = words(person.name)
  const email = words(person.email)
  if (name === null && email === null) return
  const role = words(person.role)
  const phone = words(person.phone)
  const quote = [name, role, email, phone].filter((part) => part !== null).join(', ')
  reading.people.push({
    name,
    role,
    email,
    phone,
    evidence: { kind: person.kind ?? 'ats-field', quote, where },
  })
}

/** A string or number as one line of text; null for anything else and for an empty one. */
export function words(value: unknown): string | null {
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return null
  const text = oneLine(value)
  return text === '' ? null : text
}

/** One place name of a structured address: city, then region, or the country where either is missing. */
export function place(address: { city?: unknown; region?: unknown; country?: unknown }): string | null {
  const city = words(address.city)
  const country = words(address.country)
  const given = words(address.region)
  // Some job boards put a continent into the region.
  const region =
    given !== null && /^(?:europe|asia|africa|north america|south america|emea|apac)$/i.test(given)
      ? null
      : given
  const parts =
    city !== null && region !== null && region !== city ? [city, region] : [city ?? region, country]
  const named = parts.filter((part): part is string => part !== null)
  return named.length === 0 ? null : [...new Set(named)].join(', ')
}
