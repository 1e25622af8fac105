import { cleanAddress, findAddresses, type FoundAddress } from '../posting/facts/addresses.ts'
import { isApplyAlias, isPlaceholder, isSharedBox, isSpecialBox } from '../posting/facts/boxes.ts'
import { fold } from '../posting/facts/folding.ts'
import { compact } from '../posting/facts/heard.ts'
import type { NamedPerson, ReadPosting } from '../posting/posting.ts'
import { plainLocal } from './agreement.ts'
import type { Candidate } from './candidate.ts'
import type { Evidence } from './contact.ts'
import { isGivenName } from './given-names.ts'
import { merge, sameName } from './merge.ts'
import type { Mention } from './naming/mention.ts'
import { findMentions, scanned } from './naming/mentions.ts'
import { isNoName, isRoleWord } from './naming/vocabulary.ts'
import { personName } from './names.ts'
import { isDecoyRole, kindOfRole } from './roles.ts'

/** Everybody and every box that the posting itself gives: its fields, its text, its addresses. In the order found. */
export function gather(read: ReadPosting): Candidate[] {
  const { posting, people } = read
  const text = bounded(posting.description)
  const firms = [posting.company, posting.agency].filter((firm) => firm !== null)
  const usable = findAddresses(text).filter((one) => isContactAddress(one, text))
  const candidates: Candidate[] = []

  for (const person of people) {
    const candidate = fromField(person, posting.company ?? posting.agency, posting.agency)
    if (candidate !== null) merge(candidates, candidate)
  }
  for (const mention of findMentions(text, usable, firms))
    if (!isDecoyRole(mention.role)) merge(candidates, fromMention(mention))
  for (const found of usable) {
    const known = candidates.find((one) => one.email?.toLowerCase() === found.address.toLowerCase())
    if (known === undefined) merge(candidates, ofBranch(fromAddress(found, text), posting.location))
  }
  const box = applyBox(read)
  if (box !== null && !candidates.some((one) => one.email?.toLowerCase() === box.email?.toLowerCase()))
    merge(candidates, box)
  return candidates
}

/** "leeds@agency.example" in a posting for Leeds is the branch's box and nobody's own. */
function ofBranch(candidate: Candidate, location: string | null): Candidate {
  const local = fold(candidate.email?.split('@')[0] ?? '')
  const words = fold(location ?? '').split(/[^a-z]+/)
  return candidate.name === null && local.length > 2 && words.includes(local)
    ? { ...candidate, kind: 'hr-inbox', cue: 'box' }
    : candidate
}

/** Head and tail of a text: contacts stand at the end as often as at the beginning. */
function bounded(text: string): string {
  return text.length <= scanned.head + scanned.tail
    ? text
    : `${text.slice(0, scanned.head)}\n\n${text.slice(-scanned.tail)}`
}

function applyBox({ posting }: ReadPosting): Candidate | null {
  const address = posting.applyEmail === null ? null : cleanAddress(posting.applyEmail)
  if (address === null || isApplyAlias(address) || isPlaceholder(address)) return null
  const fact = posting.facts['applyEmail']
  return bare(address, {
    kind: 'ats-field',
    quote: fact?.quote ?? address,
    where: fact?.where ?? 'applyEmail',
  })
}

function isContactAddress(found: FoundAddress, text: string): boolean {
  if (isApplyAlias(found.address) || isPlaceholder(found.address)) return false
  const line = text.slice(Math.max(text.lastIndexOf('\n', found.start), found.start - 260, 0), found.end + 60)
  const box = found.address.slice(0, found.address.lastIndexOf('@'))
  if (trade.test(box) && !applying.test(line)) return false
  return !isSpecialBox(found.address, line)
}

// Boxes of other trades: no contact, unless the posting sends applications there.
const trade =
  /^(?:sales|support|help(?:desk)?|press|presse|media|marketing|billing|orders?|service|kundenservice|customer[._-]?(?:service|care|support)|ventas|vendas|feedback|webmaster|postmaster|privacy|legal|security|abuse|newsletter|unsubscribe|shop|booking|reservations?)$/i
const applying =
  /appl(?:y|ication)|\bcv\b|r[eé]sum[eé]|bewerb|lebenslauf|postul|candidat|curr[ií]cul|søknad|ansøg|ansök|sollicit|lavora|hakemu|aplikac|życiorys|интерес|резюме/iu

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
    emailStatus: email === null ? 'unknown' : 'published',
    cue: 'field',
    evidence: [person.evidence],
  }
}

function fromMention(mention: Mention): Candidate {
  const where = `description:${String(mention.start)}-${String(mention.end)}`
  const evidence: Evidence[] = [{ kind: 'posting-text', quote: mention.quote, where }]
  let { name } = mention
  const email = mention.address?.address ?? null
  // A field ("Name: Pav") says the name as its owner wants it; a sentence ("email Matt: msolomon@…") shortens it.
  if (email !== null && !name.includes(' ') && mention.cue !== 'label') {
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
    emailStatus: email === null ? 'unknown' : 'published',
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

/** A published address without a person beside it. */
export function bare(email: string, evidence: Evidence): Candidate {
  const shared = isSharedBox(email)
  const name = shared ? null : nameInAddress(email)
  const said: Evidence = {
    kind: 'address',
    quote: email,
    where: 'The name is read from the address; the posting does not state it.',
  }
  return {
    name,
    nameFrom: name === null ? null : 'address',
    role: null,
    kind: shared ? 'hr-inbox' : 'other',
    email,
    emailStatus: 'published',
    cue: shared ? 'box' : 'bare',
    evidence: name === null ? [evidence] : [evidence, said],
  }
}

/** "jane.doe@" tells a whole name if its first part is a known given name; "jdoe@" tells none. */
function nameInAddress(email: string): string | null {
  const parts = plainLocal(email).split(/[._]/)
  if (
    parts.length < 2 ||
    parts.length > 3 ||
    parts.some((part) => part.length < 2 || /\d/.test(part) || isNoName(part) || isRoleWord(part)) ||
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

/** "Matt" and msolomon@ make Solomon; "Matt" and matt.solomon@ too. A word of trade ("marketing@") makes nobody. */
function surnameIn(given: string, email: string): string | null {
  const local = plainLocal(email)
  // "Odd-Arne" at oddarne@ is the given name alone.
  if (compact(local) === compact(given)) return null
  const first = fold(given)
  const [head = '', tail = '', ...more] = local.split(/[._]/)
  const dotted = head === first && more.length === 0 && /^[a-z-]{3,}$/.test(tail) ? tail : null
  const joined =
    local.startsWith(first[0] ?? ' ') && !local.startsWith(first) && /^[a-z]{5,}$/.test(local)
      ? local.slice(1)
      : null
  const surname = dotted ?? joined
  if (surname === null || isGivenName(local) || isNoName(local) || isRoleWord(local) || isNoName(surname))
    return null
  return (surname[0] ?? '').toUpperCase() + surname.slice(1)
}
