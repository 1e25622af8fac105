import type { CauseCode } from '../causes.ts'

/**
 * Codes that Nodemailer and ImapFlow put on errors of their own. They say where it happened and seldom why, so a reply or
 * an errno beside them speaks first.
 */
export const libraries: Readonly<Record<string, CauseCode>> = {
  EAUTH: 'auth.wrong-password',
  ENOAUTH: 'auth.missing',
  EOAUTH2: 'auth.consent-revoked',
  ECONNECTION: 'net.closed',
  ESOCKET: 'net.connect-failed',
  EPROTOCOL: 'server.odd-answer',
  EENVELOPE: 'recipient.policy',
  EMESSAGE: 'server.rejected',
  ESTREAM: 'net.closed',
  EABORT: 'net.aborted',
  EPROXY: 'net.proxy-failed',
  EMAXRECIPIENTS: 'quota.recipients',
  EFETCH: 'net.connect-failed',
  NoConnection: 'net.closed',
  EConnectionClosed: 'net.closed',
  ClosedAfterConnectTLS: 'tls.not-tls',
  ClosedAfterConnectText: 'net.closed',
  ETHROTTLE: 'rate.connections',
  CONNECT_TIMEOUT: 'net.timeout',
  GREETING_TIMEOUT: 'server.silent',
  UPGRADE_TIMEOUT: 'server.silent',
  LockTimeout: 'server.silent',
  StateLogout: 'net.closed',
  STARTTLS_INJECTION: 'tls.no-starttls',
  ProxyError: 'net.proxy-failed',
  InvalidResponse: 'server.odd-answer',
  UnexpectedTag: 'server.odd-answer',
  MissingTag: 'server.odd-answer',
  ParserError: 'server.odd-answer',
  LineTooLarge: 'server.odd-answer',
  LiteralTooLarge: 'server.odd-answer',
  ResponseTooLarge: 'server.odd-answer',
  TooManyTokens: 'server.odd-answer',
  TooManyResponses: 'server.odd-answer',
  MAX_IMAP_NESTING_REACHED: 'server.odd-answer',
}
