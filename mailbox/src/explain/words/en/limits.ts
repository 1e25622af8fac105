import type { Area } from '../words.ts'

export const limits: Area<'quota' | 'rate'> = {
  'quota.daily': {
    title: 'The daily sending limit is reached',
    explanation:
      '{Provider} lets an account send only so many messages in 24 hours, and this one has used them up. Nothing is wrong with the message or the address; sending goes on by itself as places come free.',
    fix: [
      'Wait; there is room again 24 hours after the first of those messages at the latest.',
      'Send fewer messages a day, or spread them over several mailboxes.',
    ],
  },
  'quota.recipients': {
    title: 'Too many recipients in one message',
    explanation: 'The server takes fewer recipients in one message than this one has. Nothing was sent.',
    fix: ['Send the message in parts, best one for each recipient.'],
  },
  'quota.own-mailbox-full': {
    title: 'Your own mailbox is full',
    explanation: '{Provider} has no room left for your mailbox. Your messages wait until there is.',
    fix: ['Delete what you do not need, or get more room.', 'Then check the mailbox here again.'],
  },
  'quota.bandwidth': {
    title: 'Too much was read from this mailbox today',
    explanation:
      '{Provider} limits how much programs may read from a mailbox in a day. Reading goes on by itself later.',
    fix: ['Wait; nothing is lost.', 'Close other programs that read the same mailbox.'],
  },
  'rate.sending': {
    title: 'Too many messages in a short time',
    explanation: '{Provider} asks for a pause. Sending goes on by itself.',
    fix: [
      'Wait; nothing is lost.',
      'If it happens often, send fewer messages an hour and make each one different.',
    ],
  },
  'rate.connections': {
    title: 'Too many connections at once',
    explanation:
      'The server allows an account only so many open connections, and other programs or devices hold them. The next try comes by itself.',
    fix: ['Wait; nothing is lost.', 'Close mail programs that you do not use.'],
  },
}
