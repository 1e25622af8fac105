import { once } from 'node:events'
import { describe, expect, test } from 'vitest'
import { failureOf, serve } from '../../../test/rig/loopback.ts'
import { createNetwork } from './network.ts'
import { parseProxy } from './proxy.ts'
import { Trace } from './trace.ts'

/** A CONNECT proxy that takes one login, and sends the server's greeting in the packet of its own answer. */
const httpProxy = (log: string[], answer = 'HTTP/1.1 200 OK\r\n\r\n220 early\r\n') =>
  serve((socket) => {
    socket.once('data', (head) => {
      log.push(String(head))
      const welcome = String(head).includes(Buffer.from('jo:s3cret').toString('base64'))
      socket.write(
        welcome ? answer : 'HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n',
      )
      socket.pipe(socket)
    })
  })

/** A SOCKS5 proxy (RFC 1928, RFC 1929) for jo:s3cret, greeting in the packet of its own answer; reply code as given. */
const socksProxy = (log: string[], code = 0) =>
  serve((socket) => {
    const steps = [
      () => socket.write(Buffer.from([5, 2])),
      (data: Buffer) => socket.write(Buffer.from([1, String(data).includes('s3cret') ? 0 : 1])),
      (data: Buffer) => {
        log.push(data[3] === 3 ? data.subarray(5, -2).toString() : `address type ${data[3]}`)
        const reply = Buffer.from([5, code, 0, 1, 127, 0, 0, 1, 0, 25])
        socket.write(code === 0 ? Buffer.concat([reply, Buffer.from('220 early\r\n')]) : reply)
        socket.pipe(socket)
      },
    ]
    socket.on('data', (data) => steps.shift()?.(data))
  })

const dialThrough = (proxy: string) =>
  failureOf(createNetwork({ proxy, deadlineMs: 200 }).dial('smtp.example.org', 465))

const kinds = [
  ['http', httpProxy],
  ['socks5', socksProxy],
] as const

describe.each(kinds)('a %s proxy', (scheme, start) => {
  test('is given the name, and loses nothing that the server says first', async () => {
    const log: string[] = []
    const port = await start(log)
    const network = createNetwork({ proxy: `${scheme}://jo:s3cret@127.0.0.1:${port}` })
    const trace = new Trace()
    const socket = await network.dial('smtp.example.org', 465, { trace })
    // Longer than the turn after which the SOCKS library lets the data run.
    await new Promise((turn) => setImmediate(() => setImmediate(turn)))
    expect(String(await once(socket, 'data'))).toBe('220 early\r\n')
    socket.write('EHLO\r\n')
    expect(String(await once(socket, 'data'))).toBe('EHLO\r\n')
    expect(log[0]).toContain('smtp.example.org')
    expect(trace.hops.map(({ step, ok }) => [step, ok])).toEqual([
      ['connect', true],
      ['proxy', true],
    ])
    socket.destroy()
    await network.close()
  })

  test('with a guard gets the address that was checked, not the name', async () => {
    const log: string[] = []
    const port = await start(log)
    const asked: string[] = []
    const network = createNetwork({
      proxy: `${scheme}://jo:s3cret@127.0.0.1:${port}`,
      allow: ({ address }) => asked.push(address) > 0,
    })
    const socket = await network.dial('127.0.0.5', 25)
    expect(asked).toEqual(['127.0.0.5'])
    expect(log[0]).toMatch(/127\.0\.0\.5:25|address type 1/)
    socket.destroy()
    await network.close()
  })

  test('that wants another password says so, and the password stands in no error', async () => {
    const port = await start([])
    const network = createNetwork({ proxy: `${scheme}://jo:wr0ng@127.0.0.1:${port}` })
    const failure = await failureOf(network.dial('smtp.example.org', 465))
    expect(failure.code).toBe('net.proxy-login')
    expect(JSON.stringify([failure, failure.message, failure.stack, failure.cause])).not.toContain('wr0ng')
    await network.close()
  })

  test('that hangs up or never answers', async () => {
    const rude = await serve((socket) => socket.destroy())
    const mute = await serve(() => {})
    expect((await dialThrough(`${scheme}://127.0.0.1:${rude}`)).code).toBe('net.proxy-failed')
    expect((await dialThrough(`${scheme}://127.0.0.1:${mute}`)).code).toBe('net.timeout')
  })

  test('that is not there', async () => {
    const failure = await failureOf(
      createNetwork({ proxy: `${scheme}://127.0.0.1:1` }).dial('smtp.example.org', 465),
    )
    expect(failure.code).toBe('net.refused')
  })
})

test('a proxy that cannot reach the server', async () => {
  const http = await httpProxy([], 'HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n')
  const socks = await socksProxy([], 5)
  for (const proxy of [`http://jo:s3cret@127.0.0.1:${http}`, `socks5://jo:s3cret@127.0.0.1:${socks}`]) {
    expect((await failureOf(createNetwork({ proxy }).dial('smtp.example.org', 465))).code).toBe(
      'net.proxy-refused',
    )
  }
})

describe('parseProxy', () => {
  test('reads host, port and login', () => {
    expect(parseProxy('socks5://a%40b:p%3Aw@[::1]')).toEqual({
      kind: 'socks5',
      host: '::1',
      port: 1080,
      login: { username: 'a@b', password: 'p:w' },
    })
    expect(parseProxy('http://proxy.test:3128')).toEqual({
      kind: 'http',
      host: 'proxy.test',
      port: 3128,
      login: null,
    })
  })

  test.each(['', 'proxy:3128', 'ftp://proxy', 'https//jo:s3cret@x', 'socks4://proxy'])(
    'refuses %j',
    (text) => {
      expect(() => parseProxy(text)).toThrow(expect.objectContaining({ code: 'net.bad-proxy' }))
      expect(() => parseProxy(text)).toThrow(
        expect.not.objectContaining({ message: expect.stringContaining('s3cret') }),
      )
    },
  )
})
