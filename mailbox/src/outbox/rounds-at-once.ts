import { type Kysely, sql } from 'kysely'
import { awaitedFrom } from './closing.ts'
import type { OutboxContext } from './context.ts'
import { closeOf } from './ending.ts'
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
  const sent = rounds.flatMap((round, at) =>
    round.sent.map(({ attempt, ending }) => ({
      ...closeOf(attempt, ending),
      at,
      mailboxId: round.mailbox.id,
    })),
  )
  const next = rounds.flatMap(({ take, sent: before }, at) =>
    (take?.next ?? []).map((one, ahead) => ({
      ...one,
      take,
      at,
      ahead: (take?.place ?? 0) + ahead,
      needs: before.length,
    })),
  )
  // A power cut may undo a beginning before which nothing was sent: its message is due then, as before.
  const undoable = sent.length === 0 && next.every(({ take }) => take?.beganAt === 'connect')
  const statement = sql<{ ended: string[] | null; begun: string[] | null }>`
    with ended as (
      select * from unnest(
        ${sent.map(({ attemptId }) => attemptId)}::text[],
        ${sent.map(({ messageId }) => messageId)}::text[],
        ${sent.map(({ mailboxId }) => mailboxId)}::text[],
        ${sent.map(({ at }) => at)}::integer[],
        ${sent.map(({ reply }) => reply)}::text[],
        ${sent.map(({ ms }) => ms)}::double precision[],
        ${sent.map(({ trace }) => trace)}::text[],
        ${sent.map(({ providerMessageId }) => providerMessageId)}::text[],
        ${sent.map(({ copyInMs }) => copyInMs)}::double precision[]
      ) as ended(attempt_id, message_id, mailbox_id, at, reply, ms, trace, provider_message_id, copy_in_ms)
    ), next as (
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
    ), closed as (
      update attempt set outcome = 'sent', phase = 'final-reply', code = null, explanation = null,
        reply = ended.reply, ms = ended.ms, trace = ended.trace
      from ended
      where attempt.id = ended.attempt_id and (outcome is null or outcome = 'unknown')
      returning attempt.id, ended.at, ended.mailbox_id
    ), moved as (
      update message set state = 'sent', attempts = attempts + 1, last_code = null, updated_at = ${now}, sent_at = ${now},
        provider_message_id = coalesce(ended.provider_message_id, message.provider_message_id),
        copy_at = coalesce(${now} + ended.copy_in_ms, copy_at), settle_at = null
      from ended join closed on closed.id = ended.attempt_id
      where message.id = ended.message_id
        -- A yes that comes late stops what was begun anew since then, as long as that has not begun its body.
        and (state <> 'sending' or not exists (
          select 1 from attempt as anew where anew.message_id = message.id and anew.id <> ended.attempt_id
            and anew.outcome is null and anew.phase = 'body'))
      returning message.id, ended.at
    ), fresh as (
      -- In one order, whoever writes what: two who lock the same mailboxes the other way round would wait for each other.
      select id from mailbox
      where id in (select mailbox_id from closed) and ${awaitedFrom(dialect).anew}
      order by id for no key update
    ), awaited as (
      update mailbox set next_watch_at = ${awaitedFrom(dialect).at}, failures = 0, hold_until = null
      where id in (select id from fresh)
    ), taken as (
      update message set state = 'sending', ahead = next.ahead, settle_at = null, updated_at = ${now}
      from next
      where message.id = next.message_id and state in ('scheduled', 'queued', 'deferred') and due_at <= ${now}
        and exists (select 1 from mailbox where id = next.mailbox_id and lease_owner = ${worker})
        -- Only one of a mailbox may stand at each place of those being sent: those before have to have left.
        and (select count(*) from moved where moved.at = next.at) = next.needs
      returning message.id, next.attempt_id, next.road, next.phase
    ), begun as (
      insert into attempt (id, message_id, at, road, phase, trace)
      select attempt_id, id, ${now}, road, phase, '[]' from taken
      returning id
    )
    select (select array_agg(id) from closed) as ended, (select array_agg(id) from begun) as begun ${undoable ? sql`, ${dialect.unhurried.expression}` : sql``}`
  const { rows } = await statement.execute(db)
  const ended = new Set(rows[0]?.ended)
  const begun = new Set(rows[0]?.begun)
  return rounds.map((round) => ({
    ended: new Set(round.sent.map(({ attempt }) => attempt.id).filter((id) => ended.has(id))),
    begun: new Set(round.take?.next.map(({ attemptId }) => attemptId).filter((id) => begun.has(id))),
  }))
}
