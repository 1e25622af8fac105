import { once } from 'node:events'
import { createServer } from 'node:tls'
import type { SinkOrders } from './sink.ts'

// An IMAP server in a process of its own: every mailbox is an empty INBOX, and everybody may log in. It prints its port,
// then, asked by a line, how many connections are open and how many of them wait in IDLE.
const lines = process.stdin.setEncoding('utf8')
const [orders] = await once(lines, 'data')
const { key, cert }: SinkOrders = JSON.parse(orders)
let open = 0
let idle = 0
lines
  .on('data', () => process.stdout.write(`${JSON.stringify({ open, idle })}\n`))
  .on('end', () => process.exit(0))

const server = createServer({ key, cert }, (socket) => {
  open += 1
  let idleTag: string | null = null
  let rest = ''
  socket
    .on('error', () => undefined)
    .on('close', () => {
      open -= 1
      if (idleTag !== null) idle -= 1
    })
  socket.write('* OK [CAPABILITY IMAP4rev1 IDLE SPECIAL-USE] ready\r\n')
  socket.setEncoding('latin1').on('data', (chunk: string) => {
    rest += chunk
    for (let at = rest.indexOf('\r\n'); at >= 0; at = rest.indexOf('\r\n')) {
      const line = rest.slice(0, at)
      rest = rest.slice(at + 2)
      const [tag = '', verb = '', ...more] = line.split(' ')
      if (line === 'DONE') {
        idle -= 1
        socket.write(`${idleTag} OK done\r\n`)
        idleTag = null
      } else if (verb === 'IDLE') {
        idle += 1
        idleTag = tag
        socket.write('+ idling\r\n')
      } else socket.write(`${answer(verb, more.join(' '))}${tag} OK done\r\n`)
      if (verb === 'LOGOUT') socket.end()
    }
  })
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.stdout.write(`${typeof address === 'object' ? address?.port : 0}\n`)
})

function answer(verb: string, rest: string): string {
  if (verb === 'CAPABILITY') return '* CAPABILITY IMAP4rev1 IDLE SPECIAL-USE\r\n'
  if (verb === 'LIST') return rest === '"" ""' ? '* LIST (\\Noselect) "/" ""\r\n' : '* LIST () "/" INBOX\r\n'
  if (verb === 'EXAMINE' || verb === 'SELECT')
    return '* 0 EXISTS\r\n* 0 RECENT\r\n* OK [UIDVALIDITY 1] valid\r\n* OK [UIDNEXT 1] next\r\n'
  return verb === 'UID' ? '* SEARCH\r\n' : ''
}
