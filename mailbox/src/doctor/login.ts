import type { Logins } from '../account/verify.ts'
import { smtpRoad } from '../send/smtp.ts'
import { openImapInbox } from '../watch/imap.ts'

/** Logs in and out again: nothing is sent, nothing in the mailbox changes. */
export const realLogins: Logins = {
  async smtp(account, credential, options) {
    await (await smtpRoad.open(account, credential, options)).close()
  },
  async imap(account, credential, options) {
    await (await openImapInbox(account, credential, options)).close()
  },
}
