import type { Rule } from '../rule.ts'

/** IMAP response codes in square brackets (RFC 5530, RFC 3501). Gmail's words in `[ALERT]` are in its own table. */
export const imapCodes: readonly Rule[] = [
  { cause: 'auth.wrong-password', text: /\[AUTHENTICATIONFAILED\]/i },
  { cause: 'auth.account-locked', text: /\[(AUTHORIZATIONFAILED|CONTACTADMIN)\]/i },
  { cause: 'auth.password-expired', text: /\[EXPIRED\]/i },
  { cause: 'auth.encryption-required', text: /\[PRIVACYREQUIRED\]|LOGINDISABLED/i },
  { cause: 'auth.web-login-required', text: /\[WEBALERT/i },
  { cause: 'server.busy', text: /\[(UNAVAILABLE|INUSE|SERVERBUG)\]/i },
  { cause: 'rate.connections', text: /\[LIMIT\]/i },
  { cause: 'quota.own-mailbox-full', text: /\[OVERQUOTA\]/i },
  { cause: 'server.protocol', text: /\[CLIENTBUG\]/i },
]
