import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { type App, openApp } from '../app.ts'
import type { Scope } from '../access/tokens.ts'
import { readConfig } from '../config.ts'
import { createServer } from '../server.ts'
import { createApi } from './api.ts'

let app: App
let dataDir: string
let api: ReturnType<typeof createApi>
let ada: string
let eve: string
let adaId: string

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'rr-api-'))
  app = await openApp(readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'silent' }))
  api = createApi(app)
  const owner = await app.users.createFirstOwner({ email: 'ada@example.org', password: 'a long enough one' })
  const member = await app.users.add({
    email: 'eve@example.org',
    password: 'another long one',
    role: 'member',
  })
  adaId = owner.id
  ada = (await app.tokens.create(owner.id)).token
  eve = (await app.tokens.create(member.id)).token
})
afterAll(async () => {
  await app.close()
  rmSync(dataDir, { recursive: true })
})

async function call(
  method: string,
  path: string,
  options: { token?: string; body?: unknown; headers?: Record<string, string> } = {},
) {
  const response = await api.request(path, {
    method,
    headers: {
      authorization: `Bearer ${options.token ?? ada}`,
      ...(options.body !== undefined && { 'content-type': 'application/json' }),
      ...options.headers,
    },
    ...(options.body !== undefined && { body: JSON.stringify(options.body) }),
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) }
}

const sandbox = async (token = ada): Promise<string> =>
  (await call('POST', '/mailboxes', { token, body: { road: 'sandbox' } })).body.id

const message = async () => ({
  mailboxId: await sandbox(),
  to: { address: 'maja@lanternfish.example', name: 'Maja Lindqvist' },
  subject: 'Grüße aus Leeds',
  text: 'Hello',
})

const text =
  'Backend Engineer at Lanternfish Pay, Leeds. We are six engineers and look for the seventh, who will own our settlement service. You bring Python and PostgreSQL. Questions? Write to our recruiter Maja Lindqvist: maja.lindqvist@lanternfish.example'

test.each(['/messages/', '/nothing-of-that-name'])(
  'a call that does not exist is a problem too: %s',
  async (path) => {
    const response = await createServer(app).request(`/api/v1${path}`, {
      headers: { authorization: `Bearer ${ada}` },
    })
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    expect(await response.json()).toMatchObject({ code: 'api.not-found', status: 404 })
  },
)

describe('who may call', () => {
  test('nobody without a token, and the answer says how to get one', async () => {
    const response = await api.request('/mailboxes')
    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toBe('Bearer')
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await response.json()).toMatchObject({ code: 'api.unauthorized', status: 401 })
  })

  test('a token reads with any scope, and writes with the right one only', async () => {
    const { token } = await app.tokens.create(adaId, { scopes: ['postings:write'] satisfies Scope[] })
    expect((await call('GET', '/mailboxes', { token })).status).toBe(200)
    expect((await call('POST', '/mailboxes', { token, body: { road: 'sandbox' } })).body).toMatchObject({
      status: 403,
      code: 'api.forbidden',
    })
  })

  test('the description stands open, and names every call', async () => {
    const response = await api.request('/openapi.json')
    const { paths } = z.object({ paths: z.record(z.string(), z.unknown()) }).parse(await response.json())
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining([
        '/mailboxes',
        '/mailboxes/{id}/verify',
        '/mailboxes/{id}/doctor',
        '/messages',
        '/messages/{id}/cancel',
        '/messages/{id}/retry',
        '/messages/{id}/resolve',
        '/postings',
        '/postings/{id}/contacts',
        '/postings/{id}/draft',
        '/outreach/{id}/approve',
        '/events',
      ]),
    )
  })

  test('what is another person’s is not found', async () => {
    const mailboxId = await sandbox()
    const sent = await call('POST', '/messages', {
      body: { mailboxId, to: 'maja@lanternfish.example', subject: 'Hello', text: 'Hello' },
    })
    const posting = await call('POST', '/postings', { body: { text } })
    for (const path of [
      `/mailboxes/${mailboxId}`,
      `/messages/${sent.body.id}`,
      `/postings/${posting.body.id}`,
    ]) {
      expect((await call('GET', path)).status, path).toBe(200)
      expect((await call('GET', path, { token: eve })).status, path).toBe(404)
    }
    const foreign = await call('POST', '/messages', {
      token: eve,
      body: { mailboxId, to: 'maja@lanternfish.example', subject: 'Hello', text: 'Hello' },
    })
    expect(foreign.status).toBe(404)
    expect((await call('DELETE', `/mailboxes/${mailboxId}`, { token: eve })).status).toBe(404)
  })
})

describe('messages', () => {
  test('the same key and body is one message and one answer for ever; another body is a conflict', async () => {
    const body = await message()
    const headers = { 'idempotency-key': 'one' }
    const first = await call('POST', '/messages', { body, headers })
    expect(first.status).toBe(202)
    expect(first.body).toEqual({
      id: expect.any(String),
      messageId: expect.stringMatching(/^<.+@.+>$/),
      state: 'queued',
    })
    await app.outbox.sendDue()
    expect((await call('GET', `/messages/${first.body.id}`)).body.state).toBe('sent')
    expect((await call('POST', '/messages', { body, headers })).body).toEqual(first.body)
    const other = await call('POST', '/messages', { body: { ...body, text: 'Other' }, headers })
    expect(other).toMatchObject({ status: 409, body: { code: 'outbox.idempotency-conflict' } })
    // A key is one person's own.
    const theirs = { ...body, mailboxId: await sandbox(eve) }
    expect((await call('POST', '/messages', { token: eve, body: theirs, headers })).status).toBe(202)
  })

  test('a message shows its attempts, and what came back', async () => {
    const { body } = await call('POST', '/messages', { body: await message() })
    await app.outbox.sendDue()
    await app.outbox.sandbox.simulate(adaId, body.id, 'bounce')
    await app.outbox.watchDue()
    const { body: seen } = await call('GET', `/messages/${body.id}`)
    expect(seen.attempts).toMatchObject([{ road: 'sandbox', outcome: 'sent', trace: expect.any(Array) }])
    expect(seen.events).toMatchObject([{ kind: 'bounce' }])
    expect(seen).not.toHaveProperty('ownerId')
    const { body: events } = await call('GET', `/events?after=${seen.events[0].seq - 1}`)
    expect(events).toMatchObject([{ messageId: body.id, kind: 'bounce' }])
  })

  test('a scheduled one waits and can be cancelled, once', async () => {
    const sendAt = new Date(Date.now() + 3_600_000).toISOString()
    const { body } = await call('POST', '/messages', { body: { ...(await message()), sendAt } })
    expect(body.state).toBe('scheduled')
    expect((await call('POST', `/messages/${body.id}/cancel`)).body.state).toBe('cancelled')
    expect(await call('POST', `/messages/${body.id}/cancel`)).toMatchObject({ status: 409 })
    const { body: cancelled } = await call('GET', '/messages?state=cancelled')
    expect(cancelled.map(({ id }: { id: string }) => id)).toContain(body.id)
  })

  test.each([
    ['no mailbox', { to: 'a@b.example', subject: 's', text: 't' }, 422],
    ['an address with a line break', { to: 'a@b.example\r\nBcc: x@y.example', subject: 's', text: 't' }, 422],
    ['a subject with a line break', { to: 'a@b.example', subject: 's\r\nBcc: x@y.example', text: 't' }, 422],
    [
      'an attachment that is no base64',
      { to: 'a@b.example', attachments: [{ filename: 'a', content: '§' }] },
      422,
    ],
  ])('%s is refused in words', async (name, given, status) => {
    const body = {
      subject: 's',
      text: 't',
      ...(name !== 'no mailbox' && { mailboxId: await sandbox() }),
      ...given,
    }
    const answer = await call('POST', '/messages', { body })
    expect(answer.status).toBe(status)
    expect(answer.body.fix.length).toBeGreaterThan(0)
  })

  test('JSON that is none', async () => {
    const response = await api.request('/messages', {
      method: 'POST',
      headers: { authorization: `Bearer ${ada}`, 'content-type': 'application/json' },
      body: '{',
    })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ code: 'api.malformed' })
  })
})

describe('from a posting to a message', () => {
  test('read, find, draft, start, edit, approve', async () => {
    const posting = await call('POST', '/postings', { body: { text } })
    expect(posting).toMatchObject({ status: 201, body: { id: expect.any(String), description: text } })
    const found = await call('POST', `/postings/${posting.body.id}/contacts`)
    expect(found.body.contacts).toMatchObject([
      { name: 'Maja Lindqvist', email: 'maja.lindqvist@lanternfish.example', emailStatus: 'published' },
    ])
    const draft = await call('POST', `/postings/${posting.body.id}/draft`)
    expect(draft).toMatchObject({
      status: 200,
      body: { subject: expect.any(String), claims: expect.any(Array) },
    })

    const mailboxId = await sandbox()
    const started = await call('POST', '/outreach', { body: { postingId: posting.body.id, mailboxId } })
    expect(started).toMatchObject({
      status: 201,
      body: { state: 'draft', recipientEmail: 'maja.lindqvist@lanternfish.example' },
    })
    const path = `/outreach/${started.body.id}`
    const boast = { body: 'Hello Maja,\n\nI have led 400 people at Northwind Foundry.\n\nAda' }
    expect((await call('PATCH', path, { body: boast })).status).toBe(200)
    expect((await call('POST', `${path}/approve`)).body).toMatchObject({ code: 'outreach.unsupported' })
    const approved = await call('POST', `${path}/approve`, { body: { vouch: true } })
    expect(approved).toMatchObject({
      status: 200,
      body: { state: 'approved', messageId: expect.any(String) },
    })
    // Twice the same person about the same posting: only where it is meant.
    const again = await call('POST', '/outreach', { body: { postingId: posting.body.id, mailboxId } })
    const twice = `/outreach/${again.body.id}/approve`
    expect((await call('POST', twice, { body: { vouch: true } })).body).toMatchObject({
      code: 'outreach.twice',
    })
    expect((await call('POST', twice, { body: { vouch: true, force: true } })).status).toBe(200)
  })

  test('nobody is named: says so with what to do next, and looks online only when asked', async () => {
    const { body: posting } = await call('POST', '/postings', {
      body: {
        text: 'Baker\n\nWe are a small bakery and look for a baker who likes early mornings and rye bread.',
      },
    })
    const path = `/postings/${posting.id}/contacts`
    const investigate = vi.spyOn(app.postings, 'investigate')
    const found = await call('POST', path)
    expect(found).toMatchObject({ status: 200, body: { contacts: [], advice: { nobodyNamed: true } } })
    expect(found.body.advice.nextSteps.length).toBeGreaterThan(0)
    expect(investigate).toHaveBeenLastCalledWith(adaId, posting.id, { offline: true })
    investigate.mockResolvedValueOnce({ ...found.body, steps: [] })
    expect((await call('POST', path, { body: { online: true } })).status).toBe(200)
    expect(investigate).toHaveBeenLastCalledWith(adaId, posting.id, { offline: false })
    investigate.mockRestore()
  })

  test.each([
    ['an empty text', { text: ' ' }],
    ['a private address', { url: 'http://127.0.0.1:8080/job' }],
    ['an address that is none', { url: 'ftp://example.org/job' }],
  ])('%s: a clear message', async (_name, body) => {
    const { status, body: problem } = await call('POST', '/postings', { body })
    expect(status).toBe(422)
    expect(problem.code).toMatch(/^posting\./)
    expect(problem.fix.length).toBeGreaterThan(0)
  })
})
