import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { createNetwork, createOutbox, createVault, parseKeyRing } from '@recruiterreach/mailbox'
import { makeCertificates } from '../../test/rig/certificates.ts'
import { createSqlite } from '../../test/outbox/databases.ts'
import { print, round } from './setting.ts'
import type { WatcherOrders } from './watcher.ts'

/** Connections that are kept: those with mail of the last two hours out. */
const watched = 1000
/** Mailboxes of which nothing is awaited, beside them. */
const silent = 1000

/**
 * Kilobytes per mailbox whose connection waits in IDLE, for 1,000 of them over TLS, in a process that does nothing else:
 * what it holds with them, less what it held before (resident and heap, after a garbage collection). And the connections
 * held for mailboxes of which nothing is awaited: the goal is none.
 */
export async function benchWatched(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-watched-'))
  const { keyFile, certificateFile, ca } = makeCertificates(folder, ['localhost', '127.0.0.1'])
  const imap = start('imap-sink.ts')
  const tls = { key: readFileSync(keyFile, 'utf8'), cert: readFileSync(certificateFile, 'utf8'), acceptMs: 0 }
  const port = Number(await tell(imap, tls))
  const database = await createSqlite()
  const vaultKeys = `k1:${randomBytes(32).toString('base64')}`
  const outbox = createOutbox({
    db: database.db,
    dialect: database.name,
    vault: createVault(parseKeyRing(vaultKeys)),
    network: createNetwork(),
  })
  const at = { host: 'localhost', port, security: 'tls' as const }
  for (let n = 0; n < watched + silent; n += 1)
    await outbox.addMailbox({
      ownerId: 'bench',
      account: {
        address: `user${n}@example.org`,
        displayName: null,
        provider: 'other',
        road: 'smtp',
        smtp: { ...at, username: `user${n}` },
        imap: { ...at, username: `user${n}` },
      },
      credential: { kind: 'password', password: 'password' },
    })

  const watcher = start('watcher.ts', ['--expose-gc'])
  const orders: WatcherOrders = { location: database.location, vaultKeys, ca }
  watcher.stdin.write(`${JSON.stringify(orders)}\n`)
  // A mailbox by itself first: what the libraries take is not what a mailbox takes.
  await awaitAnswers(1)
  await untilIdle(1)
  const before: Memory = JSON.parse(await tell(watcher, {}))
  await awaitAnswers(watched)
  await untilIdle(watched)
  const after: Memory = JSON.parse(await tell(watcher, {}))
  const { open, idle }: Connections = JSON.parse(await tell(imap, {}))
  watcher.kill()
  imap.kill()
  await database.drop()
  rmSync(folder, { recursive: true, force: true })
  const per = (of: keyof Memory): number => round((after[of] - before[of]) / (watched - 1) / 1024, 1)
  print({
    bench: 'outbox.watched',
    watched,
    kilobytesPerMailbox: per('rss'),
    heapKilobytesPerMailbox: per('heapUsed'),
    baseMegabytes: round(before.rss / 1024 / 1024, 0),
    nothingAwaited: silent,
    connectionsForThose: open - idle,
    goal: 0,
  })
  return idle === watched && open === idle

  /** So many mailboxes have sent something a moment ago; the others never have. */
  async function awaitAnswers(count: number): Promise<void> {
    const rows = await database.db.selectFrom('mailbox').select('id').orderBy('id').limit(count).execute()
    for (const { id } of rows) {
      const message = await outbox.enqueue({
        ownerId: 'bench',
        mailboxId: id,
        to: { address: 'rita@example.com' },
        subject: 's',
        text: 't',
      })
      const now = Date.now()
      await database.db
        .updateTable('message')
        .set({ state: 'sent', sent_at: now })
        .where('id', '=', message.id)
        .execute()
      await database.db
        .updateTable('mailbox')
        .set({ next_watch_at: now, wake_at: null })
        .where('id', '=', id)
        .where('watch_lease_until', 'is', null)
        .execute()
    }
  }

  async function untilIdle(count: number): Promise<void> {
    for (;;) {
      const { idle: waiting }: Connections = JSON.parse(await tell(imap, {}))
      if (waiting === count) return
      await setTimeout(200)
    }
  }
}

interface Memory {
  rss: number
  heapUsed: number
}

interface Connections {
  open: number
  idle: number
}

type Child = ChildProcessByStdio<Writable, Readable, null>

function start(file: string, flags: readonly string[] = []): Child {
  const path = fileURLToPath(new URL(file, import.meta.url))
  const child = spawn(process.execPath, [...flags, '--disable-warning=ExperimentalWarning', path], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdout.setEncoding('utf8')
  return child
}

async function tell(child: Child, what: object): Promise<string> {
  child.stdin.write(`${JSON.stringify(what)}\n`)
  const [answer] = await once(child.stdout, 'data')
  return String(answer)
}
