import type { Kysely } from 'kysely'
import type { Kind } from '../draft/templates/language.ts'
import type { OutreachTable, Schema } from '../store/schema.ts'

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
