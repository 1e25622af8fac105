import type { Retry, Scope, Side } from './explanation.ts'

/** Whose move, what waits, whether it is tried again, and after how many seconds. */
type Class = readonly [side: Side, scope: Scope, retry: Retry, retryAfter?: number]

/**
 * Every cause that explain tells apart, and what follows from it. Replies and error codes (replies/, codes/) lead here;
 * words/ says it in a language. The class is by cause and never by the first digit of a reply: 550 5.4.5 is a 5xx that
 * passes by itself, and 535 is one that is not the message's fault.
 */
export const causes = {
  // Connecting, before any login
  'account.no-password': ['you', 'mailbox', 'after-fix'],
  'account.no-server-found': ['you', 'mailbox', 'after-fix'],
  'account.unknown-provider': ['you', 'mailbox', 'after-fix'],

  // Signing in
  'auth.wrong-password': ['you', 'mailbox', 'after-fix'],
  'auth.app-password-required': ['you', 'mailbox', 'after-fix'],
  'auth.web-login-required': ['you', 'mailbox', 'after-fix'],
  'auth.password-sign-in-closed': ['you', 'mailbox', 'after-fix'],
  'auth.smtp-disabled': ['you', 'mailbox', 'after-fix'],
  'auth.imap-disabled': ['you', 'mailbox', 'after-fix'],
  'auth.account-locked': ['you', 'mailbox', 'after-fix'],
  'auth.password-expired': ['you', 'mailbox', 'after-fix'],
  'auth.consent-revoked': ['you', 'mailbox', 'after-fix'],
  'auth.throttled': ['provider', 'mailbox', 'later', 900],
  'auth.temporary': ['provider', 'connection', 'later', 300],
  'auth.not-offered': ['us', 'mailbox', 'after-fix'],
  'auth.missing': ['us', 'mailbox', 'after-fix'],
  'auth.encryption-required': ['us', 'mailbox', 'after-fix'],

  // The sender's standing
  'sender.not-allowed': ['you', 'mailbox', 'after-fix'],
  'sender.suspended': ['you', 'mailbox', 'after-fix'],
  'sender.unauthenticated': ['you', 'mailbox', 'after-fix'],
  'sender.server-distrusted': ['provider', 'message', 'later', 3600],

  // Limits. The daily cap rolls over 24 hours, so places come free all day long: asking hourly finds them.
  'quota.daily': ['provider', 'mailbox', 'later', 3600],
  'quota.recipients': ['you', 'message', 'never'],
  'quota.own-mailbox-full': ['you', 'mailbox', 'after-fix'],
  'quota.bandwidth': ['provider', 'mailbox', 'later', 3600],
  'rate.sending': ['provider', 'mailbox', 'later', 900],
  'rate.connections': ['provider', 'mailbox', 'later', 300],

  // The recipient
  'recipient.unknown': ['recipient', 'message', 'never'],
  'recipient.bad-address': ['you', 'message', 'never'],
  'recipient.bad-domain': ['recipient', 'message', 'never'],
  'recipient.moved': ['recipient', 'message', 'never'],
  'recipient.disabled': ['recipient', 'message', 'never'],
  'recipient.mailbox-full': ['recipient', 'message', 'later', 14_400],
  'recipient.too-fast': ['recipient', 'message', 'later', 3600],
  'recipient.greylisted': ['recipient', 'message', 'later', 300],
  'recipient.restricted': ['recipient', 'message', 'never'],
  'recipient.policy': ['recipient', 'message', 'never'],
  'recipient.server-down': ['recipient', 'message', 'later', 3600],
  'recipient.expired': ['recipient', 'message', 'never'],
  'recipient.loop': ['recipient', 'message', 'never'],

  // The message
  'message.too-large': ['you', 'message', 'never'],
  'message.blocked-attachment': ['you', 'message', 'never'],
  'message.spam': ['you', 'message', 'never'],
  'message.virus': ['you', 'message', 'never'],
  'message.malformed': ['us', 'message', 'never'],
  'message.utf8-not-supported': ['recipient', 'message', 'never'],

  // The server
  'server.busy': ['provider', 'connection', 'later', 300],
  'server.closing': ['provider', 'connection', 'later', 120],
  'server.timeout': ['provider', 'connection', 'later', 120],
  'server.silent': ['provider', 'connection', 'later', 120],
  'server.storage': ['provider', 'connection', 'later', 900],
  'server.not-accepting': ['provider', 'connection', 'later', 3600],
  'server.odd-answer': ['provider', 'connection', 'later', 300],
  'server.protocol': ['us', 'message', 'after-fix'],
  'server.temporary': ['provider', 'message', 'later', 300],
  // A 5xx without an enhanced code may be anything, so it is for the person to say and not final (RFC 3463 section 2).
  'server.rejected': ['provider', 'message', 'after-fix'],
  'server.policy': ['recipient', 'message', 'after-fix'],
  unknown: ['us', 'message', 'after-fix'],

  // The way there
  'net.unreachable': ['host', 'connection', 'later', 60],
  'net.refused': ['host', 'connection', 'later', 120],
  'net.timeout': ['host', 'connection', 'later', 120],
  'net.reset': ['host', 'connection', 'later', 60],
  'net.closed': ['provider', 'connection', 'later', 60],
  'net.blocked': ['host', 'connection', 'after-fix', 3600],
  'net.out-of-resources': ['host', 'connection', 'later', 120],
  'net.no-local-address': ['host', 'connection', 'after-fix', 3600],
  'net.private-address': ['host', 'connection', 'after-fix', 3600],
  'net.proxy-failed': ['host', 'connection', 'after-fix', 600],
  'net.proxy-login': ['host', 'connection', 'after-fix', 3600],
  'net.proxy-refused': ['host', 'connection', 'after-fix', 600],
  'net.bad-proxy': ['host', 'connection', 'after-fix', 3600],
  'net.bad-host': ['you', 'mailbox', 'after-fix'],
  'net.bad-port': ['you', 'mailbox', 'after-fix'],
  'net.aborted': ['us', 'connection', 'later'],
  'net.connect-failed': ['host', 'connection', 'later', 120],
  'net.name-not-found': ['you', 'connection', 'after-fix', 600],
  'net.no-address': ['you', 'connection', 'after-fix', 3600],
  'net.dns-unavailable': ['host', 'connection', 'later', 60],

  // TLS: never worked around. Half of these pass by themselves once the server's owner has acted.
  'tls.wrong-name': ['you', 'connection', 'after-fix', 3600],
  'tls.expired': ['provider', 'connection', 'after-fix', 3600],
  'tls.not-yet-valid': ['host', 'connection', 'after-fix', 3600],
  'tls.untrusted': ['host', 'connection', 'after-fix', 3600],
  'tls.self-signed': ['host', 'connection', 'after-fix', 3600],
  'tls.revoked': ['provider', 'connection', 'after-fix', 3600],
  'tls.weak': ['provider', 'connection', 'after-fix', 3600],
  'tls.failed': ['provider', 'connection', 'later', 600],
  'tls.not-tls': ['you', 'connection', 'after-fix', 3600],
  'tls.no-starttls': ['provider', 'connection', 'after-fix', 3600],

  // Composing: refused before anything is sent
  'compose.address': ['you', 'message', 'never'],
  'compose.line-break': ['you', 'message', 'never'],
  'compose.control-character': ['you', 'message', 'never'],
  'compose.broken-character': ['you', 'message', 'never'],
  'compose.too-long': ['you', 'message', 'never'],
  'compose.message-id': ['us', 'message', 'never'],
  'compose.content-type': ['you', 'message', 'never'],
  'compose.date': ['us', 'message', 'never'],
  'compose.no-recipient': ['you', 'message', 'never'],

  // The vault
  'vault.unknown-key': ['host', 'mailbox', 'after-fix'],
  'vault.wrong-key': ['host', 'mailbox', 'after-fix'],
  'vault.tampered': ['you', 'mailbox', 'after-fix'],
  'vault.malformed': ['you', 'mailbox', 'after-fix'],
  'vault.fernet-key': ['host', 'mailbox', 'after-fix'],
  'vault.fernet-token': ['host', 'mailbox', 'after-fix'],
  'vault.fernet-expired': ['host', 'mailbox', 'after-fix'],
  'vault.bad-keys': ['host', 'mailbox', 'after-fix'],
  'vault.key-file-unreadable': ['host', 'mailbox', 'after-fix'],
  'vault.key-file-unwritable': ['host', 'mailbox', 'after-fix'],
  'vault.key-file-exposed': ['host', 'mailbox', 'after-fix'],

  // The database that the outbox stands on: nothing was accepted, and what was before goes on by itself
  'store.full': ['host', 'connection', 'later', 60],
  'store.read-only': ['host', 'connection', 'later', 60],
  'store.broken': ['host', 'connection', 'later', 60],
  'store.busy': ['host', 'connection', 'later'],
  'store.unreachable': ['host', 'connection', 'later'],

  // What was asked of the outbox, and cannot be: the answer to a request, never the end of an attempt
  'outbox.not-found': ['you', 'message', 'never'],
  'outbox.idempotency-conflict': ['you', 'message', 'never'],
  'outbox.bad-window': ['you', 'message', 'never'],
  'outbox.too-late': ['you', 'message', 'never'],
  'outbox.not-retryable': ['you', 'message', 'never'],
  'outbox.not-unknown': ['you', 'message', 'never'],
  'outbox.not-sandbox': ['you', 'message', 'never'],
  'outbox.not-sent': ['you', 'message', 'later', 60],
} as const satisfies Record<string, Class>

/** The stable name of a cause: `area.what`. */
export type CauseCode = keyof typeof causes

export const isCause = (code: string): code is CauseCode => Object.hasOwn(causes, code)
