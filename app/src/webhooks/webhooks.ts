import { randomBytes } from 'node:crypto'
import type { Kysely, Selectable } from 'kysely'
import { v7 as uuid } from 'uuid'
import { z } from 'zod'
import type { Vault } from '@recruiterreach/mailbox'
import { AppError } from '../failure.ts'
import { readJson } from '../store/json.ts'
import type { Schema, WebhookTable } from '../store/schema.ts'
import { webhookContext } from '../store/secrets.ts'

/** What can be told: where a message stands, and what came back. */
export const webhookTypes = [
  'message.sent',
  'message.deferred',
  'message.parked',
  'message.refused',
  'message.unknown',
  'message.queued',
  'message.cancelled',
  'event.reply',
  'event.auto-reply',
  'event.bounce',
  'event.complaint',
] as const
export type WebhookType = (typeof webhookTypes)[number]

export interface WebhookView {
  id: string
  url: string
  /** Empty: all of them. */
  types: WebhookType[]
  /** Since when it is told nothing any more, because it answered 410 Gone. */
  disabledAt: number | null
  createdAt: number
}

export interface DeliveryView {
  id: string
  type: string
  state: 'waiting' | 'delivered' | 'failed'
  tries: number
  /** HTTP status of the last try, or null where there was no answer. */
  status: number | null
  /** Why the last try failed, in words. */
  problem: string | null
  /** When it is tried next; null: no more. */
  nextAt: number | null
  createdAt: number
  deliveredAt: number | null
}

export interface Webhooks {
  /** The secret is in this answer and nowhere else. Throws AppError `webhook.url`. */
  create(
    userId: string,
    given: { url: string; types?: WebhookType[] },
  ): Promise<WebhookView & { secret: string }>
  list(userId: string): Promise<WebhookView[]>
  /** With its deliveries. Throws AppError `webhook.not-found`. */
  remove(userId: string, id: string): Promise<void>
  /** Newest first. Throws AppError `webhook.not-found`. */
  deliveries(userId: string, id: string, options?: { limit?: number }): Promise<DeliveryView[]>
}

export function createWebhooks({ db, vault }: { db: Kysely<Schema>; vault: Vault }): Webhooks {
  return {
    async create(userId, { url, types = [] }) {
      const id = uuid()
      // Standard Webhooks: 24 to 64 random bytes, base64 behind `whsec_`.
      const secret = `whsec_${randomBytes(32).toString('base64')}`
      const row = {
        id,
        user_id: userId,
        url: checked(url),
        types: JSON.stringify(types),
        secret: await vault.seal(secret, webhookContext(id)),
        disabled_at: null,
        created_at: Date.now(),
      }
      await db.insertInto('webhook').values(row).execute()
      return { ...viewOf(row), secret }
    },
    async list(userId) {
      const rows = await db
        .selectFrom('webhook')
        .selectAll()
        .where('user_id', '=', userId)
        .orderBy('id')
        .execute()
      return rows.map(viewOf)
    },
    async remove(userId, id) {
      const { numDeletedRows } = await db
        .deleteFrom('webhook')
        .where('user_id', '=', userId)
        .where('id', '=', id)
        .executeTakeFirst()
      if (numDeletedRows === 0n) throw notFound()
    },
    async deliveries(userId, id, { limit = 100 } = {}) {
      const own = await db
        .selectFrom('webhook')
        .select('id')
        .where('user_id', '=', userId)
        .where('id', '=', id)
        .executeTakeFirst()
      if (own === undefined) throw notFound()
      const rows = await db
        .selectFrom('webhook_delivery')
        .selectAll()
        .where('webhook_id', '=', id)
        .orderBy('id', 'desc')
        .limit(limit)
        .execute()
      return rows.map((row) => ({
        id: row.id,
        type: row.type,
        state: row.delivered_at !== null ? 'delivered' : row.next_at === null ? 'failed' : 'waiting',
        tries: row.tries,
        status: row.status,
        problem: row.problem,
        nextAt: row.next_at,
        createdAt: row.created_at,
        deliveredAt: row.delivered_at,
      }))
    },
  }
}

const typesSchema = z.array(z.enum(webhookTypes))

const viewOf = (row: Selectable<WebhookTable>): WebhookView => ({
  id: row.id,
  url: row.url,
  types: readJson(typesSchema, row.types),
  disabledAt: row.disabled_at,
  createdAt: row.created_at,
})

/** Whether its host is a private one shows when it is dialled: a name may point elsewhere tomorrow. */
function checked(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : null
  if (
    url === null ||
    !['http:', 'https:'].includes(url.protocol) ||
    url.username !== '' ||
    url.password !== ''
  )
    throw new AppError('webhook.url', {
      title: 'That is no address for a webhook',
      explanation: 'A webhook goes to an http or https address without a user name in it.',
      fix: ['Give an address such as https://example.org/hooks/mail.'],
      fields: { url: 'Give an address such as https://example.org/hooks/mail.' },
    })
  return url.href
}

const notFound = (): AppError =>
  new AppError('webhook.not-found', {
    title: 'No such webhook',
    explanation: 'There is no webhook under this id among yours.',
    fix: ['Check the id; GET /api/v1/webhooks lists them.'],
    status: 404,
  })
