import type { Area } from '../words.ts'

export const outbox: Area<'outbox'> = {
  'outbox.not-found': {
    title: 'There is no such message or mailbox',
    explanation: 'It was deleted, or it never was yours. Nothing was changed.',
    fix: ['Look it up in the list of your messages or mailboxes, and use the id that stands there.'],
  },
  'outbox.idempotency-conflict': {
    title: 'This idempotency key was used for another message',
    explanation:
      'A key stands for one message, so that a request that is repeated sends it once. The earlier message is untouched, and nothing new was sent.',
    fix: [
      'To send another message, use a new key.',
      'To ask after the earlier one, repeat its request unchanged.',
    ],
  },
  'outbox.bad-window': {
    title: 'These sending hours cannot be',
    explanation: 'The time zone, a weekday or an hour of the window does not exist. Nothing was queued.',
    fix: [
      'Name the zone as in Europe/Berlin, days as 1 (Monday) to 7, and hours as 09:00, the first before the last.',
    ],
  },
  'outbox.too-late': {
    title: 'The message can no longer be cancelled',
    explanation: 'It is on its way, or its fate is settled already. Nothing was changed.',
    fix: ['Look at the state of the message.', 'If it was sent, write a second one that corrects it.'],
  },
  'outbox.not-retryable': {
    title: 'The message cannot be sent again now',
    explanation: 'Only a message that is parked, deferred or refused can be; this one is none of these.',
    fix: ['Look at the state of the message: what waits goes out by itself, and what was sent has gone.'],
  },
  'outbox.not-unknown': {
    title: 'There is nothing to settle about this message',
    explanation:
      'Only a message of unknown fate can be settled by hand, and the fate of this one is known. Nothing was changed.',
    fix: ['Look at the state of the message.'],
  },
  'outbox.not-sandbox': {
    title: 'Only a sandbox mailbox can play an answer',
    explanation: 'This message belongs to a real mailbox, where only real people answer.',
    fix: ['Connect a sandbox mailbox and send from it to try replies and bounces out.'],
  },
  'outbox.not-sent': {
    title: 'The message has not been sent yet',
    explanation: 'Nobody can answer it before it has gone out.',
    fix: ['Wait until it is sent, then try again.'],
  },
}
