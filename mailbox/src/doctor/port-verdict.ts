import { hostPort } from '../net/socket.ts'
import type { Findings, PortFinding, Purpose, Verdict } from './finding.ts'
import { inWords, list, listFailures, listPorts } from './sentence.ts'

/*
 * What the ports say, as rules from the root of all trouble upwards: each answers null where it does not apply.
 * A port counts as working where one family does.
 */

export const meantFor = ({ ports }: Findings, ...purposes: Purpose[]): PortFinding[] =>
  ports.filter(({ purpose }) => purposes.includes(purpose))

const works = (ports: readonly PortFinding[]): boolean => ports.some(({ failure }) => failure === null)

/** The port itself was not reached: nothing is known of the server behind it. */
const unreached = ({ failure }: PortFinding): boolean =>
  failure !== null && failure.code.startsWith('net.') && failure.phase === 'connect'

const isSubmission = ({ port }: PortFinding): boolean => port === 465 || port === 587

export function proxyFails({ ports, proxy }: Findings): Verdict | null {
  if (proxy === null || works(ports)) return null
  const failed = ports.find(({ failure }) => failure?.code.startsWith('net.proxy-'))
  return failed?.failure ? inWords(`Nothing gets through the proxy (${proxy})`, failed.failure, null) : null
}

export function nothingGetsOut({ ports, proxy }: Findings): Verdict | null {
  if (ports.length === 0 || !ports.every(unreached)) return null
  const way = proxy === null ? 'from this host' : `through the proxy (${proxy})`
  return {
    ok: false,
    verdict: `Nothing can be reached ${way}: ${listFailures(ports.filter(({ purpose }) => purpose !== 'relay'))}.`,
    advice: ["Check this host's network connection and its firewall: it is not mail alone that fails."],
  }
}

export function sendingBlocked(findings: Findings): Verdict | null {
  const submission = findings.ports.filter(isSubmission)
  if (submission.length === 0 || !submission.every(unreached)) return null
  const blocked = list(submission.map(({ port }) => String(port)).toSorted())
  const open = [
    ...(works(findings.ports.filter(({ port }) => port === 993 || port === 143)) ? ['IMAP'] : []),
    ...(works(meantFor(findings, 'https')) ? ['HTTPS'] : []),
  ]
  const elsewhere = open.length === 0 ? '' : ` (${list(open)} ${open.length > 1 ? 'work' : 'works'})`
  const { provider } = findings
  if (provider === null) {
    return {
      ok: false,
      verdict: `${submission[0]?.host} cannot be reached on ${blocked}${elsewhere}: the server is down or offers no such port, or this host blocks outbound SMTP.`,
      advice: [
        'Ask the doctor about a large provider, such as Gmail: if that fails too, this host blocks outbound SMTP.',
        'Then move to an instance that allows it, or set MAIL_PROXY.',
      ],
    }
  }
  // A large provider does not go down on both ports at once while its other services answer: it is the host.
  const account = provider.oauth === null ? 'a Gmail or Outlook mailbox' : provider.name
  return {
    ok: false,
    verdict: `This host blocks outbound SMTP on ${blocked}${elsewhere}: typical of free tiers such as Render's; move to a paid instance, set MAIL_PROXY, or connect ${account} with OAuth, which goes over 443.`,
    advice: [
      'Ask whoever runs this host to open outbound port 465 or 587, or move to a paid instance.',
      'Or set MAIL_PROXY to a SOCKS5 or HTTP proxy that may connect to them.',
      `Or connect ${account} with OAuth, which goes over 443.`,
    ],
  }
}

export function otherPortWorks(findings: Findings): Verdict | null {
  const sending = meantFor(findings, 'sending')
  const other = meantFor(findings, 'other-port').find((port) => isSubmission(port) && port.failure === null)
  if (sending.length === 0 || !sending.every(unreached) || other === undefined) return null
  const how = other.security === 'tls' ? 'TLS' : 'STARTTLS'
  return {
    ok: true,
    verdict: `Port ${sending[0]?.port} cannot be used from this host, and ${other.port} works: connect over ${hostPort(other.host, other.port)} with ${how}.`,
    advice: [
      `A mailbox that is connected now gets port ${other.port} by itself; one that was connected before is connected anew.`,
    ],
  }
}

/** Reached, and wrong then: TLS, the greeting, a hang. */
export function serverBroken(findings: Findings): Verdict | null {
  const web: Purpose[] =
    findings.provider === null && meantFor(findings, 'sending', 'reading').length === 0 ? ['https'] : []
  for (const purpose of ['sending', 'reading', ...web] as const) {
    const ports = meantFor(findings, purpose)
    const broken = ports.find((port) => port.failure !== null && !unreached(port))
    if (broken?.failure && !works(ports)) {
      return inWords(hostPort(broken.host, broken.port), broken.failure, findings.provider?.id ?? null)
    }
  }
  return null
}

export function portUnreached(findings: Findings): Verdict | null {
  for (const purpose of ['sending', 'reading'] as const) {
    const ports = meantFor(findings, purpose)
    if (ports.length === 0 || works(ports)) continue
    const reading = purpose === 'reading' && works(meantFor(findings, 'sending'))
    return {
      ok: false,
      verdict: `${reading ? 'Mail can be sent, and replies cannot be read' : 'Mail cannot be sent'}: ${listFailures(ports)}.`,
      advice: [
        reading
          ? 'Ask whoever runs this host to open that port outwards; until then replies and bounces are not seen.'
          : 'Check the host and the port, or ask whoever runs this host to open it outwards.',
      ],
    }
  }
  return null
}

/** One family works and the other does not: worth a word, and no worry. */
export function familyDead(findings: Findings): Verdict | null {
  const ports = meantFor(findings, 'sending', 'reading')
  for (const [dead, alive] of [
    [6, 4],
    [4, 6],
  ] as const) {
    const failing = ports.filter(({ family }) => family === dead)
    const working = ports.filter(({ family }) => family === alive)
    if (failing.length === 0 || working.length === 0) continue
    if (!failing.every(unreached) || !working.every(({ failure }) => failure === null)) continue
    const noRoute = failing.every(({ failure }) => failure?.code === 'net.unreachable')
    return {
      ok: true,
      verdict: `IPv${dead} ${noRoute ? 'has no route' : 'does not answer'}; IPv${alive} works; nothing to do, RecruiterReach uses IPv${alive}.`,
      advice: [],
    }
  }
  return null
}

export function portsWork(findings: Findings): Verdict {
  const mail = meantFor(findings, 'sending', 'reading')
  const open = (mail.length > 0 ? mail : findings.ports).filter(({ failure }) => failure === null)
  const login = findings.login === null ? '' : ', and the login works'
  return {
    ok: true,
    verdict: `${listPorts(open)} can be used from this host${login}: nothing to do.`,
    advice: [],
  }
}
