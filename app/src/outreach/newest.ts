import { type Kysely, sql } from 'kysely'
import type { Schema } from '../store/schema.ts'

/** Each change adds one or two rows and trims at once: there are never so many too many. */
const mostAtOnce = 1_000

/**
 * Takes away all but the newest `most` rows of a draft, or of a person's rows without one. The ids are UUIDs of
 * version 7, which sort by when they were made.
 */
export async function keepNewest(
  db: Kysely<Schema>,
  table: 'draft_version' | 'model_run',
  { userId, outreachId }: { userId: string; outreachId: string | null },
  most: number,
): Promise<void> {
  const theirs =
    outreachId === null
      ? sql`user_id = ${userId} and outreach_id is null`
      : sql`user_id = ${userId} and outreach_id = ${outreachId}`
  const tooOld = sql`select id from ${sql.table(table)} where ${theirs} order by id desc limit ${sql.lit(mostAtOnce)} offset ${sql.lit(most)}`
  await sql`delete from ${sql.table(table)} where id in (${tooOld})`.execute(db)
}
