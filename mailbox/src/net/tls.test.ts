import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer as createTlsServer, type Server } from 'node:tls'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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

function greeter(): Server {
  const server = createTlsServer(
    { key: readFileSync(certificates.keyFile), cert: readFileSync(certificates.certificateFile) },
    (socket) => socket.on('error', () => {}).end('220 here\r\n'),
  )
  return server.on('tlsClientError', () => {})
}

/** Connects, hears the greeting (a TLS 1.3 server gives its session after the handshake), and tells how. */
async function hear(way: Network, port: number, name = 'localhost', options: DialOptions = {}) {
  const trace = new Trace()
  const socket = await way.secure(await way.dial('127.0.0.1', port), name, { trace, ...options })
  await once(socket, 'data')
  const how = {
    resumed: socket.isSessionReused(),
    checked: socket.authorized,
    detail: trace.hops.at(-1)?.detail,
  }
  socket.destroy()
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
    // By address, where no SNI lets the server refuse of its own accord.
    expect(await hear(way, port, '127.0.0.1')).toMatchObject({ resumed: false })
    expect((await failureOf(hear(way, port, '127.0.0.2'))).code).toBe('tls.wrong-name')
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
