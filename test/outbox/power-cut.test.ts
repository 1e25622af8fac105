import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type Outbox,
  type OutboxSchema,
  type TapPoint,
  createOutbox,
  createSqliteDialect,
} from '@recruiterreach/mailbox'
import Database from 'better-sqlite3'
import { Kysely } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { migrate, openSqlite } from './databases.ts'
import { createScripted, type Scripted, smtpAccount, testNetwork, testVault } from './scripted.ts'

const vault = testVault()
const network = testNetwork()
const messages = 8

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'power-cut-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

/**
 * A disk of which a power cut leaves what was last flushed: each flush copies the database as it stands, and counts once it
 * is over.
 */
function createDisk(root: string): { open(): Kysely<OutboxSchema>; afterPowerCut(): string } {
  let flushes = 0
  let flushed = 0
  const file = join(root, 'outbox.db')
  const copyOf = (n: number): string => join(root, String(n), 'outbox.db')
  const flush = async (): Promise<void> => {
    flushes += 1
    const mine = flushes
    mkdirSync(join(root, String(mine)))
    for (const end of ['', '-wal']) if (existsSync(file + end)) copyFileSync(file + end, copyOf(mine) + end)
    await new Promise((resolve) => setImmediate(resolve))
    flushed = mine
  }
  return {
    open: () => new Kysely<OutboxSchema>({ dialect: createSqliteDialect(new Database(file), { flush }) }),
    afterPowerCut: () => copyOf(flushed),
  }
}

const points: TapPoint[] = ['attempt-recorded', 'body-recorded', 'body-sent', 'answered', 'recorded']

describe.each(points)('the power is cut at %s', (point) => {
  test.each([1, 2, 4])('of message %i: each message that was accepted is taken once', async (nth) => {
    const disk = createDisk(folder)
    const db = disk.open()
    await migrate(db)
    const scripted = createScripted()
    const now = Date.UTC(2026, 10, 25, 9)
    const cut = Promise.withResolvers<void>()
    let seen = 0
    const outbox = openOutbox(
      db,
      scripted,
      () => now,
      async (at) => {
        if (at !== point || ++seen !== nth) return
        cut.resolve()
        await new Promise(() => undefined)
      },
    )
    await fill(outbox)
    outbox.sendDue().catch((error: unknown) => cut.reject(error))
    await cut.promise
    const left = openSqlite(disk.afterPowerCut())
    expect(await recover(left, scripted, now)).toEqual(Array.from({ length: messages }, () => 'sent'))
    expect(scripted.taken).toHaveLength(messages)
    expect(new Set(scripted.taken).size).toBe(messages)
    await left.destroy()
    await db.destroy()
  })
})

/** A process on the database, at a server that files copies. */
function openOutbox(
  db: Kysely<OutboxSchema>,
  scripted: Scripted,
  clock: () => number,
  tap: (at: TapPoint) => void | Promise<void> = () => undefined,
): Outbox {
  return createOutbox({
    db,
    dialect: 'sqlite',
    vault,
    network,
    clock,
    smtp: scripted.road,
    openInbox: scripted.openInbox,
    filesSentCopy: () => true,
    timing: { announcedMs: Infinity },
    tap,
  })
}

async function fill(outbox: Outbox): Promise<void> {
  const mailbox = await outbox.addMailbox({
    ownerId: 'ada',
    account: smtpAccount,
    credential: { kind: 'password', password: 'abcdefghijklmnop' },
  })
  for (let n = 0; n < messages; n += 1)
    await outbox.enqueue({
      ownerId: 'ada',
      mailboxId: mailbox.id,
      to: { address: 'rita@example.com' },
      subject: `Your posting ${n}`,
      text: 'Hello.',
    })
}

/** Another process, on what the disk has kept; the states in which the messages come to rest. */
async function recover(db: Kysely<OutboxSchema>, scripted: Scripted, from: number): Promise<string[]> {
  let now = from
  const outbox = openOutbox(db, scripted, () => now)
  // Six looks into Sent, a turn each, before an absence is believed.
  for (let hours = 0; hours < 10; hours += 1) {
    now += 3600_000
    await outbox.sendDue()
  }
  return (await outbox.messages('ada')).map(({ state }) => state)
}
