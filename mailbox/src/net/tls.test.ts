import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer as createTlsServer, type Server } from 'node:tls'
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { type Certificates, makeCertificates } from '../../../test/rig/certificates.ts'
import { failureOf, listening, serve } from '../../../test/rig/loopback.ts'
import { createNetwork, type DialOptions, type Network } from './network.ts'
import { Trace } from './trace.ts'

let folder: string
let certificates: Certificates
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tls-'))
  certificates = makeCertificates(folder, ['localhost', '127.0.0.1'])
})
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => void vi.useRealTimers())

function greeter(): Server {
  const server = createTlsServer(
    { key: readFileSync(certificates.keyFile), cert: readFileSync(certificates.certificateFile) },
    (socket) => socket.on('error', () => {}).once('data', () => socket.end()),
  )
  return server.on('tlsClientError', () => {})
}

/** Gives a new session with each that is taken up, which Node's own server does not. */
async function renewingServer(): Promise<number> {
  const { keyFile, certificateFile } = certificates
  const options = ['-www', '-accept', '127.0.0.1:0', '-key', keyFile, '-cert', certificateFile]
  const server = spawn('openssl', ['s_server', ...options], { stdio: ['ignore', 'pipe', 'ignore'] })
  onTestFinished(() => void server.kill())
  for await (const said of server.stdout.setEncoding('utf8')) {
    const port = /ACCEPT 127\.0\.0\.1:(\d+)/.exec(String(said))?.[1]
    if (port) return Number(port)
  }
  throw new Error('openssl s_server did not start')
}

/** Connects, says something, hears the server out (with TLS 1.3 its session comes after the handshake), and tells how. */
async function hear(way: Network, port: number, name = 'localhost', options: DialOptions = {}) {
  const trace = new Trace()
  const socket = await way.secure(await way.dial('127.0.0.1', port), name, { trace, ...options })
  const how = {
    resumed: socket.isSessionReused(),
    checked: socket.authorized,
    detail: trace.hops.at(-1)?.detail,
  }
  socket.resume().write('GET / HTTP/1.0\r\n\r\n')
  await once(socket, 'close')
  return how
}

describe('a TLS session', () => {
  test('is taken up again at the same server, and the trace says so', async () => {
    const way = createNetwork({ ca: [certificates.ca] })
    const port = await listening(greeter())
    const first = await hear(way, port)
    expect(first).toMatchObject({ resumed: false, checked: true })
    expect(first.detail).not.toMatch(/resumed/)
    for (let n = 0; n < 3; n += 1) {
      expect(await hear(way, port)).toEqual({
        resumed: true,
        checked: true,
        detail: `${first.detail}, resumed`,
      })
    }
  })

  test('lasts ten minutes from the handshake in which the certificate was shown, however often it is taken up', async () => {
    vi.useFakeTimers({ toFake: ['performance'] })
    const way = createNetwork({ ca: [certificates.ca] })
    const port = await renewingServer()
    await hear(way, port)
    vi.advanceTimersByTime(6 * 60_000)
    expect(await hear(way, port)).toMatchObject({ resumed: true })
    vi.advanceTimersByTime(6 * 60_000)
    expect(await hear(way, port)).toMatchObject({ resumed: false })
  })

  test('is not taken up where the certificate is asked for', async () => {
    const way = createNetwork({ ca: [certificates.ca] })
    const port = await listening(greeter())
    await hear(way, port)
    expect(await hear(way, port, 'localhost', { fullHandshake: true })).toMatchObject({ resumed: false })
    expect(await hear(way, port)).toMatchObject({ resumed: true })
  })

  test('proves nothing about another name, another port or another network', async () => {
    const way = createNetwork({ ca: [certificates.ca] })
    const server = greeter()
    const port = await listening(server)
    await hear(way, port)
    expect(await hear(way, port, '127.0.0.1')).toMatchObject({ resumed: false })
    expect((await failureOf(hear(way, port, '127.0.0.2'))).code).toBe('tls.wrong-name')
    expect(await hear(way, port)).toMatchObject({ resumed: true })
    const doorway = await serve((socket) => void server.emit('connection', socket))
    expect(await hear(way, doorway)).toMatchObject({ resumed: false })
    expect((await failureOf(hear(createNetwork(), port))).code).toBe('tls.untrusted')
  })

  test('that the server has forgotten costs a full handshake', async () => {
    const way = createNetwork({ ca: [certificates.ca] })
    const server = greeter()
    const port = await listening(server)
    await hear(way, port)
    server.setTicketKeys(Buffer.alloc(48, 1))
    expect(await hear(way, port)).toMatchObject({ resumed: false, checked: true })
    expect(await hear(way, port)).toMatchObject({ resumed: true })
  })

  test('with which a handshake failed is not offered again', async () => {
    const way = createNetwork({ ca: [certificates.ca] })
    const server = greeter()
    let broken = false
    const port = await serve((socket) => (broken ? socket.destroy() : void server.emit('connection', socket)))
    await hear(way, port)
    broken = true
    expect((await failureOf(hear(way, port))).code).toBe('net.reset')
    broken = false
    expect(await hear(way, port)).toMatchObject({ resumed: false })
  })
})
