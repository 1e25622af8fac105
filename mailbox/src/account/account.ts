import type { Endpoint } from '../net/network.ts'

export type RoadName = 'smtp' | 'gmail' | 'graph' | 'sandbox'

/** How to reach one person's mail account. Holds no credential. */
export interface Account {
  /** The sender's address, as it stands in From. */
  address: string
  /** The name beside it in From, or null. */
  displayName: string | null
  /** A provider id of account/providers.ts, or 'other'. */
  provider: string
  road: RoadName
  smtp: (Endpoint & { username: string }) | null
  imap: (Endpoint & { username: string }) | null
}

/** What opens an account. Leaves the vault only into a connection. */
export type Credential = { kind: 'password'; password: string }
