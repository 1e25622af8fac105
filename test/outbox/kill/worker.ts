import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import {
  createNetwork,
  createOutbox,
  createVault,
  parseKeyRing,
  type TapPoint,
  type Timing,
} from '@recruiterreach/mailbox'
import { openPostgres, openSqlite } from '../databases.ts'

/** What a worker is told on its standard input. */
export interface WorkerOrders {
  database: 'sqlite' | 'postgres'
  location: string
  vaultKeys: string
  caFile: string
  timing: Partial<Timing>
  /** Dies by its own hand (SIGKILL) the n-th time it comes by. */
  dieAt: { point: TapPoint; time: number } | null
}

// A process of its own that sends until it is killed, or until whoever started it has gone. It says `ready` once it works.
const [line] = await once(process.stdin.setEncoding('utf8'), 'data')
const orders: WorkerOrders = JSON.parse(line)
process.stdin.resume().on('end', () => process.exit(1))
const db = orders.database === 'sqlite' ? openSqlite(orders.location) : openPostgres(orders.location)
let times = 0
const outbox = createOutbox({
  db,
  dialect: orders.database,
  vault: createVault(parseKeyRing(orders.vaultKeys)),
  network: createNetwork({ ca: [readFileSync(orders.caFile, 'utf8')] }),
  timing: orders.timing,
  filesSentCopy: () => true,
  async tap(point) {
    if (orders.dieAt?.point !== point || ++times < orders.dieAt.time) return
    // What has been handed to the kernel is on its way: the server must be able to have it.
    if (point === 'body-sent') await setTimeout(20)
    process.kill(process.pid, 'SIGKILL')
  },
})
const stop = new AbortController()
process.on('SIGTERM', () => stop.abort())
const working = outbox.work({ signal: stop.signal, concurrency: 4 })
process.stdout.write('ready\n')
await working
await db.destroy()
process.exit(0)
