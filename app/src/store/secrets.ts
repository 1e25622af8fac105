import { randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Vault } from '@recruiterreach/mailbox'
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
