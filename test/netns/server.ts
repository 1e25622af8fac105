import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { Socket } from 'node:net'
import { TLSSocket, createSecureContext } from 'node:tls'

/**
 * A mail server for the namespaces, which does one thing wrong on request. It speaks just enough SMTP and IMAP for a
 * login and one message; every port is served over both families. Started with its settings as JSON; prints `ready`,
 * then `sni NAME` for each TLS client and `got COMMAND` for each command.
 */
export interface ServerSettings {
  /** PEM files. */
  certificateFile: string
  keyFile: string
  ports: readonly number[]
  /** One of the server's addresses; all of them by default. */
  address?: string
  /** Says nothing more once this phase is over; `connect`: not even TLS. */
  hangAfter?: 'connect' | 'tls' | 'greeting' | 'hello' | 'auth' | 'mail' | 'rcpt' | 'data' | 'body'
  /** Milliseconds before it greets. */
  greetAfterMs?: number
  /** `stripped`: EHLO does not offer it; `refused`: offered, and then not done; `injected`: clear text behind the go-ahead. */
  starttls?: 'offered' | 'stripped' | 'refused' | 'injected'
}

const settings: ServerSettings = JSON.parse(process.argv[2] ?? '{}')
const secureContext = createSecureContext({
  cert: readFileSync(settings.certificateFile),
  key: readFileSync(settings.keyFile),
})
const implicitTls = new Set([465, 993, 443])

for (const port of settings.ports) {
  createServer((socket) => {
    socket.on('error', () => {})
    if (implicitTls.has(port)) {
      if (settings.hangAfter !== 'connect') converse(secured(socket), port, false)
    } else converse(socket, port, false)
  }).listen(port, settings.address ?? '::')
}
process.stdout.write('ready\n')

function secured(socket: Socket): TLSSocket {
  const tls = new TLSSocket(socket, {
    isServer: true,
    secureContext,
    SNICallback: (name, done) => {
      process.stdout.write(`sni ${name}\n`)
      done(null, secureContext)
    },
  })
  return tls.on('error', () => {})
}

function converse(socket: Socket, port: number, greeted: boolean): void {
  if (port === 443)
    return void socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok'))
  const isImap = port === 993 || port === 143
  const secure = socket instanceof TLSSocket
  let silent = settings.hangAfter === 'connect' || (secure && settings.hangAfter === 'tls')
  const say: Say = (line, phase) => {
    if (!silent) socket.write(`${line}\r\n`)
    if (phase !== undefined && phase === settings.hangAfter) silent = true
  }
  // After STARTTLS the server does not greet anew.
  if (!greeted)
    setTimeout(() => say(isImap ? '* OK lab ready' : '220 lab ESMTP', 'greeting'), settings.greetAfterMs ?? 0)

  const answer = isImap ? imap(say) : smtp(say, secure)
  let text = ''
  socket.on('data', function read(chunk: Buffer) {
    text += chunk.toString('latin1')
    for (let at = text.indexOf('\r\n'); at >= 0; at = text.indexOf('\r\n')) {
      const line = text.slice(0, at)
      text = text.slice(at + 2)
      process.stdout.write(`got ${line.slice(0, 40)}\n`)
      if (secure || !/^(\S+ )?STARTTLS$/i.test(line)) answer(line)
      else if (startTls(line, isImap, say)) {
        socket.off('data', read)
        if (settings.hangAfter !== 'connect') converse(secured(socket), port, true)
        return
      }
    }
  })
}

/** Whether TLS begins now. */
function startTls(line: string, isImap: boolean, say: Say): boolean {
  const tag = line.split(' ')[0]
  if (settings.starttls === 'stripped' || settings.starttls === 'refused') {
    say(isImap ? `${tag} NO not now` : '454 4.7.0 TLS not available')
    return false
  }
  const goAhead = isImap ? `${tag} OK go ahead` : '220 2.0.0 Ready'
  say(settings.starttls === 'injected' ? `${goAhead}\r\n250 injected` : goAhead)
  return true
}

type Say = (line: string, phase?: ServerSettings['hangAfter']) => void

function smtp(say: Say, secure: boolean): (line: string) => void {
  let inBody = false
  return (line) => {
    const verb = line.slice(0, 4).toUpperCase()
    if (inBody) {
      if (line !== '.') return
      inBody = false
      return say('250 2.0.0 OK queued', 'body')
    }
    if (verb === 'EHLO') {
      const offer = secure
        ? '250-AUTH PLAIN LOGIN'
        : settings.starttls === 'stripped'
          ? '250-SIZE 1000'
          : '250-STARTTLS'
      return say(`250-lab\r\n${offer}\r\n250 8BITMIME`, 'hello')
    }
    if (verb === 'AUTH') return say('235 2.7.0 Accepted', 'auth')
    if (verb === 'MAIL') return say('250 2.1.0 OK', 'mail')
    if (verb === 'RCPT') return say('250 2.1.5 OK', 'rcpt')
    if (verb === 'DATA') {
      inBody = true
      return say('354 Go ahead', 'data')
    }
    if (verb === 'QUIT') return say('221 2.0.0 Bye')
    say('250 OK')
  }
}

function imap(say: Say): (line: string) => void {
  return (line) => {
    const [tag, verb = ''] = line.split(' ')
    if (/^CAPABILITY$/i.test(verb)) say('* CAPABILITY IMAP4rev1 AUTH=PLAIN')
    if (/^LIST$/i.test(verb)) say('* LIST (\\HasNoChildren) "/" INBOX')
    if (/^LOGOUT$/i.test(verb)) say('* BYE')
    say(`${tag} OK done`, /^(LOGIN|AUTHENTICATE)$/i.test(verb) ? 'auth' : undefined)
  }
}
