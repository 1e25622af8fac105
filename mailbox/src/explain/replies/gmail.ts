import type { ReplySource } from '../rule.ts'

const limits = 'https://support.google.com/a/answer/166852'
const appPasswords = 'https://support.google.com/accounts/answer/185833'

/**
 * Gmail and Google Workspace. The table of https://support.google.com/a/answer/3726730, with the sign-in replies of
 * https://support.google.com/mail/?p=BadCredentials and those seen on the wire. `gsmtp` ends every reply of theirs.
 */
export const gmail: ReplySource = {
  providers: ['gmail', 'google-workspace'],
  signature: /\bgsmtp\b|\bgcdp\b|support\.google\.com|gmail\.com|googlemail\.com/i,
  rules: [
    { cause: 'auth.app-password-required', text: /application-specific password required/i },
    { cause: 'auth.web-login-required', text: /log in (via|with) your web browser|web login required/i },
    { cause: 'auth.web-login-required', enhanced: '5.7.14' },
    { cause: 'auth.app-password-required', status: 534, enhanced: '5.7.9' },
    { cause: 'auth.wrong-password', text: /username and password not accepted|badcredentials/i },
    { cause: 'auth.imap-disabled', text: /not enabled for imap|imap access is disabled/i },
    { cause: 'auth.throttled', text: /too many login attempts/i },
    { cause: 'auth.temporary', status: 454, enhanced: '4.7.0' },
    { cause: 'auth.encryption-required', status: 530, text: /starttls/i },
    { cause: 'auth.missing', status: 530 },
    { cause: 'auth.not-offered', status: 504, enhanced: '5.7.4' },
    { cause: 'rate.connections', text: /too many simultaneous connections/i },
    { cause: 'quota.bandwidth', text: /exceeded command or bandwidth limits/i },

    { cause: 'quota.daily', enhanced: '5.4.5' },
    {
      cause: 'quota.daily',
      text: /daily (user )?sending (limit|quota)|email quota exceeded|smtp relay limit/i,
    },
    {
      cause: 'sender.suspended',
      enhanced: '5.7.0',
      text: /mail sending denied|account.*(disabled|suspended)/i,
    },
    {
      cause: 'sender.not-allowed',
      enhanced: ['5.7.0', '5.7.1'],
      text: /mail relay denied|invalid credentials for relay/i,
    },

    { cause: 'recipient.too-fast', text: /receiving mail (too quickly|at a rate)/i },
    { cause: 'recipient.disabled', enhanced: '5.2.1' },
    { cause: 'recipient.mailbox-full', enhanced: ['4.2.2', '5.2.2'] },
    { cause: 'quota.recipients', enhanced: ['4.5.3', '5.5.3'] },
    { cause: 'recipient.unknown', enhanced: '5.1.1' },
    { cause: 'recipient.bad-domain', status: 553, enhanced: '5.1.2' },
    { cause: 'recipient.bad-address', enhanced: '5.1.3' },
    { cause: 'sender.not-allowed', enhanced: '5.1.7' },

    { cause: 'message.blocked-attachment', status: 552, enhanced: '5.7.0' },
    { cause: 'message.too-large', enhanced: ['5.2.3', '5.3.4'] },
    { cause: 'message.malformed', status: 554, enhanced: '5.6.0' },
    {
      cause: 'message.malformed',
      enhanced: '5.7.1',
      text: /RFC 5322|not.*compliant|multiple addresses in from/i,
    },
    { cause: 'sender.unauthenticated', enhanced: ['x.7.26', 'x.7.27', 'x.7.30', 'x.7.32', 'x.7.40'] },
    { cause: 'sender.unauthenticated', enhanced: '5.7.1', text: /unauthenticated email|dmarc|spf|dkim/i },
    { cause: 'sender.server-distrusted', enhanced: ['x.7.25', 'x.7.29', 'x.7.23', 'x.7.24'] },
    {
      cause: 'rate.sending',
      enhanced: ['x.7.28', '4.7.0'],
      text: /unusual(ly)? (rate|amount)|unsolicited|rate limit|suspicious/i,
    },
    { cause: 'rate.sending', enhanced: 'x.7.28' },
    { cause: 'message.spam', enhanced: ['5.7.0', '5.7.1'], text: /unsolicited|spam|blocked|suspicious/i },
    { cause: 'recipient.policy', enhanced: '5.7.1', text: /policy|gcdp/i },
    { cause: 'recipient.policy', status: 421, text: /not in whitelist|TLS required for RCPT/i },

    { cause: 'server.timeout', enhanced: '4.4.2' },
    { cause: 'server.busy', enhanced: ['4.3.0', '4.4.5'] },
    { cause: 'rate.sending', status: 421, enhanced: '4.7.0', retryAfter: 600 },
  ],
  docs: {
    'auth.wrong-password': appPasswords,
    'auth.app-password-required': appPasswords,
    'auth.web-login-required': 'https://support.google.com/accounts/answer/7162782',
    'auth.imap-disabled': 'https://support.google.com/mail/answer/7126229',
    'auth.throttled': limits,
    'quota.daily': 'https://support.google.com/mail/answer/22839',
    'quota.bandwidth': 'https://support.google.com/a/answer/1071518',
    'rate.connections': limits,
    'rate.sending': 'https://support.google.com/mail/answer/81126',
    'message.blocked-attachment': 'https://support.google.com/mail/answer/6590',
    'message.too-large': 'https://support.google.com/mail/answer/6584',
    'message.spam': 'https://support.google.com/mail/answer/81126',
    'sender.unauthenticated': 'https://support.google.com/mail/answer/81126',
    'recipient.unknown': 'https://support.google.com/mail/answer/6596',
  },
}
