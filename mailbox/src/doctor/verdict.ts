import type { Findings, Verdict } from './finding.ts'
import { nameUnknown, noNameServer } from './name-verdict.ts'
import {
  familyDead,
  nothingGetsOut,
  otherPortWorks,
  portUnreached,
  portsWork,
  proxyFails,
  sendingBlocked,
  serverBroken,
} from './port-verdict.ts'
import { inWords } from './sentence.ts'

/** Puts findings into one sentence and what to do: the first rule that applies, from the root of all trouble upwards. */
export function judge(findings: Findings): Verdict {
  return (
    nameUnknown(findings) ??
    proxyFails(findings) ??
    nothingGetsOut(findings) ??
    sendingBlocked(findings) ??
    otherPortWorks(findings) ??
    serverBroken(findings) ??
    portUnreached(findings) ??
    loginRefused(findings) ??
    passwordClosed(findings) ??
    familyDead(findings) ??
    portsWork(findings)
  )
}

/** Where not even a mail server was found. Null: the search failed for a reason that is no finding. */
export function judgeSearch(domain: string, code: string): Verdict | null {
  if (code === 'net.dns-unavailable') return noNameServer(domain)
  if (code !== 'account.no-server-found') return null
  return {
    ok: false,
    verdict: `No mail server was found for ${domain}.`,
    advice: [
      'Check the spelling of the address, or give the SMTP and IMAP servers that the mail hoster names.',
    ],
  }
}

function loginRefused({ login, provider }: Findings): Verdict | null {
  if (!login?.failure) return null
  return inWords('The servers can be reached, and the login fails', login.failure, provider?.id ?? null)
}

function passwordClosed({ provider, login }: Findings): Verdict | null {
  if (provider?.password.kind !== 'closed' || login !== null) return null
  return {
    ok: true,
    verdict: `${provider.name} can be reached from this host, and takes no password from mail programs.`,
    advice: [...provider.password.steps],
  }
}
