import type { Area } from '../words.ts'

export const signingIn: Area<'auth' | 'sender'> = {
  'auth.wrong-password': {
    title: 'The sign-in was refused',
    explanation:
      '{Provider} did not take the user name and password. App passwords die when they are revoked and, at Google, whenever the account password changes; the account password itself is not taken where an app password is needed. Your messages wait; none is lost.',
    fix: [
      'Open {passwordPage} and make a new app password (2-step verification has to be on).',
      'Connect the mailbox again with it; spaces in it do not matter.',
      'If the address is an alias, sign in with the main address of the account.',
    ],
  },
  'auth.app-password-required': {
    title: 'An app password is needed',
    explanation:
      '{Provider} refused the account password, since the account uses 2-step verification. Programs sign in with an app password, which only you can make. Whatever waits to be sent goes out once you have.',
    fix: [
      'Open {passwordPage} and make an app password.',
      'Connect the mailbox again with the app password in place of the account password.',
    ],
  },
  'auth.web-login-required': {
    title: 'The provider wants you to sign in with a browser first',
    explanation:
      '{Provider} does not trust a sign-in from where this program runs until you have confirmed that it was you. Whatever waits to be sent goes out once you have.',
    fix: [
      'Sign in to the mailbox in a browser and confirm the security notice.',
      'Then check the mailbox here again.',
      'If it keeps happening, make a new app password: {passwordPage}.',
    ],
  },
  'auth.password-sign-in-closed': {
    title: 'This mailbox takes no passwords from programs',
    explanation:
      '{Provider} has ended password sign-in (basic authentication) for programs. No password works here, not even an app password. Your messages wait.',
    fix: [
      'Connect the mailbox by signing in with the provider in the browser, where this instance offers it.',
      'For a work account, ask your administrator whether SMTP AUTH may be turned on for you.',
      'Or connect another mailbox, for example Gmail with an app password.',
    ],
  },
  'auth.smtp-disabled': {
    title: 'Sending by programs is turned off for this account',
    explanation:
      'The password is not the trouble: sending by programs (authenticated SMTP) is turned off for this account or its whole organisation. Your messages wait until it is on.',
    fix: [
      'Ask the administrator to turn on authenticated SMTP for your mailbox, or turn it on in the mail settings.',
      'Then check the mailbox here again.',
    ],
  },
  'auth.imap-disabled': {
    title: 'Reading by IMAP is turned off for this account',
    explanation:
      '{Provider} does not let programs read this mailbox by IMAP, so replies cannot be seen here. Sending may still work.',
    fix: [
      'Turn on IMAP in the settings of the mailbox, or ask the administrator to.',
      'Then check the mailbox here again.',
    ],
  },
  'auth.account-locked': {
    title: 'The account is locked',
    explanation:
      '{Provider} has locked or disabled this account. Only you or your administrator can unlock it. Your messages wait.',
    fix: [
      'Sign in to the mailbox in a browser and do what it asks for.',
      'If it is a work account, ask the administrator.',
      'Then check the mailbox here again.',
    ],
  },
  'auth.password-expired': {
    title: 'The password has expired',
    explanation: '{Provider} wants a new password before anyone gets in. Your messages wait.',
    fix: ['Set a new password with the provider.', 'Connect the mailbox again with it.'],
  },
  'auth.consent-revoked': {
    title: 'The permission to use this mailbox has ended',
    explanation:
      'The sign-in that was granted no longer counts: it was revoked, it expired, or the password changed. Your messages wait.',
    fix: ['Connect the mailbox again and grant the permission once more.'],
  },
  'auth.throttled': {
    title: 'Too many sign-ins in a short time',
    explanation: '{Provider} has paused sign-ins to this account for a while. Sending goes on by itself.',
    fix: [
      'Wait; nothing is lost.',
      'If other programs use the same mailbox, close those that sign in every few seconds.',
    ],
  },
  'auth.temporary': {
    title: 'The provider cannot check passwords right now',
    explanation: '{Provider} has trouble of its own with sign-ins. The next try comes by itself.',
    fix: ['Wait; nothing is lost.'],
  },
  'auth.not-offered': {
    title: 'The server offers no way to sign in that this program knows',
    explanation:
      'The server refused the sign-in method. That is a fault of this program or of the settings, not of your password.',
    fix: [
      'Check the host and port of the mailbox: 465 and 587 are for sending with a password.',
      'If they are right, report it with the words below.',
    ],
  },
  'auth.missing': {
    title: 'The server wants a sign-in first',
    explanation:
      'The server was asked to send without a sign-in. Either this program left it out, or the host is not one for sending.',
    fix: [
      'Check the host and port of the mailbox: port 25 is not for sending as a person, 465 and 587 are.',
      'If they are right, report it with the words below.',
    ],
  },
  'auth.encryption-required': {
    title: 'The server wants encryption before the sign-in',
    explanation: 'The server signs nobody in over an open line, and neither does this program.',
    fix: [
      'Set the security of the mailbox to TLS (port 465) or STARTTLS (port 587).',
      'If it is set so, report it with the words below.',
    ],
  },
  'sender.not-allowed': {
    title: 'This sender address is not allowed',
    explanation:
      '{Provider} lets this account send from its own addresses only, and the one in From is not among them. Your messages wait.',
    fix: [
      'Connect the mailbox with the address that the account really has, or add this address as an alias with the provider.',
      'Check that the user name and the address belong together.',
    ],
  },
  'sender.suspended': {
    title: 'The provider has stopped this account from sending',
    explanation:
      '{Provider} took messages from this account for spam or saw something unusual. Only you can have the block lifted. Your messages wait.',
    fix: [
      'Sign in to the mailbox in a browser and follow the notice there, or ask the provider or your administrator.',
      'Change the password if you did not send what they complain about.',
      'Afterwards send fewer messages a day, each written for its reader.',
    ],
  },
  'sender.unauthenticated': {
    title: 'The sender’s domain does not vouch for this mail',
    explanation:
      'The server checks SPF, DKIM and DMARC, and the domain of your address does not pass. Whoever runs the domain has to mend its DNS records.',
    fix: [
      'Ask whoever runs your domain to set SPF, DKIM and DMARC as the mail provider describes.',
      'Until then send from an address on the provider’s own domain.',
    ],
  },
  'sender.server-distrusted': {
    title: 'The recipient does not trust the server that passed the mail on',
    explanation:
      'A server of your mail provider is on a block list or looks wrong to the recipient. The provider has to mend it; the next try comes by itself and may go through another of its servers.',
    fix: [
      'Wait; nothing is lost.',
      'If it does not get through within a day, tell the provider, or send from another mailbox.',
    ],
  },
}
