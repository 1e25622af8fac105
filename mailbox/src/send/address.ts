import { domainToASCII } from 'node:url'
import { MailboxError } from '../failure.ts'

/** An address whose syntax was checked, in the two forms in which it goes over the wire. */
export interface CheckedAddress {
  local: string
  /** Lower case; A-labels (`xn--...`) for a domain that is not ASCII (RFC 5891). */
  domain: string
  /** `local@domain`, as it goes into the envelope and the headers. */
  address: string
  /** True where the part before the @ is not ASCII: only an SMTPUTF8 server takes it (RFC 6531). */
  needsSmtpUtf8: boolean
}

/** RFC 5321 section 4.5.3.1: octets before the @, and of a whole path less its angle brackets. */
const maxLocalOctets = 64
const maxAddressOctets = 254

/** Dot-string of RFC 5321 section 4.1.2, widened to UTF-8 by RFC 6531 section 3.3. */
const dotString = /^[\w!#$%&'*+/=?^`{|}~\u0080-\u{10ffff}-]+(\.[\w!#$%&'*+/=?^`{|}~\u0080-\u{10ffff}-]+)*$/u
const dottedDomain = /^([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/

/**
 * Checks one address and brings its domain into A-labels.
 *
 * Narrower than the RFC on purpose: quoted local parts (`"a b"@`), address literals (`@[192.0.2.1]`) and domains of one
 * label are refused. No provider hands them out, and all three are far more often a paste gone wrong.
 *
 * @throws MailboxError `compose.address` naming the field, never more of the value than its length.
 */
export function checkAddress(value: string, field = 'address'): CheckedAddress {
  const wrong = (why: string): MailboxError =>
    new MailboxError('compose.address', `${field}: ${why} (${value.length} characters)`)
  if (/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u.test(value))
    throw wrong('a line break or control character in an address')
  if (/\s/u.test(value)) throw wrong('a space in an address')
  const at = value.lastIndexOf('@')
  if (at < 1) throw wrong('no @ with a name before it')
  const local = value.slice(0, at)
  const domain = domainToASCII(value.slice(at + 1)).toLowerCase()
  if (!dotString.test(local)) throw wrong('the part before the @ is not an address')
  if (!dottedDomain.test(domain)) throw wrong('the part after the @ is not a domain')
  // The URL parser reads 192.0.2.1 and 0x7f.1 as addresses; no top-level domain is a number (RFC 3696 section 2).
  if (/\.\d+$/.test(domain)) throw wrong('the part after the @ is not a domain')
  const address = `${local}@${domain}`
  if (Buffer.byteLength(local) > maxLocalOctets || Buffer.byteLength(address) > maxAddressOctets)
    throw wrong('longer than RFC 5321 allows')
  return { local, domain, address, needsSmtpUtf8: /[^\x20-\x7e]/.test(local) }
}
