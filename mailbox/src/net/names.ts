import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { domainToASCII } from 'node:url'
import { MailboxError } from '../failure.ts'
import { DeadlinePassed, orAbort } from './deadline.ts'
import { aborted, errno } from './failures.ts'
import type { Trace } from './trace.ts'

export type Family = 4 | 6

export interface Address {
  address: string
  family: Family
}

/** Null where the text is no IP address. */
export function familyOf(address: string): Family | null {
  const version = isIP(address)
  return version === 4 || version === 6 ? version : null
}

/**
 * The host as names and certificates are compared: lower case, A-labels (RFC 5890), no brackets, no final dot.
 * Throws `net.bad-host`.
 */
export function canonicalHost(host: string): string {
  const bare = host.trim().replace(/^\[(.*)\]$/, '$1')
  if (isIP(bare) !== 0) return bare.toLowerCase()
  // domainToASCII drops line breaks and stops at a slash, as URL parsing does: neither may pass for a name.
  const ascii = /[\s/?#@:\\]/.test(bare) ? '' : domainToASCII(bare).replace(/\.$/, '')
  if (ascii === '' || ascii.length > 253) {
    throw new MailboxError('net.bad-host', `${JSON.stringify(host.slice(0, 80))} is not a host name`, {
      phase: 'connect',
    })
  }
  return ascii
}

/**
 * Every address of a host, in the system's own order (RFC 6724). From getaddrinfo, which knows /etc/hosts and the
 * routes; c-ares asks name servers alone and fails where a hosts entry is all there is.
 * Throws `net.name-not-found`, `net.dns-unavailable` or `net.no-address`.
 */
export async function resolveHost(
  host: string,
  options: { family: Family | 'auto'; signal: AbortSignal; trace: Trace },
): Promise<Address[]> {
  const wanted = ({ family }: Address) => options.family === 'auto' || family === options.family
  const literal = familyOf(host)
  const end = options.trace.begin('dns', host)
  if (literal !== null) {
    const address = { address: host, family: literal }
    if (wanted(address)) return [address]
    end(false, `not an IPv${options.family} address`)
    throw noAddress(host, options)
  }
  try {
    const found = await orAbort(lookupOnce(host), options.signal)
    end(true, found.map(({ address }) => address).join(' '))
    const usable = found.filter(wanted)
    if (usable.length === 0) throw noAddress(host, options)
    return usable
  } catch (cause) {
    if (cause instanceof MailboxError) throw cause
    const code = cause instanceof DeadlinePassed ? 'ETIMEDOUT' : errno(cause)
    end(false, code)
    const details = { phase: 'connect', trace: options.trace.hops, cause } as const
    if (code === 'ENOTFOUND') {
      throw new MailboxError('net.name-not-found', `there is no host named ${host} (ENOTFOUND)`, details)
    }
    if (cause === options.signal.reason && code !== 'ETIMEDOUT') throw aborted(host, details)
    throw new MailboxError('net.dns-unavailable', `no name server answered for ${host} (${code})`, details)
  }
}

function noAddress(host: string, options: { family: Family | 'auto'; trace: Trace }): MailboxError {
  return new MailboxError('net.no-address', `${host} has no IPv${options.family} address`, {
    phase: 'connect',
    trace: options.trace.hops,
  })
}

/**
 * libuv runs at most two getaddrinfo calls at a time, so ten messages to one host with a dead name server would hold
 * up every other host's look-up. Callers who ask for the same name at the same time share one call.
 */
const underway = new Map<string, Promise<Address[]>>()

function lookupOnce(host: string): Promise<Address[]> {
  const running = underway.get(host)
  if (running !== undefined) return running
  const started = lookup(host, { all: true, order: 'verbatim' })
    .then((found) => found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }) as const))
    .finally(() => underway.delete(host))
  underway.set(host, started)
  return started
}
