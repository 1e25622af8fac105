import {
  type Account,
  type Accepted,
  type Credential,
  type Network,
  type OutgoingMessage,
  connectAccount,
  createNetwork,
  explain,
  openImapInbox,
} from '@recruiterreach/mailbox'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { needs } from '../rig/available.ts'
import { failureOf } from '../rig/loopback.ts'
import { type MailServer, startMailServer } from '../rig/mail/server.ts'
import { accountOf, credentialOf, send } from './accounts.ts'

needs('mail')('sending through Postfix and reading from Dovecot', () => {
  let server: MailServer
  let network: Network
  const text = 'Grüß Gott, Rita!\n\n.a line that begins with a dot\nFrom here on, nothing.\n'

  beforeAll(async () => {
    server = await startMailServer()
    network = createNetwork({ ca: [server.ca] })
  })
  afterAll(async () => {
    await network?.close()
    await server?.stop()
  })

  const write = (
    account: Account,
    credential: Credential,
    more: Partial<OutgoingMessage> & { subject: string },
    way: Network = network,
  ): Promise<{ accepted: Accepted; messageId: string }> =>
    send(account, credential, { to: [{ address: server.user('bob').address }], text, ...more }, way)

  const alice = (): [Account, Credential] => [accountOf(server, 'alice'), credentialOf(server, 'alice')]

  const input = (road: 'smtps' | 'submission', reading: 'imaps' | 'imap') => ({
    ...server.user('alice'),
    smtp: { host: server.host, port: server[road] },
    imap: { host: server.host, port: server[reading] },
  })

  test.each(['smtps', 'submission'] as const)('over %s, what arrives is what was written', async (road) => {
    const date = new Date(Date.UTC(2026, 10, 22, 9, 30))
    const subject = `Söknad: Backend Developer – ${road}`
    const { accepted, messageId } = await write(
      accountOf(server, 'alice', road),
      credentialOf(server, 'alice'),
      { subject, date, to: [{ address: server.user('bob').address, name: 'Bob, the recruiter' }] },
    )
    expect(accepted).toMatchObject({ reply: expect.stringMatching(/^250 2\.0\.0/), providerMessageId: null })

    const { raw, parsed } = await server.waitForMail('bob', ({ parsed: { subject: s } }) => s === subject)
    expect(parsed).toMatchObject({
      from: { address: 'alice@rig.test', name: 'Ada Løvelace' },
      to: [{ address: 'bob@rig.test', name: 'Bob, the recruiter' }],
      messageId,
      text,
    })
    expect(new Date(parsed.date ?? '')).toEqual(date)
    expect(raw).toContain('Return-Path: <alice@rig.test>')
    // Over TLS, and with a login: Postfix says so by the S and the A (RFC 3848).
    expect(raw).toContain('with ESMTPSA')
    // Nothing of the machine that it was sent from but the loopback address it came over.
    expect(raw).toMatch(/Received: from \[127\.0\.0\.1\] \(unknown \[127\.0\.0\.1\]\)/)
  })

  test('the recipient reads it over IMAP, and nothing in the mailbox changes', async () => {
    const inbox = await openImapInbox(accountOf(server, 'bob'), credentialOf(server, 'bob'), { network })
    try {
      const { cursor } = await inbox.since(null, { limit: 10 })
      const { messageId } = await write(accountOf(server, 'alice'), credentialOf(server, 'alice'), {
        subject: 'read',
      })
      await server.waitForMail('bob', ({ parsed }) => parsed.subject === 'read')
      const { mails } = await inbox.since(cursor, { limit: 10 })
      expect(mails).toHaveLength(1)
      expect(Buffer.from(mails[0]?.raw ?? []).toString()).toContain(messageId)
      expect(await inbox.findSent(messageId)).toBe('absent')
    } finally {
      await inbox.close()
    }
  })

  test('a copy is filed in Sent, and found there by its Message-ID', async () => {
    const inbox = await openImapInbox(accountOf(server, 'alice'), credentialOf(server, 'alice'), { network })
    try {
      const raw = Buffer.from('Message-ID: <filed@rig.test>\r\nSubject: filed\r\n\r\nhello\r\n')
      expect(await inbox.fileSent(raw)).toBe(true)
      expect(await inbox.findSent('<filed@rig.test>')).toEqual({ messageId: '<filed@rig.test>' })
      const [filed] = await server.mails('alice', 'Sent')
      // Dovecot keeps mails with bare line feeds.
      expect(filed?.raw.replaceAll('\n', '\r\n')).toBe(raw.toString())
    } finally {
      await inbox.close()
    }
  })

  describe('what goes wrong is explained, with the words of the server', () => {
    test.each(['smtps', 'submission'] as const)('a wrong password: 535 over %s', async (road) => {
      const wrong: Credential = { kind: 'password', password: 'not-the-password' }
      const failure = await failureOf(write(accountOf(server, 'alice', road), wrong, { subject: 'x' }))
      expect(failure).toMatchObject({ phase: 'auth', reply: expect.stringMatching(/^535 5\.7\.8/) })
      expect(explain(failure)).toMatchObject({
        code: 'auth.wrong-password',
        side: 'you',
        scope: 'mailbox',
        retry: 'after-fix',
        raw: expect.stringContaining('535 5.7.8'),
      })
      expect(JSON.stringify([failure, failure.message, failure.trace])).not.toContain('not-the-password')
    })

    test('a wrong password at IMAP', async () => {
      const wrong: Credential = { kind: 'password', password: 'not-the-password' }
      const failure = await failureOf(openImapInbox(accountOf(server, 'alice'), wrong, { network }))
      expect(failure).toMatchObject({ code: 'watch.login-refused', phase: 'auth' })
      expect(explain(failure)).toMatchObject({
        code: 'auth.wrong-password',
        raw: expect.stringContaining('AUTHENTICATIONFAILED'),
      })
    })

    test("another's address as the sender: 553", async () => {
      const [account, credential] = alice()
      const spoofed = { ...account, address: server.user('bob').address }
      const failure = await failureOf(write(spoofed, credential, { subject: 'x' }))
      expect(failure.reply).toMatch(/^553 5\.7\.1/)
      expect(explain(failure)).toMatchObject({
        code: 'sender.not-allowed',
        side: 'you',
        raw: expect.stringContaining('not owned by user alice@rig.test'),
      })
    })

    test('a recipient whom nobody knows: 550, final, and about this message alone', async () => {
      const to = [{ address: 'nobody@rig.test' }]
      const failure = await failureOf(write(...alice(), { subject: 'x', to }))
      expect(failure).toMatchObject({ phase: 'rcpt', reply: expect.stringMatching(/^550 5\.1\.1/) })
      expect(explain(failure)).toMatchObject({
        code: 'recipient.unknown',
        side: 'recipient',
        scope: 'message',
        retry: 'never',
      })
    })

    test.each(['smtps', 'submission'] as const)(
      'a certificate that nobody vouches for, over %s',
      async (road) => {
        const stranger = createNetwork()
        const account = accountOf(server, 'alice', road)
        const failure = await failureOf(
          write(account, credentialOf(server, 'alice'), { subject: 'x' }, stranger),
        )
        await stranger.close()
        expect(failure).toMatchObject({ code: 'tls.untrusted', phase: 'tls' })
        expect(explain(failure)).toMatchObject({
          code: 'tls.untrusted',
          title: expect.stringMatching(/certificate/i),
        })
        // The password never left: no login was tried.
        expect(failure.trace.some(({ step }) => step === 'auth')).toBe(false)
      },
    )

    test('a certificate for another name', async () => {
      const other = await startMailServer({ certificateHosts: ['mail.other.test'] })
      const trusting = createNetwork({ ca: [other.ca] })
      try {
        for (const road of ['smtps', 'submission'] as const) {
          const work = write(
            accountOf(other, 'alice', road),
            credentialOf(other, 'alice'),
            { subject: 'x' },
            trusting,
          )
          const failure = await failureOf(work)
          expect(failure).toMatchObject({ code: 'tls.wrong-name', phase: 'tls' })
          expect(explain(failure).code).toBe('tls.wrong-name')
          expect(failure.trace.some(({ step }) => step === 'auth')).toBe(false)
        }
      } finally {
        await trusting.close()
        await other.stop()
      }
    })
  })

  describe('connecting', () => {
    test.each([
      ['smtps', 'imaps', 'tls'],
      ['submission', 'imap', 'starttls'],
    ] as const)('by %s and %s, on ports that say nothing of themselves', async (road, reading, security) => {
      const { account, hops } = await connectAccount(input(road, reading), { network })
      expect(account).toMatchObject({
        address: 'alice@rig.test',
        provider: 'other',
        smtp: { port: server[road], security },
        imap: { port: server[reading], security },
      })
      expect(hops.filter(({ step, ok }) => step === 'verify' && ok)).toHaveLength(2)
    })

    test('a wrong password is said before anything is kept', async () => {
      const failure = await failureOf(
        connectAccount({ ...input('smtps', 'imaps'), password: 'nope' }, { network }),
      )
      expect(explain(failure).code).toBe('auth.wrong-password')
      expect(failure.trace.filter(({ step, ok }) => step === 'verify' && !ok)).not.toEqual([])
    })

    test('a host that is not vouched for is not dialled', async () => {
      const guarded = createNetwork({ ca: [server.ca], allow: () => false })
      const failure = await failureOf(connectAccount(input('smtps', 'imaps'), { network: guarded }))
      await guarded.close()
      expect(failure.code).toBe('net.private-address')
    })
  })
})
