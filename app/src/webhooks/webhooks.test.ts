import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { Webhook } from 'standardwebhooks'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type App, openApp } from '../app.ts'
import { readConfig } from '../config.ts'

interface Heard {
  headers: Record<string, string>
  body: string
}

let app: App
let dataDir: string
let userId: string
let mailboxId: string
let receiver: Server
let heard: Heard[]
/** What the receiver answers, in turn; then 204. */
let answers: number[]
let port: number

beforeEach(async () => {
  heard = []
  answers = []
  receiver = createServer((request, response) => void hear(request, response))
  receiver.listen(0, '127.0.0.1')
  await once(receiver, 'listening')
  const address = receiver.address()
  port = address === null || typeof address === 'string' ? 0 : address.port
  dataDir = mkdtempSync(join(tmpdir(), 'rr-webhooks-'))
  app = await openApp(
    readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'silent', ALLOW_PRIVATE_HOSTS: `127.0.0.1:${port}` }),
  )
  const user = await app.users.createFirstOwner({ email: 'ada@example.org', password: 'a long enough one' })
  userId = user.id
  mailboxId = (await app.mailboxes.addSandbox(userId, user)).id
})
afterEach(async () => {
  await app.close()
  receiver.close()
  rmSync(dataDir, { recursive: true })
})

async function hear(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = String(await buffer(request))
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
  )
  heard.push({ headers, body })
  response.writeHead(answers.shift() ?? 204, { location: 'http://127.0.0.1:1/' }).end()
}

const url = (): string => `http://127.0.0.1:${port}/hook`

async function send(): Promise<string> {
  const { id } = await app.outbox.enqueue({
    ownerId: userId,
    mailboxId,
    to: { address: 'maja@lanternfish.example' },
    subject: 'Hello',
    text: 'A text that no webhook carries',
  })
  await app.outbox.sendDue()
  return id
}

test('a change is told, signed, with ids and no text', async () => {
  const { secret } = await app.webhooks.create(userId, { url: url() })
  const messageId = await send()
  await app.outbox.sandbox.simulate(userId, messageId, 'reply')
  await app.outbox.watchDue()
  expect(await app.deliverWebhooks()).toBe(2)
  const verified = heard.map(({ headers, body }) => new Webhook(secret).verify(body, headers))
  expect(verified).toMatchObject([
    { type: 'message.sent', data: { messageId, state: 'sent' } },
    { type: 'event.reply', data: { messageId, kind: 'reply' } },
  ])
  expect(JSON.stringify(heard)).not.toMatch(/no webhook carries|lanternfish/)
  expect(readFileSync(join(dataDir, 'recruiterreach.db'), 'latin1')).not.toContain(secret)
})

test('only what was asked for, and only to its owner', async () => {
  const eve = await app.users.add({ email: 'eve@example.org', password: 'another long one', role: 'member' })
  const { id } = await app.webhooks.create(eve.id, { url: url() })
  await app.webhooks.create(userId, { url: url(), types: ['event.bounce'] })
  await send()
  expect(await app.deliverWebhooks()).toBe(0)
  await expect(app.webhooks.remove(userId, id)).rejects.toMatchObject({ code: 'webhook.not-found' })
  await expect(app.webhooks.deliveries(userId, id)).rejects.toMatchObject({ code: 'webhook.not-found' })
})

test('a refusal is tried again later under the same id, and the log says so', async () => {
  const { id } = await app.webhooks.create(userId, { url: url() })
  answers = [500]
  await send()
  await app.deliverWebhooks()
  const [waiting] = await app.webhooks.deliveries(userId, id)
  expect(waiting).toMatchObject({ state: 'waiting', tries: 1, status: 500, problem: 'It answered 500.' })
  expect(waiting?.nextAt).toBeGreaterThan(Date.now())
  await app.db.updateTable('webhook_delivery').set({ next_at: 1 }).execute()
  await app.deliverWebhooks()
  expect(await app.webhooks.deliveries(userId, id)).toMatchObject([
    { state: 'delivered', tries: 2, status: 204 },
  ])
  expect(heard[0]?.headers['webhook-id']).toBe(heard[1]?.headers['webhook-id'])
})

test('a redirect is no delivery, and 410 ends it', async () => {
  const { id } = await app.webhooks.create(userId, { url: url() })
  answers = [302, 410]
  await send()
  await app.deliverWebhooks()
  expect(await app.webhooks.deliveries(userId, id)).toMatchObject([{ state: 'waiting', status: 302 }])
  await send()
  await app.deliverWebhooks()
  expect(await app.webhooks.list(userId)).toMatchObject([{ disabledAt: expect.any(Number) }])
  expect((await app.webhooks.deliveries(userId, id)).map(({ state }) => state)).toEqual(['failed', 'failed'])
  await send()
  expect(await app.webhooks.deliveries(userId, id)).toHaveLength(2)
})

test('a private address is refused when it is dialled', async () => {
  const { id } = await app.webhooks.create(userId, { url: `http://127.0.0.1:${port + 1}/` })
  await send()
  await app.deliverWebhooks()
  const [delivery] = await app.webhooks.deliveries(userId, id)
  expect(delivery).toMatchObject({ status: null, problem: expect.stringContaining('private network') })
  expect(heard).toEqual([])
})

test.each(['ftp://example.org/', 'javascript:alert(1)', 'http://user:secret@example.org/', 'nonsense'])(
  '%s is no address for a webhook',
  async (wrong) => {
    await expect(app.webhooks.create(userId, { url: wrong })).rejects.toMatchObject({ code: 'webhook.url' })
  },
)

test('the metrics count what happened and what waits', async () => {
  await send()
  await app.outbox.enqueue({
    ownerId: userId,
    mailboxId,
    to: { address: 'maja@lanternfish.example' },
    subject: 'Later',
    text: 'Later',
    dueAt: Date.now() + 3_600_000,
  })
  const text = await app.metrics.read()
  expect(text).toContain('recruiterreach_messages{state="scheduled"} 1')
  expect(text).toContain('recruiterreach_attempts_total{outcome="sent",provider="sandbox",code=""} 1')
  expect(text).toContain('recruiterreach_oldest_due_seconds 0')
})
