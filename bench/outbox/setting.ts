import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { createNetwork, createOutbox, createVault, parseKeyRing, type Outbox } from '@recruiterreach/mailbox'
import { makeCertificates } from '../../test/rig/certificates.ts'
import { startMailServer } from '../../test/rig/mail/server.ts'
import type { TestDatabase } from '../../test/outbox/databases.ts'
import type { SinkOrders } from './sink.ts'

/** A server of the bench's own, and what is needed to trust it and to send by it. */
export interface Target {
  /** For the figures. */
  name: string
  /** A mail server as others run it. */
  real: boolean
  port: number
  ca: string
  recipient: string
  user(name: string): { address: string; password: string }
  /** Resolves once nothing that it was given is still being worked on. */
  rests(): Promise<void>
  close(): void | Promise<void>
}

/** Takes everything and keeps nothing: what the client can do where the server costs next to nothing. */
export async function startSink(acceptMs = 0): Promise<Target> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-sink-'))
  const { keyFile, certificateFile, ca } = makeCertificates(folder, ['localhost', '127.0.0.1'])
  const orders: SinkOrders = {
    key: readFileSync(keyFile, 'utf8'),
    cert: readFileSync(certificateFile, 'utf8'),
    acceptMs,
  }
  const file = fileURLToPath(new URL('sink.ts', import.meta.url))
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', file], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.write(JSON.stringify(orders))
  const [port] = await once(child.stdout.setEncoding('utf8'), 'data')
  return {
    real: false,
    name: `own TLS sink, ${acceptMs} ms to accept`,
    port: Number(port),
    ca,
    recipient: 'rita@example.com',
    user: (name) => ({ address: `${name}@example.org`, password: 'password' }),
    rests: async () => {},
    close() {
      child.kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Postfix with its queue on the disk, each login checked by Dovecot, each mail put into a mailbox. */
export async function startRealServer(users: readonly string[]): Promise<Target> {
  const server = await startMailServer({ users: [...users, 'rita'] })
  return {
    name: 'Postfix and Dovecot',
    real: true,
    port: server.smtps,
    ca: server.ca,
    recipient: server.user('rita').address,
    user: (name) => server.user(name),
    rests: () => server.delivered(),
    close: () => server.stop(),
  }
}

/** An outbox on a database, whose mailboxes all send by one server. */
export async function openBenchOutbox(
  database: TestDatabase,
  target: Target,
  usernames: readonly string[],
): Promise<{ outbox: Outbox; mailboxIds: string[] }> {
  const outbox = createOutbox({
    db: database.db,
    dialect: database.name,
    vault: createVault(parseKeyRing(`k1:${randomBytes(32).toString('base64')}`)),
    network: createNetwork({ ca: [target.ca] }),
    filesSentCopy: () => true,
  })
  const mailboxIds: string[] = []
  for (const name of usernames) {
    const { address, password } = target.user(name)
    const mailbox = await outbox.addMailbox({
      ownerId: 'bench',
      account: {
        address,
        displayName: null,
        provider: 'other',
        road: 'smtp',
        smtp: { host: '127.0.0.1', port: target.port, security: 'tls', username: address },
        imap: null,
      },
      credential: { kind: 'password', password },
    })
    mailboxIds.push(mailbox.id)
  }
  return { outbox, mailboxIds }
}

export const letter = {
  subject: 'Your posting for an engineer',
  text: 'Dear Rita,\n\nI read your posting and would like to apply for it.\n\n'.repeat(12),
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

export function print(line: Record<string, unknown>): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

export function round(value: number, digits = 2): number {
  return Number(value.toFixed(digits))
}
