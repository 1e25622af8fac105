import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { goodAnswer, liesAlone, proof } from '../../../test/files/model-answers.ts'
import { startModelServer } from '../../../test/files/model-server.ts'
import { posting, resume } from '../../../test/web/visitor.ts'
import { type App, openApp } from '../app.ts'
import { readConfig } from '../config.ts'
import { createApi } from './api.ts'

const model = await startModelServer()
let app: App
let dataDir: string
let api: ReturnType<typeof createApi>
let ada: string
let eve: string

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'rr-drafts-'))
  const env = {
    DATA_DIR: dataDir,
    LOG_LEVEL: 'silent',
    LLM_BASE_URL: model.url,
    LLM_MODEL: 'small-model',
    ALLOW_PRIVATE_HOSTS: new URL(model.url).host,
  }
  app = await openApp(readConfig(env))
  api = createApi(app)
  const owner = await app.users.createFirstOwner({ email: 'ada@example.org', password: 'a long enough one' })
  const member = await app.users.add({
    email: 'eve@example.org',
    password: 'another long one',
    role: 'member',
  })
  await app.profiles.save(owner.id, { name: 'Ada Nwosu' })
  await app.profiles.saveResume(owner.id, { bytes: new TextEncoder().encode(resume) })
  ada = (await app.tokens.create(owner.id)).token
  eve = (await app.tokens.create(member.id)).token
})
afterAll(async () => {
  await app.close()
  await model.close()
  rmSync(dataDir, { recursive: true })
})

async function call(method: string, path: string, body?: unknown, token = ada) {
  const response = await api.request(path, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  return { status: response.status, body: JSON.parse(await response.text()) }
}

test('a draft by the model once it is agreed to, its versions, and back', async () => {
  const { body: read } = await call('POST', '/postings', { text: posting })
  const { body: draft } = await call('POST', '/outreach', { postingId: read.id })
  const at = (verb: string) => `/outreach/${draft.id}/${verb}`
  model.behave(goodAnswer)

  expect((await call('GET', '/model')).body).toMatchObject({ model: 'small-model', choice: null })
  expect((await call('GET', at('leaves'))).body.leaves[0].text).toContain('140 electric buses')
  expect((await call('POST', at('draft'), { by: 'model' })).body).toMatchObject({ code: 'model.not-agreed' })
  expect(model.requests).toEqual([])

  expect((await call('PUT', '/model', { choice: 'agreed' })).body).toMatchObject({ choice: 'agreed' })
  const written = await call('POST', at('draft'), { by: 'model' })
  expect(written.body).toMatchObject({
    outreach: { body: expect.stringContaining(proof) },
    run: { outcome: 'model', inputTokens: 700, outputTokens: 90, cost: null },
  })
  model.behave(liesAlone)
  const lied = await call('POST', at('draft'), { by: 'model' })
  expect(lied.body).toMatchObject({
    outreach: { body: written.body.outreach.body },
    run: { outcome: 'template', note: expect.any(String) },
  })
  expect((await call('POST', at('draft'), { by: 'template', tone: 'warm' })).body.run).toBeNull()

  const { body: versions } = await call('GET', at('versions'))
  expect(versions.map(({ origin }: { origin: string }) => origin)).toEqual(['template', 'model', 'template'])
  expect((await call('POST', at('undo'))).body.body).toContain(proof)
  expect((await call('POST', at('redo'))).body.body).not.toContain(proof)
  expect((await call('POST', at(`versions/${versions[2].id}/restore`))).body.body).toBe(draft.body)
  expect((await call('POST', at('sentence'), { sentence: 'Not there.' })).body.from).toBeNull()

  for (const [method, verb, body] of [
    ['GET', 'versions', undefined],
    ['GET', 'leaves', undefined],
    ['POST', 'undo', undefined],
    ['POST', `versions/${versions[2].id}/restore`, undefined],
    ['POST', 'draft', { by: 'template' }],
    ['POST', 'sentence', { sentence: 'x' }],
  ] as const)
    expect((await call(method, at(verb), body, eve)).status, verb).toBe(404)
})
