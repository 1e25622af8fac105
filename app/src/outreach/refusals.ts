import { AppError } from '../failure.ts'
import type { CheckedText } from './stages.ts'
import type { Wish } from './wishes.ts'

/* What keeps an approval from being done, each with what the person can do about it. */

export function unsupportedClaims(unsupported: CheckedText['unsupported']): AppError {
  return new AppError('outreach.unsupported', {
    title: 'Some statements have no source',
    explanation: `Neither the posting nor your résumé says: ${unsupported
      .slice(0, 5)
      .map(({ text }) => `"${text}"`)
      .join(', ')}.`,
    fix: ['Take them out, add them to your résumé, or approve again and answer for them yourself.'],
    fields: { body: unsupported.map(({ text, reason }) => `"${text}": ${reason}`).join('\n') },
  })
}

export const leftUnfilled = (parts: readonly string[]): AppError =>
  new AppError('outreach.placeholder', {
    title: 'A part of the text was never filled in',
    explanation: `It still says ${parts.map((part) => `“${part.slice(0, 80)}”`).join(', ')}.`,
    fix: ['Write what belongs there, or take it out. What you typed is kept.'],
    fields: {
      body: `Fill this in, or take it out: ${parts.map((part) => `“${part.slice(0, 80)}”`).join(', ')}.`,
    },
  })

export const answeredAlready = (): AppError =>
  new AppError('outreach.answered', {
    title: 'Something came back meanwhile',
    explanation: 'A reply or a bounce has come in this thread since the follow-up was drafted.',
    fix: ['Read it first; throw this draft away, or approve again and say that you mean it.'],
    status: 409,
  })

export const asksForNoMail = (refusal: string): AppError =>
  new AppError('outreach.no-mail', {
    title: 'The posting asks not to be mailed',
    explanation: `It says: "${refusal.slice(0, 300)}"`,
    fix: ['Apply the way it says; or approve again and say that you want to write to them all the same.'],
    status: 409,
  })

export const asksForSilence = (address: string, { quote }: Wish): AppError =>
  new AppError('outreach.unwanted', {
    title: 'They asked not to be written to again',
    explanation:
      quote === null
        ? `Whoever reads ${address} marked an earlier message of yours as spam.`
        : `${address} answered an earlier message of yours: "${quote}"`,
    fix: [
      'Leave them be and choose another contact; or approve again and say that you want to write all the same.',
    ],
    status: 409,
  })

export const changedMeanwhile = (): AppError =>
  new AppError('outreach.changed', {
    title: 'The draft was changed meanwhile',
    explanation: 'It was edited, perhaps in another window, while it was being approved.',
    fix: ['Read it again and approve what it says now.'],
    status: 409,
  })

export const writtenBefore = (address: string, cause: unknown): AppError =>
  new AppError('outreach.twice', {
    title: 'You have written to them about this already',
    explanation: `A message to ${address} about this posting was approved before.`,
    fix: ['Look at the earlier outreach and follow up there; or approve again and say that you mean it.'],
    status: 409,
    cause,
  })

export const notReopenable = (): AppError =>
  new AppError('outreach.not-reopenable', {
    title: 'This cannot be edited any more',
    explanation: 'It has been sent, or may still go out.',
    fix: ['Cancel it while it waits, or start a new outreach.'],
    status: 409,
  })

export const alreadyApproved = (): AppError =>
  new AppError('outreach.approved', {
    title: 'This outreach is approved already',
    explanation: 'It has become a message; what was approved is what is sent.',
    fix: ['Cancel the message while it is queued, or start a new outreach.'],
    status: 409,
  })
