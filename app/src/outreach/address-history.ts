import { sql, type Kysely } from 'kysely'
import { z } from 'zod'
import type { AddressHistory, SeenAddress } from '../recruiter/address/history.ts'
import type { Schema } from '../store/schema.ts'

/** Of one domain; a person who wrote to more people there than this has no need of patterns. */
const most = 200

/**
 * What one person's own mail says about a domain's addresses. Replies and auto-replies confirm an address; a bounce for
 * good (5.1.x, RFC 3463) and a refusal of the recipient rule it out; a full mailbox or a policy says nothing of the name.
 * Only that person's messages are asked: an address that another person of the instance wrote to must not show, and a
 * pattern would show it.
 */
export function createAddressHistory(db: Kysely<Schema>, userId: string): AddressHistory {
  return {
    async seen(domain) {
      // The name goes into a LIKE: nothing but what a host name is made of.
      if (!/^[a-z0-9.-]+$/.test(domain)) return { confirmed: [], bounced: [] }
      const rows = await db
        .selectFrom('message')
        .leftJoin('event', 'event.message_id', 'message.id')
        .leftJoin('outreach', 'outreach.message_id', 'message.id')
        .select([
          'message.recipient',
          'message.state',
          'message.last_code',
          'event.kind',
          'event.at',
          'event.detail',
          'outreach.recipient_name',
        ])
        .where('message.owner_id', '=', userId)
        .where(sql<boolean>`lower(message.recipient) like ${`%@${domain}`}`)
        .orderBy('message.id', 'desc')
        .limit(most)
        .execute()
      const confirmed: SeenAddress[] = []
      const bounced: SeenAddress[] = []
      for (const row of rows) {
        const said = (quote: string): SeenAddress => ({
          address: row.recipient,
          name: row.recipient_name === null || row.recipient_name.trim() === '' ? null : row.recipient_name,
          quote,
          where: 'your own mail',
        })
        const day = row.at === null ? '' : ` on ${new Date(row.at).toISOString().slice(0, 10)}`
        if (row.kind === 'reply') confirmed.push(said(`it answered${day}`))
        else if (row.kind === 'auto-reply') confirmed.push(said(`it answered by itself${day}`))
        else if (row.kind === 'bounce' && isUnknownAddress(row.detail))
          bounced.push(said(`no such address${day}`))
        else if (row.state === 'refused' && unknownCodes.has(row.last_code ?? ''))
          bounced.push(said('its server knows no such address'))
      }
      return { confirmed: once(confirmed), bounced: once(bounced) }
    },
  }
}

const unknownCodes = new Set(['recipient.unknown', 'recipient.moved', 'recipient.disabled'])

const detailSchema = z.object({ status: z.string().nullish() })

function isUnknownAddress(detail: string | null): boolean {
  let value: unknown
  try {
    value = JSON.parse(detail ?? 'null')
  } catch {
    return false
  }
  const parsed = detailSchema.safeParse(value)
  return parsed.success && /^5\.1\.(?:1|2|3|6|10)$/.test(parsed.data.status ?? '')
}

function once(list: SeenAddress[]): SeenAddress[] {
  return list.filter(
    (one, index) =>
      list.findIndex((other) => other.address.toLowerCase() === one.address.toLowerCase()) === index,
  )
}
