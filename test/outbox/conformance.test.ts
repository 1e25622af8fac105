import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type MessageView, type Outbox, type OutboxOptions, createOutbox } from '@recruiterreach/mailbox'
import { needs } from '../rig/available.ts'
import { sharedPostgres } from '../rig/postgres/shared.ts'
import { createPostgres, createSqlite, type TestDatabase } from './databases.ts'
import { createScripted, type Scripted, smtpAccount, testNetwork, testVault } from './scripted.ts'

const minute = 60_000
describe('the outbox on SQLite', () => conformance(createSqlite))
needs('postgres')('the outbox on PostgreSQL', () =>
  conformance(async () => createPostgres(await sharedPostgres())),
)

function conformance(create: () => Promise<TestDatabase>): void {
  let database: TestDatabase
  let scripted: Scripted
  let outbox: Outbox
  let mailboxId: string
  let now: number
  const vault = testVault()
  const network = testNetwork()

  const open = (more: Partial<OutboxOptions> = {}): Outbox =>
    createOutbox({
      db: database.db,
      dialect: database.name,
      vault,
      network,
      clock: () => now,
      smtp: scripted.road,
      openInbox: scripted.openInbox,
      ...more,
    })
  const mail = (more: object = {}): Promise<MessageView> =>
    outbox.enqueue({
      ownerId: 'ada',
      mailboxId,
      to: { address: 'rita@example.com' },
      subject: 'Your posting',
      text: 'Hello.',
      ...more,
    })
  const lose = async (): Promise<MessageView> => {
    const message = await mail()
    scripted.fate = () => ({ at: 'body' })
    await outbox.sendDue()
    scripted.fate = () => 'accept'
    return message
  }
  const passPatience = async (): Promise<void> => {
    for (let n = 0; n < 40; n += 1) {
      now += minute
      await outbox.sendDue()
    }
  }
  const stateOf = async (id: string): Promise<string | undefined> => (await outbox.message('ada', id))?.state

  beforeEach(async () => {
    now = Date.UTC(2026, 10, 22)
    database = await create()
    scripted = createScripted()
    outbox = open()
    const mailbox = await outbox.addMailbox({
      ownerId: 'ada',
      account: smtpAccount,
      credential: { kind: 'password', password: 'abcdefghijklmnop' },
    })
    mailboxId = mailbox.id
  })
  afterEach(() => database.drop())

  describe('enqueue', () => {
    test('the same key and request answer with the same message, another request is a conflict', async () => {
      const first = await mail({ idempotencyKey: 'k' })
      expect((await mail({ idempotencyKey: 'k' })).id).toBe(first.id)
      await expect(mail({ idempotencyKey: 'k', text: 'Other.' })).rejects.toMatchObject({
        code: 'outbox.idempotency-conflict',
      })
      await outbox.sendDue()
      expect((await mail({ idempotencyKey: 'k' })).state).toBe('sent')
      expect(scripted.taken).toHaveLength(1)
    })

    test('ten requests with one key at once make one message', async () => {
      const all = await Promise.all(Array.from({ length: 10 }, () => mail({ idempotencyKey: 'k' })))
      expect(new Set(all.map(({ id }) => id)).size).toBe(1)
    })

    test("is part of the caller's transaction", async () => {
      const input = {
        ownerId: 'ada',
        mailboxId,
        to: { address: 'rita@example.com' },
        subject: 's',
        text: 't',
      }
      await expect(
        database.db.transaction().execute(async (trx) => {
          await outbox.enqueue(input, trx)
          throw new Error('the caller changed its mind')
        }),
      ).rejects.toThrow('changed its mind')
      expect(await outbox.messages('ada')).toEqual([])
      await database.db.transaction().execute((trx) => outbox.enqueue(input, trx))
      expect(await outbox.sendDue()).toBe(1)
    })

    test("takes no other owner's mailbox, and shows no other owner's message", async () => {
      await expect(mail({ ownerId: 'eve' })).rejects.toMatchObject({ code: 'outbox.not-found' })
      const message = await mail()
      expect(await outbox.message('eve', message.id)).toBeNull()
      await expect(outbox.cancel('eve', message.id)).rejects.toMatchObject({ code: 'outbox.not-found' })
      expect(await outbox.mailbox('eve', mailboxId)).toBeNull()
      await expect(outbox.removeMailbox('eve', mailboxId)).rejects.toMatchObject({ code: 'outbox.not-found' })
    })

    test('follows a message in its thread, under the id that the recipient saw', async () => {
      const first = await mail()
      await outbox.sendDue()
      const second = await mail({ replyToMessage: first.id, subject: 'Re: Your posting' })
      expect(second.threadId).toBe(first.id)
      const row = await database.db
        .selectFrom('message')
        .select(['in_reply_to', 'raw'])
        .where('id', '=', second.id)
        .executeTakeFirstOrThrow()
      expect(row.in_reply_to).toBe(first.messageId)
      expect(Buffer.from(row.raw).toString()).toContain(`References: ${first.messageId}`)
    })

    test('waits for its time, and can be taken back until then', async () => {
      const later = await mail({ dueAt: now + 10 * minute })
      const never = await mail({ dueAt: now + 10 * minute })
      expect(later.state).toBe('scheduled')
      expect(await outbox.sendDue()).toBe(0)
      expect((await outbox.cancel('ada', never.id)).state).toBe('cancelled')
      now += 11 * minute
      expect(await outbox.sendDue()).toBe(1)
      expect(await stateOf(later.id)).toBe('sent')
      expect(await stateOf(never.id)).toBe('cancelled')
      await expect(outbox.cancel('ada', later.id)).rejects.toMatchObject({ code: 'outbox.too-late' })
    })
  })

  test('a burst goes over one connection, in order', async () => {
    const messages = []
    for (let n = 0; n < 5; n += 1) messages.push(await mail({ subject: `n${n}` }))
    expect(await outbox.sendDue()).toBe(5)
    expect(scripted.opened).toBe(1)
    expect(scripted.taken).toEqual(messages.map(({ messageId }) => messageId))
  })

  test('two workers at once send each message once, never two of a mailbox side by side', async () => {
    let underWay = 0
    let most = 0
    scripted.fate = async (): Promise<'accept'> => {
      underWay += 1
      most = Math.max(most, underWay)
      await new Promise((resolve) => setImmediate(resolve))
      underWay -= 1
      return 'accept'
    }
    for (let n = 0; n < 20; n += 1) await mail()
    const workers = [outbox, open(), open()]
    const counts = await Promise.all(workers.map((worker) => worker.sendDue()))
    expect(counts.reduce((a, b) => a + b)).toBe(20)
    expect(new Set(scripted.taken).size).toBe(20)
    expect(scripted.taken).toHaveLength(20)
    expect(most).toBe(1)
  })

  describe('after a failure', () => {
    test('a temporary one is tried again, later each time, with the same bytes', async () => {
      const message = await mail()
      scripted.fate = () => ({ at: 'rcpt', reply: '451 4.3.0 try again later' })
      await outbox.sendDue()
      const deferred = await outbox.message('ada', message.id)
      expect(deferred).toMatchObject({ state: 'deferred', tries: 1 })
      expect(deferred?.attempts).toMatchObject([
        { outcome: 'deferred', phase: 'rcpt', reply: '451 4.3.0 try again later' },
      ])
      expect(deferred?.dueAt).toBeGreaterThan(now)
      expect(await outbox.sendDue()).toBe(0)
      scripted.fate = () => 'accept'
      now = deferred?.dueAt ?? 0
      await outbox.sendDue()
      expect(await stateOf(message.id)).toBe('sent')
      expect(scripted.taken).toEqual([message.messageId])
    })

    test('a bad recipient ends that message only', async () => {
      const bad = await mail()
      const good = await mail({ to: { address: 'good@example.com' } })
      scripted.fate = ({ envelope }) =>
        envelope.to[0] === 'rita@example.com' ? { at: 'rcpt', reply: '550 5.1.1 no such user' } : 'accept'
      await outbox.sendDue()
      expect(await stateOf(bad.id)).toBe('refused')
      expect(await stateOf(good.id)).toBe('sent')
    })

    test('a refused password parks the mailbox with all that waits, until it is reconnected', async () => {
      const messages = [await mail(), await mail(), await mail()]
      scripted.fate = () => ({
        at: 'auth',
        reply: '535-5.7.8 Username and Password not accepted. BadCredentials',
      })
      expect(await outbox.sendDue()).toBe(1)
      const mailbox = await outbox.mailbox('ada', mailboxId)
      expect(mailbox).toMatchObject({ state: 'parked', parked: { until: null } })
      expect(mailbox?.parked?.code).toMatch(/^auth\./)
      await mail()
      now += 24 * 60 * minute
      expect(await outbox.sendDue()).toBe(0)
      scripted.fate = () => 'accept'
      await outbox.replaceCredential('ada', mailboxId, { kind: 'password', password: 'newpassword' })
      expect(await outbox.sendDue()).toBe(4)
      expect(await stateOf(messages[0]?.id ?? '')).toBe('sent')
      expect((await outbox.mailbox('ada', mailboxId))?.parked).toBeNull()
    })

    test('the daily cap, a 5xx, parks the mailbox and frees it by itself', async () => {
      const message = await mail()
      scripted.fate = () => ({ at: 'mail', reply: '550 5.4.5 Daily user sending limit exceeded. - gsmtp' })
      await outbox.sendDue()
      expect(await stateOf(message.id)).toBe('parked')
      const until = (await outbox.mailbox('ada', mailboxId))?.parked?.until ?? 0
      expect(until).toBeGreaterThan(now)
      scripted.fate = () => 'accept'
      now = until
      await outbox.sendDue()
      expect(await stateOf(message.id)).toBe('sent')
    })

    test('a 5xx that says nothing more is for the person, and is sent again when they say so', async () => {
      const message = await mail()
      scripted.fate = () => ({ at: 'rcpt', reply: '550 no' })
      await outbox.sendDue()
      expect(await stateOf(message.id)).toBe('parked')
      scripted.fate = () => 'accept'
      await outbox.retry('ada', message.id)
      await outbox.sendDue()
      expect(await stateOf(message.id)).toBe('sent')
    })

    test('a dead server holds the whole mailbox, so that its queue is not tried one by one', async () => {
      await mail()
      await mail()
      scripted.fate = () => ({ at: 'connect' })
      expect(await outbox.sendDue()).toBe(1)
    })
  })

  describe('when the answer is lost after the body', () => {
    test('a copy in Sent settles it: sent, and not sent again', async () => {
      const message = await mail()
      scripted.fate = () => 'accept-unheard'
      await outbox.sendDue()
      expect(await stateOf(message.id)).toBe('unknown')
      now += minute
      await outbox.sendDue()
      expect(await stateOf(message.id)).toBe('sent')
      expect(scripted.taken).toEqual([message.messageId])
    })

    test('absent where the provider files its own copy: sent again with the same Message-ID, after patience', async () => {
      outbox = open({ filesSentCopy: () => true })
      const message = await lose()
      now += minute
      await outbox.sendDue()
      expect(await stateOf(message.id)).toBe('unknown')
      await passPatience()
      expect(await stateOf(message.id)).toBe('sent')
      expect(scripted.taken).toEqual([message.messageId])
    })

    test('absent where nobody knows who files copies: the person says', async () => {
      outbox = open({ filesSentCopy: () => null })
      const message = await lose()
      await passPatience()
      expect(await outbox.message('ada', message.id)).toMatchObject({ state: 'unknown', settleAt: null })
      expect(scripted.taken).toEqual([])
      await outbox.resolve('ada', message.id, 'send-again')
      await outbox.sendDue()
      expect(await stateOf(message.id)).toBe('sent')
      await expect(outbox.resolve('ada', message.id, 'arrived')).rejects.toMatchObject({
        code: 'outbox.not-unknown',
      })
    })

    test('no Sent folder: the person says', async () => {
      scripted.sent = 'no-sent-folder'
      outbox = open({ filesSentCopy: () => true })
      const message = await lose()
      await passPatience()
      expect(await outbox.message('ada', message.id)).toMatchObject({ state: 'unknown', settleAt: null })
      expect((await outbox.resolve('ada', message.id, 'arrived')).state).toBe('sent')
    })

    test('a look that fails is no absence: it is done again', async () => {
      scripted.sent = 'unreachable'
      outbox = open({ filesSentCopy: () => true })
      const message = await lose()
      await passPatience()
      expect(await stateOf(message.id)).toBe('unknown')
      expect(scripted.taken).toEqual([])
      scripted.sent = new Set([message.messageId])
      await passPatience()
      expect(await stateOf(message.id)).toBe('sent')
      expect(scripted.taken).toEqual([])
    })

    test('others of the mailbox go on meanwhile', async () => {
      await lose()
      const other = await mail()
      await outbox.sendDue()
      expect(await stateOf(other.id)).toBe('sent')
    })
  })

  test('a worker that comes back from the dead sends nothing that another has taken over', async () => {
    const message = await mail()
    const frozen = Promise.withResolvers<void>()
    const asleep = Promise.withResolvers<void>()
    const zombie = open({
      tap: (point) => {
        if (point !== 'mail') return undefined
        asleep.resolve()
        return frozen.promise
      },
    })
    const undead = zombie.sendDue()
    await asleep.promise
    now += 10 * minute
    expect(await outbox.sendDue()).toBe(1)
    frozen.resolve()
    await undead
    expect(scripted.taken).toEqual([message.messageId])
    expect(await stateOf(message.id)).toBe('sent')
  })

  test('no credential in clear in any row', async () => {
    await mail()
    await outbox.sendDue()
    const rows = await database.db.selectFrom('mailbox').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain('abcdefghijklmnop')
    expect(JSON.stringify(await outbox.mailboxes('ada'))).not.toMatch(/abcdefghijklmnop|credential/)
  })

  test('removing a mailbox leaves nothing of it', async () => {
    const message = await mail()
    await outbox.sendDue()
    await outbox.removeMailbox('ada', mailboxId)
    expect(await outbox.message('ada', message.id)).toBeNull()
    expect(await database.db.selectFrom('attempt').selectAll().execute()).toEqual([])
  })
}
