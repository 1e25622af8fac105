import { type Kysely, sql } from 'kysely'
import { Webhook } from 'standardwebhooks'
import { fetch } from 'undici'
import { MailboxError, type Network, type Vault } from '@recruiterreach/mailbox'
import type { Dialect } from '../store/dialect.ts'
import type { Schema } from '../store/schema.ts'
import { webhookContext } from '../store/secrets.ts'

/** Milliseconds after each failed try; then it is given up. The schedule that the Standard Webhooks specification suggests. */
const pausesMs = [
  5_000, 300_000, 1_800_000, 7_200_000, 18_000_000, 36_000_000, 50_400_000, 72_000_000, 86_400_000,
]

/** Milliseconds for an answer. */
const deadlineMs = 15_000

/** A process that has not come back by then is taken for dead: somebody else delivers. */
const leaseMs = 60_000

interface Dependencies {
  db: Kysely<Schema>
  dialect: Dialect
  vault: Vault
  /** Refuses private addresses when it dials. */
  network: Network
  log: { warn(fields: object, message: string): void }
}

/** Delivers what is due, one after another; answers how many were tried. At least once: a receiver knows a repeat by its id. */
export async function deliverDue(given: Dependencies): Promise<number> {
  let tried = 0
  for (;;) {
    const delivery = await claim(given)
    if (delivery === null) return tried
    tried += 1
    await finish(given, delivery, await post(given, delivery))
  }
}

interface Delivery {
  id: string
  webhookId: string
  payload: string
  tries: number
  url: string
  secret: string
}

async function claim({ db, dialect }: Dependencies): Promise<Delivery | null> {
  const now = Date.now()
  const row = await db
    .updateTable('webhook_delivery')
    .set({ lease_until: now + leaseMs })
    .where(
      'id',
      '=',
      sql<string>`(select id from webhook_delivery where next_at <= ${now} and (lease_until is null or lease_until <= ${now})
        order by next_at limit 1 ${dialect.skipLocked})`,
    )
    .returning(['id', 'webhook_id', 'payload', 'tries'])
    .executeTakeFirst()
  if (row === undefined) return null
  const webhook = await db
    .selectFrom('webhook')
    .select(['url', 'secret'])
    .where('id', '=', row.webhook_id)
    .executeTakeFirst()
  // Removed meanwhile, and its deliveries with it.
  if (webhook === undefined) return null
  return { id: row.id, webhookId: row.webhook_id, payload: row.payload, tries: row.tries, ...webhook }
}

interface Answer {
  status: number | null
  problem: string | null
}

async function post({ vault, network, log }: Dependencies, delivery: Delivery): Promise<Answer> {
  try {
    const secret = await vault.open(delivery.secret, webhookContext(delivery.webhookId))
    const at = new Date()
    const response = await fetch(delivery.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'user-agent': 'RecruiterReach/1.0 (webhooks)',
        'webhook-id': delivery.id,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': new Webhook(secret).sign(delivery.id, at, delivery.payload),
      },
      body: delivery.payload,
      // A redirect would be one more host to be told: the address given is the address meant.
      redirect: 'manual',
      dispatcher: network.dispatcher,
      signal: AbortSignal.timeout(deadlineMs),
    })
    await response.body?.cancel()
    const { ok, status } = response
    return { status, problem: ok ? null : `It answered ${status}.` }
  } catch (error) {
    log.warn({ deliveryId: delivery.id, webhookId: delivery.webhookId, error }, 'a webhook was not delivered')
    return { status: null, problem: whyNot(error) }
  }
}

/** The chain of causes holds the engine's own code. */
function whyNot(error: unknown): string {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof MailboxError && cause.code === 'net.private-address')
      return 'Its address is inside a private network. Whoever runs this instance can allow one host by ALLOW_PRIVATE_HOSTS.'
    if (cause instanceof MailboxError && cause.code.startsWith('vault.'))
      return 'Its secret could not be opened: the vault’s keys have changed.'
    if (cause.name === 'TimeoutError') return `It did not answer within ${deadlineMs / 1000} s.`
  }
  return 'It could not be reached.'
}

async function finish({ db }: Dependencies, delivery: Delivery, { status, problem }: Answer): Promise<void> {
  const now = Date.now()
  const pause = pausesMs[delivery.tries]
  // 410 Gone: the receiver says that it is not there any more, and means it.
  const gone = status === 410
  await db.transaction().execute(async (trx) => {
    await trx
      .updateTable('webhook_delivery')
      .set({
        tries: delivery.tries + 1,
        status,
        problem,
        lease_until: null,
        next_at: problem === null || gone || pause === undefined ? null : now + pause,
        delivered_at: problem === null ? now : null,
      })
      .where('id', '=', delivery.id)
      .execute()
    if (!gone) return
    await trx.updateTable('webhook').set({ disabled_at: now }).where('id', '=', delivery.webhookId).execute()
    await trx
      .updateTable('webhook_delivery')
      .set({ next_at: null })
      .where('webhook_id', '=', delivery.webhookId)
      .execute()
  })
}
