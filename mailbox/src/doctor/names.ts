import { isIP } from 'node:net'
import { Resolver } from 'node:dns/promises'
import { MailboxError } from '../failure.ts'
import { orAbort, startDeadline } from '../net/deadline.ts'
import { errno } from '../net/failures.ts'
import { resolveHost } from '../net/names.ts'
import { Trace } from '../net/trace.ts'
import type { Hop } from '../net/trace.ts'
import type { NameFinding, Probe } from './finding.ts'

interface Options {
  deadlineMs: number
  signal: AbortSignal | undefined
  hops: Hop[]
}

/**
 * Asks getaddrinfo and the name servers apart: a hosts entry answers the one and not the other, a dead name server the
 * other way round. Each host once. Never throws.
 */
export function examineNames(probes: readonly Probe[], options: Options): Promise<NameFinding[]> {
  const hosts = [...new Set(probes.map(({ host }) => host))]
  return Promise.all(
    hosts.map(async (host) => {
      const needed = probes.some((probe) => probe.host === host && probe.purpose !== 'https')
      const [system, nameServers] = await Promise.all([
        askSystem(host, options),
        isIP(host) === 0 ? askNameServers(host, options) : null,
      ])
      return { host, needed, ...system, nameServers }
    }),
  )
}

async function askSystem(
  host: string,
  { deadlineMs, signal, hops }: Options,
): Promise<Pick<NameFinding, 'system' | 'systemFailure'>> {
  const trace = new Trace()
  try {
    const system = await startDeadline(deadlineMs, signal).run((stop) =>
      resolveHost(host, { family: 'auto', signal: stop, trace }),
    )
    return { system, systemFailure: null }
  } catch (error) {
    if (!(error instanceof MailboxError)) throw error
    return { system: [], systemFailure: error }
  } finally {
    hops.push(...trace.hops.map((hop) => ({ ...hop, target: `${host} (getaddrinfo)` })))
  }
}

async function askNameServers(
  host: string,
  { deadlineMs, signal, hops }: Options,
): Promise<NameFinding['nameServers']> {
  const trace = new Trace()
  const end = trace.begin('dns', `${host} (name servers)`)
  const resolver = new Resolver({ timeout: 2000, tries: 2 })
  try {
    const answers = await startDeadline(deadlineMs, signal).run((stop) =>
      orAbort(Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]), stop),
    )
    const addresses = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []))
    if (addresses.length > 0) {
      end(true, addresses.join(' '))
      return 'answered'
    }
    const codes = answers.map((answer) => (answer.status === 'rejected' ? errno(answer.reason) : ''))
    end(false, [...new Set(codes)].join(' '))
    return codes.some((code) => code === 'ENOTFOUND' || code === 'ENODATA') ? 'no-such-name' : 'unavailable'
  } catch (error) {
    end(false, errno(error))
    return 'unavailable'
  } finally {
    resolver.cancel()
    hops.push(...trace.hops)
  }
}
