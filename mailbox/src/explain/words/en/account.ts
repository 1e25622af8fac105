import type { Area } from '../words.ts'

export const account: Area<'account'> = {
  'account.no-password': {
    title: 'The password is missing or cannot be one',
    explanation: 'Nothing was typed, or what was pasted holds a line break. Nothing was sent anywhere.',
    fix: [
      'Type or paste the password on one line.',
      'If the provider wants an app password, make one first: see {passwordPage}.',
    ],
  },
  'account.no-server-found': {
    title: 'No mail server was found for this address',
    explanation:
      'The domain names no mail server that this program could find and reach over an encrypted connection. The password was not sent.',
    fix: [
      'Check the spelling of the address behind the @.',
      'Give the SMTP and IMAP servers that your mail hoster names.',
      'If both are right, run the doctor command: this machine may reach no mail server at all.',
    ],
  },
  'account.unknown-provider': {
    title: 'There is no provider of that name here',
    explanation: 'This program knows the large mail providers by name, and this name is not among them.',
    fix: ['Give an address at the provider, or its host and port.'],
  },
}
