import { findAddresses, cleanAddress, type FoundAddress } from '../posting/facts/addresses.ts'
import { isApplyAlias, isPlaceholder, isSharedBox, isSpecialBox } from '../posting/facts/boxes.ts'
import { fold } from '../posting/facts/folding.ts'
import type { NamedPerson, ReadPosting } from '../posting/posting.ts'
import type { Contact, Evidence } from './contact.ts'
import { isGivenName } from './given-names.ts'
import { findMentions, type Mention } from './mentions.ts'
import { agreement, personName, plainLocal } from './names.ts'
import { rank, type Candidate } from './rank.ts'
import { isDecoyRole, kindOfRole } from './roles.ts'

/**
 * The people and inboxes behind a posting, best first, each with the words that speak for it. An empty list is an
 * answer: the posting names nobody. Apply aliases of applicant tracking systems, accommodation boxes and addresses
 * written not to be used are no contacts; nobody is named who is not named in the posting.
 */
export async function findContacts(read: ReadPosting): Promise<Contact[]> {
  return await Promise.resolve(contactsIn(read))
}

/** The same without waiting: everything that the posting itself gives. */
export function contactsIn(read: ReadPosting): Contact[] {
  const { posting, people } = read
  const text = posting.description
  const firm = posting.company ?? posting.agency
  const addresses = findAddresses(text.slice(0, 60_000))
  const usable = addresses.filter((one) => isContactAddress(one, text))
  const candidates: Candidate[] = []

  for (const person of people) {
    const candidate = fromField(person, firm, posting.agency)
    if (candidate !== null) merge(candidates, candidate)
  }
  for (const mention of findMentions(text, usable, firm)) {
    if (posting.agency !== null && sameName(mention.name, posting.agency)) continue
    if (!isDecoyRole(mention.role)) merge(candidates, fromMention(mention))
  }
  for (const found of usable) {
    const known = candidates.find((one) => one.email?.toLowerCase() === found.address.toLowerCase())
    if (known === undefined) merge(candidates, fromAddress(found, text))
  }
  if (
    posting.applyEmail !== null &&
    !isApplyAlias(posting.applyEmail) &&
    !isPlaceholder(posting.applyEmail)
  ) {
    const address = cleanAddress(posting.applyEmail)
    const fact = posting.facts['applyEmail']
    if (address !== null && !candidates.some((one) => one.email?.toLowerCase() === address.toLowerCase()))
      merge(
        candidates,
        bare(address, {
          kind: 'ats-field',
          quote: fact?.quote ?? address,
          where: fact?.where ?? 'applyEmail',
        }),
      )
  }
  return rank(candidates, read)
}

function isContactAddress(found: FoundAddress, text: string): boolean {
  if (isApplyAlias(found.address) || isPlaceholder(found.address)) return false
  const line = text.slice(Math.max(text.lastIndexOf('\n', found.start), found.start - 260, 0), found.end + 60)
  return !isSpecialBox(found.address, line)
}

/** A structured field names its person outright: name and address stay together even where the address is a shared box. */
function fromField(person: NamedPerson, company: string | null, agency: string | null): Candidate | null {
  if (person.evidence.kind === 'ad-creator' || isDecoyRole(person.role)) return null
  const raw = person.name === null ? null : personName(person.name, company)
  const name = raw !== null && agency !== null && sameName(raw, agency) ? null : raw
  const given = findAddresses(person.email ?? '')[0]?.address ?? cleanAddress(person.email ?? '')
  const email = given === null || isPlaceholder(given) || isApplyAlias(given) ? null : given
  if (name === null && email === null) return null
  const role = person.role === null || person.role.length > 120 ? null : person.role
  if (name === null && email !== null) return { ...bare(email, { ...person.evidence }), role }
  return {
    name,
    nameFrom: 'field',
    role,
    kind: kindOfRole(role),
    email,
    cue: 'field',
    evidence: [person.evidence],
  }
}

function fromMention(mention: Mention): Candidate {
  const where = `description:${String(mention.start)}-${String(mention.end)}`
  const evidence: Evidence[] = [{ kind: 'posting-text', quote: mention.quote, where }]
  let name = mention.name
  const email = mention.address?.address ?? null
  if (email !== null && !name.includes(' ')) {
    const surname = surnameIn(name, email)
    if (surname !== null) {
      name = `${name} ${surname}`
      evidence.push({
        kind: 'address',
        quote: email,
        where: `The surname is read from the address; the posting says only “${mention.name}”.`,
      })
    }
  }
  return {
    name,
    nameFrom: 'text',
    role: mention.role,
    kind: kindOfRole(mention.role),
    email,
    cue: mention.cue,
    evidence,
  }
}

/** An address that stands alone: a box, or a person whose name only the address tells. */
function fromAddress(found: FoundAddress, text: string): Candidate {
  const line = text.slice(
    Math.max(0, text.lastIndexOf('\n', found.start) + 1, found.start - 120),
    Math.min(text.length, found.end + 40),
  )
  return bare(found.address, {
    kind: 'posting-text',
    quote: line.trim(),
    where: `description:${String(found.start)}-${String(found.end)}`,
  })
}

function bare(email: string, evidence: Evidence): Candidate {
  if (isSharedBox(email))
    return {
      name: null,
      nameFrom: null,
      role: null,
      kind: 'hr-inbox',
      email,
      cue: 'box',
      evidence: [evidence],
    }
  const name = nameInAddress(email)
  if (name === null)
    return { name: null, nameFrom: null, role: null, kind: 'other', email, cue: 'bare', evidence: [evidence] }
  const said: Evidence = {
    kind: 'address',
    quote: email,
    where: 'The name is read from the address; the posting does not state it.',
  }
  return {
    name,
    nameFrom: 'address',
    role: null,
    kind: 'other',
    email,
    cue: 'bare',
    evidence: [evidence, said],
  }
}

/** "jane.doe@" tells a whole name if its first part is a known given name; "jdoe@" tells none. */
function nameInAddress(email: string): string | null {
  const parts = plainLocal(email).split(/[._]/)
  if (
    parts.length < 2 ||
    parts.length > 3 ||
    parts.some((part) => part.length < 2 || /\d/.test(part)) ||
    !isGivenName(parts[0] ?? '')
  )
    return null
  return personName(
    parts
      .map((part) =>
        part.replace(/(^|-)(\p{L})/gu, (_, dash: string, letter: string) => dash + letter.toUpperCase()),
      )
      .join(' '),
  )
}

/** "Matt" and msolomon@ make Solomon; "Matt" and matt.solomon@ too. */
function surnameIn(given: string, email: string): string | null {
  const local = plainLocal(email)
  const first = fold(given)
  const dotted = new RegExp(`^${first}[._]([a-z-]{3,})$`).exec(local)?.[1]
  const joined =
    local.startsWith(first[0] ?? ' ') && !local.startsWith(first) && /^[a-z]{5,}$/.test(local)
      ? local.slice(1)
      : undefined
  const surname = dotted ?? joined
  if (surname === undefined || isGivenName(local)) return null
  return (surname[0] ?? '').toUpperCase() + surname.slice(1)
}

/** Puts a candidate beside those of the same person; what the earlier one lacks, the later one gives. */
function merge(candidates: Candidate[], next: Candidate): void {
  const same = candidates.find(
    (one) =>
      (one.email !== null &&
        next.email !== null &&
        one.email.toLowerCase() === next.email.toLowerCase() &&
        (one.name === null || next.name === null || namesMeet(one.name, next.name))) ||
      (one.name !== null && next.name !== null && namesMeet(one.name, next.name)) ||
      (one.name !== null &&
        one.email === null &&
        next.name === null &&
        next.email !== null &&
        next.kind !== 'hr-inbox' &&
        agreement(one.name, next.email) !== null),
  )
  if (same === undefined) {
    candidates.push(next)
    return
  }
  if (same.name === null) {
    same.name = next.name
    same.nameFrom = next.nameFrom
  } else if (same.nameFrom !== 'field' && next.name !== null && next.name.length > same.name.length)
    same.name = next.name
  same.email ??= next.email
  same.role ??= next.role
  if (same.kind === 'other' || (same.kind === 'hr-inbox' && same.name !== null))
    same.kind = kindOfRole(same.role)
  if (same.cue === 'bare' || same.cue === 'box') same.cue = next.cue
  same.evidence.push(
    ...next.evidence.filter((one) => !same.evidence.some((other) => other.where === one.where)),
  )
}

function namesMeet(one: string, other: string): boolean {
  const [first, second] = [fold(one).split(/[\s-]+/), fold(other).split(/[\s-]+/)]
  const [short, long] = first.length <= second.length ? [first, second] : [second, first]
  return short[0] === long[0] && short.every((part) => long.includes(part))
}

function sameName(one: string, other: string): boolean {
  return fold(one) === fold(other)
}
