import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createNetwork, createOutbox, createVault, parseKeyRing } from '@recruiterreach/mailbox'
import type { Outbox } from '@recruiterreach/mailbox'
import { createSqlite } from './databases.ts'
import type { TestDatabase } from './databases.ts'

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

/** Puts 16 MB, which base64 makes 22 of, into the outbox of a mailbox at this provider. */
async function enqueueLarge(provider: string): Promise<string> {
  const mailbox = await outbox.addMailbox({
    ownerId: 'ada',
    account: {
      address: 'ada@example.org',
      displayName: null,
      provider,
      road: 'sandbox',
      smtp: null,
      imap: null,
    },
    credential: null,
  })
  const message = await outbox.enqueue({
    ownerId: 'ada',
    mailboxId: mailbox.id,
    to: { address: 'rita@example.com' },
    subject: 'Portfolio',
    text: 'Dear Rita,\n',
    attachments: [{ filename: 'portfolio.pdf', content: new Uint8Array(16_000_000) }],
  })
  return message.state
}

test('an attachment is measured against the provider’s own limit before anything is kept', async () => {
  expect(await enqueueLarge('gmail')).toBe('queued')
  await expect(enqueueLarge('icloud')).rejects.toMatchObject({ code: 'compose.too-large' })
  expect(await outbox.messages('ada')).toHaveLength(1)
})
