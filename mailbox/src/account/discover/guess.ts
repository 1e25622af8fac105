import type { Security } from '../../net/network.ts'
import type { Candidate, Candidates } from './source.ts'

/**
 * The names that hosters use, for domains that publish nothing, and the domain's own MX host (a small server does
 * everything under one name). RFC 8314's ports alone; never 25 or clear text.
 */
export function guess(domain: string, exchanges: readonly string[]): Candidates {
  const own = exchanges.slice(0, 1)
  return {
    smtp: candidates([`smtp.${domain}`, `mail.${domain}`, domain, ...own], [465, 'tls'], [587, 'starttls']),
    imap: candidates([`imap.${domain}`, `mail.${domain}`, domain, ...own], [993, 'tls'], [143, 'starttls']),
  }
}

function candidates(hosts: readonly string[], ...ports: (readonly [number, Security])[]): Candidate[] {
  return [...new Set(hosts)].flatMap((host) =>
    ports.map(([port, security]) => ({ host, port, security, username: 'address' }) as const),
  )
}
