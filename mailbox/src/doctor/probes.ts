import type { Provider } from '../account/provider.ts'
import type { Endpoint } from '../net/network.ts'
import type { Probe } from './finding.ts'

interface Servers {
  provider: Provider | null
  smtp: Endpoint | null
  imap: Endpoint | null
}

/** Where the roads that need no mail port go. */
const apis = { gmail: 'gmail.googleapis.com', graph: 'graph.microsoft.com' } as const

/** The submission ports, both worth knowing: a host that blocks one often leaves the other open. */
const submission = [
  [465, 'tls'],
  [587, 'starttls'],
] as const

/** What to try for a mailbox or a provider: what it uses, its other port, and the web. Each host and port once. */
export function probesOfMail({ provider, smtp, imap }: Servers): Probe[] {
  const sending = smtp ?? provider?.smtp[0]
  const reading = imap ?? provider?.imap[0]
  const probes: Probe[] = []
  if (sending !== undefined) {
    probes.push({ ...pick(sending), purpose: 'sending' })
    for (const other of provider?.smtp ?? []) probes.push({ ...pick(other), purpose: 'other-port' })
    probes.push({ host: sending.host, port: 25, security: null, purpose: 'relay' })
  }
  if (reading !== undefined) probes.push({ ...pick(reading), purpose: 'reading' })
  const api = provider?.oauth ? apis[provider.oauth] : hostOf(provider?.password.page ?? null)
  if (api !== null) probes.push({ host: api, port: 443, security: 'tls', purpose: 'https' })
  return once(probes)
}

/** What to try for one port of a host, and beside it the other mail ports, so that a blocked port can be told from a dead host. */
export function probesOfHost(host: string, port: number): Probe[] {
  const [, security] = submission.find(([known]) => known === port) ?? [
    port,
    port === 143 ? 'starttls' : 'tls',
  ]
  const purpose = port === 993 || port === 143 ? 'reading' : 'sending'
  return once([
    port === 443
      ? { host, port, security: 'tls', purpose: 'https' }
      : port === 25
        ? { host, port, security: null, purpose: 'relay' }
        : { host, port, security, purpose },
    ...submission.map(
      ([other, how]) => ({ host, port: other, security: how, purpose: 'other-port' }) as const,
    ),
    { host, port: 993, security: 'tls', purpose: 'other-port' },
    { host, port: 443, security: 'tls', purpose: 'https' },
    { host, port: 25, security: null, purpose: 'relay' },
  ])
}

const pick = ({ host, port, security }: Endpoint): Endpoint => ({ host, port, security })

const hostOf = (page: string | null): string | null => (page === null ? null : new URL(page).hostname)

function once(probes: readonly Probe[]): Probe[] {
  const seen = new Set<string>()
  return probes.filter(({ host, port }) => {
    const key = `${host}:${port}`
    return !seen.has(key) && seen.add(key)
  })
}
