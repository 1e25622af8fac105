import type { Account, Credential } from '../account/account.ts'
import { assembleAccount } from '../account/assemble.ts'
import { discover } from '../account/discover/discover.ts'
import type { DiscoverOptions } from '../account/discover/discover.ts'
import { domainOf, providerById } from '../account/provider.ts'
import type { Provider } from '../account/provider.ts'
import { verifyAccount } from '../account/verify.ts'
import type { Logins } from '../account/verify.ts'
import { MailboxError } from '../failure.ts'
import { canonicalHost } from '../net/names.ts'
import type { Network } from '../net/network.ts'
import type { Hop } from '../net/trace.ts'
import type { Findings, Probe, Verdict } from './finding.ts'
import { realLogins } from './login.ts'
import { examineNames } from './names.ts'
import { examinePort } from './ports.ts'
import { probesOfHost, probesOfMail } from './probes.ts'
import { judge, judgeSearch } from './verdict.ts'

/** What to look at. An account is looked at on its own servers, and logged in to where there is a credential. */
export type Target =
  { address: string } | { provider: string } | { host: string; port: number } | { account: Account }

export interface Diagnosis extends Verdict {
  /** Everything that was tried, in the order in which it ended. */
  hops: Hop[]
}

export interface ExamineOptions {
  network: Network
  credential?: Credential | undefined
  dns?: DiscoverOptions['dns']
  signal?: AbortSignal | undefined
  /** For each step, milliseconds: 15 000 by default. All ports are tried side by side. */
  deadlineMs?: number | undefined
  /** How to log in: for real, save in tests. */
  logins?: Logins | undefined
}

/**
 * What works from this host and what to do about the rest: names, families, ports, TLS, greeting, and the login where
 * there is a credential. Sends nothing. Throws only where the target itself makes no sense (`net.bad-host`,
 * `account.unknown-provider`); everything else is a finding.
 */
export async function examine(target: Target, options: ExamineOptions): Promise<Diagnosis> {
  const hops: Hop[] = []
  const { network, signal } = options
  const deadlineMs = options.deadlineMs ?? 15_000

  let subject: Subject
  try {
    subject = await subjectOf(target, options)
  } catch (error) {
    const verdict =
      error instanceof MailboxError && 'address' in target
        ? judgeSearch(domainOf(target.address), error.code)
        : null
    if (verdict === null || !(error instanceof MailboxError)) throw error
    return { ...verdict, hops: [...error.trace] }
  }
  hops.push(...subject.hops)

  const { provider, account, probes } = subject
  const names = network.proxy === null ? await examineNames(probes, { deadlineMs, signal, hops }) : []
  const familiesOf = (host: string): (4 | 6 | null)[] => {
    if (network.proxy !== null) return [null]
    const found = names.find((name) => name.host === host)?.system ?? []
    return ([6, 4] as const).filter((family) => found.some((address) => address.family === family))
  }
  const ports = await Promise.all(
    probes.flatMap((probe) =>
      familiesOf(probe.host).map((family) =>
        examinePort(probe, family, { network, signal, hops, deadlineMs }),
      ),
    ),
  )
  const login = await tryLogin(account, options, hops)
  return { ...judge({ names, ports, provider, proxy: network.proxy, login }), hops }
}

interface Subject {
  provider: Provider | null
  /** Null where only a provider or a host was named. */
  account: Account | null
  probes: Probe[]
  hops: Hop[]
}

async function subjectOf(target: Target, options: ExamineOptions): Promise<Subject> {
  if ('host' in target) {
    const host = canonicalHost(target.host)
    return { provider: null, account: null, probes: probesOfHost(host, target.port), hops: [] }
  }
  if ('provider' in target) {
    const provider = providerById(target.provider.toLowerCase())
    if (provider !== null)
      return { provider, account: null, probes: probesOfMail({ provider, smtp: null, imap: null }), hops: [] }
    throw new MailboxError('account.unknown-provider', 'there is no provider of that name here')
  }
  if ('account' in target) {
    const { account } = target
    const provider = providerById(account.provider)
    return { provider, account, probes: probesOfMail({ ...account, provider }), hops: [] }
  }
  const { hops, ...servers } = await discover(target.address, options)
  const account = assembleAccount(target.address, servers)
  return { provider: servers.provider, account, probes: probesOfMail(servers), hops }
}

async function tryLogin(
  account: Account | null,
  options: ExamineOptions,
  hops: Hop[],
): Promise<Findings['login']> {
  const { credential, logins = realLogins } = options
  if (account === null || credential === undefined) return null
  try {
    hops.push(...(await verifyAccount(account, credential, logins, options)))
    return { failure: null }
  } catch (error) {
    if (!(error instanceof MailboxError)) throw error
    hops.push(...error.trace)
    return { failure: error }
  }
}
