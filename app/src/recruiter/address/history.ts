/** An address that mail of one's own went to, and who was behind it where that was known. */
export interface SeenAddress {
  address: string
  name: string | null
  /** What is known of it: a reply, a bounce, the page it stands on. */
  quote: string
  where: string
}

/**
 * What one person's own mail says about a domain: addresses that answered, and addresses that bounced for good. The app
 * implements it from its message and event tables, for one person at a time: what another person's mail says stays theirs.
 */
export interface AddressHistory {
  seen(domain: string): Promise<{ confirmed: SeenAddress[]; bounced: SeenAddress[] }>
}

export const noHistory: AddressHistory = {
  seen: () => Promise.resolve({ confirmed: [], bounced: [] }),
}
