import type { TLSSocket } from 'node:tls'
import { MailboxError } from '../failure.ts'
import { DeadlinePassed, startDeadline } from './deadline.ts'
import { aborted, errno } from './failures.ts'
import type { Network } from './network.ts'
import type { Trace } from './trace.ts'

/** RFC 5321 section 4.5.3.1.5 allows 512 bytes a line; a server that sends this much without one is none of ours. */
const maxBytes = 8 * 1024

const greeted = { smtp: /^220[ -]/, imap: /^\* (OK|PREAUTH)\b/i } as const

/**
 * The first line that a mail server says on a secured socket, within what is left of the socket's budget. The socket
 * is spent afterwards: for probing, not for a client library. Throws `server.silent`, `net.reset` or
 * `net.greeting-refused` (a full or unwilling server, or none at all: its words are the reply).
 */
export async function readGreeting(
  socket: TLSSocket,
  protocol: keyof typeof greeted,
  host: string,
  options: { network: Network; trace: Trace; signal?: AbortSignal | undefined },
): Promise<string> {
  const { trace, signal } = options
  const end = trace.begin('greeting', host)
  const deadline = startDeadline(options.network.remainingMs(socket), signal)
  try {
    const line = await deadline.run((stop) => firstLine(socket, stop))
    end(greeted[protocol].test(line), line)
    if (!greeted[protocol].test(line)) {
      throw new MailboxError('net.greeting-refused', `${host} would not begin`, {
        phase: 'greeting',
        reply: line,
        trace: trace.hops,
      })
    }
    return line
  } catch (cause) {
    if (cause instanceof MailboxError) throw cause
    const details = { phase: 'greeting', trace: trace.hops, cause } as const
    end(false, cause instanceof DeadlinePassed ? `ETIMEDOUT: ${cause.message}` : errno(cause))
    if (cause instanceof DeadlinePassed) {
      throw new MailboxError(
        'server.silent',
        `${host} took the connection and then did not greet in time`,
        details,
      )
    }
    if (signal?.aborted) throw aborted(host, details)
    throw new MailboxError('net.reset', `${host} hung up without a greeting`, details)
  }
}

function firstLine(socket: TLSSocket, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    const settle = (error: unknown, line = '') => {
      socket.off('data', onData).off('error', settle).off('close', onClose).off('end', onClose)
      signal.removeEventListener('abort', onAbort)
      if (error === null) resolve(line)
      else reject(error)
    }
    const onData = (chunk: Buffer) => {
      text += chunk.toString('latin1')
      const at = text.indexOf('\n')
      if (at >= 0 || text.length > maxBytes) settle(null, text.slice(0, at < 0 ? 200 : at).trimEnd())
    }
    const onClose = () => settle(Object.assign(new Error('closed'), { code: 'ECONNRESET' }))
    const onAbort = () => settle(signal.reason)
    if (signal.aborted) return onAbort()
    signal.addEventListener('abort', onAbort, { once: true })
    socket.on('data', onData).on('error', settle).on('close', onClose).on('end', onClose)
  })
}
