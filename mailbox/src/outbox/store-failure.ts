import { databaseCause } from '../explain/codes/database.ts'
import { MailboxError } from '../failure.ts'

/** A driver's error may stand below a library's. */
const deepest = 4

/**
 * The MailboxError `store.*` that says what the database refused, or null where the failure is no database's. Nothing of
 * a transaction that failed so is kept.
 */
export function storeFailure(error: unknown): MailboxError | null {
  let at = error
  for (let depth = 0; depth < deepest && at instanceof Error; depth += 1, at = at.cause) {
    if (!('code' in at) || typeof at.code !== 'string') continue
    if (at instanceof MailboxError && at.code.startsWith('store.')) return at
    const cause = databaseCause(at.code) ?? (lostItsReason(at) ? 'store.broken' : null)
    if (cause !== null)
      return new MailboxError(cause, `the database refused: ${at.code}`, {
        cause: error,
        ...(error instanceof MailboxError && error.phase !== null ? { phase: error.phase } : {}),
      })
  }
  return null
}

/**
 * SQLite rolls back by itself where its disk is full or fails, and the ROLLBACK that Kysely sends after it is then refused
 * in the first refusal's stead.
 */
function lostItsReason({ message }: Error): boolean {
  return message === 'cannot rollback - no transaction is active'
}

/** For a promise's `catch`: throws the database's refusals as MailboxError, and all else as it is. */
export function toldByStore(error: unknown): never {
  throw storeFailure(error) ?? error
}
