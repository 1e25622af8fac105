import type { Account } from '../account/account.ts'
import type { Inbox } from '../watch/inbox.ts'
import type { OutboxContext } from './context.ts'

/** At most so many copies are seen to in one look into a mailbox. */
const copiesPerLook = 50

/** Whether a sent message turns up in Sent by itself: as the provider says, or as was seen in this mailbox; null: not known. */
export function filesCopies(
  outbox: OutboxContext,
  mailbox: { account: Account; filesCopies: boolean | null },
): boolean | null {
  return outbox.filesSentCopy(mailbox.account) ?? mailbox.filesCopies
}

/**
 * Sees that the Sent folder holds what was sent: looks first, and files our own copy only where none is, so that a
 * process that dies in between makes no second one. Where the provider's habit is not known, what is found teaches it:
 * a server that files by itself is one where an absence later means "not sent".
 */
export async function seeToCopies(
  outbox: OutboxContext,
  mailbox: { id: string; account: Account; filesCopies: boolean | null },
  inbox: Inbox,
): Promise<void> {
  const { db, dialect } = outbox
  const due = await db
    .selectFrom('message')
    .select(['id', 'message_id', 'raw'])
    .where('mailbox_id', '=', mailbox.id)
    .where('copy_at', '<=', dialect.now())
    .orderBy('copy_at')
    .limit(copiesPerLook)
    .execute()
  let seen: boolean | null = null
  for (const message of due) {
    const look = await inbox.findSent(message.message_id)
    if (look === 'absent') await inbox.fileSent(message.raw)
    seen = look === 'no-sent-folder' ? seen : (seen ?? true) && look !== 'absent'
    await db.updateTable('message').set({ copy_at: null }).where('id', '=', message.id).execute()
  }
  if (seen === null || seen === mailbox.filesCopies) return
  // Once seen missing, an absence proves nothing here any more, whatever turns up later.
  if (mailbox.filesCopies === false) return
  await db
    .updateTable('mailbox')
    .set({ files_copies: seen ? 1 : 0 })
    .where('id', '=', mailbox.id)
    .execute()
}
