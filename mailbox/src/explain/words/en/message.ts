import type { Area } from '../words.ts'

export const message: Area<'message' | 'compose'> = {
  'message.too-large': {
    title: 'The message is too large',
    explanation: 'With its attachments it is larger than the mail server takes. It was not sent.',
    fix: [
      'Make the attachments smaller, or put them online and send a link.',
      'Then write the message again.',
    ],
  },
  'message.blocked-attachment': {
    title: 'An attachment is of a forbidden kind',
    explanation:
      'The mail server takes no programs, no scripts and no archives that may hold them. The message was not sent.',
    fix: ['Send the document as a PDF, not in an archive.', 'Then write the message again.'],
  },
  'message.spam': {
    title: 'The message was taken for spam',
    explanation:
      'A filter turned it away because of its text, its links, or how many alike were sent. It is not tried again.',
    fix: [
      'Write it again in your own words: shorter, with fewer links, to one person.',
      'If it is turned away again, reach them another way.',
    ],
  },
  'message.virus': {
    title: 'The message was taken for a virus',
    explanation: 'A scanner turned an attachment or a link away. The message is not tried again.',
    fix: ['Scan your computer.', 'Make the file anew, best as a PDF, and write the message again.'],
  },
  'message.malformed': {
    title: 'The server could not read the message',
    explanation: 'Its form breaks a rule of e-mail. That is a fault of this program, not yours.',
    fix: ['Report it with the words below.'],
  },
  'message.utf8-not-supported': {
    title: 'A server on the way does not know such addresses',
    explanation:
      'The address has letters other than a to z before the @, and a server on the way cannot handle them yet (SMTPUTF8).',
    fix: ['Ask the recipient for an address in plain letters.'],
  },
  'compose.address': {
    title: 'That is not an e-mail address',
    explanation: 'One of the addresses is not written as name@domain. Nothing was sent.',
    fix: ['Correct the address: no spaces, one @, a domain with a dot.'],
  },
  'compose.line-break': {
    title: 'There is a line break where none may be',
    explanation:
      'Subject, names, addresses and file names go on one line; a line break could smuggle something in. Nothing was sent.',
    fix: ['Take the line break out and send again.'],
  },
  'compose.control-character': {
    title: 'There is an invisible control character',
    explanation:
      'One of the fields holds a character that e-mail does not allow, often from copying. Nothing was sent.',
    fix: ['Type the field again by hand, or paste it as plain text.'],
  },
  'compose.broken-character': {
    title: 'There is half a character',
    explanation: 'A symbol, often an emoji, was cut in two and cannot be written down. Nothing was sent.',
    fix: ['Delete the broken symbol and send again.'],
  },
  'compose.too-long': {
    title: 'A field is too long',
    explanation: 'The subject, a name or a file name is longer than e-mail allows. Nothing was sent.',
    fix: ['Shorten it and send again.'],
  },
  'compose.message-id': {
    title: 'The message id is not valid',
    explanation:
      'A message id has the form <name@domain>. That is a fault of the program that calls this one.',
    fix: [
      'Leave the message id out: one is made.',
      'Give In-Reply-To and References just as they stand in the mail.',
    ],
  },
  'compose.content-type': {
    title: 'The kind of the attachment is not valid',
    explanation:
      'A content type is written like application/pdf; message and multipart types are not taken. Nothing was sent.',
    fix: ['Leave the content type out, or give application/octet-stream.'],
  },
  'compose.date': {
    title: 'The date of the message is not valid',
    explanation: 'What was given is no date. That is a fault of the program that calls this one.',
    fix: ['Leave the date out: the present time is taken.'],
  },
  'compose.no-recipient': {
    title: 'The message has no recipient',
    explanation: 'Nobody stands in To, Cc or Bcc. Nothing was sent.',
    fix: ['Add a recipient.'],
  },
}
