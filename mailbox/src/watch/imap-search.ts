import type { ImapFlow, SearchObject } from 'imapflow'
import { MailboxError } from '../failure.ts'

/**
 * UIDs in the open folder, rising. A search that failed is no absence: ImapFlow answers false or undefined where the
 * server said no, and an empty list where it said yes and named no result at all. So an empty answer is believed only
 * of a server that finds the folder's last mail when asked for it. Throws `watch.search-failed`.
 */
export async function search(client: ImapFlow, query: SearchObject): Promise<number[]> {
  const found = await ask(client, query)
  const isEmpty = !client.mailbox || client.mailbox.exists === 0
  if (found.length === 0 && !isEmpty && (await ask(client, { uid: '*' })).length === 0)
    throw new MailboxError('watch.search-failed', 'the server finds nothing, not even what is there')
  return found.toSorted((a, b) => a - b)
}

async function ask(client: ImapFlow, query: SearchObject): Promise<number[]> {
  const found = await client.search(query, { uid: true })
  if (!Array.isArray(found) || !found.every((uid) => Number.isSafeInteger(uid) && uid > 0))
    throw new MailboxError('watch.search-failed', 'the server did not search')
  return found
}
