import { MailboxError } from '../failure.ts'
import type { FailureDetails } from '../failure.ts'
import { DeadlinePassed } from './deadline.ts'

/** The errno or OpenSSL code of an error, else its name: short, for a trace. */
export function errno(error: unknown): string {
  if (error instanceof DeadlinePassed) return 'ETIMEDOUT'
  if (!(error instanceof Error)) return 'UNKNOWN'
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}

export function aborted(host: string, details: FailureDetails): MailboxError {
  return new MailboxError('net.aborted', `stopped before ${host} was reached`, details)
}

/** From the most telling down: a refusal came from the host itself, "unreachable" often only from our own family-less side. */
const ranked: readonly (readonly [code: string, errnos: readonly string[], words: string])[] = [
  ['net.refused', ['ECONNREFUSED'], 'refused the connection'],
  ['net.reset', ['ECONNRESET', 'EPIPE'], 'broke the connection off'],
  ['net.timeout', ['ETIMEDOUT'], 'did not answer in time'],
  ['net.blocked', ['EACCES', 'EPERM'], 'may not be connected to: this host forbids it'],
  [
    'net.unreachable',
    ['ENETUNREACH', 'EHOSTUNREACH', 'EADDRNOTAVAIL', 'ENETDOWN', 'EHOSTDOWN', 'EAFNOSUPPORT'],
    'cannot be reached: there is no route to it',
  ],
]

/**
 * One error out of every address's. Python reports the last address's, so that "Network is unreachable" (IPv6) stands
 * for a port that was merely blocked (IPv4); here the most telling one wins and all of them are in the trace.
 */
export function connectFailure(
  target: string,
  failures: readonly unknown[],
  details: FailureDetails,
): MailboxError {
  // A proxy's answer is already in our words.
  const ours = failures.find((failure) => failure instanceof MailboxError)
  if (ours !== undefined) return ours
  for (const [code, errnos, words] of ranked) {
    const cause = failures.find((failure) => errnos.includes(errno(failure)))
    if (cause !== undefined)
      return new MailboxError(code, `${target} ${words} (${errno(cause)})`, { ...details, cause })
  }
  const cause = failures[0]
  return new MailboxError('net.connect-failed', `${target}: ${errno(cause)}`, { ...details, cause })
}
