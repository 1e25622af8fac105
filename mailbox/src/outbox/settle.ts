import { sql } from 'kysely'
import { MailboxError, phases } from '../failure.ts'
import type { Inbox, SentLook } from '../watch/inbox.ts'
import type { Change, OutboxContext, Timing } from './context.ts'
import { filesCopies } from './copies.ts'
import { isPastReturn } from './decide.ts'
import { endAttempt } from './ending.ts'
import { inState } from './in-state.ts'
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
    .where(inState('sending'))
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
    const base = { phase, ms: 0, trace: [], reply: null, explanation }
    const ended = await endAttempt(
      outbox,
      {
        id: orphan.attempt_id,
        messageId: orphan.id,
        ownerId: orphan.owner_id,
        seenPhase: orphan.phase ?? phase,
      },
      mailbox,
      isPastReturn(phase)
        ? { ...base, outcome: 'unknown', settleInMs: canLook(mailbox) ? 0 : null, looks: 0 }
        : { ...base, outcome: 'deferred', delayMs: 0, hold: false },
    )
    outbox.log.warn(
      { messageId: orphan.id, attemptId: orphan.attempt_id, phase, ended },
      'took over from a lost worker',
    )
  }
}

/** True where there is a Sent folder to look in at all. */
export function canLook(mailbox: Pick<ClaimedMailbox, 'account'>): boolean {
  return mailbox.account.road === 'sandbox' || mailbox.account.imap !== null
}

/**
 * The pauses between looks. Steps and not ages: a clock that is set forward shortens one of them, and the others are
 * still longer than body and final reply may take together.
 */
export function settleSteps({ settleAfterMs }: Timing): number[] {
  return settleAfterMs.map((after, at) => after - (settleAfterMs[at - 1] ?? 0))
}

interface Unknown {
  id: string
  owner_id: string
  message_id: string
  settle_looks: number
}

/**
 * Looks in Sent for the messages whose fate is unknown and whose time to look has come. Found: sent. Absent after the
 * last look, where the provider files its own copy: queued again with the same Message-ID. Absent elsewhere proves
 * nothing: a person must say. A look that failed is no absence, and is done again.
 */
export async function settleUnknown(outbox: OutboxContext, mailbox: ClaimedMailbox): Promise<void> {
  const { db, dialect } = outbox
  const unknown = await db
    .selectFrom('message')
    .select(['id', 'owner_id', 'message_id', 'settle_looks'])
    .where('mailbox_id', '=', mailbox.id)
    .where('state', '=', 'unknown')
    .where('settle_at', '<=', dialect.now())
    .orderBy('settle_at')
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
    for (const message of unknown)
      await settleOne(outbox, mailbox, message, await lookFor(outbox, inbox, message))
  } finally {
    await inbox?.close()
  }
}

async function lookFor(
  outbox: OutboxContext,
  inbox: Inbox | null,
  message: Unknown,
): Promise<SentLook | 'failed'> {
  if (inbox === null) return 'failed'
  return inbox.findSent(message.message_id).catch((error: unknown) => {
    outbox.log.warn({ messageId: message.id, error }, 'could not look in Sent')
    return 'failed' as const
  })
}

async function settleOne(
  outbox: OutboxContext,
  mailbox: ClaimedMailbox,
  message: Unknown,
  look: SentLook | 'failed',
): Promise<void> {
  const { dialect, timing } = outbox
  const steps = settleSteps(timing)
  const inMs = (ms: number) => sql<number>`${dialect.now()} + ${Math.max(1000, ms)}`
  const looks = message.settle_looks
  if (look === 'failed') {
    await settle(outbox, mailbox, message, { settle_at: inMs(steps[Math.min(looks, steps.length - 1)] ?? 0) })
  } else if (typeof look === 'object') {
    const sentAt = sql<number>`(select max(at) from attempt where message_id = ${message.id})`
    const filedAs = look.messageId === message.message_id ? null : look.messageId
    await settle(outbox, mailbox, message, { state: 'sent', sent_at: sentAt, provider_message_id: filedAs })
  } else if (look === 'absent' && looks < steps.length) {
    await settle(outbox, mailbox, message, { settle_at: inMs(steps[looks] ?? 0), settle_looks: looks + 1 })
  } else if (look === 'absent' && filesCopies(outbox, mailbox) === true) {
    await settle(outbox, mailbox, message, { state: 'queued', due_at: dialect.now() })
  } else await settle(outbox, mailbox, message, {})
}

/** The message must still be unknown, since a person may have said meanwhile, or the server's yes have come. */
async function settle(
  outbox: OutboxContext,
  mailbox: ClaimedMailbox,
  message: Unknown,
  change: {
    state?: 'sent' | 'queued'
    sent_at?: ReturnType<typeof sql<number>>
    provider_message_id?: string | null
    due_at?: ReturnType<typeof sql<number>>
    settle_at?: ReturnType<typeof sql<number>>
    settle_looks?: number
  },
): Promise<void> {
  const told: Change = {
    messageId: message.id,
    ownerId: message.owner_id,
    state: change.state ?? 'unknown',
    by: 'settle',
    code: null,
    provider: mailbox.account.provider,
  }
  // Only a look that comes to nothing and will be repeated is no news.
  const isNews = change.state !== undefined || change.settle_at === undefined
  const settled = await outbox.db.transaction().execute(async (trx) => {
    const row = await trx
      .updateTable('message')
      .set({ settle_at: null, ...change, updated_at: outbox.dialect.now() })
      .where('id', '=', message.id)
      .where('state', '=', 'unknown')
      .returning('state')
      .executeTakeFirst()
    if (row?.state === 'sent')
      await trx
        .updateTable('mailbox')
        .set({ next_watch_at: outbox.dialect.now() })
        .where('id', '=', mailbox.id)
        .where('next_watch_at', 'is', null)
        .execute()
    if (row !== undefined && isNews) await outbox.record?.(trx, told)
    return row !== undefined
  })
  if (settled && isNews) outbox.changed(told)
}
