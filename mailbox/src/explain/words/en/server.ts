import type { Area, Words } from '../words.ts'

export const server: Area<'server'> & { unknown: Words } = {
  'server.busy': {
    title: 'The mail server is busy',
    explanation: 'The server has trouble of its own and asks to come back. The next try comes by itself.',
    fix: ['Wait; nothing is lost.'],
  },
  'server.closing': {
    title: 'The mail server ended the conversation',
    explanation: 'The server is restarting or has had enough for now. The next try comes by itself.',
    fix: ['Wait; nothing is lost.'],
  },
  'server.timeout': {
    title: 'The mail server gave up waiting',
    explanation: 'The connection was too slow or stood still. The next try comes by itself.',
    fix: [
      'Wait; nothing is lost.',
      'If it keeps happening, check the network of the machine that this runs on.',
    ],
  },
  'server.silent': {
    title: 'The mail server stopped answering',
    explanation:
      'The connection came about, and then nothing more came over it in time: the server is overloaded, or something on the way swallows the traffic. The next try comes by itself.',
    fix: [
      'Wait; nothing is lost.',
      'If it never worked, check that port and security fit: TLS with 465 or 993, STARTTLS with 587.',
      'If it keeps happening, run the doctor command to see how far a connection gets.',
    ],
  },
  'server.storage': {
    title: 'The mail server is out of room',
    explanation: 'The server has no space for mail at the moment. The next try comes by itself.',
    fix: ['Wait; nothing is lost.'],
  },
  'server.not-accepting': {
    title: 'The mail server takes no mail at the moment',
    explanation: 'The server says that it accepts no mail. The next try comes by itself.',
    fix: ['Wait.', 'If it stays so, check that the host of the mailbox is a server for sending.'],
  },
  'server.odd-answer': {
    title: 'The answer was not that of a mail server',
    explanation: 'Something else listens there, or a firewall answers in its place.',
    fix: [
      'Check the host and port of the mailbox.',
      'If they are right, look for an antivirus or a firewall in between.',
    ],
  },
  'server.protocol': {
    title: 'The server and this program misunderstood each other',
    explanation:
      'A command was refused as unknown or out of place. That is a fault of this program or of the server, not yours.',
    fix: ['Try once more.', 'If it happens again, report it with the words below.'],
  },
  'server.temporary': {
    title: 'Not now, says the server',
    explanation: 'The server turned the message away for the time being. The next try comes by itself.',
    fix: ['Wait; nothing is lost.'],
  },
  'server.rejected': {
    title: 'The server refused the message',
    explanation:
      'It does not say clearly whether that is for good or whom it is about, so the message is kept and not tried again by itself.',
    fix: [
      'Read the words below.',
      'If they are about the address or the text, correct it and write the message again; else try again later.',
    ],
  },
  'server.policy': {
    title: 'A rule of the server forbids the message',
    explanation:
      'The server refused it on grounds of policy or security and does not say which. The message is kept.',
    fix: ['Read the words below.', 'Try again later, or try a plainer text or another contact.'],
  },
  unknown: {
    title: 'Something went wrong that is not known here',
    explanation: 'The words below are all that is known. Nothing was thrown away.',
    fix: ['Try again.', 'If it happens again, report it with the words below.'],
  },
}
