import type { Provider } from '../account/provider.ts'
import type { MailboxError } from '../failure.ts'
import type { Endpoint } from '../net/network.ts'

/** `other-port`: not used, tried to tell a blocked port from a blocked host. `relay`: port 25, between mail servers. */
export type Purpose = 'sending' | 'reading' | 'https' | 'other-port' | 'relay'

/** A port to try. `security` null: only whether it opens. */
export interface Probe extends Omit<Endpoint, 'security'> {
  purpose: Purpose
  security: Endpoint['security'] | null
}

/** What became of a probe over one family. */
export interface PortFinding extends Probe {
  /** Null behind a proxy, which chooses. */
  family: 4 | 6 | null
  /** Null: it works, as far as a login. */
  failure: MailboxError | null
}

/** What the system's resolver and the name servers say of one host, apart. */
export interface NameFinding {
  host: string
  /** A mail server's; a name that only shows whether the web works may be missing. */
  needed: boolean
  /** getaddrinfo: what is dialled. */
  system: readonly { address: string; family: 4 | 6 }[]
  systemFailure: MailboxError | null
  /** Name servers alone; null where the question does not arise (an IP address, a proxy). */
  nameServers: 'answered' | 'no-such-name' | 'unavailable' | null
}

/** All that was seen; verdict.ts makes sentences of it. */
export interface Findings {
  names: readonly NameFinding[]
  ports: readonly PortFinding[]
  provider: Provider | null
  /** `socks5 host:port`, or null. */
  proxy: string | null
  /** Null where there was no credential to try. */
  login: { failure: MailboxError | null } | null
}

/** What judge() makes of findings. */
export interface Verdict {
  /** Whether mail can be sent and read from here. */
  ok: boolean
  /** One sentence. */
  verdict: string
  /** What to do, a sentence each. */
  advice: string[]
}
