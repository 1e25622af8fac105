import { createSqlite } from '../../test/outbox/databases.ts'
import { letter, median, openBenchOutbox, print, round, startSink, type Target } from './setting.ts'

const mailboxes = 990
const hanging = 10

/**
 * Seconds until 990 mailboxes have sent a message each, with and without ten more on a server that does not answer, in turn.
 * Goal: no more than 1.1 times as long.
 */
export async function benchHanging(rounds: number): Promise<boolean> {
  const sink = await startSink()
  const ratios: number[] = []
  for (let n = 0; n < rounds; n += 1) {
    const without = await sendAll(sink, 0)
    ratios.push((await sendAll(sink, hanging)) / without)
  }
  await sink.close()
  const ratio = median(ratios)
  print({
    bench: 'outbox.hanging',
    database: 'sqlite',
    mailboxes,
    hanging,
    rounds,
    ratio: round(ratio),
    goal: 1.1,
  })
  return ratio <= 1.1
}

async function sendAll(sink: Target, hangingOnes: number): Promise<number> {
  const database = await createSqlite()
  const users = [
    ...Array.from({ length: hangingOnes }, (_, n) => `hang${n}`),
    ...Array.from({ length: mailboxes }, (_, n) => `user${n}`),
  ]
  const { outbox, mailboxIds } = await openBenchOutbox(database, sink, users)
  for (const mailboxId of mailboxIds)
    await outbox.enqueue({
      ownerId: 'bench',
      mailboxId,
      to: { address: sink.recipient },
      ...letter,
    })
  const done = Promise.withResolvers<void>()
  let sent = 0
  outbox.on((change) => {
    if ('state' in change && change.state === 'sent' && ++sent === mailboxes) done.resolve()
  })
  const stop = new AbortController()
  const began = performance.now()
  const working = outbox.work({ signal: stop.signal })
  await done.promise
  const seconds = (performance.now() - began) / 1000
  stop.abort()
  await working
  await database.drop()
  return seconds
}
