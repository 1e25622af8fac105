import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Outbox, type OutboxSchema, createOutbox, explain } from '@recruiterreach/mailbox'
import type { Kysely } from 'kysely'
import { Client } from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { needs } from '../rig/available.ts'
import { sharedPostgres } from '../rig/postgres/shared.ts'
import { type SmallDisk, mountSmallDisk } from '../rig/small-disk.ts'
import { migrate, openPostgres } from './databases.ts'
import { type Scripted, createScripted, smtpAccount, testNetwork, testVault } from './scripted.ts'

const minute = 60_000
const vault = testVault()
/** Bytes: an empty database takes some 8 MB. */
const small = 14 * 1024 * 1024

needs('mount', 'postgres')('an outbox on PostgreSQL whose disk is full', () => {
  let disk: SmallDisk
  let admin: Client
  let db: Kysely<OutboxSchema>
  let scripted: Scripted
  let outbox: Outbox
  let mailboxId = ''
  let now = Date.UTC(2026, 10, 23, 9)
  const name = `full_${randomBytes(6).toString('hex')}`

  beforeEach(async () => {
    disk = await mountSmallDisk(small)
    const location = join(disk.path, 'tables')
    mkdirSync(location)
    execFileSync('chown', ['postgres', location])
    const server = await sharedPostgres()
    admin = new Client({ connectionString: server })
    await admin.connect()
    await admin.query(`create tablespace ${name} location '${location}'`)
    await admin.query(`create database ${name} tablespace ${name} strategy file_copy`)
    db = openPostgres(Object.assign(new URL(server), { pathname: `/${name}` }).href)
    await migrate(db)
    scripted = createScripted()
    outbox = createOutbox({
      db,
      dialect: 'postgres',
      vault,
      network: testNetwork(),
      clock: () => now,
      smtp: scripted.road,
      openInbox: scripted.openInbox,
      filesSentCopy: () => true,
      timing: { persistAfterMs: [1, 1] },
    })
    const mailbox = await outbox.addMailbox({
      ownerId: 'ada',
      account: smtpAccount,
      credential: { kind: 'password', password: 'abcdefghijklmnop' },
    })
    mailboxId = mailbox.id
  })
  afterEach(async () => {
    await db?.destroy()
    await admin?.query(`drop database if exists ${name} with (force)`)
    await admin?.query(`drop tablespace if exists ${name}`)
    await admin?.end()
    await disk?.remove()
  })

  const mail = (n: number) =>
    outbox.enqueue({
      ownerId: 'ada',
      mailboxId,
      to: { address: 'rita@example.com' },
      subject: `Number ${n}`,
      // PostgreSQL would fold a text that repeats itself into a few bytes.
      text: randomBytes(20_000).toString('base64'),
      idempotencyKey: `key ${n}`,
    })
  /** Enqueues until the database refuses; the Message-IDs of what it took, and the refusal. */
  const untilRefused = async (): Promise<{ accepted: string[]; refusal: unknown }> => {
    const accepted: string[] = []
    for (let n = 0; ; n += 1)
      try {
        accepted.push((await mail(n)).messageId)
      } catch (refusal) {
        return { accepted, refusal }
      }
  }
  /** As a worker does that looks every now and then. */
  const pass = async (minutes: number): Promise<void> => {
    for (let n = 0; n < minutes; n += 1) {
      now += minute
      await outbox.sendDue().catch(() => undefined)
    }
  }

  test('takes no message that it cannot keep, says so in words, and sends each that it took once there is room', async () => {
    disk.fill()
    const { accepted, refusal } = await untilRefused()
    expect(refusal).toMatchObject({ code: 'store.full' })
    expect(explain(refusal)).toMatchObject({
      code: 'store.full',
      side: 'host',
      retry: 'later',
      title: 'The disk of the database is full',
    })
    // Not even half of it is there, and what is there can still be read.
    expect(await outbox.messages('ada')).toHaveLength(accepted.length)
    // For half an hour there is no room: what cannot be written down is not begun.
    await pass(30)
    disk.free()
    const later = await mail(accepted.length)
    await pass(60)
    expect(scripted.taken.toSorted()).toEqual([...accepted, later.messageId].toSorted())
    const states = (await outbox.messages('ada')).map(({ state }) => state)
    expect(new Set(states)).toEqual(new Set(['sent']))
  })
})
