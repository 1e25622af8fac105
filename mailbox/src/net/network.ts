import type { Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'
import type { Dispatcher } from 'undici'
import { MailboxError } from '../failure.ts'
import { startDeadline } from './deadline.ts'
import type { Deadline } from './deadline.ts'
import { createDialler } from './dial.ts'
import { createDispatcher } from './dispatcher.ts'
import { createMemory } from './memory.ts'
import { parseProxy } from './proxy.ts'
import { canonicalHost } from './names.ts'
import { hostPort } from './socket.ts'
import { secureSocket, trustedContext } from './tls.ts'
import { Trace } from './trace.ts'

/** `tls`: TLS from the first byte (RFC 8314). `starttls`: upgrade or fail, never clear text. */
export type Security = 'tls' | 'starttls'

export interface Endpoint {
  host: string
  port: number
  security: Security
}

export interface NetworkOptions {
  /** Which address families may be dialled; both are raced by default (RFC 8305). */
  family?: 4 | 6 | 'auto' | undefined
  /** The local address to dial from; only its family is then dialled. */
  localAddress?: string | undefined
  /** `socks5://[user:pass@]host:port` or `http://[user:pass@]host:port` (CONNECT). */
  proxy?: string | undefined
  /** One budget for name, connect, TLS and greeting. Milliseconds, 15 000 by default. */
  deadlineMs?: number | undefined
  /** PEM certificates trusted besides Node's own (which already honours NODE_EXTRA_CA_CERTS). */
  ca?: readonly string[] | undefined
  /**
   * Asked with the resolved address, at connect time, so that neither a redirect nor a changing DNS answer gets
   * past it. Answer false to refuse (`net.private-address`). Without it every address is allowed.
   * Behind a proxy the name is then resolved here, and the proxy is asked for the address that was checked.
   */
  allow?: ((target: { host: string; port: number; address: string }) => boolean) | undefined
}

export interface DialOptions {
  /** Only this family, for telling the two apart; the network's own choice otherwise. */
  family?: 4 | 6 | undefined
  trace?: Trace | undefined
  signal?: AbortSignal | undefined
  deadlineMs?: number | undefined
  /** True: the server shows its certificate, even where a TLS session of the last minutes could be taken up again. */
  fullHandshake?: boolean | undefined
}

/**
 * The one way out: SMTP, IMAP and HTTP all dial through it. Remembers which family of a host answered and the servers'
 * TLS sessions, for ten minutes each; no globals.
 */
export interface Network {
  /** A TCP connection to the first address that answers. Throws MailboxError `net.*` with every address's error in its trace. */
  dial(host: string, port: number, options?: DialOptions): Promise<Socket>
  /**
   * TLS over a dialled socket; SNI and the certificate check use `host`, whatever address was dialled. Goes on with
   * what the dial left of its budget. Throws `tls.*`, `server.silent`, `net.reset`.
   */
  secure(socket: Socket, host: string, options?: DialOptions): Promise<TLSSocket>
  /** Milliseconds that dial and secure have left of this socket's budget: what its greeting may take. */
  remainingMs(socket: Socket): number
  /** `socks5 host:port` without its login, or null: what stands between this host and the servers. */
  readonly proxy: string | null
  /** For undici's fetch: the same dialling, guard and proxy. */
  readonly dispatcher: Dispatcher
  /** Ends the HTTP connections. Sockets that were handed out belong to their callers. */
  close(): Promise<void>
}

/** Makes a way out. Throws MailboxError `net.bad-proxy` at once where the proxy's URL cannot be read. */
export function createNetwork(options: NetworkOptions = {}): Network {
  const budgetMs = options.deadlineMs ?? 15_000
  const budgets = new WeakMap<Socket, Deadline>()
  const ports = new WeakMap<Socket, number>()
  const sessions = createMemory<Buffer>()
  const proxy = options.proxy === undefined ? null : parseProxy(options.proxy)
  const connect = createDialler({
    family: options.family ?? 'auto',
    localAddress: options.localAddress,
    proxy,
    allow: options.allow,
  })
  const context = trustedContext(options.ca ?? [])

  const way = {
    async dial(host: string, port: number, given: DialOptions = {}): Promise<Socket> {
      if (!Number.isInteger(port) || port < 1 || port > 65_535) {
        throw new MailboxError('net.bad-port', `${port} is no port`, { phase: 'connect' })
      }
      const deadline = startDeadline(given.deadlineMs ?? budgetMs, given.signal)
      const trace = given.trace ?? new Trace()
      const socket = await deadline.run((signal) =>
        connect(canonicalHost(host), port, { signal, trace, family: given.family }),
      )
      budgets.set(socket, deadline)
      ports.set(socket, port)
      return socket
    },

    async secure(socket: Socket, host: string, given: DialOptions = {}): Promise<TLSSocket> {
      const ms = given.deadlineMs ?? budgets.get(socket)?.left() ?? budgetMs
      const deadline = startDeadline(ms, given.signal)
      const trace = given.trace ?? new Trace()
      const name = canonicalHost(host)
      const port = ports.get(socket)
      const resume =
        port === undefined || given.fullHandshake ? null : { sessions, key: hostPort(name, port) }
      const secured = await deadline.run((signal) =>
        secureSocket(socket, name, { context, signal, trace, resume }),
      )
      budgets.set(secured, deadline)
      return secured
    },
  }
  const dispatcher = createDispatcher(way)

  return {
    ...way,
    dispatcher,
    proxy: proxy && `${proxy.kind} ${hostPort(proxy.host, proxy.port)}`,
    remainingMs: (socket) => Math.ceil(budgets.get(socket)?.left() ?? budgetMs),
    close: () => dispatcher.close(),
  }
}
