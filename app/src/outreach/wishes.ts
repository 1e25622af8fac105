import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import type { OutboxSchema } from '@recruiterreach/mailbox'
import { readJson } from '../store/json.ts'

const detailSchema = z.object({ wish: z.string().nullish() })

/** That somebody has asked one person not to write to them again. */
export interface Wish {
  /** Their own words; null where they pressed "spam" instead. */
  quote: string | null
  /** Epoch milliseconds. */
  at: number
}

/** The youngest wish that came from this address to this person, about whatever posting; null where there is none. */
export async function wishOf(
  db: Kysely<OutboxSchema>,
  userId: string,
  address: string,
): Promise<Wish | null> {
  const row = await db
    .selectFrom('event')
    .innerJoin('message', 'message.id', 'event.message_id')
    .select(['event.detail', 'event.at'])
    .where('message.owner_id', '=', userId)
    .where('event.kind', '=', 'complaint')
    .where(sql<string>`lower(message.recipient)`, '=', address.trim().toLowerCase())
    .orderBy('event.seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : { quote: readJson(detailSchema, row.detail).wish ?? null, at: row.at }
}
