import type { Rule } from '../rule.ts'

/**
 * The registry of enhanced status codes (RFC 3463, with RFC 4954, 5248, 6531, 6710, 7372, 7504, 7505), for replies that
 * no table of words knew. `x` stands for either class, 4 or 5.
 */
export const enhancedCodes: readonly Rule[] = [
  // X.1 addressing
  { cause: 'recipient.unknown', enhanced: ['5.1.0', '5.1.1', '5.1.4'] },
  { cause: 'recipient.bad-domain', enhanced: ['5.1.2', '5.1.10'] },
  { cause: 'recipient.bad-address', enhanced: '5.1.3' },
  { cause: 'recipient.moved', enhanced: '5.1.6' },
  { cause: 'sender.not-allowed', enhanced: ['5.1.7', '5.1.8', '5.1.9'] },
  // X.2 the mailbox at the other end
  { cause: 'recipient.disabled', enhanced: '5.2.1' },
  { cause: 'recipient.too-fast', enhanced: '4.2.1' },
  { cause: 'recipient.mailbox-full', enhanced: 'x.2.2' },
  { cause: 'message.too-large', enhanced: 'x.2.3' },
  { cause: 'recipient.restricted', enhanced: '5.2.4' },
  // X.3 the mail system
  { cause: 'server.storage', enhanced: 'x.3.1' },
  { cause: 'server.not-accepting', enhanced: 'x.3.2' },
  { cause: 'message.too-large', enhanced: 'x.3.4' },
  { cause: 'message.malformed', enhanced: ['5.3.3', '5.3.5'] },
  { cause: 'server.busy', enhanced: ['4.3.0', '4.3.3', '4.3.5'] },
  // X.4 network and routing
  { cause: 'server.timeout', enhanced: '4.4.2' },
  { cause: 'recipient.server-down', enhanced: ['x.4.1', '4.4.0', '4.4.3', '4.4.4', '5.4.3'] },
  { cause: 'recipient.bad-domain', enhanced: ['5.4.4', '5.4.0'] },
  // Persistent congestion, and at submission a sending limit: neither is the end of the message.
  { cause: 'quota.daily', enhanced: '5.4.5' },
  { cause: 'server.busy', enhanced: '4.4.5' },
  { cause: 'recipient.loop', enhanced: 'x.4.6' },
  { cause: 'recipient.expired', enhanced: 'x.4.7' },
  // X.5 the conversation
  { cause: 'quota.recipients', enhanced: 'x.5.3' },
  { cause: 'message.too-large', enhanced: 'x.5.6' },
  { cause: 'server.protocol', enhanced: ['x.5.0', 'x.5.1', 'x.5.2', 'x.5.4', 'x.5.5'] },
  // X.6 the content
  { cause: 'message.utf8-not-supported', enhanced: ['5.6.7', '5.6.9'] },
  { cause: 'message.malformed', enhanced: ['5.6.0', '5.6.1', '5.6.2', '5.6.3', '5.6.4', '5.6.5', '5.6.6'] },
  // X.7 security and policy
  { cause: 'auth.wrong-password', enhanced: ['5.7.8', '5.7.3'], phases: ['auth'] },
  { cause: 'auth.wrong-password', enhanced: '5.7.8' },
  { cause: 'auth.not-offered', enhanced: ['5.7.4', '5.7.9'] },
  { cause: 'auth.encryption-required', enhanced: ['x.7.10', 'x.7.11'] },
  { cause: 'auth.password-expired', enhanced: 'x.7.12' },
  { cause: 'auth.account-locked', enhanced: 'x.7.13' },
  { cause: 'auth.web-login-required', enhanced: 'x.7.14' },
  { cause: 'sender.unauthenticated', enhanced: ['x.7.20', 'x.7.21', 'x.7.22', 'x.7.23', 'x.7.24', 'x.7.26'] },
  { cause: 'sender.server-distrusted', enhanced: ['x.7.25'] },
  { cause: 'recipient.bad-domain', enhanced: 'x.7.27' },
  { cause: 'rate.sending', enhanced: 'x.7.28' },
  { cause: 'recipient.restricted', enhanced: ['5.7.2', '5.7.17', '5.7.18', '5.7.19'] },
  { cause: 'recipient.greylisted', enhanced: ['4.7.1'] },
  { cause: 'recipient.policy', enhanced: '5.7.1', phases: ['rcpt'] },
  { cause: 'auth.temporary', enhanced: '4.7.0', phases: ['auth'] },
]

/** What is left: the class digits (RFC 3463 section 3.1), then the first digit of the basic code. */
export const lastResort: readonly Rule[] = [
  { cause: 'server.not-accepting', status: 521 },
  { cause: 'recipient.bad-domain', status: 556 },
  { cause: 'message.too-large', status: [552, 523] },
  { cause: 'server.protocol', status: [500, 501, 502, 503, 504, 555] },
  { cause: 'server.closing', status: 421 },
  { cause: 'server.busy', status: [431, 441, 442, 446, 447, 454] },
  { cause: 'recipient.mailbox-full', status: 422 },
  { cause: 'server.policy', enhanced: ['5.7.0', '5.7.1'] },
]
