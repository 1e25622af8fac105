import { randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { SealedStore, Vault } from '@recruiterreach/mailbox'
import type { Schema } from './schema.ts'

const contextOf = (name: string): string => `secret:${name}`

/**
 * A secret of the instance's own, made at the first asking and the same for every process and after every restart. In
 * the database and not derived from the vault's key, so that rotating keys signs nobody out.
 */
export async function instanceSecret(db: Kysely<Schema>, vault: Vault, name: string): Promise<string> {
  const kept = await db.selectFrom('secret').select('sealed').where('name', '=', name).executeTakeFirst()
  if (kept !== undefined) return vault.open(kept.sealed, contextOf(name))
  const sealed = await vault.seal(randomBytes(32).toString('base64url'), contextOf(name))
  await db
    .insertInto('secret')
    .values({ name, sealed })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute()
  // Read back: another process may have been first.
  const { sealed: agreed } = await db
    .selectFrom('secret')
    .select('sealed')
    .where('name', '=', name)
    .executeTakeFirstOrThrow()
  return vault.open(agreed, contextOf(name))
}

/** The instance's secrets as rows, for rotating keys and for telling which are in use. */
export function sealedSecrets(db: Kysely<Schema>): SealedStore {
  return {
    async page(after, limit) {
      const rows = await db
        .selectFrom('secret')
        .select(['name', 'sealed'])
        .$if(after !== null, (query) => query.where('name', '>', after ?? ''))
        .orderBy('name')
        .limit(limit)
        .execute()
      return rows.map(({ name, sealed }) => ({ id: name, sealed, context: contextOf(name) }))
    },
    async replace({ id, sealed: before }, sealed) {
      const { numUpdatedRows } = await db
        .updateTable('secret')
        .set({ sealed })
        .where('name', '=', id)
        .where('sealed', '=', before)
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },
  }
}

/** The secrets that webhooks are signed with. */
export function sealedWebhookSecrets(db: Kysely<Schema>): SealedStore {
  return {
    async page(after, limit) {
      const rows = await db
        .selectFrom('webhook')
        .select(['id', 'secret'])
        .$if(after !== null, (query) => query.where('id', '>', after ?? ''))
        .orderBy('id')
        .limit(limit)
        .execute()
      return rows.map(({ id, secret }) => ({ id, sealed: secret, context: webhookContext(id) }))
    },
    async replace({ id, sealed: before }, sealed) {
      const { numUpdatedRows } = await db
        .updateTable('webhook')
        .set({ secret: sealed })
        .where('id', '=', id)
        .where('secret', '=', before)
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },
  }
}

/** What a webhook's secret is sealed with: its text opens in no other row. */
export const webhookContext = (id: string): string => `webhook:${id}`
