import { Readable } from 'node:stream'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import { MailboxError } from '../failure.ts'
import { openMailSocket } from '../net/mail-socket.ts'
import { Trace } from '../net/trace.ts'
import type { Composed } from './message.ts'
import type { Accepted, OnPhase, Road, RoadSession } from './road.ts'
import { createProgress, type Progress } from './smtp-progress.ts'

/**
 * How long each phase may stay silent, in milliseconds. Shorter than RFC 5321 (4.5.3.2) allows up to the body, where
 * another try costs nothing; for the final reply its ten minutes stand: hanging up early is how duplicates are made.
 */
export interface SmtpDeadlines {
  /** Each of: greeting, EHLO, login, MAIL, RCPT, DATA. */
  command: number
  body: number
  finalReply: number
}

/** Milliseconds for the server's goodbye; nothing depends on it. */
const quitPatience = 2000

const defaults: SmtpDeadlines = { command: 30_000, body: 180_000, finalReply: 600_000 }

/** Sends over SMTP submission (RFC 6409) on a socket that our own network dialled and secured. */
export function createSmtpRoad(deadlines: Partial<SmtpDeadlines> = {}): Road {
  const limits = { ...defaults, ...deadlines }
  return {
    name: 'smtp',
    async open(account, credential, { network, trace = new Trace(), onPhase, signal }) {
      if (!account.smtp) throw new MailboxError('send.no-server', 'the account has no SMTP server')
      if (!credential) throw new MailboxError('send.no-credential', 'the account has no credential')
      const { host, port, username } = account.smtp
      const progress = createProgress(limits, trace)
      progress.listen(onPhase)
      const socket = await openMailSocket(account.smtp, 'smtp', {
        network,
        trace,
        onPhase: (phase) => progress.pass(phase),
        ...(signal ? { signal } : {}),
      })
      const connection = new SMTPConnection({
        host,
        port,
        connection: socket,
        secure: true,
        secured: true,
        // The machine's own name is nobody's business; Thunderbird sends an address literal too.
        name: '[127.0.0.1]',
        connectionTimeout: limits.command,
        greetingTimeout: limits.command,
        socketTimeout: limits.finalReply + limits.body,
        socketCloseTimeout: 1000,
        maxResponseSize: 64 * 1024,
        transactionLog: true,
        logger: progress.logger,
      })
      progress.attach(connection, network.remainingMs(socket))
      const settle = failOn(signal, progress)
      const close = (): void => {
        progress.rest()
        connection.close()
      }
      try {
        const greeted = trace.begin('greeting', `${host}:${port}`)
        progress.pass('greeting')
        await progress.during(greeted, (done) => connection.connect((error) => done(error ?? null)))
        const authed = trace.begin('auth', username)
        progress.pass('auth')
        await progress.during(authed, (done) =>
          connection.login({ user: username, pass: credential.password }, (error) => done(error)),
        )
      } catch (error) {
        close()
        throw error
      } finally {
        settle()
      }
      return session(connection, progress, { onPhase, signal }, close)
    },
  }
}

/** The SMTP road with the usual deadlines. */
export const smtpRoad: Road = createSmtpRoad()

/** Ends the step under way when the signal fires, and the connection with it, until the answer is called. */
function failOn(signal: AbortSignal | undefined, progress: Progress): () => void {
  const abort = (): void => progress.fail(new MailboxError('send.aborted', 'stopped by the caller'))
  signal?.addEventListener('abort', abort, { once: true })
  return () => signal?.removeEventListener('abort', abort)
}

function session(
  connection: SMTPConnection,
  progress: Progress,
  opening: { onPhase: OnPhase | undefined; signal: AbortSignal | undefined },
  close: () => void,
): RoadSession {
  return {
    async transmit(message: Composed, onPhase = opening.onPhase, signal = opening.signal): Promise<Accepted> {
      if (signal?.aborted) throw new MailboxError('send.aborted', 'stopped by the caller', { phase: 'mail' })
      progress.listen(onPhase)
      const settle = failOn(signal, progress)
      let info: { response: string; serverMessageId?: string | undefined } | undefined
      try {
        progress.pass('mail')
        await progress.during(null, (done) =>
          connection.send(
            {
              from: message.envelope.from,
              to: message.envelope.to,
              size: message.raw.byteLength,
              use8BitMime: true,
            },
            bodyAfter(
              message.raw,
              () => progress.enter('body'),
              () => progress.pass('final-reply'),
            ),
            (error, result) => {
              info = result
              done(error)
            },
          ),
        )
      } finally {
        settle()
        progress.rest()
      }
      const { response, serverMessageId } = info ?? { response: '' }
      return {
        reply: response,
        providerMessageId: serverMessageId && serverMessageId !== message.messageId ? serverMessageId : null,
      }
    },
    async close() {
      if (!connection.destroyed) {
        const ended = new Promise<void>((resolve) => {
          connection.once('end', () => resolve())
          setTimeout(resolve, quitPatience).unref()
        })
        connection.quit()
        await ended
      }
      close()
    },
  }
}

/** Nodemailer reads from this once the server has answered 354: nothing flows before `gate` has resolved. */
function bodyAfter(raw: Uint8Array, gate: () => Promise<void>, sent: () => void): Readable {
  const chunk = 64 * 1024
  let at = -1
  return new Readable({
    read() {
      if (at >= raw.byteLength) {
        sent()
        this.push(null)
        return
      }
      const push = (): void => {
        const from = at
        at += chunk
        this.push(Buffer.from(raw.buffer, raw.byteOffset + from, Math.min(chunk, raw.byteLength - from)))
      }
      if (at >= 0) return push()
      at = 0
      gate().then(push, (error: unknown) =>
        this.destroy(error instanceof Error ? error : new Error(String(error))),
      )
    },
  })
}
