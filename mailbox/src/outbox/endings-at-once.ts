import { type RawBuilder, sql } from 'kysely'
import { awaitedFrom } from './closing.ts'
import type { OutboxContext } from './context.ts'
import { closeOf } from './ending.ts'
import { nextLook, sendingOf } from './lease.ts'
import type { Round } from './round.ts'

/**
 * What follows from servers' yeses, as parts of a statement: the attempts that were `closed`, the messages that have `moved`
 * (each with the number of its round), and the mailboxes that are `known` to await answers or were given back.
 */
export function endingsAtOnce(outbox: OutboxContext, rounds: readonly Round[]): RawBuilder<unknown> {
  const { dialect, worker } = outbox
  const now = dialect.now()
  const awaited = awaitedFrom(dialect)
  const sent = rounds.flatMap((round, at) =>
    round.sent.map(({ attempt, ending }) => ({
      ...closeOf(attempt, ending),
      at,
      mailboxId: round.mailbox.id,
    })),
  )
  const last = rounds.filter((round) => round.last).map(({ mailbox }) => mailbox.id)
  return sql`
    ended as (
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
    ), seen as (
      -- In one order, whoever writes what: two who lock the same mailboxes the other way round would wait for each other.
      select id, ${awaited.anew} as awaits, id = any(${last}::text[]) and lease_owner = ${worker} as given_back
      from mailbox
      where id in (select mailbox_id from closed) and (${awaited.anew} or id = any(${last}::text[]))
      order by id for no key update
    ), known as (
      update mailbox set
        next_watch_at = case when awaits then ${awaited.at} else next_watch_at end,
        failures = case when awaits then 0 else failures end,
        hold_until = case when awaits then null else hold_until end,
        lease_owner = case when given_back then null else lease_owner end,
        lease_until = case when given_back then null else lease_until end,
        wake_at = case when given_back then ${nextLook(dialect, sql`${sendingOf} and message.id not in (select id from moved)`)}
          else wake_at end
      from seen where mailbox.id = seen.id
      returning mailbox.id, given_back, wake_at <= ${now} as due
    )`
}

/** What they answer: ids of attempts, and of each mailbox that was given back whether something of it is due. */
export const endingsAnswer = sql`(select array_agg(id) from closed) as ended,
  (select jsonb_object_agg(id, coalesce(due, false)) from known where given_back) as given_back`
