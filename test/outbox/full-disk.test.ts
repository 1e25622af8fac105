import { join } from 'node:path'
import { type Outbox, type OutboxSchema, type TapPoint, createOutbox, explain } from '@recruiterreach/mailbox'
import { Kysely, sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openSqlite } from '../../app/src/store/sqlite.ts'
import { needs } from '../rig/available.ts'
import { type SmallDisk, mountSmallDisk } from '../rig/small-disk.ts'
import { migrate } from './databases.ts'
import { type Scripted, createScripted, smtpAccount, testNetwork, testVault } from './scripted.ts'

const minute = 60_000
const vault = testVault()

needs('mount')('an outbox whose disk is full', () => {
  let disk: SmallDisk
  let db: Kysely<OutboxSchema>
  let scripted: Scripted
  let outbox: Outbox
  let mailboxId = ''
  let now = Date.UTC(2026, 10, 23, 9)
  let tap: (point: TapPoint) => void | Promise<void>

  beforeEach(async () => {
    disk = await mountSmallDisk(4 * 1024 * 1024)
    db = new Kysely({ dialect: openSqlite(join(disk.path, 'outbox.db')) })
    await migrate(db)
    scripted = createScripted()
    tap = () => undefined
    outbox = createOutbox({
      db,
      dialect: 'sqlite',
      vault,
      network: testNetwork(),
      clock: () => now,
      smtp: scripted.road,
      openInbox: scripted.openInbox,
      filesSentCopy: () => true,
      timing: { persistAfterMs: [1, 1] },
      tap: (point) => tap(point),
    })
    const mailbox = await outbox.addMailbox({
      ownerId: 'ada',
      account: smtpAccount,
      credential: { kind: 'password', password: 'abcdefghijklmnop' },
    })
    mailboxId = mailbox.id
  })
  afterEach(async () => {
    await db.destroy()
    await disk.remove()
  })

  const mail = (n: number) =>
    outbox.enqueue({
      ownerId: 'ada',
      mailboxId,
      to: { address: 'rita@example.com' },
      subject: `Number ${n}`,
      text: 'A line of a letter.\n'.repeat(500),
      idempotencyKey: `key ${n}`,
    })
  /** No page of the database is free: not in the file, nor in its write-ahead log. */
  const fill = async (): Promise<void> => {
    await sql`pragma wal_checkpoint(truncate)`.execute(db)
    disk.fill()
  }
  const states = async (): Promise<string[]> => (await outbox.messages('ada')).map(({ state }) => state)
  /** As a worker does that looks every now and then. */
  const pass = async (minutes: number): Promise<void> => {
    for (let n = 0; n < minutes; n += 1) {
      now += minute
      await outbox.sendDue().catch(() => undefined)
    }
  }

  test('takes no message that it cannot keep, says so in words, and goes on once there is room', async () => {
    await mail(0)
    await fill()
    const refusal: unknown = await mail(1).catch((error: unknown) => error)
    expect(refusal).toMatchObject({ code: 'store.full' })
    expect(explain(refusal)).toMatchObject({
      code: 'store.full',
      side: 'host',
      retry: 'later',
      title: 'The disk of the database is full',
      fix: [expect.stringContaining('DATA_DIR'), expect.any(String)],
    })
    // Not even half of it is there.
    expect(await outbox.messages('ada')).toHaveLength(1)
    disk.free()
    const again = await mail(1)
    await outbox.sendDue()
    expect(await states()).toEqual(['sent', 'sent'])
    expect(scripted.taken.filter((id) => id === again.messageId)).toHaveLength(1)
  })

  test('what was accepted while it filled up is sent, each message once', async () => {
    const accepted: string[] = []
    const refusals = new Set<unknown>()
    for (let n = 0; refusals.size === 0; n += 1)
      await mail(n).then(
        ({ messageId }) => accepted.push(messageId),
        (error: unknown) => refusals.add(error instanceof Error && 'code' in error ? error.code : error),
      )
    expect([...refusals]).toEqual(['store.full'])
    // Sending is tried while there is no room, and what cannot be written down is not begun.
    await pass(3)
    disk.grow(16 * 1024 * 1024)
    await pass(60)
    expect(scripted.taken.toSorted()).toEqual(accepted.toSorted())
    expect(new Set(await states())).toEqual(new Set(['sent']))
  })

  test.each(['attempt-recorded', 'data', 'body-recorded', 'body-sent', 'answered'] as const)(
    'one that fills up at %s sends nothing twice and loses nothing',
    async (point) => {
      await mail(0)
      await mail(1)
      let filled = false
      tap = async (at) => {
        if (at !== point || filled) return
        filled = true
        await fill()
      }
      await outbox.sendDue().catch(() => undefined)
      expect(filled).toBe(true)
      // For half an hour there is no room: leases cannot be renewed, nor endings written.
      await pass(30)
      const beforeRoom = [...scripted.taken]
      expect(beforeRoom.length).toBeLessThanOrEqual(1)
      disk.free()
      await pass(60)
      expect(await states()).toEqual(['sent', 'sent'])
      expect(new Set(scripted.taken).size).toBe(2)
      expect(scripted.taken).toHaveLength(2)
    },
  )
})
