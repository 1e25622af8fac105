import type { Area } from '../words.ts'

export const recipient: Area<'recipient'> = {
  'recipient.unknown': {
    title: 'There is no such mailbox',
    explanation:
      'The recipient’s server does not know this address. The message was not delivered and is not tried again.',
    fix: ['Check the address for a typing mistake.', 'Look for another contact; this person may have left.'],
  },
  'recipient.bad-address': {
    title: 'This is not an e-mail address',
    explanation: 'The server could not read the address of the recipient. Nothing was sent.',
    fix: ['Correct the address and write the message again.'],
  },
  'recipient.bad-domain': {
    title: 'The domain of the address takes no mail',
    explanation:
      'The part after the @ does not exist or does not accept e-mail. The message is not tried again.',
    fix: [
      'Check the part after the @ for a typing mistake.',
      'Look for the company’s address on its website.',
    ],
  },
  'recipient.moved': {
    title: 'The mailbox has moved',
    explanation:
      'The recipient’s server says that this mailbox is elsewhere now. The message is not tried again.',
    fix: ['Look for the new address in the words below and write there.'],
  },
  'recipient.disabled': {
    title: 'The mailbox is closed',
    explanation: 'The recipient’s mailbox is disabled or inactive. The message is not tried again.',
    fix: ['Look for another contact at the company.'],
  },
  'recipient.mailbox-full': {
    title: 'The recipient’s mailbox is full',
    explanation: 'The recipient has to make room. The message is tried again by itself for some time.',
    fix: ['Wait; nothing is lost.', 'If it stays so, look for another contact at the company.'],
  },
  'recipient.too-fast': {
    title: 'The recipient gets too much mail at the moment',
    explanation:
      'The recipient’s server takes only so much mail for one person in a while. The next try comes by itself.',
    fix: ['Wait; nothing is lost.'],
  },
  'recipient.greylisted': {
    title: 'The recipient’s server asks to come back later',
    explanation:
      'Some servers turn a new sender away once, to see whether it comes back. The next try comes by itself.',
    fix: ['Wait; nothing is lost.'],
  },
  'recipient.restricted': {
    title: 'The recipient takes mail from chosen senders only',
    explanation:
      'This address is open to certain senders, such as colleagues. The message is not tried again.',
    fix: ['Look for another contact, or reach them another way.'],
  },
  'recipient.policy': {
    title: 'The recipient’s server refuses this message',
    explanation: 'A rule on the recipient’s side forbids it. The message is not tried again.',
    fix: [
      'Read the words below; they often name the rule.',
      'Try another contact, or a plainer text without attachments and links.',
    ],
  },
  'recipient.server-down': {
    title: 'The recipient’s mail server does not answer',
    explanation: 'The trouble is on the recipient’s side. The message is tried again by itself.',
    fix: ['Wait; nothing is lost.', 'If it stays so for days, check the part after the @.'],
  },
  'recipient.expired': {
    title: 'The message could not be delivered in time',
    explanation: 'The recipient’s server did not take it for days. It is not tried again.',
    fix: ['Check the address.', 'Look for another contact at the company.'],
  },
  'recipient.loop': {
    title: 'The message went round in circles',
    explanation:
      'The recipient’s servers pass mail for this address to each other. Only they can mend it; it is not tried again.',
    fix: ['Look for another contact at the company.'],
  },
}
