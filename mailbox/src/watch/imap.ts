import type { ImapFlow as Client } from 'imapflow'
import type { Account, Credential } from '../account/account.ts'
import { MailboxError } from '../failure.ts'
import { openMailSocket } from '../net/mail-socket.ts'
import type { Network } from '../net/network.ts'
import { Trace } from '../net/trace.ts'
import { nextInInbox, readFolders } from './imap-folders.ts'
import { waitForMail } from './imap-idle.ts'
import { fileSent, findSent, sentSince } from './imap-sent.ts'
import type { Inbox } from './inbox.ts'

export interface OpenInboxOptions {
  network: Network
  trace?: Trace
  signal?: AbortSignal
  /** Milliseconds for the login, 30 000 by default; the way there has the budget of the network. */
  deadlineMs?: number
}

/**
 * A step may take so many times the deadline, four minutes by default: less than the lease of the mailbox, and long enough
 * for the headers of a busy month. Silence is cut short far earlier; this is for a server that talks without end.
 */
const stepDeadlines = 8

/** Bytes that a step may bring: many times the headers of a busy month, and little enough to be held. */
const stepBytes = 64 * 1024 * 1024

/**
 * Milliseconds at least between looks at how much has come: a quick network brings some 10 MB meanwhile. Rarer in a long
 * step, of which a thousand may be waiting for mail.
 */
const countEveryMs = 100

/** Milliseconds for the server's goodbye; nothing depends on it. */
const logoutPatience = 2000

/**
 * Opens a person's mailbox over IMAP (RFC 9051) for reading: EXAMINE and BODY.PEEK only. Throws MailboxError `net.*`,
 * `tls.*`, `watch.login-refused`, `watch.dropped`, `watch.timeout`.
 */
export async function openImapInbox(
  account: Account,
  credential: Credential | null,
  { network, trace = new Trace(), signal, deadlineMs = 30_000 }: OpenInboxOptions,
): Promise<Inbox> {
  if (!account.imap) throw new MailboxError('watch.no-server', 'the account has no IMAP server')
  if (!credential) throw new MailboxError('watch.no-credential', 'the account has no credential')
  const { host, port, username } = account.imap
  // Loaded when a mailbox is first opened, and before the server's greeting is waited for: 130 modules that a start can do without.
  const { ImapFlow } = await import('imapflow')
  const socket = await openMailSocket(account.imap, 'imap', {
    network,
    trace,
    ...(signal ? { signal } : {}),
  })
  const client = new ImapFlow({
    host,
    port,
    secure: true,
    auth: { user: username, pass: credential.password },
    logger: false,
    disableAutoIdle: true,
    greetingTimeout: network.remainingMs(socket),
    socketTimeout: 2 * deadlineMs,
    // A mail is read up to a limit; nothing that a server says in one piece need be larger.
    maxLineLength: 16 * 1024 * 1024,
    maxLiteralSize: 16 * 1024 * 1024,
    maxResponseSize: 64 * 1024 * 1024,
    transport: {
      connect(_options, onConnect) {
        setImmediate(onConnect)
        return socket
      },
    },
  })
  // Without a listener a late error would end the process; the call under way rejects with the same one.
  client.on('error', () => undefined)
  const abort = (): void => client.close()
  signal?.addEventListener('abort', abort, { once: true })
  const close = async (): Promise<void> => {
    signal?.removeEventListener('abort', abort)
    await within(client, socket, logoutPatience, () => client.logout()).catch(() => client.close())
  }

  const authed = trace.begin('auth', username)
  try {
    await within(client, socket, deadlineMs, () => client.connect())
    authed(true, '')
  } catch (error) {
    const failure = inWords(error, trace)
    authed(false, failure.reply ?? failure.message)
    await close()
    throw failure
  }
  const guarded = async <T>(step: () => Promise<T>, waitMs = 0): Promise<T> => {
    try {
      return await within(client, socket, waitMs + stepDeadlines * deadlineMs, step)
    } catch (error) {
      throw inWords(error, trace)
    }
  }
  return {
    findSent: (messageId) => guarded(() => findSent(client, messageId)),
    sentSince: (from) => guarded(() => sentSince(client, from)),
    waitForMail: (cursor, ms, abortWait) =>
      guarded(() => waitForMail(client, nextInInbox(cursor), ms, abortWait), ms),
    since: (cursor, options) => guarded(() => readFolders(client, cursor, options)),
    fileSent: (raw) => guarded(() => fileSent(client, raw)),
    close,
  }
}

/** Hangs up on a server that does not come to the end of a step in time, or within so many bytes; the step rejects. */
async function within<T>(
  client: Client,
  socket: { readonly bytesRead: number },
  ms: number,
  step: () => Promise<T>,
): Promise<T> {
  const late = Promise.withResolvers<never>()
  const giveUp = (what: string): void => {
    late.reject(new MailboxError('watch.timeout', `no end after ${what}`))
    client.close()
  }
  const before = socket.bytesRead
  const timer = setTimeout(() => giveUp(`${ms} ms`), ms)
  const counter = setInterval(
    () => {
      if (socket.bytesRead - before > stepBytes) giveUp(`${stepBytes} bytes`)
    },
    Math.max(countEveryMs, ms / 1000),
  )
  try {
    return await Promise.race([step(), late.promise])
  } finally {
    clearTimeout(timer)
    clearInterval(counter)
  }
}

interface ImapFailure extends Error {
  code?: string
  authenticationFailed?: boolean
  serverResponseCode?: string
  responseText?: string
  response?: unknown
}

function inWords(error: unknown, trace: Trace): MailboxError {
  if (error instanceof MailboxError) return error
  const failure: ImapFailure = error instanceof Error ? error : new Error(String(error))
  const words = failure.responseText ?? (typeof failure.response === 'string' ? failure.response : undefined)
  const code = failure.serverResponseCode
  const reply = words === undefined ? undefined : code && !words.includes(code) ? `[${code}] ${words}` : words
  const details = { trace: trace.hops, cause: error, ...(reply === undefined ? {} : { reply }) }
  if (failure.authenticationFailed)
    return new MailboxError('watch.login-refused', 'the IMAP login was refused', {
      ...details,
      phase: 'auth',
    })
  return new MailboxError('watch.dropped', `IMAP failed: ${failure.code ?? failure.message}`, details)
}
