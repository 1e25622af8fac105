import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { DeadlinePassed } from './deadline.ts'
import { errno } from './failures.ts'
import type { Address } from './names.ts'
import { RaceOver } from './race.ts'
import type { Trace } from './trace.ts'

/** One TCP connection to one address; leaves its hop whatever happens. Rejects with the system's own error. */
export function openSocket(
  { address, family }: Address,
  port: number,
  options: { signal: AbortSignal; trace: Trace; localAddress: string | undefined },
): Promise<Socket> {
  const { signal, trace, localAddress } = options
  const end = trace.begin('connect', hostPort(address, port), family)

  return new Promise<Socket>((resolve, reject) => {
    if (signal.aborted) {
      end(false, why(signal.reason))
      return reject(signal.reason)
    }
    const socket = connect({
      host: address,
      port,
      family,
      autoSelectFamily: false,
      noDelay: true,
      ...(localAddress === undefined ? {} : { localAddress }),
    })
    const settle = (ok: boolean, detail: string) => {
      signal.removeEventListener('abort', onAbort)
      socket.off('error', fail)
      end(ok, detail)
    }
    const fail = (error: unknown) => {
      settle(false, why(error))
      socket.destroy()
      reject(error)
    }
    const onAbort = () => fail(signal.reason)
    signal.addEventListener('abort', onAbort, { once: true })
    socket.on('error', fail)
    socket.once('connect', () => {
      settle(true, 'connected')
      // A connection that breaks between two owners must not end the process; its next owner sees 'close'.
      socket.on('error', () => {})
      resolve(socket)
    })
  })
}

function why(error: unknown): string {
  if (error instanceof RaceOver) return error.message
  if (error instanceof DeadlinePassed) return `ETIMEDOUT: ${error.message}`
  return errno(error)
}

/** `192.0.2.1:465`, `[2001:db8::1]:465`. */
export function hostPort(host: string, port: number): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`
}
