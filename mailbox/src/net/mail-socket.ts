import type { Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'
import { MailboxError, type Phase } from '../failure.ts'
import type { DialOptions, Endpoint, Network } from './network.ts'

/** A reply longer than this, before TLS, is no mail server's. */
const maxPreambleBytes = 64 * 1024

interface Protocol {
  /** True for the last line of a reply. */
  isLast(line: string): boolean
  greeted: RegExp
  /** Sent before STARTTLS to learn whether it is offered; null: nothing needs asking. */
  hello: string | null
  command: string
  accepted: RegExp
  /** What the client that gets the secured socket reads as the server's greeting. */
  replay(greeting: string): string
}

const protocols: Record<'smtp' | 'imap', Protocol> = {
  smtp: {
    isLast: (line) => /^\d{3}(?: |$)/.test(line),
    greeted: /^220[ -]/,
    hello: 'EHLO [127.0.0.1]\r\n',
    command: 'STARTTLS\r\n',
    accepted: /^220[ -]?/,
    replay: (greeting) => greeting,
  },
  imap: {
    isLast: (line) => /^(\* (OK|PREAUTH|BYE)\b|s1 )/i.test(line),
    greeted: /^\* OK\b/i,
    hello: null,
    command: 's1 STARTTLS\r\n',
    accepted: /^s1 OK\b/im,
    // Not the server's own line: it may list capabilities, and those from before TLS must be forgotten (RFC 9051, 6.2.1).
    replay: () => '* OK\r\n',
  },
}

export interface MailSocketOptions extends DialOptions {
  network: Network
  onPhase?: ((phase: Phase) => void) | undefined
}

/**
 * A TLS connection to a mail server on which its greeting is the next thing to read, whether TLS came first (RFC 8314)
 * or by STARTTLS (RFC 3207, RFC 9051). With STARTTLS the server greets once, in clear text; its greeting is put back
 * before the secured stream, so that a client library which waits for one needs no knowledge of what went before, and
 * all TLS goes through `network.secure`. Throws MailboxError `net.*`, `tls.*`; never continues in clear text.
 */
export async function openMailSocket(
  endpoint: Endpoint,
  protocol: 'smtp' | 'imap',
  options: MailSocketOptions,
): Promise<TLSSocket> {
  const { network, onPhase, deadlineMs, ...step } = options
  onPhase?.('connect')
  const socket = await network.dial(endpoint.host, endpoint.port, { ...step, deadlineMs })
  try {
    if (endpoint.security === 'tls') {
      onPhase?.('tls')
      return await network.secure(socket, endpoint.host, step)
    }
    const greeting = await startTls(socket, endpoint, protocols[protocol], options)
    onPhase?.('tls')
    const secured = await network.secure(socket, endpoint.host, step)
    secured.unshift(Buffer.from(greeting))
    return secured
  } catch (error) {
    socket.destroy()
    throw error
  }
}

async function startTls(
  socket: Socket,
  endpoint: Endpoint,
  protocol: Protocol,
  options: MailSocketOptions,
): Promise<string> {
  const end = options.trace?.begin('starttls', `${endpoint.host}:${endpoint.port}`)
  const fail = (code: string, message: string, reply: string): never => {
    throw new MailboxError(code, message, {
      phase: 'tls',
      reply: reply.trimEnd(),
      trace: options.trace?.hops ?? [],
    })
  }
  const conversation = replies(socket, protocol, options)
  try {
    const greeting = await conversation.next()
    if (!protocol.greeted.test(greeting)) fail('net.greeting-refused', 'the server would not begin', greeting)
    if (protocol.hello) {
      const hello = await conversation.next(protocol.hello)
      if (!/^250[ -]STARTTLS\b/im.test(hello)) fail('tls.no-starttls', 'the server offers no STARTTLS', hello)
    }
    const answer = await conversation.next(protocol.command)
    if (!protocol.accepted.test(answer)) fail('tls.no-starttls', 'the server refused STARTTLS', answer)
    // Clear text behind the answer would be read as if it had come over TLS: somebody on the path put it there.
    if (conversation.rest() > 0) fail('tls.starttls-injected', 'clear text after STARTTLS', answer)
    end?.(true, answer.trimEnd())
    return protocol.replay(greeting)
  } catch (error) {
    end?.(false, error instanceof MailboxError ? (error.reply ?? error.message) : String(error))
    throw error
  } finally {
    conversation.release()
  }
}

/** Reads one reply at a time from a socket in clear text; `release` leaves the socket paused and without listeners. */
function replies(
  socket: Socket,
  protocol: Protocol,
  options: MailSocketOptions,
): { next(command?: string): Promise<string>; rest(): number; release(): void } {
  let buffer = ''
  let waiting: { resolve(reply: string): void; reject(error: unknown): void } | null = null
  let failure: MailboxError | null = null

  const fail = (code: string, message: string, cause?: unknown): void => {
    failure ??= new MailboxError(code, message, {
      phase: 'greeting',
      trace: options.trace?.hops ?? [],
      cause,
    })
    waiting?.reject(failure)
    waiting = null
  }
  const take = (): string | null => {
    let from = 0
    for (let at = buffer.indexOf('\n'); at >= 0; at = buffer.indexOf('\n', from)) {
      const line = buffer.slice(from, at).trimEnd()
      from = at + 1
      if (!protocol.isLast(line)) continue
      const reply = buffer.slice(0, from)
      buffer = buffer.slice(from)
      return reply
    }
    return null
  }
  const settle = (): void => {
    if (!waiting) return
    const reply = take()
    if (reply === null) return
    waiting.resolve(reply)
    waiting = null
  }
  const onData = (chunk: Buffer): void => {
    buffer += chunk.toString('latin1')
    if (buffer.length > maxPreambleBytes)
      return fail('server.odd-answer', 'the server sent too much before TLS')
    settle()
  }
  const onError = (error: Error): void => fail('net.closed', 'the connection broke before TLS', error)
  const onClose = (): void => fail('net.closed', 'the server closed the connection before TLS')
  const onAbort = (): void => fail('net.aborted', 'stopped by the caller', options.signal?.reason)
  const timer = setTimeout(
    () => fail('server.silent', 'no answer from the server before TLS'),
    // One budget for everything up to the greeting: what the dial left of it.
    options.network.remainingMs(socket),
  )
  socket.on('data', onData).on('error', onError).on('close', onClose).on('end', onClose)
  options.signal?.addEventListener('abort', onAbort, { once: true })

  return {
    next: (command) =>
      new Promise((resolve, reject) => {
        if (failure) return reject(failure)
        waiting = { resolve, reject }
        if (command) socket.write(command)
        settle()
      }),
    rest: () => buffer.length,
    release: () => {
      clearTimeout(timer)
      socket.pause()
      socket.off('data', onData).off('error', onError).off('close', onClose).off('end', onClose)
      options.signal?.removeEventListener('abort', onAbort)
    },
  }
}
