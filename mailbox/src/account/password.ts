import { MailboxError } from '../failure.ts'
import type { Provider } from './provider.ts'

/** Any white space, and the invisible characters that copying from a web page brings along. */
const blanks = /[\s\u200b-\u200d\u2060\ufeff]/g

/**
 * What the person pasted, as the server wants it: an app password without the spaces that it is shown with
 * ("abcd efgh ijkl mnop"), an ordinary password untouched, since spaces may belong to it.
 * Throws `account.no-password`; `auth.password-sign-in-closed` where the provider takes none;
 * `auth.app-password-required` where what was pasted cannot be the app password that the provider wants. Each before
 * anything is sent anywhere.
 */
export function cleanPassword(pasted: string, provider: Provider | null): string {
  if (provider?.password.kind === 'closed') {
    throw new MailboxError(
      'auth.password-sign-in-closed',
      `${provider.name} takes no password from mail programs`,
    )
  }
  const made = provider?.password.kind === 'app-password' || provider?.password.kind === 'token'
  const password = made ? pasted.replace(blanks, '') : pasted
  if (password === '') throw new MailboxError('account.no-password', 'no password was given')
  if (/[\0\r\n]/.test(password))
    throw new MailboxError('account.no-password', 'the password holds a line break')
  const shape = provider?.password.shape ?? null
  if (provider !== null && shape !== null && !shape.test(password)) {
    throw new MailboxError(
      'auth.app-password-required',
      `${provider.name} wants an app password, and this has not the shape of one`,
    )
  }
  return password
}
