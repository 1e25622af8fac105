import { createSocket } from 'node:dgram'
import { createServer } from 'node:http'
import { createNetwork, publicAddressesOnly } from '../../mailbox/src/index.ts'
import { createFetcher } from '../../app/src/posting/fetch.ts'

/**
 * A name that moves: its server answers the first question with a public address and every later one with loopback. Run
 * inside a namespace of its own, where both addresses are this process's. Prints what the fetching said and who was asked.
 */
const publicAddress = process.argv[2] ?? ''
let questions = 0
const names = createSocket('udp4')
names.on('message', (question, asker) => {
  const end = question.indexOf(0, 12) + 5
  const isA = question.readUInt16BE(end - 4) === 1
  const address = questions === 0 ? publicAddress : '127.0.0.1'
  if (isA) questions++
  const head = Buffer.from(question.subarray(0, end))
  head.writeUInt16BE(0x8180, 2)
  head.writeUInt16BE(isA ? 1 : 0, 6)
  head.writeUInt32BE(0, 8)
  // One A record, named by a pointer to the question, that lives for no time.
  const record = Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4, ...address.split('.').map(Number)])
  names.send(isA ? Buffer.concat([head, record]) : head, asker.port, asker.address)
})
await new Promise<void>((resolve) => names.bind(53, '127.0.0.1', resolve))

const asked: string[] = []
const servers = [publicAddress, '127.0.0.1'].map((address) =>
  createServer((request, response) => {
    asked.push(`${address === publicAddress ? 'public' : 'loopback'} ${request.url ?? ''}`)
    response
      .writeHead(request.url === '/robots.txt' ? 404 : 200, {
        'content-type': 'text/html',
        connection: 'close',
      })
      .end('secret')
  }).listen(80, address),
)
const network = createNetwork({ allow: publicAddressesOnly() })
const fetchPage = createFetcher({ dispatcher: network.dispatcher, pauseMs: 0 })
let said = 'read'
try {
  await fetchPage('http://moving.reach-test.org/job')
} catch (error) {
  said = error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
process.stdout.write(`${JSON.stringify({ said, asked, questions })}\n`)
await network.close()
names.close()
for (const server of servers) server.close()
