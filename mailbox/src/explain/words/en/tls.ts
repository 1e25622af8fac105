import type { Area } from '../words.ts'

export const tls: Area<'tls'> = {
  'tls.wrong-name': {
    title: 'The certificate is for another name',
    explanation:
      'The server shows a certificate that does not name this host, so it may not be the server that you mean. The password was not sent.',
    fix: [
      'Check the host of the mailbox: use the name that the provider gives.',
      'If it is your own server, give it a certificate for this name.',
    ],
  },
  'tls.expired': {
    title: 'The server’s certificate has expired',
    explanation: 'Whoever runs the mail server has to renew it. The password was not sent.',
    fix: ['Tell whoever runs the server.', 'Check that the clock of the machine that this runs on is right.'],
  },
  'tls.not-yet-valid': {
    title: 'The server’s certificate is not valid yet',
    explanation: 'Most often the clock of the machine that this runs on is wrong. The password was not sent.',
    fix: ['Set the clock of the machine.', 'If it is right, tell whoever runs the server.'],
  },
  'tls.untrusted': {
    title: 'The certificate comes from an authority that is not trusted here',
    explanation:
      'The server cannot prove who it is: the issuer of its certificate is unknown, or a part of the chain is missing. The password was not sent.',
    fix: [
      'If the server uses a private authority, start this program with NODE_EXTRA_CA_CERTS set to its certificate.',
      'If not, a firewall or antivirus may be reading along: turn its mail inspection off.',
    ],
  },
  'tls.self-signed': {
    title: 'The server signed its certificate itself',
    explanation: 'Anyone can make such a certificate, so it proves nothing. The password was not sent.',
    fix: [
      'Give the server a certificate from a public authority.',
      'Or, if it is your own, start this program with NODE_EXTRA_CA_CERTS set to that certificate.',
    ],
  },
  'tls.revoked': {
    title: 'The server’s certificate was withdrawn',
    explanation: 'Its authority no longer vouches for it. The password was not sent.',
    fix: ['Tell whoever runs the server.'],
  },
  'tls.weak': {
    title: 'The server speaks only outdated encryption',
    explanation:
      'The server and this program share no encryption that is safe today (TLS 1.2 or later). The password was not sent.',
    fix: ['Ask whoever runs the server to turn on TLS 1.2 or 1.3.', 'Or use another mailbox.'],
  },
  'tls.failed': {
    title: 'The encrypted connection did not come about',
    explanation:
      'The server and this program could not agree on encryption. The password was not sent; the next try comes by itself.',
    fix: [
      'Run the doctor command to see which step fails.',
      'If it always happens, report it with the words below.',
    ],
  },
  'tls.not-tls': {
    title: 'The server does not speak TLS on this port',
    explanation: 'The port and the security of the mailbox do not fit together. The password was not sent.',
    fix: ['Use TLS with port 465 or 993, and STARTTLS with port 587.'],
  },
  'tls.no-starttls': {
    title: 'The server offers no encryption',
    explanation:
      'The server does not offer STARTTLS, or something on the way takes it out. No password ever goes over an open line.',
    fix: [
      'Use TLS with port 465 in place of STARTTLS.',
      'If that fails too, look for a firewall or antivirus that changes mail traffic.',
    ],
  },
}
