import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { Kind } from '../draft/templates/language.ts'
import { readJson } from '../store/json.ts'
import type { OutreachTable, Schema } from '../store/schema.ts'
import type { Outreach } from './view.ts'

/** More than two follow-ups cost more goodwill than they bring. */
export const mostFollowUps = 2

/** Which kind of letter stands at a place of a thread: 0 opens it. */
export const kindAt = (followUp: number): Kind =>
  followUp === 0 ? 'first' : followUp === 1 ? 'follow-up' : 'second-follow-up'

/** The mails of a thread before its follow-up of that number, oldest first. */
export function sentIn(
  db: Kysely<Schema>,
  { id, follows_id, user_id }: Pick<OutreachTable, 'id' | 'follows_id' | 'user_id'>,
  number: number,
): Promise<{ subject: string; body: string }[]> {
  const first = follows_id ?? id
  return db
    .selectFrom('outreach')
    .select(['subject', 'body'])
    .where('user_id', '=', user_id)
    .where((eb) => eb.or([eb('id', '=', first), eb('follows_id', '=', first)]))
    .where('follow_up', '<', number)
    .orderBy('follow_up')
    .execute()
}

const detailSchema = z.object({
  returnsOn: z.string().nullish(),
  /** Somebody else to turn to: that is a person's decision and no follow-up's. */
  instead: z.unknown().optional(),
})

/** What came back to any message of the thread. */
export async function threadOf(
  db: Kysely<Schema>,
  outreach: Pick<OutreachTable, 'id' | 'follows_id' | 'user_id'>,
): Promise<{ isAnswered: boolean; backOn: number | null }> {
  const first = outreach.follows_id ?? outreach.id
  const events = await db
    .selectFrom('event')
    .innerJoin('outreach', 'outreach.message_id', 'event.message_id')
    .select(['event.kind', 'event.detail'])
    .where('outreach.user_id', '=', outreach.user_id)
    .where((eb) => eb.or([eb('outreach.id', '=', first), eb('outreach.follows_id', '=', first)]))
    .execute()
  const details = events.map(({ kind, detail }) => ({ kind, ...readJson(detailSchema, detail) }))
  const days = details.map(({ returnsOn }) => Date.parse(returnsOn ?? '')).filter((day) => !Number.isNaN(day))
  return {
    isAnswered: details.some(({ kind, instead }) => kind !== 'auto-reply' || Boolean(instead)),
    backOn: days.length === 0 ? null : Math.max(...days),
  }
}

/** What a follow-up follows: the youngest message of its thread. Null for a first outreach. */
export async function previousOf(
  db: Kysely<Schema>,
  userId: string,
  outreach: Outreach,
): Promise<{ messageId: string; isAnswered: boolean } | null> {
  const { id, followsId } = outreach
  if (followsId === null) return null
  const before = await db
    .selectFrom('outreach')
    .select('message_id')
    .where('user_id', '=', userId)
    .where((eb) => eb.or([eb('id', '=', followsId), eb('follows_id', '=', followsId)]))
    .where('message_id', 'is not', null)
    .orderBy('follow_up', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!before?.message_id) return null
  const { isAnswered } = await threadOf(db, { id, follows_id: followsId, user_id: userId })
  return { messageId: before.message_id, isAnswered }
}
