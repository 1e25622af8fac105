import type { Kysely } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Change } from '@recruiterreach/mailbox'
import type { Schema } from '../store/schema.ts'
import type { WebhookType } from './webhooks.ts'

/**
 * Writes down, in the transaction of a change, what each of the owner's webhooks is to be told of it: a process that dies
 * right after has still told nobody too little. One read where nobody listens.
 */
export async function recordForWebhooks(trx: Kysely<Schema>, change: Change): Promise<void> {
  const type = typeOf(change)
  if (type === null) return
  const listening = await trx
    .selectFrom('webhook')
    .select(['id', 'types'])
    .where('user_id', '=', change.ownerId)
    .where('disabled_at', 'is', null)
    .execute()
  const told = listening.filter(({ types }) => types === '[]' || types.includes(`"${type}"`))
  if (told.length === 0) return
  const now = Date.now()
  const payload = JSON.stringify({ type, timestamp: new Date(now).toISOString(), data: dataOf(change) })
  await trx
    .insertInto('webhook_delivery')
    .values(
      told.map(({ id }) => ({
        id: uuid(),
        webhook_id: id,
        type,
        payload,
        tries: 0,
        status: null,
        problem: null,
        next_at: now,
        lease_until: null,
        delivered_at: null,
        created_at: now,
      })),
    )
    .execute()
}

function typeOf(change: Change): WebhookType | null {
  if ('event' in change) return `event.${change.event.kind}`
  // `sending` and `scheduled` are no news: nothing has happened yet.
  return change.state === 'sending' || change.state === 'scheduled' ? null : `message.${change.state}`
}

/** Ids and states, never a text or an address: the receiver asks the API for what it may see. */
const dataOf = (change: Change): Record<string, unknown> =>
  'event' in change
    ? { messageId: change.messageId, eventId: change.event.id, kind: change.event.kind }
    : { messageId: change.messageId, state: change.state, code: change.code }
