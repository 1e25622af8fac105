import type { Findings, Verdict } from './finding.ts'

/** Without addresses nothing else could be tried. Null where the mail servers' names resolve. */
export function nameUnknown({ names }: Findings): Verdict | null {
  const lost = names.find(({ needed, system }) => needed && system.length === 0)
  if (lost === undefined) return null
  const { host, nameServers, systemFailure } = lost
  if (nameServers === 'answered') {
    return {
      ok: false,
      verdict: `The name servers know ${host}, and this host's own resolver does not.`,
      advice: ['Check /etc/hosts and /etc/nsswitch.conf on this host: they come before the name servers.'],
    }
  }
  if (systemFailure?.code === 'net.name-not-found' && nameServers !== 'unavailable') {
    return {
      ok: false,
      verdict: `There is no host named ${host}.`,
      advice: ['Check the spelling of the address or of the server.'],
    }
  }
  return noNameServer(host)
}

export function noNameServer(name: string): Verdict {
  return {
    ok: false,
    verdict: `No name server answers this host, so ${name} cannot be found.`,
    advice: [
      "Check this host's network connection and the name servers in /etc/resolv.conf.",
      'In a container, start it with a name server that it can reach (docker run --dns).',
      'Mail that is queued waits, and goes out by itself once names work again.',
    ],
  }
}
