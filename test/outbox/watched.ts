import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type MessageView,
  type Outbox,
  type OutboxOptions,
  createNetwork,
  createOutbox,
  openImapInbox,
  smtpRoad,
} from '@recruiterreach/mailbox'
import { type FaultServer, type Script, startFaultServer } from '../rig/fault-server.ts'
import { makeCertificates } from '../rig/certificates.ts'
import { type TestDatabase, createSqlite } from './databases.ts'
import { type Scripted, createScripted, testVault } from './scripted.ts'

/** An outbox that sends by script and reads from a scripted IMAP server over TLS, with a clock that a test moves. */
export interface Watched {
  outbox: Outbox
  scripted: Scripted
  database: TestDatabase
  server: FaultServer
  mailboxId: string
  /** Epoch milliseconds, ahead of the real clock by what was added. */
  ahead: number
  /** Enqueues and sends; `lose` breaks off after the body has begun. */
  send(how?: 'lose'): Promise<MessageView>
  /** The message as it stands. */
  message(of: MessageView): ReturnType<Outbox['message']>
  close(): Promise<void>
}

const owner = 'ada'

/** `smtpScript`: sends to a server of its own, over TLS, and not by script above the wire. `deadlineMs`: how long a server may be silent, and a step take; short, so that a test of one that hangs is. */
export async function startWatched(
  script: Script,
  {
    deadlineMs = 30_000,
    smtpScript,
    ...more
  }: Partial<OutboxOptions> & { deadlineMs?: number; smtpScript?: Script } = {},
): Promise<Watched> {
  const folder = mkdtempSync(join(tmpdir(), 'watched-'))
  const { keyFile, certificateFile, ca } = makeCertificates(folder, ['localhost'])
  const tls = {
    key: readFileSync(keyFile, 'utf8'),
    cert: readFileSync(certificateFile, 'utf8'),
    implicit: true,
  }
  const server = await startFaultServer(script, tls)
  const smtpServer = smtpScript ? await startFaultServer(smtpScript, tls) : null
  const database = await createSqlite()
  const scripted = createScripted()
  const network = createNetwork({ ca: [ca], deadlineMs })
  const watched: Watched = {
    outbox: createOutbox({
      db: database.db,
      dialect: database.name,
      vault: testVault(),
      network,
      clock: () => Date.now() + watched.ahead,
      smtp: smtpServer ? smtpRoad : scripted.road,
      openInbox: (account, credential, options) =>
        openImapInbox(account, credential, { ...options, deadlineMs }),
      filesSentCopy: () => true,
      timing: { settleAfterMs: [1000, 2000], pollMs: 50 },
      ...more,
    }),
    scripted,
    database,
    server,
    mailboxId: '',
    ahead: 0,
    async send(how) {
      const message = await watched.outbox.enqueue({
        ownerId: owner,
        mailboxId: watched.mailboxId,
        to: { address: 'rita@example.com' },
        subject: 'Your posting',
        text: 'Hello.',
      })
      scripted.fate = () => (how === 'lose' ? { at: 'body' } : 'accept')
      await watched.outbox.sendDue()
      scripted.fate = () => 'accept'
      return message
    },
    message: ({ id }) => watched.outbox.message(owner, id),
    async close() {
      await server.close()
      await smtpServer?.close()
      await network.close()
      await database.drop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  const at = { host: 'localhost', security: 'tls' as const, username: 'ada@example.org' }
  const mailbox = await watched.outbox.addMailbox({
    ownerId: owner,
    account: {
      address: 'ada@example.org',
      displayName: null,
      provider: 'other',
      road: 'smtp',
      smtp: { ...at, port: smtpServer?.port ?? 465 },
      imap: { ...at, port: server.port },
    },
    credential: { kind: 'password', password: 'abcdefghijklmnop' },
  })
  watched.mailboxId = mailbox.id
  return watched
}

/** A reply of Rita's, as it stands in an inbox. */
export function replyTo(messageId: string, text = 'Let us talk.'): string {
  return [
    'From: Rita <rita@example.com>',
    'To: ada@example.org',
    'Subject: Re: Your posting',
    `Message-ID: <reply-${Math.random().toString(36).slice(2)}@example.com>`,
    `In-Reply-To: ${messageId}`,
    `References: ${messageId}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '',
  ].join('\r\n')
}

/** A sent copy. */
export function copyOf(messageId: string, more: readonly string[] = []): string {
  return [
    `Message-ID: ${messageId}`,
    ...more,
    'To: rita@example.com',
    'Subject: Your posting',
    '',
    'Hello.',
    '',
  ].join('\r\n')
}
