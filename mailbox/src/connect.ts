import type { Account, Credential } from './account/account.ts'
import { assembleAccount } from './account/assemble.ts'
import type { Servers } from './account/assemble.ts'
import { discover } from './account/discover/discover.ts'
import type { DiscoverOptions, Discovery } from './account/discover/discover.ts'
import { firstThatAnswers } from './account/discover/probe.ts'
import type { Candidate, MailProtocol } from './account/discover/source.ts'
import { cleanPassword } from './account/password.ts'
import { providerFor } from './account/provider.ts'
import { settleSecurity } from './account/security.ts'
import type { NamedServer } from './account/security.ts'
import { verifyAccount } from './account/verify.ts'
import type { Logins, VerifyOptions } from './account/verify.ts'
import { realLogins } from './doctor/login.ts'
import { Trace } from './net/trace.ts'
import type { Network } from './net/network.ts'
import type { Hop } from './net/trace.ts'
import { checkAddress } from './send/address.ts'

export interface ConnectInput {
  /** The address that mail will come from. */
  address: string
  /** As pasted: an app password's spaces are taken out here. */
  password: string
  displayName?: string | null | undefined
  /** Where the server knows the account by another name: an alias logs in with the main address. */
  username?: string | undefined
  /** The person's own server; recognised or discovered otherwise. */
  smtp?: NamedServer | undefined
  /** Null: mail is sent, and replies are not watched. */
  imap?: NamedServer | null | undefined
}

export interface Connected {
  account: Account
  credential: Credential
  /** Every step of the search and of both logins. */
  hops: Hop[]
}

/**
 * Finds an address's servers, cleans the password and logs in for real over SMTP and IMAP, side by side: what comes
 * back may be kept. Sends nothing and changes nothing in the mailbox.
 *
 * Throws MailboxError: before anything is sent `compose.address`, `account.*`, `auth.app-password-required` (an
 * ordinary password was pasted), `auth.password-sign-in-closed`; `account.no-server-found`; else the code of the login
 * that failed, with a `verify` hop for each of the two that says which it was.
 */
export async function connectAccount(
  input: ConnectInput,
  options: DiscoverOptions & Pick<VerifyOptions, 'loginDeadlineMs'> & { logins?: Logins | undefined },
): Promise<Connected> {
  const { address } = checkAddress(input.address.trim())
  const known = input.smtp === undefined ? providerFor(address) : null
  // Before any look-up: a closed door or a wrong kind of password is said at once.
  if (known !== null) cleanPassword(input.password, known)

  const { hops, ...servers } = await findServers(address, input, options)
  const credential: Credential = {
    kind: 'password',
    password: cleanPassword(input.password, servers.provider),
  }
  const account = assembleAccount(address, servers, input)
  const verified = await verifyAccount(account, credential, options.logins ?? realLogins, options)
  return { account, credential, hops: [...hops, ...verified] }
}

/**
 * Logs in to an account as it is kept, over SMTP and IMAP apart. Throws MailboxError under the code of the login that failed,
 * with a `verify` hop for each of the two.
 */
export function verifyLogins(
  account: Account,
  credential: Credential,
  options: { network: Network; signal?: AbortSignal; logins?: Logins },
): Promise<Hop[]> {
  return verifyAccount(account, credential, options.logins ?? realLogins, options)
}

async function findServers(
  address: string,
  input: ConnectInput,
  options: DiscoverOptions,
): Promise<Discovery> {
  const found =
    input.smtp === undefined ? await discover(address, options) : await ownServers(input, input.smtp, options)
  const smtp = await openPort(found, options)
  return { ...found, smtp, ...(input.imap === null && { imap: null }) }
}

async function ownServers(
  input: ConnectInput,
  smtp: NamedServer,
  options: DiscoverOptions,
): Promise<Discovery> {
  const trace = new Trace()
  const settle = async (server: NamedServer, protocol: MailProtocol): Promise<Candidate> => ({
    ...(await settleSecurity(server, protocol, { network: options.network, trace, signal: options.signal })),
    username: 'address',
  })
  const [sending, reading] = await Promise.all([
    settle(smtp, 'smtp'),
    input.imap ? settle(input.imap, 'imap') : null,
  ])
  return { provider: null, smtp: sending, imap: reading, hops: trace.hops }
}

/**
 * Of a provider's two submission ports the one that opens from here: hosts that block 465 often leave 587 open. The
 * first one where none does, so that the login says why.
 */
async function openPort(
  { provider, smtp, hops }: Servers & { hops: Hop[] },
  options: DiscoverOptions,
): Promise<Candidate> {
  if (provider === null || provider.smtp.length < 2) return smtp
  const candidates = provider.smtp.map((endpoint) => ({ ...endpoint, username: smtp.username }))
  const signal = options.signal ?? new AbortController().signal
  return (await firstThatAnswers(candidates, 'smtp', { network: options.network, signal, hops })) ?? smtp
}
