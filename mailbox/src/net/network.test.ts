import { once } from 'node:events'
import { createServer } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import { request } from 'undici'
import { failureOf, listening, serve } from '../../../test/rig/loopback.ts'
import { publicAddressesOnly } from './guard.ts'
import { createNetwork } from './network.ts'
import type { Network, NetworkOptions } from './network.ts'
import { Trace } from './trace.ts'

const open: { close(): unknown }[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})

function network(options: NetworkOptions = {}): Network {
  const made = createNetwork(options)
  open.push(made)
  return made
}

/** A server that says one line to whoever comes. */
const greeter = (line = '220 here\r\n') => serve((socket) => socket.end(line))

describe('dial', () => {
  test('connects, leaves the greeting for whoever reads, and a hop for each step', async () => {
    const port = await greeter()
    const trace = new Trace()
    const socket = await network().dial('localhost', port, { trace })
    expect(String(await once(socket, 'data'))).toBe('220 here\r\n')
    expect(trace.hops.map(({ step, ok }) => [step, ok])).toEqual([
      ['dns', true],
      ...trace.hops.slice(1).map(() => ['connect', expect.any(Boolean)]),
    ])
    expect(trace.hops.at(-1)).toMatchObject({
      step: 'connect',
      target: `127.0.0.1:${port}`,
      family: 4,
      ok: true,
    })
    socket.destroy()
  })

  test('a refused port says so, with the address and its errno in the trace', async () => {
    const failure = await failureOf(network().dial('127.0.0.1', 1))
    expect(failure).toMatchObject({ code: 'net.refused', phase: 'connect' })
    expect(failure.trace).toMatchObject([
      { step: 'connect', target: '127.0.0.1:1', ok: false, detail: 'ECONNREFUSED' },
    ])
  })

  test.each(['', 'a b', 'x'.repeat(300), 'ho\nst', 'a/b'])('%j is no host', async (host) => {
    expect((await failureOf(network().dial(host, 25))).code).toBe('net.bad-host')
  })

  test.each([0, -1, 65_536, 1.5, NaN])('%s is no port', async (port) => {
    expect((await failureOf(network().dial('127.0.0.1', port))).code).toBe('net.bad-port')
  })

  test('a family that the host has not', async () => {
    expect((await failureOf(network({ family: 6 }).dial('127.0.0.1', 25))).code).toBe('net.no-address')
    expect((await failureOf(network({ localAddress: '::1' }).dial('127.0.0.1', 25))).code).toBe(
      'net.no-address',
    )
  })

  test('the local address is dialled from', async () => {
    const port = await serve((socket) => socket.end(socket.remoteAddress ?? ''))
    const socket = await network({ localAddress: '127.0.0.9' }).dial('127.0.0.1', port)
    expect(String(await once(socket, 'data'))).toBe('127.0.0.9')
  })

  test("stops at the caller's word", async () => {
    const stop = AbortSignal.abort(new Error('enough'))
    expect((await failureOf(network().dial('127.0.0.1', await greeter(), { signal: stop }))).code).toBe(
      'net.aborted',
    )
  })

  test('a stalled handshake ends with what the dial left of the budget', async () => {
    const silent = await serve(() => {})
    const way = network({ deadlineMs: 300 })
    const socket = await way.dial('127.0.0.1', silent)
    expect(way.remainingMs(socket)).toBeLessThanOrEqual(300)
    const failure = await failureOf(way.secure(socket, 'mail.example.org'))
    expect(failure).toMatchObject({ code: 'server.silent', phase: 'tls' })
    expect(socket.destroyed).toBe(true)
  })

  test('a port that speaks no TLS', async () => {
    const way = network()
    const failure = await failureOf(
      way.secure(await way.dial('127.0.0.1', await greeter()), 'mail.example.org'),
    )
    expect(failure.code).toBe('tls.not-tls')
  })
})

describe('the guard against private addresses', () => {
  const guarded = { allow: publicAddressesOnly(['vouched.example.org:25']) }

  test.each([
    '127.0.0.1',
    'localhost',
    '::1',
    '2130706433',
    '0x7f.1',
    '[::ffff:127.0.0.1]',
    '169.254.169.254',
    '10.0.0.1',
  ])('refuses %s before a packet leaves', async (host) => {
    const failure = await failureOf(network(guarded).dial(host, await greeter()))
    expect(failure.code).toBe('net.private-address')
    expect(failure.trace.filter(({ step }) => step === 'connect')).toEqual([])
  })

  test.each([
    ['192.0.2.1', false],
    ['8.8.8.8', true],
    ['2001:4860:4860::8888', true],
    ['64:ff9b::808:808', true],
    ['64:ff9b::a00:1', false],
    ['100.64.0.1', false],
    ['fd00::1', false],
    ['not an address', false],
  ])('%s is public: %s', (address, expected) => {
    expect(publicAddressesOnly()({ host: 'any.example.org', port: 443, address })).toBe(expected)
  })

  test('lets through what is vouched for, by host and port', () => {
    const target = { host: 'vouched.example.org', address: '127.0.0.1' }
    expect([25, 26].map((port) => guarded.allow({ ...target, port }))).toEqual([true, false])
  })

  test('holds for HTTP too', async () => {
    const web = createServer((_request, response) => response.end('secret'))
    const port = await listening(web)
    const url = `http://127.0.0.1:${port}/`
    expect((await failureOf(request(url, { dispatcher: network(guarded).dispatcher }))).code).toBe(
      'net.private-address',
    )
    const { body } = await request(url, { dispatcher: network().dispatcher })
    expect(await body.text()).toBe('secret')
  })
})
