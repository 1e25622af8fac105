import type { Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'
import type { Dispatcher } from 'undici'
import type { Trace } from './trace.ts'

/** `tls`: TLS from the first byte (RFC 8314). `starttls`: upgrade or fail, never clear text. */
export type Security = 'tls' | 'starttls'

export interface Endpoint {
  host: string
  port: number
  security: Security
}

export interface NetworkOptions {
  /** Which address families may be dialled; both are raced by default (RFC 8305). */
  family?: 4 | 6 | 'auto'
  localAddress?: string
  /** `socks5://[user:pass@]host:port` or `http://[user:pass@]host:port` (CONNECT). */
  proxy?: string
  /** One budget for name, connect, TLS and greeting. Milliseconds, 15 000 by default. */
  deadlineMs?: number
  /** PEM certificates trusted besides Node's own (which already honours NODE_EXTRA_CA_CERTS). */
  ca?: string[]
  /**
   * Asked with the resolved address, at connect time, so that neither a redirect nor a changing DNS answer gets
   * past it. Answer false to refuse (`net.private-address`). Without it every address is allowed.
   */
  allow?: (target: { host: string; port: number; address: string }) => boolean
}

export interface DialOptions {
  trace?: Trace
  signal?: AbortSignal
  deadlineMs?: number
}

/** The one way out: SMTP, IMAP and HTTP all dial through it. Holds the per-host memory of what worked; no globals. */
export interface Network {
  /** A TCP connection to the first address that answers. Throws MailboxError `net.*` with every address's error in its trace. */
  dial(host: string, port: number, options?: DialOptions): Promise<Socket>
  /** TLS over a dialled socket; SNI and the certificate check use `host`, whatever address was dialled. Throws `tls.*`. */
  secure(socket: Socket, host: string, options?: DialOptions): Promise<TLSSocket>
  /** For fetch: the same dialling, guard and proxy, under undici. */
  readonly dispatcher: Dispatcher
  close(): Promise<void>
}
