import { createTransport } from 'nodemailer'
import { createSqlite } from '../../test/outbox/databases.ts'
import { letter, median, openBenchOutbox, print, round, type Sink, startSink } from './setting.ts'

/** As many at once as the engine's worker serves by default. */
const concurrency = 100

const cases = [
  { mailboxes: 1, messages: 300 },
  { mailboxes: 100, messages: 1000 },
  { mailboxes: 1000, messages: 1000 },
]

/** What an acceptance costs a real server that writes it down (RFC 5321, 6.1); Postfix on an idle disk needs some 5 ms. */
const acceptMs = 5

/**
 * Messages per second, end to end: accepted durably, sent over TLS, recorded; beside Nodemailer alone, which only sends,
 * to the same server in the same rounds. Goal: 0.9 of Nodemailer's pooled rate at equal concurrency.
 */
export async function benchRate(rounds: number): Promise<boolean> {
  let good = true
  for (const { mailboxes, messages } of cases) {
    const runs: Record<'engine' | 'pooled' | 'login', number>[] = []
    for (let n = 0; n < rounds; n += 1) {
      const sink = await startSink(acceptMs)
      const share = messages / mailboxes
      runs.push({
        pooled: messages / (await nodemailer(sink, mailboxes, share, true)),
        engine: messages / (await engine(sink, mailboxes, share)),
        login: messages / (await nodemailer(sink, mailboxes, share, false)),
      })
      sink.close()
    }
    const ratio = median(runs.map((run) => run.engine / run.pooled))
    good &&= ratio >= 0.9
    print({
      bench: 'outbox.rate',
      database: 'sqlite',
      server: `own TLS sink, ${acceptMs} ms to accept`,
      mailboxes,
      messages,
      rounds,
      engine: round(median(runs.map((run) => run.engine)), 0),
      nodemailerPooled: round(median(runs.map((run) => run.pooled)), 0),
      nodemailerLoginEach: round(median(runs.map((run) => run.login)), 0),
      ratioToPooled: round(ratio),
      ratioToLoginEach: round(median(runs.map((run) => run.engine / run.login))),
      goal: 0.9,
    })
  }
  return good
}

/** Seconds. */
async function engine(sink: Sink, mailboxes: number, share: number): Promise<number> {
  const database = await createSqlite()
  const users = Array.from({ length: mailboxes }, (_, n) => `user${n}`)
  const { outbox, mailboxIds } = await openBenchOutbox(database, sink, users)
  const total = mailboxes * share
  const done = Promise.withResolvers<void>()
  let sent = 0
  outbox.on((change) => {
    if ('state' in change && change.state === 'sent' && ++sent === total) done.resolve()
  })
  const stop = new AbortController()
  const began = performance.now()
  const working = outbox.work({ signal: stop.signal, concurrency })
  for (let n = 0; n < total; n += 1)
    await outbox.enqueue({
      ownerId: 'bench',
      mailboxId: mailboxIds[n % mailboxes] ?? '',
      to: { address: letter.to },
      subject: letter.subject,
      text: letter.text,
    })
  await done.promise
  const seconds = (performance.now() - began) / 1000
  stop.abort()
  await working
  await database.drop()
  return seconds
}

/** Seconds. One transport per mailbox, as each has a login of its own; at most `concurrency` messages under way. */
async function nodemailer(sink: Sink, mailboxes: number, share: number, pool: boolean): Promise<number> {
  const options = (n: number) => ({
    host: 'localhost',
    port: sink.port,
    secure: true,
    auth: { user: `user${n}`, pass: 'password' },
    tls: { ca: sink.ca },
  })
  const transports = Array.from({ length: mailboxes }, (_, n) =>
    pool ? createTransport({ ...options(n), pool: true, maxConnections: 1 }) : createTransport(options(n)),
  )
  const began = performance.now()
  let next = 0
  await Promise.all(
    Array.from({ length: Math.min(concurrency, mailboxes) }, async () => {
      for (;;) {
        const transport = transports[next++]
        if (!transport) return
        for (let n = 0; n < share; n += 1) await transport.sendMail(letter)
        transport.close()
      }
    }),
  )
  return (performance.now() - began) / 1000
}
