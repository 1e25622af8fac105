import { type Kysely, sql } from 'kysely'
import type { OutboxContext } from './context.ts'
import { endingsAnswer, endingsAtOnce } from './endings-at-once.ts'
import type { Round, Written } from './round.ts'
import type { OutboxSchema } from './schema.ts'

// What follows from servers' yeses, as one statement (data-modifying WITH): five to eight ways to PostgreSQL and back took
// 3.8 ms a message, more than the message itself. All parts see the rows as they stood before; what one needs of another it
// asks of that one's answer, which also settles the order.

/** Writes rounds down, of one mailbox or of many. */
export async function roundsAtOnce(
  outbox: OutboxContext,
  db: Kysely<OutboxSchema>,
  rounds: readonly Round[],
): Promise<Written[]> {
  const { dialect, worker } = outbox
  const now = dialect.now()
  const next = rounds.flatMap(({ take, sent: before }, at) =>
    (take?.next ?? []).map((one, ahead) => ({
      ...one,
      take,
      at,
      ahead: (take?.place ?? 0) + ahead,
      needs: before.length,
    })),
  )
  // PostgreSQL takes 3 ms to plan what follows from endings, and 1 for the rest: not where there are none, as in a turn's first.
  const ends = rounds.some(({ sent }) => sent.length > 0)
  // A power cut may undo a beginning before which nothing was sent: its message is due then, as before.
  const undoable = !ends && next.every(({ take }) => take?.beganAt === 'connect')
  const statement = sql<{
    ended?: string[] | null
    begun: string[] | null
    given_back?: Record<string, boolean> | null
  }>`
    with ${ends ? sql`${endingsAtOnce(outbox, rounds)},` : sql``} next as (
      select * from unnest(
        ${next.map(({ attemptId }) => attemptId)}::text[],
        ${next.map(({ messageId }) => messageId)}::text[],
        ${next.map(({ take }) => take?.mailboxId)}::text[],
        ${next.map(({ take }) => take?.road)}::text[],
        ${next.map(({ take }) => take?.beganAt)}::text[],
        ${next.map(({ ahead }) => ahead)}::integer[],
        ${next.map(({ at }) => at)}::integer[],
        ${next.map(({ needs }) => needs)}::integer[]
      ) as next(attempt_id, message_id, mailbox_id, road, phase, ahead, at, needs)
    ), taken as (
      update message set state = 'sending', ahead = next.ahead, settle_at = null, updated_at = ${now}
      from next
      where message.id = next.message_id and state in ('scheduled', 'queued', 'deferred') and due_at <= ${now}
        and exists (select 1 from mailbox where id = next.mailbox_id and lease_owner = ${worker})
        -- Only one of a mailbox may stand at each place of those being sent: those before have to have left.
        ${ends ? sql`and (select count(*) from moved where moved.at = next.at) = next.needs` : sql``}
      returning message.id, next.attempt_id, next.road, next.phase
    ), begun as (
      insert into attempt (id, message_id, at, road, phase, trace)
      select attempt_id, id, ${now}, road, phase, '[]' from taken
      returning id
    )
    select ${ends ? sql`${endingsAnswer},` : sql``} ${undoable ? sql`${dialect.unhurried.expression},` : sql``}
      (select array_agg(id) from begun) as begun`
  const { rows } = await statement.execute(db)
  const ended = new Set(rows[0]?.ended)
  const begun = new Set(rows[0]?.begun)
  return rounds.map((round) => ({
    ended: new Set(round.sent.map(({ attempt }) => attempt.id).filter((id) => ended.has(id))),
    due: rows[0]?.given_back?.[round.mailbox.id] ?? null,
    begun: new Set(round.take?.next.map(({ attemptId }) => attemptId).filter((id) => begun.has(id))),
  }))
}
