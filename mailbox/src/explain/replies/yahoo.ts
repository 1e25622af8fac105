import type { ReplySource } from '../rule.ts'

const appPasswords = 'https://help.yahoo.com/kb/SLN15241.html'
const codes = 'https://senders.yahooinc.com/smtp-error-codes/'

/** Yahoo and AOL, one system. Their bracketed codes ([TSS04]) say more than the numbers do. */
export const yahoo: ReplySource = {
  providers: ['yahoo', 'aol'],
  signature: /yahoo|\baol\b|\[TSS?\d+\]|\[(AUTH|BL|IPTS|CON|RELAY)\w*\]/i,
  rules: [
    { cause: 'auth.throttled', text: /too many bad auth attempts|too many login attempts/i },
    { cause: 'auth.app-password-required', text: /application[- ]specific password|app password/i },
    { cause: 'auth.account-locked', text: /#AUTH(007|012)|account.*locked/i },
    { cause: 'auth.app-password-required', status: 535, text: /#AUTH005|please verify your account/i },
    { cause: 'auth.wrong-password', status: 535 },
    { cause: 'rate.sending', text: /\[TSS?\d+\]|unexpected volume|user complaints|deferred/i },
    { cause: 'quota.daily', text: /sending limit|exceeded.*(limit|quota)/i },
    {
      cause: 'sender.not-allowed',
      status: [553, 550],
      text: /from address|not.*(your|allowed)|envelope sender/i,
    },
    { cause: 'sender.unauthenticated', text: /DMARC|authentication checks|\[AUTH\d*\]/i },
    { cause: 'message.spam', status: 554, text: /policy reasons|objectionable|\[TS\d*\]|not accepted/i },
    { cause: 'sender.server-distrusted', text: /\[(BL|IPTS)\w*\]|blocklist|spamhaus/i },
    {
      cause: 'recipient.unknown',
      status: 554,
      text: /(dd|delivery error).*(doesn't|does not|not have).*account/i,
    },
    { cause: 'recipient.disabled', text: /mailbox (is )?(disabled|inactive)|over.*inactive/i },
  ],
  docs: {
    'auth.wrong-password': appPasswords,
    'auth.app-password-required': appPasswords,
    'rate.sending': codes,
    'message.spam': codes,
    'sender.unauthenticated': codes,
  },
}
