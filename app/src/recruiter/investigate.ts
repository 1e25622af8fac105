import { getDomain } from 'tldts'
import type { ReadPosting } from '../posting/posting.ts'
import type { FetchPage } from '../posting/read.ts'
import { AppError } from '../failure.ts'
import { noHistory, type AddressHistory, type SeenAddress } from './address/history.ts'
import { inferAddresses } from './address/infer.ts'
import { isFreeMail } from './address/lists.ts'
import { askMailDomain, type MailNames } from './address/mail-domain.ts'
import type { VerifierService } from './address/service.ts'
import { verifyAddress } from './address/verify.ts'
import { adviseOn, type Advice } from './advice.ts'
import type { Candidate } from './candidate.ts'
import type { Contact } from './contact.ts'
import { gather } from './gather.ts'
import { merge } from './merge.ts'
import { personName } from './names.ts'
import { readCompanyPages } from './online/company-pages.ts'
import type { AddressFinder, FoundPerson } from './online/finder.ts'
import { peopleOnPages } from './online/people-on-pages.ts'
import type { Step } from './online/step.ts'
import { rank } from './rank.ts'
import { kindOfRole } from './roles.ts'

/** What looking online needs; each part may be another's. */
export interface Means {
  fetchPage: FetchPage
  names: MailNames
  finder?: AddressFinder | null
  verifier?: VerifierService | null
  history?: AddressHistory
  /** Milliseconds for everything; 25 000 by default. */
  deadlineMs?: number
  signal?: AbortSignal
  onStep?: (step: Step) => void
}

export interface Found {
  /** Best first. */
  contacts: Contact[]
  advice: Advice
  steps: Step[]
}

/** Named people without an address whose address is looked for, and addresses that are checked: the first few matter. */
const most = { people: 3, checks: 4 }

/**
 * Finds who is behind a posting with everything that is allowed: the posting, the company's own pages, a finder where a
 * key is set, patterns of the domain, and a check of each address. What fails is a step with its reason; only an abort of
 * `signal` throws.
 */
export async function investigate(read: ReadPosting, means: Means): Promise<Found> {
  const deadline = AbortSignal.timeout(means.deadlineMs ?? 25_000)
  const signal = means.signal === undefined ? deadline : AbortSignal.any([means.signal, deadline])
  const steps: Step[] = []
  const onStep = (step: Step): void => {
    steps.push(step)
    means.onStep?.(step)
  }
  const candidates = gather(read)
  const seen = seenIn(candidates)
  const domain = domainOf(read, seen)
  if (domain !== null) {
    // A named person with an address needs no search through the firm's pages.
    if (!candidates.some(({ name, email }) => name !== null && email !== null)) {
      const pages = await readCompanyPages(`https://${domain}/`, {
        fetchPage: means.fetchPage,
        signal,
        onStep,
      })
      const firms = [read.posting.company, read.posting.agency].filter((firm) => firm !== null)
      const found = peopleOnPages(pages, read.posting.title, firms)
      for (const candidate of found.candidates) merge(candidates, candidate)
      seen.push(...found.seen)
      const { finder = null } = means
      if (finder !== null) await search(finder, domain, candidates, signal, onStep)
    }
    await fillAddresses(read, candidates, seen, domain, { ...means, signal, onStep })
  }
  const contacts = await verified(rank(candidates, read), { ...means, signal, onStep })
  means.signal?.throwIfAborted()
  return { contacts, advice: adviseOn(read, contacts, { online: true, steps }), steps }
}

const seenIn = (candidates: readonly Candidate[]): SeenAddress[] =>
  candidates.flatMap(({ email, emailStatus, name, nameFrom, evidence: [first] }) =>
    email === null || emailStatus !== 'published'
      ? []
      : [
          {
            address: email,
            name: nameFrom === 'address' ? null : name,
            quote: first?.quote ?? email,
            where: first?.where ?? 'the posting',
          },
        ],
  )

/**
 * Where the people of the posting have their addresses: the domain that it publishes addresses of, else the company's.
 * With an agency in between nobody knows whose domain it is, so only a published address tells.
 */
function domainOf({ posting }: ReadPosting, seen: readonly SeenAddress[]): string | null {
  const published = seen
    .map(({ address }) => address.slice(address.lastIndexOf('@') + 1).toLowerCase())
    .find((domain) => !isFreeMail(domain))
  const company = posting.companyDomain
  if (posting.agency !== null && posting.agency !== posting.company) return published ?? null
  if (company === null) return published ?? null
  return published !== undefined && getDomain(published) === getDomain(company) ? published : company
}

async function search(
  finder: AddressFinder,
  domain: string,
  candidates: Candidate[],
  signal: AbortSignal,
  onStep: (step: Step) => void,
): Promise<void> {
  const target = `${finder.name}: ${domain}`
  try {
    const people = await finder.search(domain, signal)
    onStep({ kind: 'finder', target, ok: true, detail: `${String(people.length)} people` })
    for (const one of people) {
      const kind = kindOfRole(one.role)
      if (kind !== 'other') merge(candidates, fromFinder(one, kind))
    }
  } catch (error) {
    onStep({
      kind: 'finder',
      target,
      ok: false,
      detail: error instanceof AppError ? error.title : 'no answer',
    })
  }
}

function fromFinder(found: FoundPerson, kind: Contact['kind']): Candidate {
  const name = found.name === null ? null : personName(found.name)
  return {
    name,
    nameFrom: name === null ? null : 'page',
    role: found.role,
    kind,
    email: found.email,
    emailStatus: found.status,
    cue: 'finder',
    share: found.score === null ? 0.6 : Math.min(0.98, found.score / 100),
    evidence: found.evidence,
  }
}

/** An address for the first named people who have none: the finder's, else one made from the domain's own pattern. */
async function fillAddresses(
  read: ReadPosting,
  candidates: readonly Candidate[],
  seen: readonly SeenAddress[],
  domain: string,
  means: Means & { signal: AbortSignal; onStep: (step: Step) => void },
): Promise<void> {
  const inOrder = rank(candidates, read).map(({ name }) => name)
  const without = candidates
    .filter(({ name, email, nameFrom }) => name !== null && email === null && nameFrom !== 'address')
    .toSorted((one, other) => inOrder.indexOf(one.name) - inOrder.indexOf(other.name))
    .slice(0, most.people)
  if (without.length === 0) return
  const own = await (means.history ?? noHistory).seen(domain)
  const takes = isFreeMail(domain) ? null : (await askMailDomain(domain, means.names)).takes
  for (const person of without) {
    const { name } = person
    if (name === null) continue
    const asked = await ask(means, name, domain)
    if (asked !== null) {
      person.email = asked.email
      person.emailStatus = asked.status
      person.share = asked.score === null ? 0.6 : asked.score / 100
      person.evidence.push(...asked.evidence)
      continue
    }
    const [best, ...others] = inferAddresses({ name, domain }, { published: seen, ...own })
    // Without an example at the domain a guess needs at least a domain that is known to take mail.
    if (best === undefined || takes === 'no' || takes === null || (!best.seen && takes !== 'yes')) continue
    person.email = best.email
    person.emailStatus = 'inferred'
    person.share = best.share
    person.evidence.push(...best.evidence)
    if (others.length > 0)
      person.evidence.push({
        kind: 'pattern',
        quote: others.map(({ email }) => email).join(', '),
        where: 'Other forms that the address may have, the likelier first.',
      })
  }
}

async function ask(
  means: Means & { signal: AbortSignal; onStep: (step: Step) => void },
  name: string,
  domain: string,
): Promise<FoundPerson | null> {
  const { finder = null } = means
  if (finder === null) return null
  const target = `${finder.name}: ${name}, ${domain}`
  try {
    const found = await finder.find({ name, domain }, means.signal)
    means.onStep({
      kind: 'finder',
      target,
      ok: true,
      detail: found === null ? 'knows no address' : 'knows an address',
    })
    return found
  } catch (error) {
    means.onStep({
      kind: 'finder',
      target,
      ok: false,
      detail: error instanceof AppError ? error.title : 'no answer',
    })
    return null
  }
}

/** Each of the first addresses with what is known of it; one that cannot exist is taken from its person again. */
async function verified(
  contacts: readonly Contact[],
  means: Means & { signal: AbortSignal; onStep: (step: Step) => void },
): Promise<Contact[]> {
  const checked: Contact[] = []
  for (const [index, contact] of contacts.entries()) {
    if (contact.email === null || index >= most.checks) {
      checked.push(contact)
      continue
    }
    const { status, evidence } = await verifyAddress(contact.email, contact.emailStatus, {
      names: means.names,
      ...(means.history !== undefined && { history: means.history }),
      service: means.verifier ?? null,
      signal: means.signal,
    })
    means.onStep({
      kind: 'verification',
      target: contact.email,
      ok: status !== 'invalid',
      detail: evidence.quote,
    })
    const factor = { verified: 1.05, published: 1, inferred: 1, unknown: 1, risky: 0.7, invalid: 0.05 }[
      status
    ]
    checked.push({
      ...contact,
      emailStatus: status,
      confidence: Math.min(0.98, Math.round(contact.confidence * factor * 100) / 100),
      evidence: [...contact.evidence, evidence],
    })
  }
  return checked
}
