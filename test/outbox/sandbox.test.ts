import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  type Account,
  createNetwork,
  createOutbox,
  createVault,
  type Outbox,
  parseKeyRing,
} from '@recruiterreach/mailbox'
import { createSqlite, type TestDatabase } from './databases.ts'

export const account: Account = {
  address: 'ada@example.org',
  displayName: 'Ada Jones',
  provider: 'other',
  road: 'sandbox',
  smtp: null,
  imap: null,
}

describe('a sandbox mailbox', () => {
  let database: TestDatabase
  let outbox: Outbox
  beforeEach(async () => {
    database = await createSqlite()
    outbox = createOutbox({
      db: database.db,
      dialect: database.name,
      vault: createVault(parseKeyRing(`k1:${randomBytes(32).toString('base64')}`)),
      network: createNetwork(),
    })
  })
  afterEach(() => database.drop())

  test('sends, and receives a reply, a bounce and an out-of-office through the watcher', async () => {
    const mailbox = await outbox.addMailbox({ ownerId: 'ada', account, credential: null })
    const message = await outbox.enqueue({
      ownerId: 'ada',
      mailboxId: mailbox.id,
      to: { address: 'rita@example.com' },
      subject: 'Your posting',
      text: 'Dear Rita,\n\nhello.\n',
    })
    expect(message.state).toBe('queued')
    expect(await outbox.sendDue()).toBe(1)
    expect((await outbox.message('ada', message.id))?.state).toBe('sent')
    await outbox.sandbox.simulate('ada', message.id, 'reply')
    await outbox.sandbox.simulate('ada', message.id, 'bounce')
    await outbox.sandbox.simulate('ada', message.id, 'out-of-office')
    const events = await outbox.events('ada')
    expect(events.map(({ kind, sender }) => [kind, sender])).toEqual([
      ['reply', 'rita@example.com'],
      ['bounce', 'mailer-daemon@example.com'],
      ['auto-reply', 'rita@example.com'],
    ])
    expect(events[0]?.text).not.toContain('wrote:')
    expect(events[1]?.detail).toMatchObject({
      status: '5.1.1',
      recipient: 'rita@example.com',
      action: 'failed',
    })
    expect(events[2]?.detail).toMatchObject({ returnsOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) })
    expect(await outbox.sandbox.mails('ada', mailbox.id)).toHaveLength(4)
    expect(await outbox.sandbox.mails('eve', mailbox.id)).toHaveLength(0)
  })
})
