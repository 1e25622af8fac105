import type { App } from '../app.ts'
import { AppError } from '../failure.ts'
import type { ApproveOptions } from '../outreach/approval.ts'
import type { SendHabit } from '../outreach/send-habits.ts'
import { guessTimeZone, isTimeZone, timeZones } from '../outreach/time-zone.ts'
import type { Posting } from '../posting/posting.ts'
import type { SendWhenProps } from './components/send-when.tsx'
import type { SentForm } from './form-data.ts'
import { clockIn, momentAt } from './wall-clock.ts'

/** What the page offers for this posting, as the person's habits have it. */
export async function sendingOf(app: App, userId: string, posting: Posting): Promise<SendWhenProps> {
  const { whenever, undoSeconds, from, to } = await app.sendHabits.get(userId)
  const guess = guessTimeZone(posting.location)
  return {
    // Hours nobody knows cannot be kept: then it is for the person to choose.
    whenever: guess === null ? 'now' : whenever,
    undoSeconds,
    hours: { from, to },
    guess: guess === null ? null : { ...guess, clock: clockIn(guess.timeZone, Date.now()) },
    timeZones: timeZones(),
  }
}

/** What of a form says when to send, to fill it again. */
export const whenTyped = (sent: SentForm): Record<string, string> => ({
  when: sent.text('when'),
  timeZone: sent.text('timeZone'),
  at: sent.text('at'),
})

/** When an approved e-mail goes out. Throws AppError `outreach.send-time` (with `fields`) for what is missing or past. */
export function sendTime(
  sent: SentForm,
  { undoSeconds, from, to }: SendHabit,
  now = Date.now(),
): Pick<ApproveOptions, 'dueAt' | 'window'> {
  const when = sent.text('when')
  const timeZone = sent.text('timeZone')
  const undo = undoSeconds === 0 ? {} : { dueAt: now + undoSeconds * 1000 }
  if (when !== 'hours' && when !== 'at') return undo
  if (!isTimeZone(timeZone)) throw notAt({ timeZone: 'Choose the time zone, or send it now.' })
  if (when === 'hours') return { ...undo, window: { timeZone, days: [1, 2, 3, 4, 5], from, to } }
  const dueAt = momentAt(sent.text('at'), timeZone)
  if (dueAt === null) throw notAt({ at: 'Give the date and the time, or send it now.' })
  if (dueAt <= now) throw notAt({ at: `There it is ${clockIn(timeZone, now)} already. Choose a later time.` })
  if (dueAt > now + farthestMs) throw notAt({ at: 'Choose a time within the next year.' })
  return { dueAt }
}

/** A typing mistake in the year would otherwise keep an e-mail waiting for good. */
const farthestMs = 366 * 24 * 3600_000

const notAt = (fields: Record<string, string>): AppError =>
  new AppError('outreach.send-time', {
    title: 'When it is to go out is not clear',
    explanation: Object.values(fields).join(' '),
    fix: ['Complete it, or choose to send it now. What you typed is kept.'],
    fields,
  })
