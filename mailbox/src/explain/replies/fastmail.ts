import type { ReplySource } from '../rule.ts'

const appPasswords = 'https://www.fastmail.help/hc/en-us/articles/360058752854'
const limits = 'https://www.fastmail.help/hc/en-us/articles/1500000277382'

/** Fastmail. It never takes the account's own password over SMTP or IMAP. */
export const fastmail: ReplySource = {
  providers: ['fastmail'],
  signature: /fastmail|messagingengine/i,
  rules: [
    { cause: 'auth.app-password-required', text: /app password|need an app/i },
    { cause: 'auth.wrong-password', status: 535 },
    {
      cause: 'sender.not-allowed',
      status: [550, 551, 553, 554],
      text: /not authori[sz]ed to send|sender address|identity/i,
    },
    {
      cause: 'quota.daily',
      text: /sending limit|too many (messages|recipients) (sent|in)|rate limit exceeded/i,
    },
  ],
  docs: {
    'auth.wrong-password': appPasswords,
    'auth.app-password-required': appPasswords,
    'quota.daily': limits,
    'message.too-large': limits,
  },
}
