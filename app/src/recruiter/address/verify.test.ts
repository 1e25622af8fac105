import { createNetwork, publicAddressesOnly } from '@recruiterreach/mailbox'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startNameServer, type NameServer } from '../../../../test/rig/name-server.ts'
import { startWebServer, type WebServer } from '../../../../test/rig/web-server.ts'
import type { AddressHistory } from './history.ts'
import { createReacher, type VerifierService } from './service.ts'
import { verifyAddress } from './verify.ts'

let dns: NameServer
beforeAll(async () => {
  dns = await startNameServer({
    'acme.com': { mx: ['20 backup.acme.com', '10 mail.acme.com'] },
    'nomail.com': { mx: ['0 .'], a: ['192.0.2.1'] },
    'oldfirm.com': { a: ['192.0.2.2'] },
    'webonly.com': {},
    'broken.com': { fails: 'refused' },
    'slow.com': { fails: 'silent' },
    'gmail.com': { mx: ['5 gmail-smtp-in.l.google.com'] },
    'mailinator.com': { mx: ['1 mail.mailinator.com'] },
  })
})
afterAll(() => dns.close())

const check = (
  address: string,
  status: 'published' | 'inferred' | 'unknown' = 'inferred',
  more: { history?: AddressHistory; service?: VerifierService } = {},
) => verifyAddress(address, status, { names: dns.resolver, ...more })

describe('what a domain says', () => {
  test.each([
    ['jane.roe@acme.com', 'inferred', /acme\.com takes mail \(mail\.acme\.com\)/],
    ['jane.roe@nomail.com', 'invalid', /null MX, RFC 7505/],
    ['jane.roe@oldfirm.com', 'inferred', /has an address of its own/],
    ['jane.roe@webonly.com', 'invalid', /no mail server and no address/],
    ['jane.roe@nowhere.com', 'invalid', /There is no domain nowhere\.com/],
    ['jane.roe@broken.com', 'inferred', /could not be asked/],
    ['jane.roe@slow.com', 'inferred', /could not be asked/],
    ['jane.roe@gmail.com', 'inferred', /free mail provider/],
    ['jane.roe@mailinator.com', 'risky', /throw-away/],
    ['jane..roe@acme.com', 'invalid', /RFC 5321/],
    ['do_not_reply@acme.com', 'invalid', /nobody writes to it/],
  ])('%s is %s', async (address, status, reason) => {
    const { status: got, evidence } = await check(address)
    expect([got, evidence.kind]).toEqual([status, 'verification'])
    expect(evidence.quote).toMatch(reason)
  })

  test.each(['hr@acme.com', 'jane@mailinator.com', 'jane@nomail.com', 'jane@nowhere.com', 'jane@gmail.com'])(
    'an address that the employer published stays published: %s',
    async (address) => {
      expect((await check(address, 'published')).status).toBe('published')
    },
  )

  test('and the doubt stands beside it', async () => {
    expect((await check('jane@nomail.com', 'published')).evidence.quote).toMatch(
      /published it, but .* takes no mail/,
    )
  })
})

describe('one’s own mail', () => {
  const history: AddressHistory = {
    seen: (domain) =>
      Promise.resolve({
        confirmed: [
          {
            address: `jane@${domain}`,
            name: 'Jane Roe',
            quote: 'it answered on 2026-11-02',
            where: 'your own mail',
          },
        ],
        bounced: [
          { address: `JOE@${domain}`, name: 'Joe Roe', quote: 'no such address', where: 'your own mail' },
        ],
      }),
  }

  test('says that an address is right', async () => {
    expect(await check('jane@acme.com', 'inferred', { history })).toMatchObject({
      status: 'verified',
      evidence: { quote: 'It has answered your mail: it answered on 2026-11-02' },
    })
  })

  test('says that an address is wrong, even a published one', async () => {
    expect((await check('joe@acme.com', 'published', { history })).status).toBe('invalid')
  })
})

describe('a Reacher back end', () => {
  const answers: Record<string, unknown> = {
    'safe@acme.com': { is_reachable: 'safe', smtp: { can_connect_smtp: true, is_deliverable: true } },
    'catch@acme.com': {
      is_reachable: 'risky',
      misc: { is_disposable: false, is_role_account: false },
      smtp: { is_catch_all: true },
    },
    'gone@acme.com': { is_reachable: 'invalid', smtp: { is_deliverable: false } },
    'shut@acme.com': { is_reachable: 'unknown', smtp: { error: { type: 'IoError', message: 'timed out' } } },
    'odd@acme.com': { something: 'else' },
  }
  let server: WebServer
  let service: VerifierService
  const network = createNetwork({
    allow: (target) => publicAddressesOnly([`127.0.0.1:${String(server.port)}`])(target),
  })
  beforeAll(async () => {
    server = await startWebServer(({ method, path, body }) => {
      const asked = Object.keys(answers).find((address) => body === JSON.stringify({ to_email: address }))
      const known = method === 'POST' && path === '/v0/check_email' && asked !== undefined
      return {
        status: known ? 200 : 500,
        type: 'application/json',
        body: JSON.stringify(known ? answers[asked] : {}),
      }
    })
    service = createReacher({
      base: `http://127.0.0.1:${String(server.port)}/`,
      dispatcher: network.dispatcher,
    })
  })
  afterAll(async () => {
    await network.close()
    await server.close()
  })

  test.each([
    ['safe@acme.com', 'verified', /accepts mail for it/],
    ['catch@acme.com', 'risky', /accepts every name/],
    ['gone@acme.com', 'invalid', /refuses mail/],
    ['shut@acme.com', 'inferred', /takes mail/],
    ['odd@acme.com', 'inferred', /takes mail/],
    ['error@acme.com', 'inferred', /takes mail/],
  ])('%s is %s, with the reason in words', async (address, status, reason) => {
    const got = await check(address, 'inferred', { service })
    expect(got.status).toBe(status)
    expect(got.evidence.quote).toMatch(reason)
  })

  test('does not overrule the employer', async () => {
    expect((await check('gone@acme.com', 'published', { service })).status).toBe('published')
  })
})
