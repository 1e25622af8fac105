import {
  type MessageView,
  type Network,
  type Outbox,
  createNetwork,
  createOutbox,
} from '@recruiterreach/mailbox'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type TestDatabase, createPostgres, createSqlite } from '../outbox/databases.ts'
import { testVault } from '../outbox/scripted.ts'
import { needs } from '../rig/available.ts'
import { type MailServer, startMailServer } from '../rig/mail/server.ts'
import { sharedPostgres } from '../rig/postgres/shared.ts'
import { accountOf, credentialOf, send } from './accounts.ts'

needs('mail')('the outbox on SQLite, through real servers', () => wholeWay(createSqlite))
needs('mail', 'postgres')('the outbox on PostgreSQL, through real servers', () =>
  wholeWay(async () => createPostgres(await sharedPostgres())),
)

function wholeWay(create: () => Promise<TestDatabase>): void {
  let server: MailServer
  let network: Network
  let database: TestDatabase
  let outbox: Outbox
  let mailboxId: string
  /** Ahead of the real clock by so many milliseconds: what is due later is due now. */
  let ahead: number

  beforeAll(async () => {
    server = await startMailServer({ filesSentCopies: true })
    network = createNetwork({ ca: [server.ca] })
  })
  afterAll(async () => {
    await network?.close()
    await server?.stop()
  })
  beforeEach(async () => {
    ahead = 0
    database = await create()
    outbox = createOutbox({
      db: database.db,
      dialect: database.name,
      vault: testVault(),
      network,
      clock: () => Date.now() + ahead,
    })
    const mailbox = await outbox.addMailbox({
      ownerId: 'ada',
      account: accountOf(server, 'alice'),
      credential: credentialOf(server, 'alice'),
    })
    mailboxId = mailbox.id
  })
  afterEach(() => database.drop())

  const mail = (subject: string, to = server.user('bob').address): Promise<MessageView> =>
    outbox.enqueue({ ownerId: 'ada', mailboxId, to: { address: to }, subject, text: 'Hello Bob.\n' })

  /** Works until `done` says so of a message's state, as told by the outbox itself. */
  async function workUntil(id: string, done: (view: MessageView) => boolean): Promise<void> {
    const stop = new AbortController()
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const look = async (): Promise<void> => {
      const view = await outbox.message('ada', id)
      if (view && done(view)) resolve()
    }
    const off = outbox.on(() => void look().catch(reject))
    const working = outbox.work({ signal: stop.signal })
    try {
      await promise
    } finally {
      off()
      stop.abort()
      await working
    }
  }

  /** Looks into the mailbox once whatever waits there has come. */
  const lookLater = async (): Promise<void> => {
    ahead += 2 * 60_000
    await outbox.watchDue()
  }
  const kinds = async (): Promise<string[]> => (await outbox.events('ada')).map(({ kind }) => kind)

  test('enqueued, sent by the worker, arrived, filed in Sent, answered, and the reply is seen', async () => {
    const message = await mail('The whole way')
    await workUntil(message.id, ({ state }) => state === 'sent')
    const arrived = await server.waitForMail('bob', ({ parsed }) => parsed.messageId === message.messageId)
    expect(arrived.parsed).toMatchObject({ subject: 'The whole way', from: { address: 'alice@rig.test' } })
    await server.waitForMail('alice', ({ parsed }) => parsed.messageId === message.messageId, 'Sent')

    const reply = {
      to: [{ address: 'alice@rig.test' }],
      subject: 'Re: The whole way',
      text: 'Let us talk.\n',
      inReplyTo: message.messageId,
      references: [message.messageId],
    }
    await send(accountOf(server, 'bob', 'submission'), credentialOf(server, 'bob'), reply, network)
    await server.waitForMail('alice', ({ parsed }) => parsed.inReplyTo === message.messageId)
    await lookLater()
    expect(await outbox.events('ada')).toMatchObject([
      { kind: 'reply', messageId: message.id, sender: 'bob@rig.test', text: 'Let us talk.' },
    ])
    // Seen once, however often it is looked for.
    await lookLater()
    expect(await kinds()).toEqual(['reply'])
  })

  test('what cannot be delivered comes back, and is told as a bounce', async () => {
    const message = await mail('To nowhere', 'rita@elsewhere.test')
    await workUntil(message.id, ({ state }) => state === 'sent')
    await server.waitForMail(
      'alice',
      ({ raw }) => raw.includes('To nowhere') && raw.includes('MAILER-DAEMON'),
    )
    await lookLater()
    expect(await outbox.events('ada')).toMatchObject([{ kind: 'bounce', messageId: message.id }])
  })

  test('a recipient whom the server refuses ends that message, and the next goes out', async () => {
    const bad = await mail('To nobody', 'nobody@rig.test')
    const good = await mail('To Bob')
    await outbox.sendDue()
    expect(await outbox.message('ada', bad.id)).toMatchObject({
      state: 'refused',
      attempts: [{ phase: 'rcpt', reply: expect.stringMatching(/^550 5\.1\.1/) }],
    })
    expect(await outbox.message('ada', good.id)).toMatchObject({ state: 'sent' })
  })

  test('a password that is changed under way parks the mailbox; the new one sets it free', async () => {
    const waiting = await mail('Waits for a password')
    await server.setPassword('alice', 'another-password')
    await outbox.sendDue()
    expect(await outbox.mailbox('ada', mailboxId)).toMatchObject({
      state: 'parked',
      parked: { code: 'auth.wrong-password' },
    })
    await outbox.replaceCredential('ada', mailboxId, credentialOf(server, 'alice'))
    await outbox.sendDue()
    expect(await outbox.message('ada', waiting.id)).toMatchObject({ state: 'sent' })
    await server.waitForMail('bob', ({ parsed }) => parsed.messageId === waiting.messageId)
  })
}
