/** One step of a connection as it happened; what attempts record and doctor and explain read. */
export interface Hop {
  /** 'dns' | 'connect' | 'proxy' | 'tls' | 'greeting' | 'starttls' | 'auth' | an SMTP phase | 'verify'. */
  step: string
  /** A name, an address with its port, or a URL: never a credential. */
  target: string
  family: 4 | 6 | null
  ok: boolean
  /** Milliseconds that this step took. */
  ms: number
  /** The errno (`ENETUNREACH`), the TLS protocol, the server's line: short, for a person to read. */
  detail: string
}

/** Collects the hops of one connection. One object per connection: never shared. */
export class Trace {
  readonly hops: Hop[] = []

  /** Starts the clock of a step; call the answer once, when the step has ended. */
  begin(step: string, target: string, family: 4 | 6 | null = null): (ok: boolean, detail: string) => Hop {
    const began = performance.now()
    return (ok, detail) => {
      const hop: Hop = { step, target, family, ok, ms: Math.round(performance.now() - began), detail }
      this.hops.push(hop)
      return hop
    }
  }
}
