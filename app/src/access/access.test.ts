import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openApp, type App } from '../app.ts'
import { readConfig } from '../config.ts'
import { AppError } from '../failure.ts'
import { createSessions } from './sessions.ts'

let app: App
let dataDir: string

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'rr-access-'))
  app = await openApp(readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'silent' }))
})
afterEach(async () => {
  await app.close()
  rmSync(dataDir, { recursive: true })
})

const ada = { email: 'Ada@example.org', password: 'a long enough one', name: 'Ada' }
const from = { address: '192.0.2.1' }
const cookieOf = (lines: string[]): Headers =>
  new Headers({ cookie: lines.map((line) => line.split(';')[0]).join('; ') })

test('the first account is the owner, and the door shuts behind it', async () => {
  expect(await app.users.isFirstRun()).toBe(true)
  const both = await Promise.allSettled([
    app.users.createFirstOwner(ada),
    app.users.createFirstOwner({ ...ada, email: 'eve@example.org' }),
  ])
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { code: 'user.owner-exists', status: 403 },
  })
  expect(await app.users.list()).toHaveLength(1)
  expect(await app.users.isFirstRun()).toBe(false)
})

test('a session opens with the right password alone, and ends', async () => {
  await app.users.createFirstOwner(ada)
  await expect(app.sessions.signIn({ ...ada, password: 'a wrong one' }, from)).rejects.toMatchObject({
    code: 'session.wrong-password',
    status: 401,
  })
  const headers = cookieOf(await app.sessions.signIn(ada, from))
  expect(await app.sessions.current(headers)).toMatchObject({ email: 'ada@example.org', role: 'owner' })
  await app.sessions.signOut(headers)
  expect(await app.sessions.current(headers)).toBeNull()
})

test('a session outlives a restart', async () => {
  await app.users.createFirstOwner(ada)
  const headers = cookieOf(await app.sessions.signIn(ada, from))
  await app.close()
  app = await openApp(app.config, { log: app.log })
  expect(await app.sessions.current(headers)).toMatchObject({ email: 'ada@example.org' })
})

test('guessing is slowed down, for that address alone', async () => {
  await app.users.createFirstOwner(ada)
  for (let n = 0; n < 10; n++)
    await expect(app.sessions.signIn({ ...ada, password: `guess ${n}` }, from)).rejects.toMatchObject({
      code: 'session.wrong-password',
    })
  await expect(app.sessions.signIn(ada, from)).rejects.toMatchObject({
    code: 'session.too-many-tries',
    status: 429,
  })
  await expect(app.sessions.signIn(ada, { address: '192.0.2.2' })).resolves.not.toHaveLength(0)
})

test('a slow guesser from many addresses is held up, and the owner still gets in', async () => {
  await app.users.createFirstOwner(ada)
  await app.users.add({ email: 'eve@example.org', password: 'another long one', role: 'member' })
  let now = Date.now()
  const { config, db, dialect } = app
  const sessions = createSessions({ db, dialect, secret: 's', baseUrl: config.baseUrl, clock: () => now })
  const cookie = (await sessions.signIn(ada, from)).map((line) => line.split(';')[0]).join('; ')
  const guess = (n: number) =>
    sessions.signIn({ ...ada, password: `guess ${n}` }, { address: `198.51.100.${n}` })
  const codes = (await Promise.allSettled(Array.from({ length: 25 }, (_, n) => guess(n)))).map((one) =>
    one.status === 'rejected' && one.reason instanceof AppError ? one.reason.code : 'in',
  )
  expect(codes.filter((code) => code === 'session.wrong-password')).toHaveLength(20)
  expect(codes.filter((code) => code === 'session.account-held')).toHaveLength(5)

  // A stranger with the right password, too; the browser that was let in before is not held up, nor is another account.
  await expect(sessions.signIn(ada, { address: '192.0.2.7' })).rejects.toMatchObject({
    code: 'session.account-held',
    status: 429,
  })
  await expect(
    sessions.signIn(
      { email: 'eve@example.org', password: 'another long one' },
      { address: '192.0.2.8', cookie },
    ),
  ).resolves.not.toHaveLength(0)
  const again = await sessions.signIn(ada, { address: '192.0.2.7', cookie })
  expect(cookieOf(again).get('cookie')).toContain(/recruiterreach\.device=[^;]+/.exec(cookie)?.[0])
  // A made-up cookie, or one of another account, opens no further count.
  const forged = cookie.replace(/(device=)[\w-]+/, '$1AAAA')
  await expect(sessions.signIn(ada, { address: '192.0.2.9', cookie: forged })).rejects.toMatchObject({
    code: 'session.account-held',
  })
  // The known browser has its own twenty.
  for (let n = 0; n < 20; n++)
    await expect(
      sessions.signIn({ ...ada, password: 'no' }, { address: `203.0.113.${n}`, cookie }),
    ).rejects.toMatchObject({ code: 'session.wrong-password' })
  await expect(sessions.signIn(ada, { address: '203.0.113.99', cookie })).rejects.toMatchObject({
    code: 'session.account-held',
  })
  now += 3_600_000
  await expect(sessions.signIn(ada, { address: '192.0.2.7' })).resolves.not.toHaveLength(0)
  const kept = JSON.stringify(await db.selectFrom('sign_in_try').selectAll().execute())
  expect(kept).not.toContain('ada')
})

test('a token opens with its scopes until it is revoked, and is kept nowhere', async () => {
  const owner = await app.users.createFirstOwner(ada)
  const { id, token } = await app.tokens.create(owner.id, { scopes: ['messages:send'] })
  expect(await app.tokens.verify(token)).toEqual({ userId: owner.id, scopes: ['messages:send'] })
  expect(await app.tokens.verify(`${token}x`)).toBeNull()
  const kept = JSON.stringify(await app.db.selectFrom('token').selectAll().execute())
  expect(kept).not.toContain(token.slice(3))
  await expect(app.tokens.revoke(id, 'somebody else')).rejects.toMatchObject({ status: 404 })
  await app.tokens.revoke(id, owner.id)
  expect(await app.tokens.verify(token)).toBeNull()
})
