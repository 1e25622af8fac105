import type { Kysely } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Account, Credential } from '../account/account.ts'
import { MailboxError } from '../failure.ts'
import type { OutboxContext } from './context.ts'
import { resumeMailbox } from './park.ts'
import type { OutboxSchema } from './schema.ts'
import { type MailboxView, mailboxView } from './views.ts'
import { readAccount, readCredential } from './columns.ts'

/** Keeps a mailbox. The credential is sealed with the mailbox's id as context: its text opens in no other row. */
export async function addMailbox(
  { db, dialect, vault }: OutboxContext,
  input: { ownerId: string; account: Account; credential: Credential | null; trx?: Kysely<OutboxSchema> },
): Promise<MailboxView> {
  const id = uuid()
  const row = await (input.trx ?? db)
    .insertInto('mailbox')
    .values({
      id,
      owner_id: input.ownerId,
      address: input.account.address,
      account: JSON.stringify(input.account),
      credential: input.credential && (await vault.seal(JSON.stringify(input.credential), id)),
      state: 'ok',
      parked_code: null,
      parked_explanation: null,
      parked_until: null,
      hold_until: null,
      failures: 0,
      files_copies: null,
      sent_count: null,
      wake_at: null,
      lease_owner: null,
      lease_until: null,
      watch_cursor: null,
      next_watch_at: null,
      watch_lease_until: null,
      watched_at: null,
      watch_explanation: null,
      created_at: dialect.now(),
      updated_at: dialect.now(),
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  return mailboxView(row)
}

export async function listMailboxes({ db }: OutboxContext, ownerId: string): Promise<MailboxView[]> {
  const rows = await db
    .selectFrom('mailbox')
    .selectAll()
    .where('owner_id', '=', ownerId)
    .orderBy('id')
    .execute()
  return rows.map(mailboxView)
}

export async function findMailbox(
  { db }: OutboxContext,
  ownerId: string,
  id: string,
): Promise<MailboxView | null> {
  const row = await db
    .selectFrom('mailbox')
    .selectAll()
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? mailboxView(row) : null
}

/** Reconnects a mailbox with a new credential: whatever was parked flows again. Throws `outbox.not-found`. */
export async function replaceCredential(
  outbox: OutboxContext,
  ownerId: string,
  id: string,
  credential: Credential,
  account?: Account,
): Promise<MailboxView> {
  const row = await outbox.db
    .updateTable('mailbox')
    .set({
      credential: await outbox.vault.seal(JSON.stringify(credential), id),
      ...(account ? { account: JSON.stringify(account), address: account.address } : {}),
    })
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  if (!row) throw new MailboxError('outbox.not-found', 'no such mailbox')
  await resumeMailbox(outbox, id)
  outbox.wake()
  return existing(outbox, ownerId, id)
}

/** Forgets a mailbox, its credential, its messages and their events. What is under way on the wire is not called back. */
export async function removeMailbox(
  { db, dialect }: OutboxContext,
  ownerId: string,
  id: string,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    // A write, so that no worker claims it meanwhile.
    const row = await trx
      .updateTable('mailbox')
      .set({ wake_at: null, next_watch_at: null, updated_at: dialect.now() })
      .where('owner_id', '=', ownerId)
      .where('id', '=', id)
      .returning('id')
      .executeTakeFirst()
    if (!row) throw new MailboxError('outbox.not-found', 'no such mailbox')
    // Not left to the cascade: on SQLite it works only where the caller has turned foreign keys on.
    const messages = trx.selectFrom('message').select('id').where('mailbox_id', '=', id)
    await trx.deleteFrom('event').where('message_id', 'in', messages).execute()
    await trx.deleteFrom('attempt').where('message_id', 'in', messages).execute()
    await trx.deleteFrom('sandbox_mail').where('mailbox_id', '=', id).execute()
    await trx.deleteFrom('message').where('mailbox_id', '=', id).execute()
    await trx.deleteFrom('mailbox').where('id', '=', id).execute()
  })
}

/**
 * Hands the opened credential to `use`, for a connection that is no message: verifying, the doctor. Throws
 * `outbox.not-found`, `vault.*`, and what `use` throws.
 */
export async function borrowCredential<T>(
  outbox: OutboxContext,
  ownerId: string,
  id: string,
  use: (account: Account, credential: Credential | null) => Promise<T>,
): Promise<T> {
  const row = await outbox.db
    .selectFrom('mailbox')
    .select(['account', 'credential'])
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new MailboxError('outbox.not-found', 'no such mailbox')
  return use(readAccount(row.account), await openCredential(outbox, { id, sealed: row.credential }))
}

/** The person says that the cause is gone: what was parked flows again. Throws `outbox.not-found`. */
export async function resumeOwn(outbox: OutboxContext, ownerId: string, id: string): Promise<MailboxView> {
  await existing(outbox, ownerId, id)
  await resumeMailbox(outbox, id)
  outbox.wake()
  return existing(outbox, ownerId, id)
}

/** Changes the name beside the address in From, for what is composed from now on. Throws `outbox.not-found`. */
export async function renameMailbox(
  outbox: OutboxContext,
  ownerId: string,
  id: string,
  displayName: string | null,
): Promise<MailboxView> {
  const { account } = await existing(outbox, ownerId, id)
  await outbox.db
    .updateTable('mailbox')
    .set({ account: JSON.stringify({ ...account, displayName }), updated_at: outbox.dialect.now() })
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .execute()
  return existing(outbox, ownerId, id)
}

async function existing(outbox: OutboxContext, ownerId: string, id: string): Promise<MailboxView> {
  const view = await findMailbox(outbox, ownerId, id)
  if (!view) throw new MailboxError('outbox.not-found', 'no such mailbox')
  return view
}

/** Opens a mailbox's credential for a connection. Null for the sandbox. Throws `vault.*`. */
export async function openCredential(
  { vault }: OutboxContext,
  mailbox: { id: string; sealed: string | null },
): Promise<Credential | null> {
  if (mailbox.sealed === null) return null
  return readCredential(await vault.open(mailbox.sealed, mailbox.id))
}
