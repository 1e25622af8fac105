import type { ReplySource } from '../rule.ts'

const usage = 'https://www.zoho.com/mail/help/usage-policy.html'

/** Zoho Mail, all regions. */
export const zoho: ReplySource = {
  providers: ['zoho'],
  signature: /zoho/i,
  rules: [
    { cause: 'sender.not-allowed', text: /relaying disallowed/i },
    { cause: 'sender.suspended', text: /unusual sending activity|sender address blocked|outgoing.*blocked/i },
    {
      cause: 'quota.daily',
      text: /exceeded.*(limit|quota)|daily (sending )?limit|too many (emails|messages)/i,
    },
    { cause: 'auth.imap-disabled', text: /not yet enabled.*imap|enable imap/i },
    { cause: 'auth.wrong-password', status: 535 },
    { cause: 'message.virus', text: /virus/i },
    { cause: 'message.too-large', text: /email size exceeded/i },
  ],
  docs: {
    'auth.wrong-password': 'https://www.zoho.com/mail/help/imap-access.html',
    'auth.imap-disabled': 'https://www.zoho.com/mail/help/imap-access.html',
    'quota.daily': usage,
    'sender.suspended': usage,
    'sender.not-allowed': 'https://www.zoho.com/mail/help/error-relaying-issues.html',
  },
}
