import { AppError } from '../failure.ts'

/** The session ended between the page and what was sent from it. */
export const signedOut = (): AppError =>
  new AppError('session.none', {
    title: 'You are signed out',
    explanation: 'Nothing was changed: your session had ended.',
    fix: [
      'Sign in again in another tab; then go back here, where what you typed still stands, and send it again.',
    ],
    status: 401,
  })
