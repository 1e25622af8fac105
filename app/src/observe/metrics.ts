import { sql, type Kysely } from 'kysely'
import type { Change, Outbox } from '@recruiterreach/mailbox'
import type { Schema } from '../store/schema.ts'

export interface Metrics {
  readonly contentType: string
  /** In Prometheus' text format. Depths and ages come from the outbox's stats, counts from this process. */
  read(): Promise<string>
}

/** Prometheus' text format, version 0.0.4. */
const contentType = 'text/plain; version=0.0.4; charset=utf-8'

export function createMetrics({ db, outbox }: { db: Kysely<Schema>; outbox: Outbox }): Metrics {
  let made: ReturnType<typeof makeInstruments> | undefined
  // Loaded when something is first counted or read: 80 modules that a start can do without.
  const instruments = (): ReturnType<typeof makeInstruments> => (made ??= makeInstruments())

  const count = async (change: Change): Promise<void> => {
    const { events, outcomes, settled } = await instruments()
    if ('event' in change) events.inc({ kind: change.event.kind })
    else if (change.by === 'attempt')
      outcomes.inc({ outcome: change.state, provider: change.provider ?? '', code: change.code ?? '' })
    else if (change.by === 'settle') settled.inc({ result: change.state })
  }
  outbox.on((change) => void count(change))

  const look = async (): Promise<void> => {
    const { depth, oldest, parked, deliveries } = await instruments()
    const [{ waiting, oldestDueMs, parkedMailboxes }, undelivered] = await Promise.all([
      outbox.stats(),
      db
        .selectFrom('webhook_delivery')
        .select(sql<number | string>`count(*)`.as('count'))
        .where('next_at', 'is not', null)
        .executeTakeFirst(),
    ])
    for (const [state, messages] of Object.entries(waiting)) depth.set({ state }, messages)
    oldest.set(oldestDueMs / 1000)
    parked.reset()
    for (const one of parkedMailboxes) parked.set({ code: one.code }, one.count)
    deliveries.set(Number(undelivered?.count ?? 0))
  }

  return {
    contentType,
    async read() {
      await look()
      const { registry } = await instruments()
      return registry.metrics()
    },
  }
}

async function makeInstruments() {
  const { Counter, Gauge, Registry } = await import('prom-client')
  const registry = new Registry()
  const registers = [registry]
  const depth = new Gauge({
    name: 'recruiterreach_messages',
    help: 'Messages that are not finished, by state',
    labelNames: ['state'],
    registers,
  })
  const oldest = new Gauge({
    name: 'recruiterreach_oldest_due_seconds',
    help: 'For how long the oldest message that is due has waited',
    registers,
  })
  const parked = new Gauge({
    name: 'recruiterreach_mailboxes_parked',
    help: 'Mailboxes that wait for their owner or for their quota, by reason',
    labelNames: ['code'],
    registers,
  })
  const deliveries = new Gauge({
    name: 'recruiterreach_webhook_deliveries_waiting',
    help: 'Webhook deliveries that are still to be made',
    registers,
  })
  const outcomes = new Counter({
    name: 'recruiterreach_attempts_total',
    help: 'Attempts that ended in this process, by outcome, provider and explanation code',
    labelNames: ['outcome', 'provider', 'code'],
    registers,
  })
  const settled = new Counter({
    name: 'recruiterreach_settled_total',
    help: 'Messages of unknown fate on which this process looked into Sent, by what came of it',
    labelNames: ['result'],
    registers,
  })
  const events = new Counter({
    name: 'recruiterreach_events_total',
    help: 'What came back and was read by this process, by kind',
    labelNames: ['kind'],
    registers,
  })

  return { registry, depth, oldest, parked, deliveries, outcomes, settled, events }
}
