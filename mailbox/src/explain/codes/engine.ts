import type { CauseCode } from '../causes.ts'

/**
 * The engine's own codes that are no cause by themselves: another name for one, or a wrapper around what a server or the
 * system said. `unknown`: the code itself says nothing, and what it wraps is asked. Codes that stand in causes.ts need no line here. A test collects every code that the engine throws and fails on one that
 * neither table knows.
 */
export const engine: Readonly<Record<string, CauseCode>> = {
  'account.verify-failed': 'unknown',
  'compose.too-large': 'message.too-large',
  'net.greeting-refused': 'server.not-accepting',
  'tls.starttls-injected': 'tls.failed',
  'send.timeout': 'server.silent',
  'send.dropped': 'net.closed',
  'send.refused': 'server.rejected',
  'send.login-refused': 'auth.wrong-password',
  'send.no-login-method': 'auth.not-offered',
  'send.no-credential': 'auth.missing',
  'send.no-server': 'unknown',
  'send.no-road': 'unknown',
  'send.too-large': 'message.too-large',
  'send.aborted': 'net.aborted',
  'watch.dropped': 'net.closed',
  'watch.timeout': 'server.silent',
  'watch.login-refused': 'auth.wrong-password',
  'watch.no-credential': 'auth.missing',
  'watch.no-server': 'unknown',
  'watch.search-failed': 'server.odd-answer',
  'watch.fetch-failed': 'server.odd-answer',
  'watch.append-failed': 'server.temporary',
  'outbox.daily-cap': 'quota.daily',
  'outbox.worker-lost': 'net.aborted',
  'outbox.fenced': 'net.aborted',
  'outbox.unexpected': 'unknown',
}
