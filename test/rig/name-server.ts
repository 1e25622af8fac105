import { createSocket, type Socket } from 'node:dgram'
import { Resolver } from 'node:dns/promises'

/** What the name server says of a name: MX as "10 mail.acme.com", A as an address, or a failure for every question. */
export interface Zone {
  mx?: string[]
  a?: string[]
  fails?: 'refused' | 'silent'
}

export interface NameServer {
  /** Asks this server and no other. */
  resolver: Resolver
  close(): Promise<void>
}

const types = { A: 1, MX: 15 } as const

/** A DNS server (RFC 1035) on a free loopback port, for a few names; every other name does not exist. */
export async function startNameServer(zones: Record<string, Zone>): Promise<NameServer> {
  const socket = createSocket('udp4')
  socket.on('message', (question, from) => {
    const answer = answerTo(question, zones)
    if (answer !== null) socket.send(answer, from.port, from.address)
  })
  await new Promise<void>((done, failed) => {
    socket.once('error', failed)
    socket.bind(0, '127.0.0.1', done)
  })
  const resolver = new Resolver({ timeout: 1_500, tries: 1 })
  resolver.setServers([`127.0.0.1:${String(socket.address().port)}`])
  return { resolver, close: () => closed(socket) }
}

function answerTo(question: Buffer, zones: Record<string, Zone>): Buffer | null {
  const labels: string[] = []
  let at = 12
  while (question[at] !== 0) {
    const length = question[at] ?? 0
    labels.push(question.toString('latin1', at + 1, at + 1 + length))
    at += length + 1
  }
  const type = question.readUInt16BE(at + 1)
  const zone = zones[labels.join('.').toLowerCase()]
  if (zone?.fails === 'silent') return null
  const records =
    type === types.MX
      ? (zone?.mx ?? []).map(mxData)
      : type === types.A
        ? (zone?.a ?? []).map(addressData)
        : []
  const header = Buffer.alloc(12)
  question.copy(header, 0, 0, 2)
  // NOERROR, REFUSED (5) or NXDOMAIN (3).
  header.writeUInt16BE(0x8180 | (zone === undefined ? 3 : zone.fails === 'refused' ? 5 : 0), 2)
  header.writeUInt16BE(1, 4)
  header.writeUInt16BE(records.length, 6)
  const answers = records.map((data) => {
    const head = Buffer.alloc(12)
    head.writeUInt16BE(0xc00c, 0)
    head.writeUInt16BE(type, 2)
    head.writeUInt16BE(1, 4)
    head.writeUInt32BE(60, 6)
    head.writeUInt16BE(data.length, 10)
    return Buffer.concat([head, data])
  })
  return Buffer.concat([header, question.subarray(12, at + 5), ...answers])
}

function mxData(record: string): Buffer {
  const [priority = '0', host = ''] = record.split(' ')
  const number = Buffer.alloc(2)
  number.writeUInt16BE(Number(priority))
  const labels = host.split('.').filter((label) => label !== '')
  return Buffer.concat([
    number,
    ...labels.map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label)])),
    Buffer.from([0]),
  ])
}

const addressData = (address: string): Buffer => Buffer.from(address.split('.').map(Number))

const closed = (socket: Socket): Promise<void> => new Promise((done) => socket.close(() => done()))
