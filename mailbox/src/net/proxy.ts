import { request } from 'node:http'
import type { Socket } from 'node:net'
import { SocksClient, SocksClientError } from 'socks'
import { MailboxError } from '../failure.ts'
import { errno } from './failures.ts'
import { hostPort } from './socket.ts'
import type { Trace } from './trace.ts'

export interface Proxy {
  kind: 'socks5' | 'http'
  host: string
  port: number
  login: { username: string; password: string } | null
}

/** Reads `socks5://` or `http://` with an optional login. Throws `net.bad-proxy`, which never repeats the URL: it may hold a password. */
export function parseProxy(text: string): Proxy {
  const url = URL.canParse(text) ? new URL(text) : null
  const kind = url?.protocol === 'http:' ? 'http' : /^socks5h?:$/.test(url?.protocol ?? '') ? 'socks5' : null
  if (url === null || kind === null || url.hostname === '') {
    throw new MailboxError(
      'net.bad-proxy',
      'the proxy must be written socks5://host:port or http://host:port',
    )
  }
  return {
    kind,
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: Number(url.port) || (kind === 'http' ? 80 : 1080),
    login:
      url.username === ''
        ? null
        : { username: decodeURIComponent(url.username), password: decodeURIComponent(url.password) },
  }
}

/**
 * Asks the proxy at the other end of `socket` for a connection to `host`, which may be a name: the proxy then resolves
 * it. Throws `net.proxy-login`, `net.proxy-refused` or `net.proxy-failed`.
 */
export async function connectThrough(
  proxy: Proxy,
  socket: Socket,
  host: string,
  port: number,
  options: { signal: AbortSignal; trace: Trace },
): Promise<Socket> {
  const target = hostPort(host, port)
  const end = options.trace.begin('proxy', `${target} via ${proxy.kind} ${hostPort(proxy.host, proxy.port)}`)
  const onAbort = () => socket.destroy(new Error('stopped'))
  options.signal.addEventListener('abort', onAbort, { once: true })
  try {
    options.signal.throwIfAborted()
    const tunnel = proxy.kind === 'http' ? httpConnect : socks5
    await tunnel(proxy, socket, host, port)
    end(true, 'connected')
    return socket
  } catch (error) {
    socket.destroy()
    if (options.signal.aborted) {
      end(false, errno(options.signal.reason))
      throw options.signal.reason
    }
    const failure =
      error instanceof MailboxError
        ? error
        : new MailboxError(
            'net.proxy-failed',
            `the proxy did not answer as a ${proxy.kind} proxy (${errno(error)})`,
          )
    end(false, failure.message)
    throw new MailboxError(failure.code, failure.message, { phase: 'connect', trace: options.trace.hops })
  } finally {
    options.signal.removeEventListener('abort', onAbort)
  }
}

/** RFC 9110 section 9.3.6. */
function httpConnect(proxy: Proxy, socket: Socket, host: string, port: number): Promise<void> {
  const { login } = proxy
  return new Promise((resolve, reject) => {
    const authority = hostPort(host, port)
    const asking = request({
      method: 'CONNECT',
      path: authority,
      headers: {
        host: authority,
        ...(login && {
          'proxy-authorization': `Basic ${Buffer.from(`${login.username}:${login.password}`).toString('base64')}`,
        }),
      },
      // No `agent: false` beside it: Node would then make an agent, which dials by itself.
      createConnection: () => socket,
    })
    asking.once('connect', ({ statusCode, statusMessage }, _socket, head: Buffer) => {
      if (statusCode !== 200)
        return reject(refusal(statusCode === 407, `${statusCode} ${statusMessage ?? ''}`))
      // A server that speaks first (SMTP, IMAP) may have its greeting in the proxy's own packet.
      if (head.length > 0) socket.unshift(head)
      resolve()
    })
    // Node reports any answer but 2xx to CONNECT as 'connect' too; an ordinary response means it was no proxy.
    asking.once('response', ({ statusCode }) => reject(refusal(false, String(statusCode))))
    asking.once('error', reject)
    asking.end()
  })
}

/** RFC 1928, login by RFC 1929. */
async function socks5(proxy: Proxy, socket: Socket, host: string, port: number): Promise<void> {
  const { login } = proxy
  try {
    await SocksClient.createConnection({
      command: 'connect',
      proxy: {
        type: 5,
        host: proxy.host,
        port: proxy.port,
        ...(login && { userId: login.username, password: login.password }),
      },
      destination: { host: host, port },
      existing_socket: socket,
    })
  } catch (error) {
    // The library's error holds its options, the proxy's password among them: only its words go on.
    const words = error instanceof SocksClientError ? error.message : errno(error)
    if (/authentication/i.test(words)) throw refusal(true, words)
    if (/rejected connection/i.test(words)) throw refusal(false, words)
    throw new MailboxError('net.proxy-failed', `the proxy did not answer as a SOCKS5 proxy (${words})`)
  }
  await keepEarlyBytes(socket)
}

/** A listener for 'readable' keeps a socket from flowing. */
const hold = () => {}

/**
 * The library sets the socket flowing one turn after it has connected, before anyone may be listening: without this
 * a greeting that comes with the proxy's answer is lost.
 */
async function keepEarlyBytes(socket: Socket): Promise<void> {
  const early: Buffer[] = []
  const keep = (chunk: Buffer) => early.push(chunk)
  socket.on('readable', hold)
  socket.on('data', keep)
  await new Promise((turn) => setImmediate(turn))
  socket.off('data', keep)
  if (early.length > 0) socket.unshift(Buffer.concat(early))
  socket.off('readable', hold)
}

function refusal(login: boolean, words: string): MailboxError {
  return login
    ? new MailboxError('net.proxy-login', `the proxy wants another user name or password (${words.trim()})`)
    : new MailboxError('net.proxy-refused', `the proxy refused to connect (${words.trim()})`)
}
