import { MailboxError } from '../failure.ts'
import type { Endpoint, Network, Security } from '../net/network.ts'
import type { Trace } from '../net/trace.ts'
import { probe } from './discover/probe.ts'
import type { MailProtocol } from './discover/source.ts'

/** A server as a person names it: the way to TLS may be left to us. */
export interface NamedServer {
  host: string
  port: number
  security?: Security | undefined
}

/** RFC 8314 section 3.3, and STARTTLS on the ports that came before it. */
const customary = new Map<number, Security>([
  [465, 'tls'],
  [993, 'tls'],
  [587, 'starttls'],
  [143, 'starttls'],
  [25, 'starttls'],
])

/**
 * How TLS begins on a server's port: as said, as is the custom for the port, else by trying: TLS first, then STARTTLS,
 * never clear text. Throws what the better of the two tries threw.
 */
export async function settleSecurity(
  server: NamedServer,
  protocol: MailProtocol,
  options: { network: Network; trace: Trace; signal?: AbortSignal | undefined },
): Promise<Endpoint> {
  const { host, port } = server
  const known = server.security ?? customary.get(port)
  if (known !== undefined) return { host, port, security: known }
  try {
    await probe({ host, port, security: 'tls' }, protocol, options)
    return { host, port, security: 'tls' }
  } catch (first) {
    // Anything else than "no TLS here" would only fail again, or hide a bad certificate behind STARTTLS.
    const mayUpgrade =
      first instanceof MailboxError &&
      /^tls\.(not-tls|failed)$|^net\.reset$|^server\.silent$/.test(first.code)
    if (!mayUpgrade || first.phase === 'connect') throw first
    await probe({ host, port, security: 'starttls' }, protocol, options)
    return { host, port, security: 'starttls' }
  }
}
