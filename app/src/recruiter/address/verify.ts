import { checkAddress } from '@recruiterreach/mailbox'
import { isApplyAlias, isPlaceholder, isSharedBox } from '../../posting/facts/boxes.ts'
import type { Contact, Evidence } from '../contact.ts'
import { noHistory, type AddressHistory } from './history.ts'
import { isDisposable, isFreeMail } from './lists.ts'
import { askMailDomain, type MailDomain, type MailNames } from './mail-domain.ts'
import type { VerifierService } from './service.ts'

/** A status with its reason, as evidence of kind `verification`. */
export interface Verification {
  status: Contact['emailStatus']
  evidence: Evidence
}

export interface VerifyOptions {
  names: MailNames
  history?: AddressHistory
  /** An outside checker; none by default: this program itself opens no connection to a recipient's server. */
  service?: VerifierService | null
  signal?: AbortSignal
}

/**
 * What can be known of an address without writing to it: its syntax, own replies and bounces, whether its domain takes
 * mail, lists, and an outside checker where one is set. An address that the employer published keeps `published`
 * whatever a list or a checker says, with the doubt beside it; only the own bounce of it says `invalid`.
 */
export async function verifyAddress(
  address: string,
  status: Contact['emailStatus'],
  options: VerifyOptions,
): Promise<Verification> {
  const published = status === 'published'
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase()
  const say = (next: Contact['emailStatus'], reason: string, where: string): Verification => ({
    status: published && next !== 'invalid' ? 'published' : next,
    evidence: { kind: 'verification', quote: reason, where },
  })
  if (isPlaceholder(address) || isApplyAlias(address))
    return say('invalid', 'It was written so that nobody writes to it.', 'the address itself')
  if (!isWellFormed(address))
    return say('invalid', 'It is not written as an address (RFC 5321).', 'the address itself')

  const own = await (options.history ?? noHistory).seen(domain)
  const same = (one: { address: string }): boolean => one.address.toLowerCase() === address.toLowerCase()
  const bounce = own.bounced.find(same)
  if (bounce !== undefined)
    return say('invalid', `Your own mail to it came back: ${bounce.quote}`, bounce.where)
  const reply = own.confirmed.find(same)
  if (reply !== undefined) return say('verified', `It has answered your mail: ${reply.quote}`, reply.where)

  const answer = await askMailDomain(domain, options.names)
  if (answer.takes !== 'yes')
    return published
      ? say('published', `The employer published it, but ${inWords(answer, domain)}.`, `MX ${domain}`)
      : say(
          answer.takes === 'no' ? 'invalid' : status,
          `${capital(inWords(answer, domain))}.`,
          `MX ${domain}`,
        )

  const doubts = listed(address, domain)
  const checked = (await options.service?.check(address, options.signal)) ?? null
  const basis = published ? 'The employer published it' : 'Not published; made from a pattern'
  if (checked !== null && checked.says !== 'unknown') {
    const next = { safe: 'verified', risky: 'risky', invalid: 'invalid' } as const
    const reason = `${capital(checked.reason)}.`
    // An outside checker's word does not overrule the employer's.
    return published
      ? say('published', `${basis}. ${reason}`, `checked at ${options.service?.host ?? ''}`)
      : say(next[checked.says], reason, `checked at ${options.service?.host ?? ''}`)
  }
  const disposable = !published && isDisposable(domain)
  return say(
    disposable ? 'risky' : status,
    `${[basis, inWords(answer, domain), ...doubts].join('; ')}.`,
    `MX ${domain}`,
  )
}

function isWellFormed(address: string): boolean {
  try {
    checkAddress(address)
    return true
  } catch {
    return false
  }
}

function listed(address: string, domain: string): string[] {
  return [
    isDisposable(domain) && 'the domain gives throw-away addresses',
    isFreeMail(domain) && 'it is at a free mail provider, so its domain says nothing of the employer',
    isSharedBox(address) && 'it is a shared box, read by several people',
  ].filter((one) => one !== false)
}

function inWords(answer: MailDomain, domain: string): string {
  if (answer.takes === 'yes')
    return answer.by === 'mx'
      ? `${domain} takes mail (${answer.hosts[0] ?? ''})`
      : `${domain} names no mail server, but has an address of its own`
  if (answer.takes === 'unknown') return `whether ${domain} takes mail could not be asked (${answer.code})`
  return {
    'null-mx': `${domain} says that it takes no mail (null MX, RFC 7505)`,
    'no-domain': `there is no domain ${domain}`,
    'no-host': `${domain} has no mail server and no address`,
  }[answer.why]
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
