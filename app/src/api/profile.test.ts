import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { posting, resume } from '../../../test/web/visitor.ts'
import { type App, openApp } from '../app.ts'
import { readConfig } from '../config.ts'
import { createApi } from './api.ts'

let app: App
let dataDir: string
let token: string

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'rr-profile-'))
  app = await openApp(readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'silent' }))
  const owner = await app.users.createFirstOwner({ email: 'ada@example.org', password: 'a long enough one' })
  await app.profiles.save(owner.id, { name: 'Ada Nwosu' })
  await app.profiles.saveResume(owner.id, { bytes: new TextEncoder().encode(resume) })
  token = (await app.tokens.create(owner.id)).token
})
afterAll(async () => {
  await app.close()
  rmSync(dataDir, { recursive: true })
})

async function call(method: string, path: string, body?: unknown) {
  const response = await createApi(app).request(path, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  return { status: response.status, body: JSON.parse(await response.text()) }
}

test('a template that names the availability stops, saying where to fill it in, until it has a value', async () => {
  const template = {
    name: 'Short',
    subject: '',
    body: '{{ salutation }}\n\n{{ availability }}\n\n{{ signature }}',
  }
  const { body: kept } = await call('POST', '/templates', template)
  const { body: read } = await call('POST', '/postings', { text: posting })
  const start = () => call('POST', '/outreach', { postingId: read.id, templateId: kept.id })
  expect((await call('GET', '/profile')).body).toEqual({
    name: 'Ada Nwosu',
    signature: '',
    availability: '',
    hasResume: true,
  })
  const stopped = await start()
  expect(stopped).toMatchObject({ status: 422, body: { code: 'draft.unfilled-variable' } })
  expect(stopped.body.fix.join(' ')).toContain('on the page “You”, under “When you can start or talk”')

  const long = await call('PATCH', '/profile', { availability: 'soon '.repeat(60) })
  expect(long).toMatchObject({ status: 422, body: { code: 'profile.availability' } })
  const changed = await call('PATCH', '/profile', { availability: ' from 1 February\n2027. ' })
  expect(changed.body).toMatchObject({ name: 'Ada Nwosu', availability: 'from 1 February 2027.' })

  const { body: preview } = await call('POST', '/templates/preview', template)
  expect(preview).toMatchObject({ unfilled: [], unsupported: [] })
  expect(preview.body).toContain('My availability: from 1 February 2027.')
  const { body: draft } = await start()
  expect(draft.body).toContain('My availability: from 1 February 2027.')
  // Their own word: approval asks for no other source.
  const { body: mailbox } = await call('POST', '/mailboxes', { road: 'sandbox' })
  await call('PATCH', `/outreach/${draft.id}`, { mailboxId: mailbox.id })
  expect(await call('POST', `/outreach/${draft.id}/approve`, {})).toMatchObject({
    status: 200,
    body: { state: 'approved' },
  })
})
