import { createTransport } from 'nodemailer'
import type { TestDatabase } from '../../test/outbox/databases.ts'
import {
  letter,
  median,
  openBenchOutbox,
  print,
  round,
  startRealServer,
  startSink,
  type Target,
} from './setting.ts'

/** As many at once as the engine's worker serves by default. */
const concurrency = 100

const goal = 0.9

const cases = [
  { mailboxes: 1, messages: 300 },
  { mailboxes: 100, messages: 1000 },
  { mailboxes: 1000, messages: 1000 },
]

/**
 * What an acceptance costs a server that writes it down (RFC 5321, 6.1), of one that costs the machine next to nothing
 * beside: what is left is what client and database need. A figure to look at, and no goal: whoever writes down what they
 * send has more to do there than who does not.
 */
const acceptMs = 5

/**
 * Messages per second, end to end: accepted durably, sent over TLS, recorded; beside Nodemailer alone, which only sends,
 * to the same server in the same rounds. Goal, at Postfix and Dovecot: 0.9 of Nodemailer's pooled rate at equal concurrency.
 */
export async function benchRate(create: () => Promise<TestDatabase>, rounds: number): Promise<boolean> {
  let good = true
  for (const { mailboxes, messages } of cases) {
    const users = Array.from({ length: mailboxes }, (_, n) => `user${n}`)
    const real = await startRealServer(users)
    good = (await compare(create, real, users, messages / mailboxes, rounds)) >= goal && good
    await real.close()
    const sink = await startSink(acceptMs)
    await compare(create, sink, users, messages / mailboxes, rounds)
    await sink.close()
  }
  return good
}

async function compare(
  create: () => Promise<TestDatabase>,
  target: Target,
  users: readonly string[],
  share: number,
  rounds: number,
): Promise<number> {
  const messages = users.length * share
  const runs: Record<'engine' | 'pooled', number>[] = []
  const sample = await create()
  const database = sample.name
  await sample.drop()
  for (let n = 0; n <= rounds; n += 1) {
    const pooled = messages / (await nodemailer(target, users, share, true))
    // Postfix goes on delivering after its last yes: up to a thousand mails, which would be the next one's burden.
    await target.rests()
    const engineRate = messages / (await engine(await create(), target, users, share))
    await target.rests()
    // The first round warms both and the server, and does not count.
    if (n > 0) runs.push({ pooled, engine: engineRate })
  }
  // Once is enough for what no goal depends on: with one mailbox 300 messages take it 16 seconds.
  const login = messages / (await nodemailer(target, users, share, false))
  await target.rests()
  const ratio = median(runs.map((run) => run.engine / run.pooled))
  print({
    bench: 'outbox.rate',
    database,
    server: target.name,
    mailboxes: users.length,
    messages,
    rounds,
    engine: round(median(runs.map((run) => run.engine)), 0),
    nodemailerPooled: round(median(runs.map((run) => run.pooled)), 0),
    nodemailerLoginEach: round(login, 0),
    ratioToPooled: round(ratio),
    ratios: runs.map((run) => round(run.engine / run.pooled)).toSorted((a, b) => a - b),
    goal: target.real ? goal : null,
  })
  return ratio
}

/** Seconds, from the first acceptance to the last record. */
async function engine(
  database: TestDatabase,
  target: Target,
  users: readonly string[],
  share: number,
): Promise<number> {
  const { outbox, mailboxIds } = await openBenchOutbox(database, target, users)
  const total = users.length * share
  const done = Promise.withResolvers<void>()
  let sent = 0
  outbox.on((change) => {
    if ('state' in change && change.state === 'sent' && ++sent === total) done.resolve()
  })
  const stop = new AbortController()
  const began = performance.now()
  const working = outbox.work({ signal: stop.signal, concurrency })
  let next = 0
  // Requests come side by side; one after another, each would wait for the disk alone.
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      for (let n = next++; n < total; n = next++)
        await outbox.enqueue({
          ownerId: 'bench',
          mailboxId: mailboxIds[n % users.length] ?? '',
          to: { address: target.recipient },
          ...letter,
        })
    }),
  )
  await done.promise
  const seconds = (performance.now() - began) / 1000
  stop.abort()
  await working
  await database.drop()
  return seconds
}

/** Seconds. One transport per mailbox, as each has a login of its own; at most `concurrency` messages under way. */
async function nodemailer(
  target: Target,
  users: readonly string[],
  share: number,
  pool: boolean,
): Promise<number> {
  const transports = users.map((name) => {
    const { address, password } = target.user(name)
    // By its address: Nodemailer asks a name server for `localhost`, and waits in vain where there is none.
    const options = {
      host: '127.0.0.1',
      port: target.port,
      secure: true,
      auth: { user: address, pass: password },
      tls: { ca: target.ca },
    }
    return {
      from: address,
      transport: pool
        ? createTransport({ ...options, pool: true, maxConnections: 1 })
        : createTransport(options),
    }
  })
  const began = performance.now()
  let next = 0
  await Promise.all(
    Array.from({ length: Math.min(concurrency, users.length) }, async () => {
      for (;;) {
        const one = transports[next++]
        if (!one) return
        const message = { from: one.from, to: target.recipient, ...letter }
        for (let n = 0; n < share; n += 1) await one.transport.sendMail(message)
        one.transport.close()
      }
    }),
  )
  return (performance.now() - began) / 1000
}
