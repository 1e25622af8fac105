import { once } from 'node:events'
import { createOutbox, createNetwork, createVault, parseKeyRing } from '@recruiterreach/mailbox'
import { openSqlite } from '../../test/outbox/databases.ts'

/** What a watcher is told on its standard input. */
export interface WatcherOrders {
  location: string
  vaultKeys: string
  ca: string
}

// A process that watches and does nothing else, so that what it holds is what watching costs. Asked by a line, it prints
// its memory after a garbage collection: resident and heap, in bytes. Run with --expose-gc.
const lines = process.stdin.setEncoding('utf8')
const [line] = await once(lines, 'data')
const { location, vaultKeys, ca }: WatcherOrders = JSON.parse(line)
const db = openSqlite(location)
const outbox = createOutbox({
  db,
  dialect: 'sqlite',
  vault: createVault(parseKeyRing(vaultKeys)),
  network: createNetwork({ ca: [ca] }),
})
const stop = new AbortController()
lines
  .on('data', () => {
    globalThis.gc?.()
    globalThis.gc?.()
    const { rss, heapUsed } = process.memoryUsage()
    process.stdout.write(`${JSON.stringify({ rss, heapUsed })}\n`)
  })
  .on('end', () => process.exit(0))
await outbox.watch({ signal: stop.signal })
