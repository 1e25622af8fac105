import { MailboxError } from '../failure.ts'
import { DeadlinePassed, orAbort, startDeadline } from '../net/deadline.ts'
import type { Network } from '../net/network.ts'
import { Trace } from '../net/trace.ts'
import type { Hop } from '../net/trace.ts'
import type { Account, Credential } from './account.ts'
import type { MailProtocol } from './discover/source.ts'

/** A real login that is ended at once. Throws MailboxError. Handed in by connect.ts: the roads stand to the right. */
export type Login = (
  account: Account,
  credential: Credential,
  options: { network: Network; trace: Trace; signal?: AbortSignal },
) => Promise<void>

export type Logins = Record<MailProtocol, Login>

export interface VerifyOptions {
  network: Network
  signal?: AbortSignal | undefined
  /** For each of the two logins, milliseconds: a person waits for it. 30 000 by default. */
  loginDeadlineMs?: number | undefined
}

/**
 * Logs in over SMTP and over IMAP, side by side and apart, so that the person hears which of the two failed. Each gets a `verify` hop.
 * Throws the first failure (SMTP before IMAP) under its own code; its trace holds both.
 */
export async function verifyAccount(
  account: Account,
  credential: Credential,
  logins: Logins,
  options: VerifyOptions,
): Promise<Hop[]> {
  const [smtp, imap] = await Promise.all([
    account.smtp && attempt('smtp', account, credential, logins.smtp, options),
    account.imap && attempt('imap', account, credential, logins.imap, options),
  ])
  const hops = [...(smtp?.hops ?? []), ...(imap?.hops ?? [])]
  const failure = smtp?.failure ?? imap?.failure
  if (failure === undefined) return hops
  throw new MailboxError(failure.code, failure.message, {
    ...(failure.phase && { phase: failure.phase }),
    ...(failure.reply !== null && { reply: failure.reply }),
    trace: hops,
    cause: failure,
  })
}

async function attempt(
  protocol: MailProtocol,
  account: Account,
  credential: Credential,
  login: Login,
  options: VerifyOptions,
): Promise<{ hops: Hop[]; failure?: MailboxError }> {
  const trace = new Trace()
  const label = protocol === 'smtp' ? 'sending (SMTP)' : 'reading (IMAP)'
  const server = account[protocol]
  const end = trace.begin('verify', `${label}, ${server?.host}:${server?.port}`)
  try {
    const { network, signal: outer, loginDeadlineMs = 30_000 } = options
    await startDeadline(loginDeadlineMs, outer).run((signal) =>
      orAbort(login(account, credential, { network, trace, signal }), signal),
    )
    end(true, 'logged in')
    return { hops: trace.hops }
  } catch (error) {
    const failure = inOurWords(error, label, options.signal)
    end(false, failure.reply ?? failure.message)
    return {
      hops: trace.hops,
      failure: new MailboxError(failure.code, `${label}: ${failure.message}`, {
        ...(failure.phase && { phase: failure.phase }),
        ...(failure.reply !== null && { reply: failure.reply }),
        cause: failure,
      }),
    }
  }
}

function inOurWords(error: unknown, label: string, stopped: AbortSignal | undefined): MailboxError {
  if (error instanceof MailboxError) return error
  // The way there has a shorter deadline of its own: what is left is a server that took the connection.
  if (error instanceof DeadlinePassed)
    return new MailboxError('server.silent', `${label}: the login was not answered in time`)
  if (stopped?.aborted) return new MailboxError('net.aborted', `${label}: stopped by the caller`)
  return new MailboxError('account.verify-failed', `${label} failed`, { cause: error })
}
