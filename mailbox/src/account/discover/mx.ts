import { errno } from '../../net/failures.ts'
import { orAbort } from '../../net/deadline.ts'
import { providerByMx } from '../provider.ts'
import type { Provider } from '../provider.ts'
import type { Search } from './source.ts'

export interface Exchanges {
  /** The known provider that takes the domain's mail, or null. */
  provider: Provider | null
  /** The MX hosts, best first. */
  hosts: string[]
}

/** Who takes the domain's mail: a custom domain at Google, Zoho or Fastmail shows it here. */
export async function findExchanges({ domain, dns, signal, trace }: Search): Promise<Exchanges> {
  const end = trace.begin('dns', `MX ${domain}`)
  try {
    const records = await orAbort(dns.resolveMx(domain), signal)
    const hosts = records.toSorted((a, b) => a.priority - b.priority).map(({ exchange }) => exchange)
    end(true, hosts.join(' '))
    const provider = hosts.map(providerByMx).find((known) => known !== null) ?? null
    return { provider, hosts: hosts.filter((host) => host !== '') }
  } catch (error) {
    end(false, errno(error))
    return { provider: null, hosts: [] }
  }
}
