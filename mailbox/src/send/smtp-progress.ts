import type SMTPConnection from 'nodemailer/lib/smtp-connection'
import { MailboxError, type Phase } from '../failure.ts'
import type { Hop, Trace } from '../net/trace.ts'
import type { OnPhase } from './road.ts'

/**
 * Knows how far an SMTP session has got, since Nodemailer reports every drop as a connection error whatever was being
 * said; puts a deadline on each phase; and turns what went wrong into a MailboxError with phase, reply and trace.
 */
export interface Progress {
  /** A phase begins: its deadline replaces the one before, and the listener is told; if it rejects, the session is over. */
  pass(phase: Phase): void
  /** The same, and waits for the listener: for the body, of which no byte may go out before. */
  enter(phase: Phase): Promise<void>
  /** Runs one step of Nodemailer's; rejects when it fails, when its deadline passes or when `fail` is called. */
  during(
    hop: ((ok: boolean, detail: string) => Hop) | null,
    start: (done: (error: Error | null) => void) => void,
  ): Promise<void>
  /** Ends the step under way, and the connection with it. */
  fail(error: unknown): void
  /** Who is told of the phases. */
  listen(onPhase: OnPhase | undefined): void
  /** Nothing is expected from the server until the next phase. */
  rest(): void
  /** `greetingMs`: what is left for the greeting of the budget that dialling and TLS began. */
  attach(connection: SMTPConnection, greetingMs: number): void
  readonly logger: Logger
}

type Log = (data?: { tnx?: string }, message?: unknown) => void
type Logger = Record<'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal', Log>

const commands: [RegExp, Phase][] = [
  [/^MAIL FROM:/i, 'mail'],
  [/^RCPT TO:/i, 'rcpt'],
  [/^DATA$/i, 'data'],
]

const silent: Log = () => undefined

export function createProgress(
  limits: { command: number; body: number; finalReply: number },
  trace: Trace,
): Progress {
  let phase: Phase = 'connect'
  let timer: NodeJS.Timeout | undefined
  let connection: SMTPConnection | null = null
  let rejectStep: ((error: MailboxError) => void) | null = null
  let listener: OnPhase | undefined

  let greetingMs = limits.command
  const limitOf = (of: Phase): number => {
    if (of === 'greeting') return Math.min(greetingMs, limits.command)
    return of === 'body' ? limits.body : of === 'final-reply' ? limits.finalReply : limits.command
  }
  const fail = (error: unknown): void => {
    clearTimeout(timer)
    rejectStep?.(explainable(error, phase, trace))
    rejectStep = null
    connection?.close()
  }
  const begin = (next: Phase): void => {
    phase = next
    clearTimeout(timer)
    // openMailSocket keeps its own deadline until the socket is there.
    if (connection) timer = setTimeout(() => fail(timeout(next)), limitOf(next))
  }
  const enter = async (next: Phase): Promise<void> => {
    // Until the listener has agreed to the body, none of it is out, and the session still stands at DATA.
    if (next !== 'body') begin(next)
    try {
      await listener?.(next)
    } catch (error) {
      fail(error)
      throw error
    }
    if (next === 'body') begin(next)
  }
  /** Where no byte depends on the answer: what the listener throws has reached `fail`. */
  const pass = (next: Phase): void => {
    enter(next).catch(() => undefined)
  }
  return {
    pass,
    enter,
    fail,
    rest: () => clearTimeout(timer),
    listen: (onPhase) => {
      listener = onPhase
    },
    attach: (to, leftForGreeting) => {
      connection = to
      greetingMs = leftForGreeting
      to.on('error', fail)
    },
    async during(hop, start) {
      try {
        await new Promise<void>((resolve, reject) => {
          rejectStep = reject
          start((error) => (error ? fail(error) : resolve()))
        })
        hop?.(true, '')
      } catch (error) {
        hop?.(false, error instanceof MailboxError ? (error.reply ?? error.message) : String(error))
        throw error
      } finally {
        clearTimeout(timer)
        rejectStep = null
      }
    },
    logger: {
      trace: silent,
      info: silent,
      warn: silent,
      error: silent,
      fatal: silent,
      // Commands pass here with secrets already masked; only their verbs are read, nothing is kept.
      debug: (data, message) => {
        if (typeof message !== 'string' || data?.tnx !== 'client') return
        const next = commands.find(([verb]) => verb.test(message))?.[1]
        if (next && next !== phase) pass(next)
      },
    },
  }
}

function timeout(phase: Phase): MailboxError {
  return new MailboxError('send.timeout', `no answer in time at ${phase}`, { phase })
}

interface NodemailerFailure extends Error {
  code?: string
  response?: string
  responseCode?: number
  command?: string
}

function explainable(error: unknown, phase: Phase, trace: Trace): MailboxError {
  if (error instanceof MailboxError)
    return new MailboxError(error.code, error.message, {
      phase: error.phase ?? phase,
      ...(error.reply === null ? {} : { reply: error.reply }),
      trace: trace.hops,
      cause: error.cause,
    })
  const failure: NodemailerFailure = error instanceof Error ? error : new Error(String(error))
  const details = { phase, trace: trace.hops, cause: error }
  if (failure.responseCode && failure.response)
    return new MailboxError(
      failure.code === 'EAUTH' ? 'send.login-refused' : 'send.refused',
      'the server said no',
      { ...details, phase: phaseOf(failure.command) ?? phase, reply: failure.response },
    )
  if (failure.code === 'ETIMEDOUT') return new MailboxError('send.timeout', 'no answer in time', details)
  if (failure.code === 'EAUTH') return new MailboxError('send.no-login-method', 'no way to log in', details)
  if (failure.code === 'EMESSAGE')
    return new MailboxError('send.too-large', 'larger than the server takes', { ...details, phase: 'mail' })
  return new MailboxError('send.dropped', 'the connection broke', details)
}

/** With pipelining several commands are under way at once: the one that was refused is the phase that failed. */
function phaseOf(command: string | undefined): Phase | null {
  if (command === 'MAIL FROM') return 'mail'
  return command === 'RCPT TO' ? 'rcpt' : null
}
