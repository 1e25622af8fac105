import type { Kysely } from 'kysely'
import type { SealedStore } from '../vault/rotate.ts'
import type { OutboxSchema } from './schema.ts'

/** The sealed credentials of all mailboxes, whoever they belong to: for rotating keys and for telling which are in use. */
export function sealedCredentials(db: Kysely<OutboxSchema>): SealedStore {
  return {
    async page(after, limit) {
      const rows = await db
        .selectFrom('mailbox')
        .select(['id', 'credential'])
        .where('credential', 'is not', null)
        .$if(after !== null, (query) => query.where('id', '>', after ?? ''))
        .orderBy('id')
        .limit(limit)
        .execute()
      return rows.map(({ id, credential }) => ({ id, sealed: credential ?? '', context: id }))
    },
    async replace({ id, sealed: before }, sealed) {
      const { numUpdatedRows } = await db
        .updateTable('mailbox')
        .set({ credential: sealed })
        .where('id', '=', id)
        .where('credential', '=', before)
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },
  }
}
