import { MailboxError, compose, createNetwork, createSmtpRoad, explain } from '../../mailbox/src/index.ts'

/** Our dialler and SMTP road with their defaults: like its peers, `times` messages, a connection each, one network. */
const [host = '', port = '465', times = '1'] = process.argv.slice(2)

const network = createNetwork()
const road = createSmtpRoad()
const from = 'jo@example.org'
const endpoint = { host, port: Number(port), security: 'tls' } as const
const account = {
  address: from,
  displayName: null,
  provider: 'other',
  road: 'smtp' as const,
  smtp: { ...endpoint, username: from },
  imap: null,
}

for (let n = 0; n < Number(times); n += 1) {
  const began = performance.now()
  const words = await send().then(
    () => null,
    (error: unknown) => (error instanceof MailboxError ? explain(error).title : String(error)),
  )
  process.stdout.write(`${JSON.stringify({ ms: Math.round(performance.now() - began), words })}\n`)
}
process.exit(0)

async function send(): Promise<void> {
  const message = await compose({
    from: { address: from },
    to: [{ address: 'rita@example.com' }],
    subject: 'Hello',
    text: 'Hello Rita\n',
  })
  const session = await road.open(account, { kind: 'password', password: 'abcdefghijklmnop' }, { network })
  try {
    await session.transmit(message)
  } finally {
    await session.close()
  }
}
