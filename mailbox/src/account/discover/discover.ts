import { Resolver } from 'node:dns/promises'
import { MailboxError } from '../../failure.ts'
import { startDeadline } from '../../net/deadline.ts'
import type { Network } from '../../net/network.ts'
import { Trace } from '../../net/trace.ts'
import type { Hop } from '../../net/trace.ts'
import type { Servers } from '../assemble.ts'
import { domainOf, providerFor } from '../provider.ts'
import type { Provider } from '../provider.ts'
import { findByAutoconfig } from './autoconfig.ts'
import { guess } from './guess.ts'
import { findExchanges } from './mx.ts'
import { firstThatAnswers } from './probe.ts'
import { findBySrv } from './srv.ts'
import type { Candidate, Candidates, MailProtocol, Names, Search } from './source.ts'

/** A known provider's servers are its own, and not connected to yet. */
export interface Discovery extends Servers {
  hops: Hop[]
}

export interface DiscoverOptions {
  network: Network
  /** Name servers to ask for MX and SRV; the system's own by default. */
  dns?: Names | undefined
  signal?: AbortSignal | undefined
  /** For the whole search, milliseconds. 15 000 by default. */
  deadlineMs?: number | undefined
}

/**
 * The mail servers of an address: the provider known by its domain; else by the domain's MX; else what its SRV records
 * name (RFC 6186, RFC 8314), its autoconfig file, the usual names, in this order of trust and all asked at once. What
 * no known provider stands for is connected to before it is believed. Throws `account.no-server-found`, or
 * `net.dns-unavailable` where no name server said anything: the domain may be as good as any.
 */
export async function discover(address: string, options: DiscoverOptions): Promise<Discovery> {
  const known = providerFor(address)
  if (known !== null) return { ...serversOf(known), hops: [] }

  const domain = domainOf(address)
  const trace = new Trace()
  const over = new AbortController()
  const deadline = startDeadline(options.deadlineMs ?? 15_000, options.signal)
  const found = await deadline.run(async (outer) => {
    const signal = AbortSignal.any([outer, over.signal])
    const dns = options.dns ?? new Resolver({ timeout: 2000, tries: 2 })
    const search: Search = { address, domain, network: options.network, dns, signal, trace }
    try {
      return await searchDomain(search)
    } finally {
      over.abort()
    }
  })
  if (found !== null) return { ...found, hops: trace.hops }
  if (unanswered(trace.hops)) {
    throw new MailboxError('net.dns-unavailable', `no name server answered for ${domain}`, {
      phase: 'connect',
      trace: trace.hops,
    })
  }
  throw new MailboxError('account.no-server-found', `found no mail server for ${domain || 'the address'}`, {
    trace: trace.hops,
  })
}

/** Whether each look-up ended without an answer, were it "no such name": c-ares' ENOTFOUND and ENODATA. */
function unanswered(hops: readonly Hop[]): boolean {
  const lookups = hops.filter(({ step }) => step === 'dns')
  return lookups.length > 0 && lookups.every(({ ok, detail }) => !ok && !/^(ENOTFOUND|ENODATA)$/.test(detail))
}

/** The provider's own servers, best first taken. */
export function serversOf(provider: Provider): Servers {
  const [smtp] = provider.smtp
  const [imap] = provider.imap
  if (smtp === undefined) throw new MailboxError('account.no-server-found', `${provider.name} offers no SMTP`)
  return {
    provider,
    smtp: { ...smtp, username: 'address' },
    imap: imap === undefined ? null : { ...imap, username: provider.imapUsername },
  }
}

async function searchDomain(search: Search): Promise<Servers | null> {
  const exchanges = findExchanges(search)
  const bySrv = findBySrv(search)
  const byAutoconfig = findByAutoconfig(search)

  const { provider, hosts } = await exchanges
  if (provider !== null) return serversOf(provider)

  const sources = [bySrv, byAutoconfig, Promise.resolve(guess(search.domain, hosts))]
  const [smtp, imap] = await Promise.all([settle('smtp', sources, search), settle('imap', sources, search)])
  return smtp === null ? null : { provider: null, smtp, imap }
}

/** All sources are probed at once; a more trusted one is waited for, however late it answers. */
async function settle(
  protocol: MailProtocol,
  sources: readonly Promise<Candidates>[],
  { network, signal, trace }: Search,
): Promise<Candidate | null> {
  const probes = sources.map(async (source) =>
    firstThatAnswers((await source)[protocol], protocol, { network, signal, hops: trace.hops }),
  )
  for (const probed of probes) {
    const candidate = await probed
    if (candidate !== null) return candidate
  }
  return null
}
