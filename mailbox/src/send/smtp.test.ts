import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type FaultServer, type Script, startFaultServer } from '../../../test/rig/fault-server.ts'
import { type Fault, type SmtpPoint, smtpScript } from '../../../test/rig/smtp-script.ts'
import type { Account } from '../account/account.ts'
import type { MailboxError, Phase } from '../failure.ts'
import { type Security, createNetwork } from '../net/network.ts'
import type { Composed } from './message.ts'
import { createSmtpRoad } from './smtp.ts'

const folder = mkdtempSync(join(tmpdir(), 'smtp-'))
let cert = ''
let key = ''
let server: FaultServer | null = null

beforeAll(() => {
  const files = [join(folder, 'key.pem'), join(folder, 'cert.pem')] as const
  execFileSync(
    'openssl',
    `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost -keyout ${files[0]} -out ${files[1]}`.split(
      ' ',
    ),
    { stdio: 'ignore' },
  )
  key = readFileSync(files[0], 'utf8')
  cert = readFileSync(files[1], 'utf8')
})
afterEach(async () => {
  await server?.close()
  server = null
})
afterAll(() => rmSync(folder, { recursive: true }))

const road = createSmtpRoad({ command: 400, body: 400, finalReply: 400 })
const password = 'abcdefghijklmnop'
const injecting: Script = async (conversation) => {
  conversation.send('220 fault.test\r\n')
  await conversation.line()
  conversation.send('250-fault.test\r\n250 STARTTLS\r\n')
  await conversation.line()
  conversation.send('220 go ahead\r\n250-evil.test\r\n250 AUTH PLAIN\r\n')
  await conversation.stall()
}

const message: Composed = {
  messageId: '<one@example.org>',
  envelope: { from: 'ada@example.org', to: ['rita@example.com'] },
  raw: Buffer.from('Message-ID: <one@example.org>\r\nSubject: hi\r\n\r\n.dot first\r\nend\r\n'),
}

async function transmit(
  script: Script,
  security: Security = 'tls',
  onPhase?: (phase: Phase) => void | Promise<void>,
): Promise<string> {
  server = await startFaultServer(script, { key, cert, implicit: security === 'tls' })
  const network = createNetwork({ ca: [cert] })
  const account: Account = {
    address: 'ada@example.org',
    displayName: null,
    provider: 'other',
    road: 'smtp',
    smtp: { host: 'localhost', port: server.port, security, username: 'ada' },
    imap: null,
  }
  const session = await road.open(
    account,
    { kind: 'password', password },
    { network, ...(onPhase ? { onPhase } : {}) },
  )
  try {
    const { reply } = await session.transmit(message)
    return reply
  } finally {
    await session.close()
    await network.close()
  }
}

describe('the SMTP road', () => {
  test.each(['tls', 'starttls'] as const)('hands the message over unchanged (%s)', async (security) => {
    const taken: string[] = []
    const phases: Phase[] = []
    const reply = await transmit(
      smtpScript({ startTls: security === 'starttls', accept: (raw) => void taken.push(raw) }),
      security,
      (phase) => void phases.push(phase),
    )
    expect(reply).toBe('250 2.0.0 OK queued')
    // Dot-stuffed on the wire (RFC 5321, 4.5.2).
    expect(taken).toEqual([Buffer.from(message.raw).toString().replace('\r\n.dot', '\r\n..dot')])
    expect(phases).toEqual([
      'connect',
      'tls',
      'greeting',
      'auth',
      'mail',
      'rcpt',
      'data',
      'body',
      'final-reply',
    ])
  })

  const points: [SmtpPoint, Phase][] = [
    ['greeting', 'greeting'],
    ['auth', 'auth'],
    ['mail', 'mail'],
    ['rcpt', 'rcpt'],
    ['data', 'data'],
    ['final-reply', 'final-reply'],
  ]
  describe.each(['drop', 'reset', 'stall'] as const)('when the server does a %s', (how) => {
    test.each(points)('at %s, says how far it got and claims no answer', async (point, phase) => {
      const failure: MailboxError = await transmit(
        smtpScript({ fault: (at) => (at === point ? how : null) }),
      ).then(
        (reply) => expect.fail(`accepted: ${reply}`),
        (error) => error,
      )
      expect(failure).toMatchObject({ name: 'MailboxError', phase, reply: null })
      expect(failure.code).toMatch(how === 'stall' ? /timeout/ : /dropped|reset|closed/)
      expect(inspect(failure, { depth: 10 })).not.toContain(password)
    })
  })

  const replies: [SmtpPoint, Phase, string][] = [
    ['auth', 'auth', '535 5.7.8 BadCredentials'],
    ['mail', 'mail', '550 5.4.5 Daily sending limit exceeded'],
    ['rcpt', 'rcpt', '550 5.1.1 unknown'],
    ['data', 'data', '451 4.3.0 later'],
    ['final-reply', 'final-reply', '552 5.3.4 too large'],
  ]
  test.each(replies)('an answer of no at %s is kept with its phase', async (point, phase, reply) => {
    const fault = (at: SmtpPoint): Fault | null => (at === point ? { reply } : null)
    await expect(transmit(smtpScript({ fault }))).rejects.toMatchObject({ phase, reply })
  })

  test('no byte of the body leaves before it is written down that it will', async () => {
    let body = ''
    const script = smtpScript({
      fault: (point) => {
        if (point === 'body') body = 'arrived'
        return null
      },
    })
    const refused = transmit(script, 'tls', (phase) =>
      phase === 'body' ? Promise.reject(new Error('the disk is full')) : undefined,
    )
    await expect(refused).rejects.toMatchObject({ name: 'MailboxError', phase: 'data' })
    expect(body).toBe('')
  })

  test('clear text behind the answer to STARTTLS is refused', async () => {
    await expect(transmit(injecting, 'starttls')).rejects.toMatchObject({ code: 'tls.starttls-injected' })
  })

  test('a server without STARTTLS gets no password', async () => {
    const lines: string[] = []
    const script: Script = async (conversation) => {
      conversation.send('220 fault.test\r\n')
      lines.push(await conversation.line())
      conversation.send('250-fault.test\r\n250 AUTH PLAIN\r\n')
      lines.push(await conversation.line())
    }
    await expect(transmit(script, 'starttls')).rejects.toMatchObject({ code: 'tls.no-starttls' })
    expect(lines).toEqual(['EHLO [127.0.0.1]'])
  })

  test('a message is stopped by its own signal, and not by that of the login', async () => {
    server = await startFaultServer(smtpScript({}), { key, cert, implicit: true })
    const network = createNetwork({ ca: [cert] })
    const login = new AbortController()
    const smtp = { host: 'localhost', port: server.port, security: 'tls' as const, username: 'ada' }
    const session = await road.open(
      { address: 'ada@example.org', displayName: null, provider: 'other', road: 'smtp', smtp, imap: null },
      { kind: 'password', password },
      { network, signal: login.signal },
    )
    login.abort()
    const going = new AbortController()
    expect(await session.transmit(message, undefined, going.signal)).toMatchObject({
      reply: '250 2.0.0 OK queued',
    })
    const stopped = session.transmit(
      message,
      (phase) => void (phase === 'data' && going.abort()),
      going.signal,
    )
    await expect(stopped).rejects.toMatchObject({ code: 'send.aborted', phase: 'data' })
    await session.close()
    await network.close()
  })
})
