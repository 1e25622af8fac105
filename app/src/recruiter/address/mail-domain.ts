import { Resolver } from 'node:dns/promises'

/** The name server questions that the check asks. Node's Resolver fits. */
export type MailNames = Pick<Resolver, 'resolveMx' | 'resolve4' | 'resolve6'>

/** Whether a domain takes mail. `unknown`: no name server answered, which says nothing about the domain. */
export type MailDomain =
  | { takes: 'yes'; by: 'mx' | 'address'; hosts: string[] }
  | { takes: 'no'; why: 'null-mx' | 'no-domain' | 'no-host' }
  | { takes: 'unknown'; code: string }

/** Milliseconds for one question and how often it is asked. */
const patience = { timeout: 2_000, tries: 2 }

export const createMailNames = (): MailNames => new Resolver(patience)

/**
 * Asks whether a domain takes mail: its MX records, "null MX" (RFC 7505), and without any the domain's own address
 * (RFC 5321, 5.1). Opens no connection to a mail server. Never throws.
 */
export async function askMailDomain(domain: string, names: MailNames): Promise<MailDomain> {
  try {
    const records = await names.resolveMx(domain)
    const hosts = records
      .toSorted((one, other) => one.priority - other.priority)
      .map(({ exchange }) => exchange)
    if (hosts.length === 1 && (hosts[0] === '' || hosts[0] === '.')) return { takes: 'no', why: 'null-mx' }
    const named = hosts.filter((host) => host !== '' && host !== '.')
    if (named.length > 0) return { takes: 'yes', by: 'mx', hosts: named }
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOTFOUND') return { takes: 'no', why: 'no-domain' }
    if (code !== 'ENODATA') return { takes: 'unknown', code }
  }
  let failed = ''
  for (const ask of [() => names.resolve4(domain), () => names.resolve6(domain)])
    try {
      if ((await ask()).length > 0) return { takes: 'yes', by: 'address', hosts: [domain] }
    } catch (error) {
      const code = codeOf(error)
      if (code !== 'ENODATA' && code !== 'ENOTFOUND') failed = code
    }
  return failed === '' ? { takes: 'no', why: 'no-host' } : { takes: 'unknown', code: failed }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown'
}
