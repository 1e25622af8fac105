import type { Kysely } from 'kysely'
import { MailboxError } from '../failure.ts'
import { type SandboxOut, createSandboxRoad } from '../send/sandbox.ts'
import type { Road } from '../send/road.ts'
import { idsIn } from '../watch/mail.ts'
import { type SandboxIn, openSandboxInbox } from '../watch/sandbox.ts'
import type { Inbox } from '../watch/inbox.ts'
import type { OutboxContext } from './context.ts'
import type { Dialect } from './dialect.ts'
import type { OutboxSchema } from './schema.ts'
import { type SimulatedKind, simulatedMail } from './simulate.ts'
import { watchIn } from './watch-plan.ts'
import { watchMailbox } from './watching.ts'
import { readAccount } from './columns.ts'

export interface SandboxMailView {
  seq: number
  direction: 'sent' | 'received'
  messageId: string
  raw: Uint8Array
  at: number
}

function store(db: Kysely<OutboxSchema>, dialect: Dialect, mailboxId: string): SandboxOut & SandboxIn {
  return {
    async keep(message) {
      await keep(db, dialect, mailboxId, 'sent', message.messageId, message.raw)
    },
    async hasSent(messageId) {
      const row = await db
        .selectFrom('sandbox_mail')
        .select('seq')
        .where('mailbox_id', '=', mailboxId)
        .where('direction', '=', 'sent')
        .where('message_id', '=', messageId)
        .executeTakeFirst()
      return row !== undefined
    },
    async received(after) {
      const rows = await db
        .selectFrom('sandbox_mail')
        .select(['seq', 'raw', 'at'])
        .where('mailbox_id', '=', mailboxId)
        .where('direction', '=', 'received')
        .where('seq', '>', after)
        .orderBy('seq')
        .execute()
      return rows.map((row) => ({ uid: Number(row.seq), raw: row.raw, receivedAt: row.at }))
    },
  }
}

async function keep(
  db: Kysely<OutboxSchema>,
  dialect: Dialect,
  mailboxId: string,
  direction: 'sent' | 'received',
  messageId: string,
  raw: Uint8Array,
): Promise<void> {
  await db
    .insertInto('sandbox_mail')
    .values({ mailbox_id: mailboxId, direction, message_id: messageId, raw, at: dialect.now() })
    .execute()
}

export function sandboxRoad(db: Kysely<OutboxSchema>, dialect: Dialect, mailboxId: string): Road {
  return createSandboxRoad(store(db, dialect, mailboxId))
}

export function sandboxInbox(db: Kysely<OutboxSchema>, dialect: Dialect, mailboxId: string): Inbox {
  return openSandboxInbox(store(db, dialect, mailboxId))
}

/** All that a sandbox mailbox holds, oldest first; nothing where this owner has no such mailbox. */
export async function sandboxMails(
  { db }: OutboxContext,
  ownerId: string,
  mailboxId: string,
): Promise<SandboxMailView[]> {
  const rows = await db
    .selectFrom('sandbox_mail')
    .innerJoin('mailbox', 'mailbox.id', 'sandbox_mail.mailbox_id')
    .select(['seq', 'direction', 'message_id', 'raw', 'at'])
    .where('mailbox.owner_id', '=', ownerId)
    .where('mailbox_id', '=', mailboxId)
    .orderBy('seq')
    .execute()
  return rows.map((row) => ({
    seq: Number(row.seq),
    direction: row.direction,
    messageId: row.message_id,
    raw: row.raw,
    at: row.at,
  }))
}

/**
 * Lets the recipient of a sandbox message answer: a real RFC 5322 mail lies in the sandbox's inbox and is read by the same
 * watcher as any other; when this resolves, its event is there. Throws `outbox.not-found`, `outbox.not-sandbox`,
 * `outbox.not-sent`.
 */
export async function simulate(
  outbox: OutboxContext,
  ownerId: string,
  messageId: string,
  kind: SimulatedKind,
): Promise<void> {
  const { db, dialect } = outbox
  const row = await db
    .selectFrom('message')
    .innerJoin('mailbox', 'mailbox.id', 'message.mailbox_id')
    .select(['message.message_id', 'message.recipient', 'message.subject', 'message.state', 'message.raw'])
    .select(['mailbox.id as mailbox_id', 'mailbox.account'])
    .where('message.owner_id', '=', ownerId)
    .where('message.id', '=', messageId)
    .executeTakeFirst()
  if (!row) throw new MailboxError('outbox.not-found', 'no such message')
  const account = readAccount(row.account)
  if (account.road !== 'sandbox') throw new MailboxError('outbox.not-sandbox', 'only a sandbox can simulate')
  if (row.state !== 'sent') throw new MailboxError('outbox.not-sent', 'the message has not been sent yet')
  const raw = await simulatedMail(kind, {
    messageId: row.message_id,
    from: account.address,
    to: row.recipient,
    subject: row.subject,
    raw: row.raw,
    at: new Date(),
  })
  const id = idsIn(/^Message-ID: (.*)$/im.exec(new TextDecoder().decode(raw))?.[1])[0] ?? ''
  await keep(db, dialect, row.mailbox_id, 'received', id, raw)
  await watchIn(outbox, db, row.mailbox_id)
  await watchMailbox(outbox, row.mailbox_id)
}
