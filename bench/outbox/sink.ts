import { once } from 'node:events'
import { createServer, type TLSSocket } from 'node:tls'

/** What a sink is told on its standard input. */
export interface SinkOrders {
  key: string
  cert: string
  /** How long it takes over each message before it says yes: a server writes it down and looks at it. Milliseconds. */
  acceptMs: number
}

// An SMTP server in a process of its own that takes all mail over TLS and keeps none, so that the server is not what is
// measured. A user named `hang...` gets no answer to MAIL. It prints its port.
const [line] = await once(process.stdin.setEncoding('utf8'), 'data')
const { key, cert, acceptMs }: SinkOrders = JSON.parse(line)
process.stdin.resume().on('end', () => process.exit(0))

const server = createServer({ key, cert }, (socket) => {
  socket.setNoDelay(true)
  socket.on('error', () => undefined)
  socket.write('220 sink ESMTP\r\n')
  converse(socket)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.stdout.write(`${typeof address === 'object' ? address?.port : 0}\n`)
})

function converse(socket: TLSSocket): void {
  let buffer = ''
  let inBody = false
  let hangs = false
  socket.setEncoding('latin1').on('data', (chunk: string) => {
    buffer += chunk
    for (;;) {
      const mark = inBody ? '\r\n.\r\n' : '\r\n'
      const at = buffer.indexOf(mark)
      if (at < 0) return
      const said = buffer.slice(0, at)
      buffer = buffer.slice(at + mark.length)
      if (inBody) {
        inBody = false
        setTimeout(() => socket.write('250 2.0.0 OK\r\n'), acceptMs)
      } else if (/^(EHLO|HELO)/i.test(said)) socket.write('250-sink\r\n250-8BITMIME\r\n250 AUTH PLAIN\r\n')
      else if (/^AUTH/i.test(said)) {
        hangs = Buffer.from(said.split(' ')[2] ?? '', 'base64')
          .toString()
          .includes('\0hang')
        socket.write('235 2.7.0 OK\r\n')
      } else if (/^MAIL/i.test(said) && hangs) continue
      else if (/^DATA/i.test(said)) {
        inBody = true
        socket.write('354 go on\r\n')
      } else if (/^QUIT/i.test(said)) socket.end('221 bye\r\n')
      else socket.write('250 2.0.0 OK\r\n')
    }
  })
}
