import type { Resolver } from 'node:dns/promises'
import type { Endpoint, Network } from '../../net/network.ts'
import type { Trace } from '../../net/trace.ts'

/** The two that a mailbox is connected by: submission (RFC 6409) and IMAP (RFC 9051). */
export type MailProtocol = 'smtp' | 'imap'

/** A server that somebody names for a domain; nothing is known of it until it has been connected to. */
export interface Candidate extends Endpoint {
  username: 'address' | 'local-part'
}

/** Best first. */
export type Candidates = Record<MailProtocol, Candidate[]>

/** What a source of candidates may use. */
export interface Search {
  address: string
  /** Lower-case A-label. */
  domain: string
  network: Network
  dns: Names
  /** Fires when the search is over, found or not. */
  signal: AbortSignal
  trace: Trace
}

/** The part of node:dns that discovery asks; records are asked of name servers, since getaddrinfo knows none. */
export type Names = Pick<Resolver, 'resolveMx' | 'resolveSrv'>

export const none: Candidates = { smtp: [], imap: [] }
