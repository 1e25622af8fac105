import { once } from 'node:events'
import { type Server, type Socket, createServer } from 'node:net'
import { TLSSocket } from 'node:tls'

/** One connection as a script sees it. Every wait rejects once the other side has gone. */
export interface Conversation {
  /** 0 for the first connection that the server took. */
  readonly number: number
  /** Bytes, exactly as given. */
  send(bytes: string | Uint8Array): void
  /** The same; resolves once the other side has room for more, or is gone. */
  pour(bytes: string | Uint8Array): Promise<void>
  /** The next line without its CRLF. */
  line(): Promise<string>
  /** All up to and with `mark`. */
  until(mark: string): Promise<string>
  /** Ends the connection: politely, or at once, in the middle of whatever is under way. */
  drop(how?: 'fin' | 'reset'): void
  /** Says nothing more; resolves when the other side has given up. */
  stall(): Promise<void>
  startTls(): Promise<void>
}

export type Script = (conversation: Conversation) => Promise<void>

export interface FaultServer {
  readonly port: number
  /** How many connections were taken. */
  readonly connections: number
  close(): Promise<void>
}

/**
 * A server on 127.0.0.1 that says byte for byte what its script says, and does on command what a real server will not:
 * drop, stall, or answer nonsense at a given point. With `tls` and `implicit`, TLS comes first.
 */
export async function startFaultServer(
  script: Script,
  tls?: { key: string; cert: string; implicit: boolean },
): Promise<FaultServer> {
  const sockets = new Set<Socket>()
  let connections = 0
  const server: Server = createServer({ noDelay: true }, (socket) => {
    const number = connections++
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined)
    const begin = tls?.implicit ? secured(socket, tls) : socket
    ready(begin)
      .then(() => script(converse(begin, number, tls)))
      .catch((error: unknown) => {
        if (!(error instanceof Gone)) throw error
      })
      .finally(() => socket.end())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  return {
    port,
    get connections() {
      return connections
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

class Gone extends Error {}

function secured(socket: Socket, { key, cert }: { key: string; cert: string }): TLSSocket {
  const over = new TLSSocket(socket, { isServer: true, key, cert })
  over.on('error', () => undefined)
  return over
}

async function ready(socket: Socket): Promise<void> {
  if (socket instanceof TLSSocket) await once(socket, 'secure').catch(() => Promise.reject(new Gone()))
}

function converse(first: Socket, number: number, tls?: { key: string; cert: string }): Conversation {
  let socket = first
  let buffer = ''
  let gone = false
  let look: (() => void) | null = null
  const leave = (): void => {
    gone = true
    look?.()
  }
  const listen = (): void => {
    socket.on('data', (chunk: Buffer) => {
      buffer += chunk.toString('latin1')
      look?.()
    })
    socket.on('end', leave).on('close', leave).on('error', leave)
  }
  listen()
  const until = (mark: string): Promise<string> =>
    new Promise((resolve, reject) => {
      look = () => {
        const at = buffer.indexOf(mark)
        if (at >= 0) {
          look = null
          const taken = buffer.slice(0, at + mark.length)
          buffer = buffer.slice(at + mark.length)
          resolve(taken)
        } else if (gone) reject(new Gone())
      }
      look()
    })
  return {
    number,
    send: (bytes) => {
      if (!gone) socket.write(bytes)
    },
    pour: (bytes) =>
      new Promise((resolve) => {
        if (gone) resolve()
        else socket.write(bytes, () => resolve())
      }),
    until,
    line: async () => (await until('\r\n')).slice(0, -2),
    drop: (how = 'fin') => {
      if (how === 'fin') socket.destroySoon()
      // Under TLS Node lends the handle away: cut without goodbye is as near as it gets.
      else if (socket instanceof TLSSocket) socket.destroy()
      else socket.resetAndDestroy()
    },
    stall: () => until('\0\0never\0\0').then(() => undefined),
    async startTls() {
      if (!tls) throw new Error('this fault server has no certificate')
      socket.removeAllListeners('data')
      socket = secured(socket, tls)
      listen()
      await ready(socket)
    },
  }
}
