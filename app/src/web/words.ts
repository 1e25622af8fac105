import type { EventKind, MessageState } from '@recruiterreach/mailbox'
import type { Scope } from '../access/tokens.ts'
import type { Tone } from './components/notice.tsx'

/** A state as a person would say it, and whose move it is. */
export interface Standing {
  tone: Tone
  text: string
  /** One sentence: the next move. */
  next: string
}

const states: Record<MessageState, Standing> = {
  scheduled: {
    tone: 'info',
    text: 'Scheduled',
    next: 'It goes out by itself at the time below. Until then you can cancel it.',
  },
  queued: { tone: 'info', text: 'Waiting to go out', next: 'It goes out by itself in a moment.' },
  sending: { tone: 'info', text: 'Sending now', next: 'The mail server has it in hand.' },
  sent: { tone: 'good', text: 'Sent', next: 'Now it is the recruiter’s move. A reply shows up here.' },
  deferred: {
    tone: 'warn',
    text: 'Trying again later',
    next: 'The mail server asked to wait. It is tried again by itself.',
  },
  parked: { tone: 'warn', text: 'Waiting for you', next: 'Your mailbox needs attention; then it goes out.' },
  refused: { tone: 'bad', text: 'Refused', next: 'The mail server refused it. Look at why, and edit it.' },
  unknown: {
    tone: 'warn',
    text: 'Not sure it arrived',
    next: 'The connection broke at the last moment. Tell us whether it arrived.',
  },
  cancelled: {
    tone: 'plain',
    text: 'Cancelled',
    next: 'Nothing was sent. You can edit it and approve it again.',
  },
}

const came: Record<EventKind, Standing> = {
  reply: { tone: 'good', text: 'Reply received', next: 'Read the reply, and answer it from your mailbox.' },
  'auto-reply': {
    tone: 'info',
    text: 'Out of office',
    next: 'An automatic answer came. A person may still reply.',
  },
  bounce: { tone: 'bad', text: 'Came back', next: 'The address did not take it. Try another contact.' },
  complaint: {
    tone: 'bad',
    text: 'Asked not to be written to',
    next: 'They said so, or marked it as spam. Do not write to this address again.',
  },
}

const weight: EventKind[] = ['reply', 'complaint', 'bounce', 'auto-reply']

/** Approved once, and its message went with the mailbox that it was to be sent from. */
export const forgotten: Standing = {
  tone: 'plain',
  text: 'Mailbox removed',
  next: 'Its mailbox was removed, so what became of it is not kept any more.',
}

/** Where an outreach stands: what came back says more than that it was sent. */
export function standing(
  message: { state: MessageState; events: readonly { kind: EventKind }[] } | null,
  { followUp = 0 } = {},
): Standing {
  if (message === null && followUp > 0)
    return {
      tone: 'info',
      text: 'Follow-up to review',
      next: 'Nobody has answered: send this reminder, or throw it away. Nothing is sent before that.',
    }
  if (message === null)
    return { tone: 'plain', text: 'Draft', next: 'Review it and approve it. Nothing is sent before that.' }
  const kind = weight.find((candidate) => message.events.some((event) => event.kind === candidate))
  return kind === undefined ? states[message.state] : came[kind]
}

export const eventInWords = (kind: EventKind): Standing => came[kind]

const phases: Record<string, string> = {
  connect: 'connecting',
  tls: 'securing the connection',
  greeting: 'waiting for the server’s greeting',
  auth: 'signing in',
  mail: 'naming the sender',
  rcpt: 'naming the recipient',
  data: 'asking to send the text',
  body: 'sending the text',
  'final-reply': 'waiting for the server’s answer',
}

export const phaseInWords = (phase: string): string => phases[phase] ?? phase

export const outcomeInWords: Record<string, { tone: Tone; text: string }> = {
  sent: { tone: 'good', text: 'The mail server took it' },
  deferred: { tone: 'warn', text: 'The mail server asked to wait' },
  parked: { tone: 'warn', text: 'Stopped: the mailbox needs you' },
  refused: { tone: 'bad', text: 'The mail server refused it' },
  unknown: { tone: 'warn', text: 'It broke off before the server’s answer' },
}

/** What the last act did, by the word that a redirect carries in `?done=`: only words of this list are ever shown. */
export const doneInWords = {
  saved: 'Saved.',
  connected: 'The mailbox is connected. Signing in, sending and reading were all checked.',
  sandbox: 'Your sandbox mailbox is ready. Nothing you send from it leaves this machine.',
  reconnected: 'The new password works. What was waiting goes out now.',
  removed: 'The mailbox was removed, and its password with it.',
  approved: 'Approved. While it waits, Cancel takes it back.',
  cancelled: 'Cancelled. Nothing was sent.',
  retried: 'It is tried again now.',
  resolved: 'Thank you: that settles it.',
  simulated: 'Simulated. It was read the same way as real mail.',
  user: 'The account was made.',
  revoked: 'The token was revoked.',
  template: 'The template was saved.',
  'template-deleted': 'The template was deleted. Drafts written with it stay.',
  password: 'Your password was changed, and your other sessions were signed out.',
  'signed-out': 'You are signed out.',
  vouched: 'You answer for that statement now.',
  sentence: 'The sentence was taken out.',
  'model-agreed': 'You agreed. The model writes when you press its button, and not before.',
  'model-off': 'It is off: nothing is sent to the language model. You can turn it on in the settings.',
  reworded: 'The sentence was put in other words.',
  'same-wording': 'No other wording was found that the posting and your résumé hold. Nothing was changed.',
  undone: 'The last change was undone.',
  redone: 'The change was made again.',
  restored: 'The earlier text was put back.',
  discarded: 'The draft was thrown away.',
  verified: 'Signing in works. What was waiting goes out now.',
  'resume-removed': 'Your résumé was removed. Drafts say nothing about you without one.',
  redrafted: 'The draft was written anew.',
  reopened: 'It is a draft again. Change it, and approve it when it is right.',
  looked: 'The company’s own pages were looked through: what came of it stands under “Who is behind it”.',
  chosen: 'The recipient was changed and the draft written anew.',
}

export const scopesInWords: Record<Scope, string> = {
  'mailboxes:write': 'Connect and remove mailboxes',
  'messages:send': 'Send mail from your mailboxes, without asking you each time',
  'postings:write': 'Read postings',
  'outreach:write': 'Start, edit and approve outreach',
  'webhooks:write': 'Have itself told of what happens',
}
