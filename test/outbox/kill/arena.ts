import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import {
  createNetwork,
  createOutbox,
  createVault,
  parseKeyRing,
  type MessageState,
  type Outbox,
  type TapPoint,
  type Timing,
} from '@recruiterreach/mailbox'
import type { MailServer } from '../../rig/mail/server.ts'
import type { TestDatabase } from '../databases.ts'
import type { WorkerOrders } from './worker.ts'

const program = fileURLToPath(new URL('worker.ts', import.meta.url))

/**
 * A lease as short as a slow machine allows, so that what a dead worker held is soon free, and patience that outlasts
 * Postfix's own delivery to Sent under load.
 */
const timing: Partial<Timing> = {
  leaseMs: 3000,
  pollMs: 100,
  settleAfterMs: [300, 1500, 6000, 14_000],
  backoffMs: { first: 200, last: 1000 },
}

/** What became of everything that was accepted. */
export interface Tally {
  accepted: number
  states: Partial<Record<MessageState, number>>
  /** In the recipient's mailbox, by Message-ID. */
  once: number
  twice: number
  missing: number
  /** Attempts that were left open or without an answer, and so had to be settled. */
  doubts: number
}

/** A worker in a process of its own. */
export interface Worker {
  /** Resolves with the signal that ended it, or null. */
  readonly ended: Promise<NodeJS.Signals | null>
  readonly ready: Promise<void>
  kill(): void
  /** Ends in good order. */
  stop(): Promise<void>
}

/** A database, a mail server that files Sent copies, a few senders, one recipient; and workers that come and go. */
export interface Arena {
  outbox: Outbox
  /** Accepts so many messages, spread over the senders. */
  accept(count: number): Promise<void>
  worker(dieAt?: { point: TapPoint; time?: number }): Worker
  /** Resolves when every accepted message has an end; rejects after three minutes. */
  settled(): Promise<void>
  tally(): Promise<Tally>
  /** Kills whoever still lives. */
  close(): void
}

const recipient = 'rita'

export function usersOf(senders: number): string[] {
  return [recipient, ...Array.from({ length: senders }, (_, n) => `sender${n}`)]
}

/** `server` is what workers dial, where something stands between them and Postfix. */
export async function createArena(
  database: TestDatabase,
  mail: MailServer,
  senders: number,
  { smtps = mail.smtps, tap }: { smtps?: number; tap?: (point: TapPoint) => void | Promise<void> } = {},
): Promise<Arena> {
  const vaultKeys = `k1:${randomBytes(32).toString('base64')}`
  const outbox = createOutbox({
    db: database.db,
    dialect: database.name,
    vault: createVault(parseKeyRing(vaultKeys)),
    network: createNetwork({ ca: [mail.ca] }),
    timing,
    filesSentCopy: () => true,
    ...(tap ? { tap } : {}),
  })
  const mailboxes: string[] = []
  for (const name of usersOf(senders).slice(1)) {
    const { address, password } = mail.user(name)
    const at = { host: mail.host, security: 'tls' as const, username: address }
    const mailbox = await outbox.addMailbox({
      ownerId: name,
      account: {
        address,
        displayName: null,
        provider: 'other',
        road: 'smtp',
        smtp: { ...at, port: smtps },
        imap: { ...at, port: mail.imaps },
      },
      credential: { kind: 'password', password },
    })
    mailboxes.push(mailbox.id)
  }
  const workers: Worker[] = []
  // Loading takes a process a second: the next one does it while this one works.
  let spare = spawnWorker()
  const accepted: { id: string; ownerId: string; messageId: string }[] = []

  return {
    outbox,
    async accept(count) {
      for (let n = 0; n < count; n += 1) {
        const which = accepted.length % mailboxes.length
        const message = await outbox.enqueue({
          ownerId: `sender${which}`,
          mailboxId: mailboxes[which] ?? '',
          to: { address: mail.user(recipient).address },
          subject: `Number ${accepted.length}`,
          text: `Hello.\n\n${'A line of a letter that is long enough to be one.\n'.repeat(40)}`,
        })
        accepted.push(message)
      }
    },
    worker(dieAt) {
      const worker = startWorker(spare, {
        database: database.name,
        location: database.location,
        vaultKeys,
        caFile: mail.caFile,
        timing,
        dieAt: dieAt ? { time: 1, ...dieAt } : null,
      })
      workers.push(worker)
      spare = spawnWorker()
      return worker
    },
    close() {
      for (const worker of workers) worker.kill()
      spare.kill('SIGKILL')
    },
    async settled() {
      const patience = AbortSignal.timeout(180_000)
      for (;;) {
        const { open } = await database.db
          .selectFrom('message')
          .select(({ fn }) => fn.countAll().as('open'))
          .where('state', '!=', 'sent')
          .executeTakeFirstOrThrow()
          // The database may be the one that is being restarted.
          .catch(() => ({ open: 1 }))
        if (Number(open) === 0) return
        await setTimeout(100, undefined, { signal: patience })
      }
    },
    async tally() {
      const inbox = await mail.mails(recipient)
      const copies = new Map<string, number>()
      for (const { parsed } of inbox)
        copies.set(parsed.messageId ?? '', (copies.get(parsed.messageId ?? '') ?? 0) + 1)
      const counts = accepted.map(({ messageId }) => copies.get(messageId) ?? 0)
      const rows = await database.db.selectFrom('message').select('state').execute()
      const states: Tally['states'] = {}
      for (const { state } of rows) states[state] = (states[state] ?? 0) + 1
      const doubts = await database.db
        .selectFrom('attempt')
        .select('id')
        .where('outcome', '=', 'unknown')
        .execute()
      return {
        accepted: accepted.length,
        states,
        once: counts.filter((count) => count === 1).length,
        twice: counts.filter((count) => count > 1).length,
        missing: counts.filter((count) => count === 0).length,
        doubts: doubts.length,
      }
    },
  }
}

type Child = ChildProcessByStdio<Writable, Readable, null>

function spawnWorker(): Child {
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
}

function startWorker(child: Child, orders: WorkerOrders): Worker {
  child.stdin.write(JSON.stringify(orders))
  child.stdin.on('error', () => undefined)
  const ended = exit(child)
  const ready = readiness(child, ended)
  ready.catch(() => undefined)
  return {
    ended,
    ready,
    kill: () => child.kill('SIGKILL'),
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

async function readiness(child: Child, ended: Promise<NodeJS.Signals | null>): Promise<void> {
  const first = await Promise.race([once(child.stdout, 'data'), ended])
  if (first === null) throw new Error('a worker ended before it worked')
}

async function exit(child: ChildProcess): Promise<NodeJS.Signals | null> {
  await once(child, 'exit')
  return child.signalCode
}
