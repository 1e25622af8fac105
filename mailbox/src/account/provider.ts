import { domainToASCII } from 'node:url'
import type { Endpoint } from '../net/network.ts'
import { providers } from './providers.ts'

/** What the person types as a password. `closed`: the provider takes no password at all, so none should be asked for. */
export type PasswordKind = 'app-password' | 'token' | 'ordinary' | 'closed'

/** What is known of one mail provider: data, no behaviour. Limits and habits come from the pages in `sources`. */
export interface Provider {
  /** Stable: kept in Account.provider. */
  id: string
  name: string
  /** Address domains that are this provider's own, lower case A-labels. */
  domains: readonly string[]
  /** Names under which the MX hosts of its customers' domains stand; `google.com` covers `aspmx.l.google.com`. */
  mx: readonly string[]
  /** In the order in which to try them. Empty: sending by SMTP is not offered. */
  smtp: readonly Endpoint[]
  /** Empty: the mailbox cannot be read by IMAP. */
  imap: readonly Endpoint[]
  /** What IMAP wants as user name; SMTP wants the whole address everywhere. */
  imapUsername: 'address' | 'local-part'
  password: {
    kind: PasswordKind
    /** What the secret looks like once spaces are out; null where the provider documents no shape. */
    shape: RegExp | null
    /** Where it is made, or null. */
    page: string | null
    /** What to do to get one, or where the road is closed, what to do instead. A sentence each. */
    steps: readonly string[]
  }
  /** The road that works where the password road does not, or beside it. */
  oauth: 'gmail' | 'graph' | null
  /** Whether mail sent over SMTP appears in Sent without our doing; null: not known. */
  filesSentCopy: boolean | null
  /** Whether our Message-ID survives; null: not known. */
  keepsMessageId: boolean | null
  /** Recipients in any 24 hours, as the provider states it; null: not stated. */
  recipientsPerDay: number | null
  /**
   * Of the whole encoded message, attachments as base64; where a page says "MB" its decimal reading, the smaller one. Null: not
   * stated, and the server's own SIZE decides.
   */
  maxMessageBytes: number | null
  sources: readonly string[]
}

/** The part behind the last @, as a lower-case A-label (IDN: RFC 5890); '' where there is none. */
export function domainOf(address: string): string {
  return domainToASCII(address.slice(address.lastIndexOf('@') + 1).trim()).toLowerCase()
}

/** The provider that owns the address's domain, or null: a custom domain needs discover(). No network. */
export function providerFor(address: string): Provider | null {
  const domain = domainOf(address)
  return providers.find(({ domains }) => domains.includes(domain)) ?? null
}

export function providerById(id: string): Provider | null {
  return providers.find((provider) => provider.id === id) ?? null
}

/** The provider that takes a domain's mail, told from its MX host; null for any other. */
export function providerByMx(exchange: string): Provider | null {
  const host = exchange.toLowerCase().replace(/\.$/, '')
  return providers.find(({ mx }) => mx.some((name) => host === name || host.endsWith(`.${name}`))) ?? null
}
