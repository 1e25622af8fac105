import type { Kysely } from 'kysely'
import type { Schema } from '../store/schema.ts'
import { mostFollowUps, threadOf } from './thread.ts'
import type { Outreach } from './view.ts'
import { wishOf, type Wish } from './wishes.ts'

/** What lies behind a draft or a mail: the thread it stands in, and what its recipient has asked for. */
export interface Background {
  /** Null for a first outreach. `sentAt`: when the mail before it went out, epoch milliseconds. */
  follows: {
    outreachId: string
    number: number
    most: number
    sentAt: number | null
    isAnswered: boolean
  } | null
  /** Null where nobody chosen is known to have asked for silence. */
  wish: Wish | null
}

/** The follow-up of an outreach's thread that waits to be reviewed, other than itself; null: none. */
export async function waitingFollowUp(
  db: Kysely<Schema>,
  userId: string,
  { id, followsId }: Pick<Outreach, 'id' | 'followsId'>,
): Promise<string | null> {
  const firstId = followsId ?? id
  const waiting = await db
    .selectFrom('outreach')
    .select('id')
    .where('user_id', '=', userId)
    .where((eb) => eb.or([eb('id', '=', firstId), eb('follows_id', '=', firstId)]))
    .where('state', '=', 'draft')
    .where('id', '!=', id)
    .orderBy('follow_up')
    .limit(1)
    .executeTakeFirst()
  return waiting?.id ?? null
}

export async function backgroundOf(
  db: Kysely<Schema>,
  userId: string,
  outreach: Outreach,
): Promise<Background> {
  const firstId = outreach.followsId ?? outreach.id
  const [thread, wish] = await Promise.all([
    db
      .selectFrom('outreach')
      .leftJoin('message', 'message.id', 'outreach.message_id')
      .select(['outreach.follow_up', 'message.sent_at'])
      .where('outreach.user_id', '=', userId)
      .where((eb) => eb.or([eb('outreach.id', '=', firstId), eb('outreach.follows_id', '=', firstId)]))
      .orderBy('outreach.follow_up')
      .execute(),
    wishOf(db, userId, outreach.recipientEmail),
  ])
  return {
    follows: outreach.followsId === null ? null : await followed(outreach.followsId),
    wish,
  }

  async function followed(outreachId: string): Promise<NonNullable<Background['follows']>> {
    const before = thread.findLast(({ follow_up }) => follow_up < outreach.followUp)
    const { isAnswered } = await threadOf(db, {
      id: outreach.id,
      follows_id: outreachId,
      user_id: userId,
    })
    return {
      outreachId,
      number: outreach.followUp,
      most: mostFollowUps,
      sentAt: before?.sent_at ?? null,
      isAnswered,
    }
  }
}
