import type { ReplySource } from '../rule.ts'

const appPasswords = 'https://support.apple.com/102654'

/** iCloud Mail: smtp.mail.me.com and imap.mail.me.com. */
export const icloud: ReplySource = {
  providers: ['icloud'],
  signature: /icloud|\bmail\.me\.com|support\.apple\.com/i,
  rules: [
    { cause: 'auth.app-password-required', text: /app-specific password/i },
    { cause: 'auth.wrong-password', status: 535 },
    { cause: 'sender.not-allowed', text: /from address is not one of your addresses/i },
    { cause: 'sender.not-allowed', status: 550, enhanced: '5.7.0' },
    { cause: 'quota.daily', text: /sending limit|too many messages|daily (message|recipient) limit/i },
    { cause: 'rate.sending', text: /HT204137|unusual rate|too many/i },
    { cause: 'message.spam', text: /\[CS01\]|\[HM\d+\]|local policy/i },
  ],
  docs: {
    'auth.wrong-password': appPasswords,
    'auth.app-password-required': appPasswords,
    'quota.daily': 'https://support.apple.com/102198',
    'message.too-large': 'https://support.apple.com/102198',
    'rate.sending': 'https://support.apple.com/102322',
  },
}
