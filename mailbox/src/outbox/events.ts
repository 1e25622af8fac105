import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { type Classified, classify } from '../watch/classify.ts'
import type { FoundMail } from '../watch/inbox.ts'
import { type ReceivedMail, readMail } from '../watch/mail.ts'
import type { Change, OutboxContext } from './context.ts'

/** Whether one of these Message-IDs is of a message of this mailbox, under our id or the provider's. */
export async function knowsAny(
  { db }: OutboxContext,
  mailboxId: string,
  ids: readonly string[],
): Promise<boolean> {
  if (ids.length === 0) return false
  const row = await db
    .selectFrom('message')
    .select('id')
    .where('mailbox_id', '=', mailboxId)
    .where((eb) => eb.or([eb('message_id', 'in', ids), eb('provider_message_id', 'in', ids)]))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Keeps what a mail says about one of our messages: one event per mail and message, however often it is found. */
export async function keepEvent(outbox: OutboxContext, mailboxId: string, found: FoundMail): Promise<void> {
  const mail = await readMail(found.raw).catch((error: unknown) => {
    outbox.log.warn({ mailboxId, uid: found.uid, error }, 'a mail could not be read')
    return null
  })
  const classified = mail && classify(mail, found.receivedAt)
  if (!mail || !classified) return
  // A follow-up that the person sent to themselves answers our message too, and is no reply.
  if (mail.messageId !== '' && (await knowsAny(outbox, mailboxId, [mail.messageId]))) return
  const message = await messageConcerned(outbox, mailboxId, classified)
  if (!message) return
  const id = uuid()
  const told: Change = {
    messageId: message.id,
    ownerId: message.owner_id,
    event: { id, kind: classified.kind },
  }
  const isNew = await outbox.db.transaction().execute(async (trx) => {
    const row = await trx
      .insertInto('event')
      .values({
        id,
        owner_id: message.owner_id,
        message_id: message.id,
        kind: classified.kind,
        at: found.receivedAt,
        sender: mail.from,
        subject: mail.subject,
        text: classified.text,
        mail_message_id: identity(mail, found),
        detail: JSON.stringify(classified.detail),
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (row !== undefined) await outbox.record?.(trx, told)
    return row !== undefined
  })
  if (isNew) outbox.changed(told)
}

function identity(mail: ReceivedMail, { raw }: FoundMail): string {
  return mail.messageId === '' ? `sha256:${createHash('sha256').update(raw).digest('hex')}` : mail.messageId
}

/** The youngest of our messages that it names; a bounce that names none is matched by whom it could not reach. */
async function messageConcerned(
  { db }: OutboxContext,
  mailboxId: string,
  classified: Classified,
): Promise<{ id: string; owner_id: string } | undefined> {
  const ours = db
    .selectFrom('message')
    .select(['id', 'owner_id'])
    .where('mailbox_id', '=', mailboxId)
    .orderBy('id', 'desc')
    .limit(1)
  if (classified.concerns.length > 0) {
    const named = await ours
      .where((eb) =>
        eb.or([
          eb('message_id', 'in', classified.concerns),
          eb('provider_message_id', 'in', classified.concerns),
        ]),
      )
      .executeTakeFirst()
    if (named) return named
  }
  const { recipient } = classified.detail as { recipient?: unknown }
  if (classified.kind !== 'bounce' || typeof recipient !== 'string') return undefined
  return ours
    .where(sql`lower(recipient)`, '=', recipient.toLowerCase())
    .where('state', '=', 'sent')
    .executeTakeFirst()
}
