import { MailboxError } from '../failure.ts'
import type { SentCount } from '../watch/inbox.ts'
import { readSentCount } from './columns.ts'
import type { OutboxContext } from './context.ts'
import type { ClaimedMailbox } from './lease.ts'
import { openCredential } from './mailboxes.ts'
import { parkIn } from './park.ts'
import { prepared } from './prepared.ts'
import { canLook } from './settle.ts'

const hour = 3600_000
const day = 24 * hour

/** A count of Sent serves that long while there is room; a provider's cap is far above what a person sends in an hour. */
const countServesMs = 6 * hour

/** What the provider's cap for any 24 hours leaves. */
export interface Allowance {
  /** Infinity where no cap is known. */
  left: number
  /** Where nothing is left: how long until the oldest that counts is a day old. Milliseconds. */
  reopensInMs: number
}

const boundless: Allowance = { left: Infinity, reopensInMs: 0 }

/**
 * What may still be sent: the cap less what went out in the last 24 hours, by us and by the person's own hand, as their
 * Sent folder shows (by internal date, a recipient each). Where Sent cannot be read, what we sent counts.
 */
export async function allowanceOf(outbox: OutboxContext, mailbox: ClaimedMailbox): Promise<Allowance> {
  const cap = outbox.dailyCap(mailbox.account)
  if (cap === null) return boundless
  const { own, count, now } = await readCounts(outbox, mailbox.id)
  const fits = count !== null && now - count.at < countServesMs
  const allowance = left(cap, now, own, count)
  const stale = count === null || now - count.at > minRecountMs
  if ((fits && allowance.left > 0) || !stale || !canLook(mailbox)) return allowance
  return left(cap, now, own, (await recount(outbox, mailbox, now)) ?? count)
}

/** A mailbox at its cap is not counted again and again. */
const minRecountMs = 60_000

function left(cap: number, now: number, own: number[], count: SentCount | null): Allowance {
  const recent = (time: number): boolean => time > now - day
  const filed = count?.times.filter(recent) ?? []
  const since = own.filter((time) => recent(time) && time >= (count?.at ?? 0))
  // Ours that no Sent folder shows count too.
  const ours = own.filter(recent)
  const times = [filed.concat(since), ours]
    .toSorted((a, b) => b.length - a.length)[0]!
    .toSorted((a, b) => a - b)
  const oldestThatCounts = times[times.length - cap]
  return {
    left: cap - times.length,
    reopensInMs: oldestThatCounts === undefined ? 0 : oldestThatCounts + day - now,
  }
}

async function readCounts(
  outbox: OutboxContext,
  mailboxId: string,
): Promise<{ own: number[]; count: SentCount | null; now: number }> {
  const [mailbox] = await countOf(outbox, outbox.db, { id: mailboxId })
  if (!mailbox) throw new MailboxError('outbox.not-found', 'the mailbox was removed')
  const { now } = mailbox
  const rows = await sentAfter(outbox, outbox.db, { mailboxId, since: now - day })
  return { own: rows.map(({ sent_at }) => sent_at ?? 0), count: readSentCount(mailbox.sent_count), now }
}

const countOf = prepared<{ id: string }>()((db, slot, dialect) =>
  db
    .selectFrom('mailbox')
    .select(['sent_count', dialect.now().as('now')])
    .where('id', '=', slot('id')),
)

const sentAfter = prepared<{ mailboxId: string; since: number }>()((db, slot) =>
  db
    .selectFrom('message')
    .select('sent_at')
    .where('mailbox_id', '=', slot('mailboxId'))
    .where('sent_at', '>', slot('since')),
)

/** Null where Sent could not be read: that is no reason not to send. */
async function recount(
  outbox: OutboxContext,
  mailbox: ClaimedMailbox,
  now: number,
): Promise<SentCount | null> {
  try {
    const credential = await openCredential(outbox, mailbox)
    const inbox = await outbox.inboxFor(mailbox.id, mailbox.account, credential)
    try {
      const times = await inbox.sentSince(now - day)
      if (times === null) return null
      const count: SentCount = { at: now, times }
      await outbox.db
        .updateTable('mailbox')
        .set({ sent_count: JSON.stringify(count) })
        .where('id', '=', mailbox.id)
        .execute()
      return count
    } finally {
      await inbox.close()
    }
  } catch (error) {
    outbox.log.warn({ mailboxId: mailbox.id, error }, 'could not count what Sent holds')
    return null
  }
}

/** Before the provider has to refuse: Gmail locks sending for up to a day once its cap is passed. */
export async function parkUntilReopening(
  outbox: OutboxContext,
  mailbox: ClaimedMailbox,
  allowance: Allowance,
): Promise<void> {
  const failure = new MailboxError('outbox.daily-cap', 'the cap for 24 hours is used up')
  const explanation = outbox.explain(failure, { provider: mailbox.account.provider })
  const resumeAfterMs = Math.max(60_000, Math.ceil(allowance.reopensInMs))
  await outbox.db.transaction().execute((trx) => parkIn(outbox, trx, mailbox, explanation, resumeAfterMs))
  outbox.log.info({ mailboxId: mailbox.id, resumeAfterMs }, 'parked at the cap of 24 hours')
}
