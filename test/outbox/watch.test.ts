import { ImapFlow } from 'imapflow'
import { type Outbox, createNetwork, createOutbox } from '@recruiterreach/mailbox'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { needs } from '../rig/available.ts'
import { type MailServer, startMailServer } from '../rig/mail/server.ts'
import { type TestDatabase, createSqlite } from './databases.ts'
import { testVault } from './scripted.ts'

const minute = 60_000

needs('mail')('the watcher, at Postfix and Dovecot', () => {
  let mail: MailServer
  let database: TestDatabase
  let outbox: Outbox
  let mailboxId = ''
  let ahead = 0
  beforeAll(async () => {
    mail = await startMailServer()
  })
  afterAll(() => mail.stop())
  beforeEach(async () => {
    ahead = 0
    database = await createSqlite()
    outbox = createOutbox({
      db: database.db,
      dialect: database.name,
      vault: testVault(),
      network: createNetwork({ ca: [mail.ca] }),
      clock: () => Date.now() + ahead,
      timing: { pollMs: 100 },
    })
    const { address, password } = mail.user('alice')
    const at = { host: mail.host, security: 'tls' as const, username: address }
    const mailbox = await outbox.addMailbox({
      ownerId: 'alice',
      account: {
        address,
        displayName: null,
        provider: 'other',
        road: 'smtp',
        smtp: { ...at, port: mail.smtps },
        imap: { ...at, port: mail.imaps },
      },
      credential: { kind: 'password', password },
    })
    mailboxId = mailbox.id
  })
  afterEach(() => database.drop())

  const send = async (to = mail.user('bob').address): Promise<{ id: string; messageId: string }> => {
    const message = await outbox.enqueue({
      ownerId: 'alice',
      mailboxId,
      to: { address: to },
      subject: 'Your posting',
      text: 'Hello.',
    })
    await outbox.sendDue()
    ahead += minute
    return message
  }
  const reply = (messageId: string, text: string): Promise<void> =>
    mail.lay(
      'alice',
      [
        `From: ${mail.user('bob').address}`,
        `To: ${mail.user('alice').address}`,
        `Message-ID: <${Math.random()}@example.com>`,
        `In-Reply-To: ${messageId}`,
        'Subject: Re: Your posting',
        '',
        text,
        '',
      ].join('\r\n'),
    )
  const asAlice = async <T>(use: (client: ImapFlow) => Promise<T>): Promise<T> => {
    const { address: user, password: pass } = mail.user('alice')
    const client = new ImapFlow({
      host: mail.host,
      port: mail.imaps,
      secure: true,
      tls: { ca: mail.ca },
      auth: { user, pass },
      logger: false,
    })
    await client.connect()
    try {
      return await use(client)
    } finally {
      await client.logout()
    }
  }

  test('sees a reply, and changes nothing in the mailbox but a Sent copy that was missing', async () => {
    const { id, messageId } = await send()
    await reply(messageId, 'Let us talk.')
    await outbox.watchDue()
    const message = await outbox.message('alice', id)
    expect(message?.events).toMatchObject([{ kind: 'reply', text: 'Let us talk.' }])
    const flags = await asAlice(async (client) => {
      await client.mailboxOpen('INBOX', { readOnly: true })
      return (await client.fetchAll('1:*', { flags: true })).map((one) => [...(one.flags ?? [])])
    })
    expect(flags.flat()).not.toContain('\\Seen')
    ahead += 10 * minute
    await outbox.watchDue()
    const copies = await mail.mails('alice', 'Sent')
    expect(copies.filter(({ parsed }) => parsed.messageId === messageId)).toHaveLength(1)
  })

  test('a real bounce ends on the message that it is about', async () => {
    const { id, messageId } = await send('nobody@elsewhere.test')
    await mail.waitForMail('alice', ({ raw }) => raw.includes(messageId))
    await outbox.watchDue()
    expect((await outbox.message('alice', id))?.events).toMatchObject([
      {
        kind: 'bounce',
        detail: { permanent: true, status: expect.stringMatching(/^5/), recipient: 'nobody@elsewhere.test' },
      },
    ])
  })

  test('waits on an open connection while mail is fresh: a reply is an event as soon as it comes', async () => {
    const { messageId } = await send()
    const stop = new AbortController()
    const came = Promise.withResolvers<string>()
    outbox.on((change) => 'event' in change && came.resolve(change.event.kind))
    const watching = outbox.watch({ signal: stop.signal })
    // The first look is over once it is written down; what comes after it is told by the server.
    await expect
      .poll(async () => (await outbox.mailbox('alice', mailboxId))?.watch.at, { timeout: 20_000 })
      .not.toBeNull()
    await reply(messageId, 'Please do not contact me again.')
    expect(await came.promise).toBe('complaint')
    stop.abort()
    await watching
  })

  test('a folder that is made anew, with UIDs that mean nothing any more, is read again and nothing told twice', async () => {
    const { id, messageId } = await send()
    await reply(messageId, 'One.')
    await outbox.watchDue()
    const row = await database.db.selectFrom('mailbox').select('watch_cursor').executeTakeFirstOrThrow()
    const cursor = (row.watch_cursor ?? '').replaceAll(/"validity":"\d+"/g, '"validity":"1"')
    await database.db.updateTable('mailbox').set({ watch_cursor: cursor }).execute()
    await reply(messageId, 'Two.')
    ahead += 10 * minute
    await outbox.watchDue()
    const events = (await outbox.message('alice', id))?.events ?? []
    expect(events.map(({ text }) => text)).toEqual(['One.', 'Two.'])
  })
})
