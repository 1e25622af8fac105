import { isIP } from 'node:net'
import type { Socket } from 'node:net'
import { connect, createSecureContext, getCACertificates } from 'node:tls'
import type { SecureContext, TLSSocket } from 'node:tls'
import { MailboxError } from '../failure.ts'
import type { FailureDetails } from '../failure.ts'
import { DeadlinePassed } from './deadline.ts'
import { aborted, errno } from './failures.ts'
import type { Trace } from './trace.ts'

/**
 * Node's trusted certificates and the given ones. Undefined (Node's default) without any: parsing 140 certificates
 * anew costs about 10 ms a connection.
 */
export function trustedContext(ca: readonly string[]): SecureContext | undefined {
  if (ca.length === 0) return undefined
  return createSecureContext({ ca: [...getCACertificates('default'), ...ca] })
}

/**
 * TLS 1.2 or later over an open socket. `host` goes into SNI and is what the certificate must name (RFC 6125,
 * RFC 7817), whatever address the socket leads to. Throws `tls.*`; closes the socket when it does.
 */
export function secureSocket(
  socket: Socket,
  host: string,
  options: { context: SecureContext | undefined; signal: AbortSignal; trace: Trace },
): Promise<TLSSocket> {
  const { signal, trace } = options
  const end = trace.begin('tls', host)

  return new Promise<TLSSocket>((resolve, reject) => {
    const secure = connect({
      socket,
      host,
      ...(isIP(host) === 0 ? { servername: host } : {}),
      ...(options.context === undefined ? {} : { secureContext: options.context }),
      minVersion: 'TLSv1.2',
    })
    const settle = () => {
      signal.removeEventListener('abort', onAbort)
      secure.off('error', fail)
      secure.off('close', onClose)
    }
    const fail = (error: unknown) => {
      settle()
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
      end(true, `${secure.getProtocol() ?? 'TLS'} ${secure.getCipher().standardName}`)
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
