import { describe, expect, test } from 'vitest'
import { failureOf, serve } from '../../test/rig/loopback.ts'
import type { Account, Credential } from './account/account.ts'
import type { Names } from './account/discover/source.ts'
import type { Logins } from './account/verify.ts'
import { connectAccount } from './connect.ts'
import type { ConnectInput } from './connect.ts'
import { MailboxError } from './failure.ts'
import { createNetwork } from './net/network.ts'

/** Nothing here may be dialled: every address is refused. */
const network = createNetwork({ allow: () => false })

/** Logins that note what they were given, and fail as told. */
function logins(fails: Partial<Record<'smtp' | 'imap', MailboxError>> = {}) {
  const seen: { protocol: string; account: Account; credential: Credential }[] = []
  const login =
    (protocol: 'smtp' | 'imap'): Logins['smtp'] =>
    async (account, credential) => {
      seen.push({ protocol, account, credential })
      const failure = fails[protocol]
      if (failure !== undefined) throw failure
    }
  return { seen, smtp: login('smtp'), imap: login('imap') }
}

/** A name server that knows these MX records and nothing else. */
const names = (mx: Record<string, string[]>): Names => ({
  resolveMx: async (domain) => (mx[domain] ?? []).map((exchange, priority) => ({ exchange, priority })),
  resolveSrv: async () => Promise.reject(Object.assign(new Error('none'), { code: 'ENOTFOUND' })),
})

const gmail: ConnectInput = {
  address: 'Jo@Gmail.com',
  password: 'abcd efgh ijkl mnop',
  displayName: ' Jo Doe ',
}

describe('connectAccount', () => {
  test('recognises the provider, takes the spaces out, logs in to both and says so', async () => {
    const used = logins()
    const { account, credential, hops } = await connectAccount(gmail, { network, logins: used })
    expect(account).toEqual({
      address: 'Jo@gmail.com',
      displayName: 'Jo Doe',
      provider: 'gmail',
      road: 'smtp',
      smtp: { host: 'smtp.gmail.com', port: 465, security: 'tls', username: 'Jo@gmail.com' },
      imap: { host: 'imap.gmail.com', port: 993, security: 'tls', username: 'Jo@gmail.com' },
    })
    expect(credential).toEqual({ kind: 'password', password: 'abcdefghijklmnop' })
    expect(used.seen.map(({ protocol }) => protocol).toSorted()).toEqual(['imap', 'smtp'])
    expect(hops.filter(({ step }) => step === 'verify')).toMatchObject([
      { target: 'sending (SMTP), smtp.gmail.com:465', ok: true },
      { target: 'reading (IMAP), imap.gmail.com:993', ok: true },
    ])
  })

  test("logs in under the account's main name where the address is an alias; iCloud reads under the part before the @", async () => {
    const alias = await connectAccount(
      { ...gmail, username: 'main@gmail.com' },
      { network, logins: logins() },
    )
    expect(alias.account).toMatchObject({
      address: 'Jo@gmail.com',
      smtp: { username: 'main@gmail.com' },
      imap: { username: 'main@gmail.com' },
    })
    const icloud = { address: 'jo@icloud.com', password: 'abcd-efgh-ijkl-mnop' }
    const { account } = await connectAccount(icloud, { network, logins: logins() })
    expect(account).toMatchObject({
      smtp: { username: 'jo@icloud.com', port: 587 },
      imap: { username: 'jo' },
    })
  })

  test('knows a custom domain by its MX', async () => {
    const dns = names({ 'example.org': ['aspmx.l.google.com'] })
    const input = { ...gmail, address: 'jo@example.org' }
    const { account, credential } = await connectAccount(input, { network, dns, logins: logins() })
    expect(account).toMatchObject({ provider: 'google-workspace', smtp: { host: 'smtp.gmail.com' } })
    expect(credential.password).toBe('abcdefghijklmnop')
  })

  test('says which of the two logins failed, and keeps the server’s words', async () => {
    const refused = new MailboxError('auth.wrong-password', 'refused', {
      phase: 'auth',
      reply: '535 5.7.8 no',
    })
    for (const [protocol, label] of [
      ['smtp', 'sending (SMTP)'],
      ['imap', 'reading (IMAP)'],
    ] as const) {
      const failure = await failureOf(
        connectAccount(gmail, { network, logins: logins({ [protocol]: refused }) }),
      )
      expect(failure).toMatchObject({ code: 'auth.wrong-password', phase: 'auth', reply: '535 5.7.8 no' })
      expect(failure.message).toContain(label)
      const failed = failure.trace.filter(({ step, ok }) => step === 'verify' && !ok)
      expect(failed).toMatchObject([{ target: expect.stringContaining(label), detail: '535 5.7.8 no' }])
    }
  })

  test.each([
    [{ ...gmail, address: 'jo' }, 'compose.address'],
    [{ ...gmail, address: 'jo@exa\nmple.org' }, 'compose.address'],
    [{ ...gmail, password: 'hunter2!' }, 'auth.app-password-required'],
    [{ ...gmail, address: 'jo@hotmail.com' }, 'auth.password-sign-in-closed'],
  ])('refuses before anything is dialled or logged in to: %j', async (input, code) => {
    const used = logins()
    expect((await failureOf(connectAccount(input, { network, logins: used }))).code).toBe(code)
    expect(used.seen).toEqual([])
  })

  test('a domain at Microsoft 365 is told by its MX, and closed', async () => {
    const dns = names({ 'example.org': ['example-org.mail.protection.outlook.com'] })
    const failure = await failureOf(
      connectAccount({ ...gmail, address: 'jo@example.org' }, { network, dns, logins: logins() }),
    )
    expect(failure.code).toBe('auth.password-sign-in-closed')
  })

  test('a domain without any mail server, within the deadline, with every step that was tried', async () => {
    const used = logins()
    const failure = await failureOf(
      connectAccount(
        { ...gmail, address: 'jo@nowhere.test' },
        { network, dns: names({}), logins: used, deadlineMs: 3000 },
      ),
    )
    expect(failure.code).toBe('account.no-server-found')
    expect(failure.trace.map(({ target }) => target)).toEqual(
      expect.arrayContaining(['MX nowhere.test', 'SRV _submissions._tcp.nowhere.test', 'smtp.nowhere.test']),
    )
    expect(used.seen).toEqual([])
  })

  test('on a port without custom tries TLS, then STARTTLS, and never logs in over clear text', async () => {
    const heard: string[] = []
    const port = await serve((socket) => {
      socket.write('220 plain ESMTP\r\n')
      socket.on('data', (data) => {
        heard.push(String(data))
        if (String(data).startsWith('EHLO')) socket.write('250-plain\r\n250 AUTH PLAIN\r\n')
      })
    })
    const used = logins()
    const input = { address: 'jo@example.org', password: 'secret', smtp: { host: '127.0.0.1', port } }
    const failure = await failureOf(connectAccount(input, { network: createNetwork(), logins: used }))
    expect(failure.code).toBe('tls.no-starttls')
    expect(heard.some((data) => data.startsWith('EHLO'))).toBe(true)
    expect(heard.join('')).not.toMatch(/AUTH|STARTTLS/)
    expect(used.seen).toEqual([])
  })
})
