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
let adaId: string
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
  adaId = owner.id
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

const claims = ({
  body,
}: {
  body: { claims: { text: string; source: { kind: string; where: string } }[] }
}) => body.claims.map(({ text, source }) => `${source.kind}: ${text}`)

test('the claims of an answer are those of the text as it stands now, or stood when it was approved', async () => {
  const { body: read } = await call('POST', '/postings', { text: posting })
  const { body: draft } = await call('POST', '/outreach', { postingId: read.id })
  const path = `/outreach/${draft.id}`
  const ofTemplate = claims({ body: draft })
  expect(ofTemplate.join('\n')).toContain('Birchwood Transit')

  const body = 'Hello Ingrid,\n\nAt Harbour Ferries I cut late predictions by 31 %.\n\nAda'
  const edited = await call('PATCH', path, { subject: 'BT-2214', body })
  expect(claims(edited).join('\n')).toContain('31 %')
  expect(claims(edited).join('\n')).not.toContain('Birchwood Transit')
  expect(claims(await call('GET', path))).toEqual(claims(edited))
  for (const { text } of edited.body.claims) expect(`BT-2214\n\n${body}`).toContain(text)

  model.behave(goodAnswer)
  await call('PUT', '/model', { choice: 'agreed' })
  const { body: written } = await call('POST', `${path}/draft`, { by: 'model' })
  expect(claims({ body: written.outreach }).join('\n')).toContain('posting: 140')
  expect(claims(await call('POST', `${path}/undo`))).toEqual(claims(edited))

  // What nobody else proves is the person's own word, and stays so when the résumé is gone.
  const mailboxId = (await call('POST', '/mailboxes', { road: 'sandbox' })).body.id
  const boast = `${body}\n\nI speak 14 languages.`
  await call('PATCH', path, { body: boast, mailboxId })
  const approved = await call('POST', `${path}/approve`, { vouch: true, mailAnyway: true })
  expect(claims(approved).join('\n')).toMatch(/^user: .*14/m)
  await app.profiles.saveResume(adaId, null)
  expect(claims(await call('GET', path))).toEqual(claims(approved))
  await app.profiles.saveResume(adaId, { bytes: new TextEncoder().encode(resume) })
})

test('a posting’s draft by the model: agreed to first, falls back to the template, and keeps no draft', async () => {
  const { body: read } = await call('POST', '/postings', { text: posting })
  const at = (verb: string) => `/postings/${read.id}/${verb}`
  const byTemplate = await call('POST', at('draft'), {})
  expect(byTemplate.body.run).toBeNull()

  await call('PUT', '/model', { choice: 'off' })
  const asked = model.requests.length
  model.behave(goodAnswer)
  expect((await call('GET', at('leaves'))).body).toMatchObject({
    to: new URL(model.url).host,
    leaves: expect.arrayContaining([
      { what: expect.any(String), text: expect.stringContaining('140 electric buses') },
    ]),
  })
  expect(await call('POST', at('draft'), { model: true })).toMatchObject({
    status: 409,
    body: { code: 'model.not-agreed' },
  })
  expect(model.requests).toHaveLength(asked)

  await call('PUT', '/model', { choice: 'agreed' })
  const kept = (await call('GET', '/outreach')).body.length
  expect((await call('POST', at('draft'), { model: true })).body).toMatchObject({
    body: expect.stringContaining(proof),
    claims: expect.arrayContaining([
      expect.objectContaining({ source: expect.objectContaining({ kind: 'resume' }) }),
    ]),
    run: { outcome: 'model', inputTokens: 700, outputTokens: 90 },
  })
  model.behave(liesAlone)
  expect((await call('POST', at('draft'), { model: true })).body).toMatchObject({
    body: byTemplate.body.body,
    run: { outcome: 'template', note: expect.any(String) },
  })
  expect((await call('GET', '/outreach')).body).toHaveLength(kept)
  const { runs } = (await app.modelDrafts.spent(adaId))[0] ?? {}
  expect(runs).toBe((await app.db.selectFrom('model_run').select('id').execute()).length)
  expect(
    await app.db.selectFrom('model_run').select('id').where('outreach_id', 'is', null).execute(),
  ).toHaveLength(2)
  expect((await call('POST', at('draft'), { model: true }, eve)).status).toBe(404)
})
