import type { Rule } from '../rule.ts'

/**
 * Words that servers of every make use (Postfix, Exim, Exchange, Dovecot, Courier, GMX, web.de, Mail.ru): what tells a
 * cause where the codes do not. Read after the provider's own table and before the enhanced codes.
 */
export const common: readonly Rule[] = [
  // Signing in, by SMTP (RFC 4954) or IMAP
  { cause: 'auth.app-password-required', text: /app(lication)?[- ](specific )?password|parol prilozheniya/i },
  {
    cause: 'auth.web-login-required',
    text: /(log|sign) ?in (via|with|using|through) (your|a) (web )?browser/i,
  },
  { cause: 'auth.throttled', text: /too many (bad |failed |invalid )?(auth|login)/i },
  {
    cause: 'auth.smtp-disabled',
    text: /smtp.*(access|sending|auth\w*) (is )?(disabled|not (enabled|allowed))/i,
  },
  {
    cause: 'auth.imap-disabled',
    text: /imap.*(access|protocol)?.*(is )?(disabled|not (enabled|activated|allowed))/i,
  },
  {
    cause: 'auth.account-locked',
    text: /account (is |has been |was |temporarily )*(locked|disabled|suspended|blocked|deactivated)/i,
    status: [534, 535, 454, 525],
  },
  { cause: 'auth.password-expired', text: /password.*(has )?expired/i },
  { cause: 'auth.consent-revoked', text: /invalid_grant|token (has been|was|is) (expired|revoked|invalid)/i },
  { cause: 'auth.temporary', status: 454, enhanced: '4.7.0' },
  { cause: 'auth.encryption-required', status: 530, text: /starttls/i },
  { cause: 'auth.encryption-required', status: 538 },
  { cause: 'auth.missing', status: 530 },
  {
    cause: 'auth.missing',
    text: /authentication (is )?required|not authenticated/i,
    status: [503, 550, 553, 554],
  },
  { cause: 'auth.missing', text: /missing credentials/i },
  { cause: 'auth.wrong-password', status: [534, 535] },
  { cause: 'auth.wrong-password', enhanced: '5.7.8' },
  {
    cause: 'auth.wrong-password',
    text: /\b(authentication|login) failed|could not authenticate|invalid (login|credentials|password)|bad username or password/i,
  },
  { cause: 'auth.not-offered', status: 504, phases: ['auth'] },

  // Limits
  { cause: 'quota.daily', enhanced: ['5.4.5', '4.4.5'], text: /limit|quota/i },
  { cause: 'quota.daily', enhanced: '5.4.5' },
  {
    cause: 'quota.daily',
    text: /(daily|hourly|24.?h(ours?)?) .*(limit|quota)|(sending|outgoing|outbound|message|mail) (limit|quota) (is |has been |was )?(exceeded|reached)|exceeded .*(sending|outgoing|hourly|daily) (limit|quota)|max defers and failures/i,
  },
  {
    cause: 'rate.connections',
    text: /too many (concurrent |simultaneous |open )?(connections|sessions)|maximum number of connections|mail_max_userip_connections/i,
  },
  { cause: 'quota.recipients', text: /too many recipients/i },
  {
    cause: 'recipient.greylisted',
    status: [421, 450, 451, 452],
    text: /gr[ea]y-?list|try again (in|after) \d+|please try again later.*policy/i,
  },
  {
    cause: 'rate.sending',
    text: /rate limit|throttl|too (many|much) (messages|mail|e-?mails)|sending too (fast|quickly)|unusual rate/i,
  },

  // The sender
  {
    cause: 'sender.not-allowed',
    text: /sender address rejected: not (owned|logged)|not owned by user|not one of your addresses|sender.*not (allowed|authori[sz]ed)|from.*not (allowed|permitted|authori[sz]ed)|send ?as ?denied|relay(ing)? (access )?(denied|disallowed|not permitted|prohibited)|sender verify failed/i,
  },
  { cause: 'sender.unauthenticated', text: /\b(dmarc|dkim|spf)\b/i },
  {
    cause: 'sender.server-distrusted',
    text: /spamhaus|barracuda|\brbl\b|\bdnsbl\b|block ?list|black ?list|reverse (dns|hostname)|poor reputation|bad reputation/i,
  },
  { cause: 'sender.suspended', text: /(account|user|sender).*(suspended|compromised|blocked from sending)/i },

  // The recipient
  {
    cause: 'recipient.mailbox-full',
    text: /mailbox (is )?full|over ?quota|quota exceeded|insufficient (mail)?box storage|out of storage|exceeds? .*storage/i,
    status: [422, 450, 451, 452, 550, 552, 554],
  },
  {
    cause: 'recipient.unknown',
    text: /no such (user|recipient|mailbox|person|account)|user (is )?unknown|unknown (user|recipient|mailbox|account)|(recipient|mailbox|address|user|account) (is |was )?(not found|unknown|unavailable|invalid)|(user|mailbox|account|address|recipient) (doesn't|does not|doesn’t) exist|(isn't|not) a (valid|known) (user|mailbox|recipient)|invalid (recipient|mailbox)|no mailbox here/i,
    status: [550, 551, 553, 554],
  },
  {
    cause: 'recipient.disabled',
    text: /(mailbox|user|account|recipient).*(disabled|inactive|deactivated|suspended)/i,
    status: [550, 553, 554],
  },
  {
    cause: 'recipient.bad-domain',
    text: /(domain|host) (name )?(not found|does not exist|unknown)|unrouteable|no mx|null mx|does not accept (any )?mail|bad destination/i,
  },

  // The message
  {
    cause: 'message.too-large',
    text: /(message|mail|size).*(too (large|big)|exceeds? .*(size|limit|maximum))|message size exceed/i,
    status: [452, 552, 554, 523, 550],
  },
  { cause: 'message.virus', text: /virus|malware|infected/i },
  {
    cause: 'message.blocked-attachment',
    text: /(attachment|file (type|extension)|executable).*(not allowed|blocked|rejected|forbidden)|blocked.*attachment/i,
  },
  {
    cause: 'message.spam',
    text: /\bspam\b|unsolicited|junk|content (rejected|blocked)|rejected.*content|rspamd|spamassassin|high probability/i,
    status: [550, 551, 552, 553, 554, 571, 572],
  },
  { cause: 'message.utf8-not-supported', text: /smtputf8|internationali[sz]ed (mailbox|email|address)/i },
  {
    cause: 'message.malformed',
    text: /RFC ?(5322|2822|822)|malformed|bare (lf|cr)|header (is )?missing|missing (from|date|message-id)/i,
    status: [550, 552, 554, 500],
  },

  // The server
  { cause: 'server.timeout', status: [421, 451], text: /time-?out|idle/i },
  { cause: 'server.storage', status: 452, text: /insufficient system (storage|resources)/i },
]
