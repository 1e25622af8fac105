import { explain, MailboxError, type Side, storeFailure } from '@recruiterreach/mailbox'
import { AppError } from './failure.ts'

/** A failure as pages, the API and the command line show it, wherever it came from. */
export interface Failure {
  code: string
  /** HTTP status that says the same. */
  status: AppError['status'] | 500
  title: string
  explanation: string
  fix: string[]
  /** Whose move it is; null where the words say it. */
  side: Side | null
  docs: string | null
  /** A server's own words, or null. */
  raw: string | null
  /** Field name to a sentence, where a form has the fault. */
  fields: Readonly<Record<string, string>>
}

/** What the engine's own refusals are in HTTP's words; what a mail server or a network said is a 422. */
const statuses: Readonly<Record<string, Failure['status']>> = {
  'outbox.not-found': 404,
  'outbox.idempotency-conflict': 409,
  'outbox.too-late': 409,
  'outbox.not-retryable': 409,
  'outbox.not-unknown': 409,
  'outbox.not-sandbox': 409,
  'outbox.not-sent': 409,
  'store.full': 503,
  'store.read-only': 503,
  'store.broken': 503,
  'store.busy': 503,
  'store.unreachable': 503,
}

/** The field of our forms and of the API that a refusal of the composer or the vault is about. */
const fieldOf: Readonly<Record<string, string>> = { 'compose.address': 'address' }

/**
 * The one place where an error becomes words. What is neither ours nor the engine's is a fault of this program: its
 * message may hold anything, so it goes to the log and not to the person.
 */
export function failureOf(given: unknown, options: { provider?: string } = {}): Failure {
  const error = given instanceof AppError ? given : (storeFailure(given) ?? given)
  if (error instanceof AppError) {
    const { code, status, title, fix, fields, message } = error
    return { code, status, title, explanation: message, fix, side: null, docs: null, raw: null, fields }
  }
  if (error instanceof MailboxError) {
    const told = explain(error, options)
    const field = fieldOf[error.code]
    return {
      code: told.code === 'unknown' ? error.code : told.code,
      status: statuses[error.code] ?? 422,
      title: told.title,
      explanation: told.explanation,
      fix: told.fix,
      side: told.side,
      docs: told.docs,
      raw: told.raw === '' ? null : told.raw,
      fields: field === undefined ? {} : { [field]: told.explanation },
    }
  }
  return {
    code: 'unexpected',
    status: 500,
    title: 'Something broke on our side',
    explanation:
      'This is a fault of RecruiterReach and none of yours. It has been written to the log; what was saved before is safe.',
    fix: ['Try once more.', 'If it stays, tell whoever runs this instance the time at which it happened.'],
    side: 'us',
    docs: null,
    raw: null,
    fields: {},
  }
}

/** Whether it is this program's fault, and so belongs in the log with its stack. */
export const isOurs = (error: unknown): boolean =>
  !(error instanceof AppError) && !(error instanceof MailboxError) && storeFailure(error) === null

/** Whether whoever runs this instance should read of it: a fault of this program, or of the database below it. */
export const isForTheLog = (error: unknown): boolean => isOurs(error) || storeFailure(error) !== null
