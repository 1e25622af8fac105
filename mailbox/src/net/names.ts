import { Resolver, lookup } from 'node:dns/promises'
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
 * routes; c-ares asks name servers alone and fails where a hosts entry is all there is. It is asked only where
 * getaddrinfo is late.
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

/** How long getaddrinfo may take before the name servers are asked beside it, milliseconds: a healthy one answers in 50. */
const lateMs = 500

/**
 * libuv runs at most two getaddrinfo calls at a time, each for as long as the resolver's own time-outs (10 s and more): a few
 * names whose servers are dead would hold up every other host's look-up, and one user's mailbox all the others. So callers who
 * ask for the same name share one call, and one that is late gets company from c-ares, which needs no thread. Only its
 * success counts: it knows no hosts file, so that its "no such name" says nothing.
 */
const underway = new Map<string, Promise<Address[]>>()

function lookupOnce(host: string): Promise<Address[]> {
  const running = underway.get(host)
  if (running !== undefined) return running
  const started = hedged(host).finally(() => underway.delete(host))
  underway.set(host, started)
  return started
}

function hedged(host: string): Promise<Address[]> {
  const system = lookup(host, { all: true, order: 'verbatim' }).then((found) =>
    found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }) as const),
  )
  const resolver = new Resolver({ timeout: 2000, tries: 2 })
  let timer: NodeJS.Timeout | undefined
  return new Promise<Address[]>((resolve, reject) => {
    system.then(resolve, reject)
    timer = setTimeout(
      () => void askNameServers(resolver, host).then((found) => found.length > 0 && resolve(found)),
      lateMs,
    )
  }).finally(() => {
    clearTimeout(timer)
    resolver.cancel()
  })
}

/** In no order of the system's: the race sorts out which family works. Never rejects. */
async function askNameServers(resolver: Resolver, host: string): Promise<Address[]> {
  const [six, four] = await Promise.allSettled([resolver.resolve6(host), resolver.resolve4(host)])
  return [...answered(6, six), ...answered(4, four)]
}

const answered = (family: Family, answer: PromiseSettledResult<string[]>): Address[] =>
  answer.status === 'fulfilled' ? answer.value.map((address) => ({ address, family })) : []
