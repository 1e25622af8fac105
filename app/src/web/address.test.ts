import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { readConfig } from '../config.ts'
import { createLog } from '../log.ts'
import { clientAddress } from './address.ts'

/** What a sign-in with this X-Forwarded-For, from a proxy at 192.0.2.250, is counted by. */
async function counted(proxies: number, forwarded?: string): Promise<string> {
  const config = readConfig({ TRUST_PROXY: String(proxies), LOG_LEVEL: 'silent' })
  const app = { config, log: createLog(config) }
  const server = new Hono().get('/', (context) => context.text(clientAddress(app, context)))
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
  const env = { incoming: { socket: { remoteAddress: '192.0.2.250' } } }
  return (await server.request('/', { headers }, env)).text()
}

test.each([
  ['unless told, the header is nobody’s word', 0, '198.51.100.7', '192.0.2.250'],
  ['one proxy: the address that it saw', 1, '198.51.100.7', '198.51.100.7'],
  ['what the client wrote stands further left', 1, '203.0.113.9, 203.0.113.10,198.51.100.7', '198.51.100.7'],
  [
    'two proxies: the address that the outer one saw',
    2,
    '203.0.113.9, 198.51.100.7, 10.0.0.1',
    '198.51.100.7',
  ],
  ['past one of the two', 2, '203.0.113.9', '192.0.2.250'],
  ['with a port', 1, '198.51.100.7:50112', '198.51.100.7'],
  ['IPv6', 1, '2001:db8::1', '2001:db8::1'],
  ['IPv6 with a port', 1, '[2001:db8::1]:443', '2001:db8::1'],
  ['no address', 1, '198.51.100.7, unknown', '192.0.2.250'],
  ['an empty header', 1, ' , ', '192.0.2.250'],
  ['no header', 1, undefined, '192.0.2.250'],
])('%s', async (_, proxies, forwarded, address) => {
  expect(await counted(proxies, forwarded)).toBe(address)
})

test.each(['-1', '10', '1.5', 'yes'])('TRUST_PROXY=%s stops the start', (value) => {
  expect(() => readConfig({ TRUST_PROXY: value })).toThrow(/TRUST_PROXY: must be how many proxies/)
})
