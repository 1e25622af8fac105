import type { Account } from './account.ts'
import type { Candidate } from './discover/source.ts'
import type { Provider } from './provider.ts'

export interface Servers {
  /** Null: a server of the person's own. */
  provider: Provider | null
  smtp: Candidate
  /** Null: mail can be sent, and replies cannot be watched. */
  imap: Candidate | null
}

/** An account from its servers. `username`: where the server knows it by another name than the address. */
export function assembleAccount(
  address: string,
  { provider, smtp, imap }: Servers,
  given: { username?: string | undefined; displayName?: string | null | undefined } = {},
): Account {
  const named = ({ username, ...endpoint }: Candidate) => ({
    ...endpoint,
    username:
      given.username ?? (username === 'address' ? address : address.slice(0, address.lastIndexOf('@'))),
  })
  return {
    address,
    displayName: given.displayName?.trim() || null,
    provider: provider?.id ?? 'other',
    road: 'smtp',
    smtp: named(smtp),
    imap: imap && named(imap),
  }
}
