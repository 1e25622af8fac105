import { sql } from 'kysely'
import { MailboxError } from '../failure.ts'
import type { Attempt } from './attempt.ts'
import type { OutboxContext } from './context.ts'
import { decide } from './decide.ts'
import type { Failed } from './ending.ts'
import type { ClaimedMailbox } from './lease.ts'
import { canLook, settleSteps } from './settle.ts'
import { storeFailure } from './store-failure.ts'

/** What an attempt that failed ends as; logged with the ids and the server's words. */
export async function endingOf(
  outbox: OutboxContext,
  mailbox: ClaimedMailbox,
  attempt: Attempt,
  error: unknown,
  seen: Pick<Failed, 'ms' | 'trace'>,
): Promise<Failed> {
  // A phase that could not be written down ends the session, and is no fault of the server's.
  const failure =
    storeFailure(error) ??
    (error instanceof MailboxError
      ? error
      : new MailboxError('outbox.unexpected', 'an unexpected error', { phase: 'connect', cause: error }))
  const explanation = outbox.explain(failure, { provider: mailbox.account.provider })
  const history = {
    tries: attempt.tries,
    failures: mailbox.failures,
    tryingMs: attempt.tries === 0 ? null : await tryingMs(outbox, attempt.messageId),
  }
  const decision = decide(failure, explanation, history, outbox.timing.backoffMs)
  outbox.log.warn(
    {
      mailboxId: mailbox.id,
      messageId: attempt.messageId,
      attemptId: attempt.id,
      phase: failure.phase,
      code: explanation.code,
      reply: failure.reply,
      outcome: decision.outcome,
      error,
    },
    'not sent',
  )
  const base = { ...seen, phase: failure.phase ?? ('connect' as const), reply: failure.reply, explanation }
  if (decision.outcome !== 'unknown') return { ...base, ...decision }
  const [first = 0] = settleSteps(outbox.timing)
  return { ...base, outcome: 'unknown', settleInMs: canLook(mailbox) ? first : null, looks: 1 }
}

async function tryingMs({ db, dialect, log }: OutboxContext, messageId: string): Promise<number | null> {
  const row = await db
    .selectFrom('attempt')
    .select(({ fn }) => sql<number | null>`${dialect.now()} - ${fn.min('at')}`.as('ms'))
    .where('message_id', '=', messageId)
    .executeTakeFirst()
    .catch((error: unknown) => {
      log.warn({ messageId, error }, 'could not read when it was first tried')
      return null
    })
  return row?.ms ?? null
}
