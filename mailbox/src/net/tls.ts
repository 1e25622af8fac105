import { isIP } from 'node:net'
import type { Socket } from 'node:net'
import { connect, createSecureContext, getCACertificates } from 'node:tls'
import type { SecureContext, TLSSocket } from 'node:tls'
import { MailboxError } from '../failure.ts'
import type { FailureDetails } from '../failure.ts'
import { DeadlinePassed } from './deadline.ts'
import { aborted, errno } from './failures.ts'
import type { Memory } from './memory.ts'
import type { Trace } from './trace.ts'

/**
 * Node's trusted certificates and the given ones. Undefined (Node's default) without any: parsing 140 certificates
 * anew costs about 10 ms a connection.
 */
export function trustedContext(ca: readonly string[]): SecureContext | undefined {
  if (ca.length === 0) return undefined
  return createSecureContext({ ca: [...getCACertificates('default'), ...ca] })
}

/** The sessions that servers gave with a full handshake, and the one that is asked for here. */
export interface Resumption {
  sessions: Memory<Buffer>
  /** Server and port: what was proved by another name proves nothing about this one (Node refuses it too). */
  key: string
}

/**
 * TLS 1.2 or later over an open socket. `host` goes into SNI and is what the certificate must name (RFC 6125,
 * RFC 7817), whatever address the socket leads to. Throws `tls.*`; closes the socket when it does.
 *
 * With `resume`, a session is taken up again (RFC 8446 section 2.2, RFC 5077): the server proves that it is the one
 * whose certificate was checked, without showing it anew. Only what a full handshake gave is remembered, and for ten
 * minutes, so no certificate is trusted for longer without being looked at. One ticket serves many connections, against
 * the advice of RFC 8446 appendix C.4, which is for clients that change their address: Postfix gives one a full
 * handshake, so that single use resumed half of 4,000 logins, this 3,900 of them.
 */
export function secureSocket(
  socket: Socket,
  host: string,
  options: {
    context: SecureContext | undefined
    signal: AbortSignal
    trace: Trace
    resume: Resumption | null
  },
): Promise<TLSSocket> {
  const { signal, trace, resume } = options
  const session = resume?.sessions.recall(resume.key)
  const end = trace.begin('tls', host)

  return new Promise<TLSSocket>((resolve, reject) => {
    const secure = connect({
      socket,
      host,
      ...(isIP(host) === 0 ? { servername: host } : {}),
      ...(options.context === undefined ? {} : { secureContext: options.context }),
      minVersion: 'TLSv1.2',
      ...(session ? { session } : {}),
    })
    if (resume) {
      secure.on('session', (given: Buffer) => {
        // Once destroyed, a socket no longer knows.
        if (!secure.destroyed && !secure.isSessionReused()) resume.sessions.remember(resume.key, given)
      })
    }
    const settle = () => {
      signal.removeEventListener('abort', onAbort)
      secure.off('error', fail)
      secure.off('close', onClose)
    }
    const fail = (error: unknown) => {
      settle()
      if (session) resume?.sessions.forget(resume.key)
      end(false, error instanceof DeadlinePassed ? `ETIMEDOUT: ${error.message}` : errno(error))
      secure.on('error', () => {}) // the handshake is over; what its wreck still says is of no interest
      secure.destroy()
      socket.destroy()
      reject(tlsFailure(host, error, signal, { phase: 'tls', trace: trace.hops, cause: error }))
    }
    const onAbort = () => fail(signal.reason)
    const onClose = () =>
      fail(Object.assign(new Error('closed during the handshake'), { code: 'ECONNRESET' }))
    if (signal.aborted) return onAbort()
    signal.addEventListener('abort', onAbort, { once: true })
    secure.on('error', fail)
    secure.on('close', onClose)
    secure.once('secureConnect', () => {
      settle()
      const again = secure.isSessionReused() ? ', resumed' : ''
      end(true, `${secure.getProtocol() ?? 'TLS'} ${secure.getCipher().standardName}${again}`)
      resolve(secure)
    })
  })
}

/** OpenSSL's and Node's codes (nodejs.org/api/tls.html, "X509 certificate error codes"). */
const certificateFaults: Record<string, readonly [code: string, words: string]> = {
  ERR_TLS_CERT_ALTNAME_INVALID: ['tls.wrong-name', 'shows a certificate for another name'],
  CERT_HAS_EXPIRED: ['tls.expired', 'shows a certificate that has expired'],
  CERT_NOT_YET_VALID: ['tls.not-yet-valid', 'shows a certificate that is not valid yet'],
  DEPTH_ZERO_SELF_SIGNED_CERT: ['tls.self-signed', 'shows a certificate that it signed itself'],
  SELF_SIGNED_CERT_IN_CHAIN: ['tls.untrusted', 'shows a certificate from an unknown authority'],
  UNABLE_TO_GET_ISSUER_CERT: ['tls.untrusted', 'shows a certificate from an unknown authority'],
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: ['tls.untrusted', 'shows a certificate from an unknown authority'],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: ['tls.untrusted', 'shows a certificate without its chain'],
  CERT_REVOKED: ['tls.revoked', 'shows a certificate that was withdrawn'],
  ERR_SSL_WRONG_VERSION_NUMBER: ['tls.not-tls', 'does not speak TLS on this port'],
  ERR_SSL_PACKET_LENGTH_TOO_LONG: ['tls.not-tls', 'does not speak TLS on this port'],
}

function tlsFailure(
  host: string,
  error: unknown,
  signal: AbortSignal,
  details: FailureDetails,
): MailboxError {
  const code = errno(error)
  const known = certificateFaults[code]
  if (known !== undefined) return new MailboxError(known[0], `${host} ${known[1]} (${code})`, details)
  if (code === 'ETIMEDOUT') {
    return new MailboxError('server.silent', `${host} did not finish the TLS handshake in time`, details)
  }
  if (signal.aborted) return aborted(host, details)
  if (code === 'ECONNRESET' || code === 'EPIPE') {
    return new MailboxError('net.reset', `${host} broke off the TLS handshake (${code})`, details)
  }
  return new MailboxError('tls.failed', `no TLS with ${host} (${code})`, details)
}
