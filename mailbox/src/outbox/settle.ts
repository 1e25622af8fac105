import { sql } from 'kysely'
import { MailboxError, phases } from '../failure.ts'
import { endAttempt } from './attempt.ts'
import type { OutboxContext } from './context.ts'
import { isPastReturn } from './decide.ts'
import type { ClaimedMailbox } from './lease.ts'
import { openCredential } from './mailboxes.ts'

/**
 * Ends what a worker that died left under way. Whoever calls holds the mailbox's lease. An attempt that had not begun
 * the body never reached the recipient: its message is queued again with the same bytes. One that had is unknown.
 */
export async function settleOrphans(outbox: OutboxContext, mailbox: ClaimedMailbox): Promise<void> {
  const { db, dialect } = outbox
  const orphans = await db
    .selectFrom('message')
    .leftJoin('attempt', (join) =>
      join.onRef('attempt.message_id', '=', 'message.id').on('attempt.outcome', 'is', null),
    )
    .select(['message.id', 'message.owner_id', 'attempt.id as attempt_id', 'attempt.phase'])
    .where('message.mailbox_id', '=', mailbox.id)
    .where('message.state', '=', 'sending')
    .execute()
  for (const orphan of orphans) {
    if (orphan.attempt_id === null) {
      await db
        .updateTable('message')
        .set({ state: 'queued', updated_at: dialect.now() })
        .where('id', '=', orphan.id)
        .where('state', '=', 'sending')
        .execute()
      continue
    }
    const phase = phases.find((known) => known === orphan.phase) ?? 'connect'
    const failure = new MailboxError('outbox.worker-lost', 'the process that was sending it ended', { phase })
    const explanation = outbox.explain(failure, { provider: mailbox.account.provider })
    const past = isPastReturn(phase)
    await endAttempt(
      outbox,
      { id: orphan.attempt_id, messageId: orphan.id, ownerId: orphan.owner_id },
      mailbox.id,
      {
        phase,
        ms: 0,
        trace: [],
        reply: null,
        explanation,
        ...(past
          ? { outcome: 'unknown', settleInMs: canLook(mailbox) ? 0 : null }
          : { outcome: 'deferred', delayMs: 0 }),
      },
    )
    outbox.log.warn(
      { messageId: orphan.id, attemptId: orphan.attempt_id, phase },
      'took over from a lost worker',
    )
  }
}

/** True where there is a Sent folder to look in at all. */
export function canLook(mailbox: ClaimedMailbox): boolean {
  return mailbox.account.road === 'sandbox' || mailbox.account.imap !== null
}

/**
 * Looks in Sent for the messages whose fate is unknown and whose time to look has come. Found: sent. Absent after the
 * last look, where the provider files its own copy: queued again with the same Message-ID. Absent elsewhere proves
 * nothing: a person must say. A look that failed is no absence, and is done again.
 */
export async function settleUnknown(outbox: OutboxContext, mailbox: ClaimedMailbox): Promise<void> {
  const { db, dialect, timing } = outbox
  const unknown = await db
    .selectFrom('message')
    .select(['id', 'owner_id', 'message_id'])
    .select((eb) =>
      eb
        .selectFrom('attempt')
        .whereRef('attempt.message_id', '=', 'message.id')
        .select(({ fn }) => sql<number>`${dialect.now()} - ${fn.max('attempt.at')}`.as('age'))
        .as('age'),
    )
    .where('mailbox_id', '=', mailbox.id)
    .where('state', '=', 'unknown')
    .where('settle_at', '<=', dialect.now())
    .execute()
  if (unknown.length === 0) return
  await outbox.tap('settling')

  const inbox = await openCredential(outbox, mailbox)
    .then((credential) => outbox.inboxFor(mailbox.id, mailbox.account, credential))
    .catch((error: unknown) => {
      outbox.log.warn({ mailboxId: mailbox.id, error }, 'could not look in Sent')
      return null
    })
  try {
    for (const message of unknown) {
      const age = message.age ?? 0
      const found =
        inbox === null
          ? 'failed'
          : await inbox.findSent(message.message_id).catch((error: unknown) => {
              outbox.log.warn({ messageId: message.id, error }, 'could not look in Sent')
              return 'failed' as const
            })
      const nextLook = timing.settleAfterMs.find((delay) => delay > age)
      const lastLook = timing.settleAfterMs.at(-1) ?? 0
      if (found === 'found')
        await settle(outbox, message, { state: 'sent', sent_at: sql`${dialect.now()} - ${age}` })
      else if (found === 'failed')
        await settle(outbox, message, {
          settle_at: sql`${dialect.now()} + ${nextLook === undefined ? lastLook : Math.max(1000, nextLook - age)}`,
        })
      else if (found === 'absent' && nextLook !== undefined)
        await settle(outbox, message, {
          settle_at: sql`${dialect.now()} + ${Math.max(1000, nextLook - age)}`,
        })
      else if (found === 'absent' && outbox.filesSentCopy(mailbox.account) === true)
        await settle(outbox, message, { state: 'queued', due_at: dialect.now() })
      else await settle(outbox, message, {})
    }
  } finally {
    await inbox?.close()
  }
}

/** One statement; the message must still be unknown, since a person may have said meanwhile. */
async function settle(
  outbox: OutboxContext,
  message: { id: string; owner_id: string },
  change: {
    state?: 'sent' | 'queued'
    sent_at?: ReturnType<typeof sql<number>>
    due_at?: ReturnType<typeof sql<number>>
    settle_at?: ReturnType<typeof sql<number>>
  },
): Promise<void> {
  const row = await outbox.db
    .updateTable('message')
    .set({ settle_at: null, ...change, updated_at: outbox.dialect.now() })
    .where('id', '=', message.id)
    .where('state', '=', 'unknown')
    .returning(['state', 'mailbox_id'])
    .executeTakeFirst()
  if (!row) return
  if (row.state === 'sent')
    await outbox.db
      .updateTable('mailbox')
      .set({ next_watch_at: outbox.dialect.now() })
      .where('id', '=', row.mailbox_id)
      .where('next_watch_at', 'is', null)
      .execute()
  if (change.state) outbox.changed({ messageId: message.id, ownerId: message.owner_id, state: change.state })
}
