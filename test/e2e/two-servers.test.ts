import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { type RunningApp, startApp } from '../rig/app.ts'
import { needs } from '../rig/available.ts'
import { type MailServer, startMailServer } from '../rig/mail/server.ts'
import { makeNest, type Nest } from '../rig/tether.ts'

const program = fileURLToPath(new URL('../../app/bin/recruiterreach.js', import.meta.url))
const senders = ['ada', 'ben', 'cem'] as const
const answer = z.object({
  id: z.string(),
  messageId: z.string().default(''),
  state: z.string().optional(),
})
const patience = { timeout: 180_000 }

needs('mail')('two servers on one DATA_DIR', () => {
  let mail: MailServer
  /** Each logs into its own; the data is in the first one's. */
  const nests: Nest[] = []
  const servers: RunningApp[] = []
  let token: string
  const mailboxes: string[] = []
  const accepted: { id: string; messageId: string }[] = []

  const env = (): Record<string, string> => ({
    DATA_DIR: `${nests[0]?.path}/shared`,
    NODE_EXTRA_CA_CERTS: mail.caFile,
    ALLOW_PRIVATE_HOSTS: [mail.smtps, mail.imaps].map((port) => `${mail.host}:${port}`).join(','),
  })

  beforeAll(async () => {
    mail = await startMailServer({ users: ['rita', ...senders], filesSentCopies: true })
    nests.push(makeNest('rr-first-'), makeNest('rr-second-'))
    // At once, on a folder that is not there yet: one makes the tables and the key, the other finds them.
    servers.push(...(await Promise.all(nests.map((nest) => startApp(nest, env(), 'KILL')))))
    await command(['users', 'add', '--email', 'ada@example.org', '--role', 'owner'])
    token = (await command(['tokens', 'create', '--email', 'ada@example.org'])).trim()
    for (const [n, sender] of senders.entries()) {
      const { address, password } = mail.user(sender)
      const at = { host: mail.host, security: 'tls' }
      const { id } = await call(n % 2, '/mailboxes', {
        address,
        password,
        smtp: { ...at, port: mail.smtps },
        imap: { ...at, port: mail.imaps },
      })
      mailboxes.push(id)
    }
  }, 180_000)
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.stop()))
    await Promise.all(nests.map((nest) => nest.remove()))
    await mail?.stop()
  })

  async function command(args: string[]): Promise<string> {
    const { stdout } = await promisify(execFile)(process.execPath, [program, ...args], {
      env: { PATH: process.env['PATH'], ...env(), USER_PASSWORD: 'a long enough one' },
    })
    return stdout
  }

  async function call(server: number, path: string, body?: object): Promise<z.infer<typeof answer>> {
    const response = await fetch(`${servers[server]?.url}/api/v1${path}`, {
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    })
    const text = await response.text()
    expect(response.ok, text).toBe(true)
    return answer.parse(JSON.parse(text))
  }

  async function accept(server: number, count: number): Promise<void> {
    for (let n = 0; n < count; n += 1) {
      const message = {
        mailboxId: mailboxes[accepted.length % mailboxes.length],
        to: mail.user('rita').address,
        subject: `Number ${accepted.length}`,
        text: 'Hello.\n',
      }
      accepted.push(await call(server, '/messages', message))
    }
  }

  const arrived = async (): Promise<string[]> =>
    (await mail.mails('rita')).map(({ parsed }) => parsed.messageId ?? '').toSorted()
  const expected = (): string[] => accepted.map(({ messageId }) => messageId).toSorted()

  /** Ids of those that do not stand at one of these states. */
  async function notYet(states: readonly string[]): Promise<string[]> {
    const all = await Promise.all(accepted.map(({ id }) => call(0, `/messages/${id}`)))
    return all.filter(({ state = '' }) => !states.includes(state)).map(({ id }) => id)
  }
  const untilAll = (states: readonly string[]): Promise<void> =>
    expect.poll(() => notYet(states), { timeout: 150_000, interval: 500 }).toEqual([])

  test('both take messages and send: each arrives once', patience, async () => {
    await Promise.all([accept(0, 12), accept(1, 12)])
    await untilAll(['sent'])
    expect(await arrived()).toEqual(expected())
  })

  test(
    'one dies by kill -9 with messages under way: the other brings them home, each once',
    patience,
    async () => {
      await Promise.all([accept(0, 6), accept(1, 9)])
      await servers[1]?.stop()
      await accept(0, 3)
      // A lease of the dead one ends after half a minute. What it was in the middle of is in doubt, and looked for in Sent.
      await untilAll(['sent', 'unknown'])
      // Nobody knows yet whether this server files copies: where none is there, the person says what became of it.
      const there = await arrived()
      const inDoubt = await notYet(['sent'])
      for (const { id, messageId } of accepted)
        if (inDoubt.includes(id) && !there.includes(messageId))
          await call(0, `/messages/${id}/resolve`, { answer: 'send-again' })
      await untilAll(['sent'])
      expect(await arrived()).toEqual(expected())
    },
  )
})
