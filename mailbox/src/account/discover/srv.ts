import type { Security } from '../../net/network.ts'
import { orAbort } from '../../net/deadline.ts'
import { errno } from '../../net/failures.ts'
import type { Candidate, Candidates, Search } from './source.ts'

/** RFC 6186 and, for submission over TLS, RFC 8314 section 5.1: TLS from the first byte before STARTTLS. */
const services = {
  smtp: [
    ['_submissions._tcp', 'tls'],
    ['_submission._tcp', 'starttls'],
  ],
  imap: [
    ['_imaps._tcp', 'tls'],
    ['_imap._tcp', 'starttls'],
  ],
} as const

/** What the domain's own SRV records name. */
export async function findBySrv(search: Search): Promise<Candidates> {
  const [submissions, submission, imaps, imap] = await Promise.all(
    [...services.smtp, ...services.imap].map(([service, security]) => ask(search, service, security)),
  )
  return { smtp: [...(submissions ?? []), ...(submission ?? [])], imap: [...(imaps ?? []), ...(imap ?? [])] }
}

async function ask(search: Search, service: string, security: Security): Promise<Candidate[]> {
  const { domain, dns, signal, trace } = search
  const end = trace.begin('dns', `SRV ${service}.${domain}`)
  try {
    const records = await orAbort(dns.resolveSrv(`${service}.${domain}`), signal)
    end(true, records.map(({ name, port }) => `${name}:${port}`).join(' '))
    return (
      records
        // A target of "." says that the service is not there (RFC 2782); Node shows it as ''.
        .filter(({ name }) => name !== '' && name !== '.')
        .toSorted((a, b) => a.priority - b.priority || b.weight - a.weight)
        .map(({ name, port }) => ({ host: name, port, security, username: 'address' }) as const)
    )
  } catch (error) {
    end(false, errno(error))
    return []
  }
}
