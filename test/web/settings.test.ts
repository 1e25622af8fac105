import { expect, test } from 'vitest'
import { inHouse, people, visitorOf } from './visitor.ts'
import { createServer } from '../../app/src/server.ts'

const house = inHouse({}, { shared: true })

test('a token is shown once, works, and is revoked', async () => {
  const { ada, app } = house.now
  const made = await ada.post('/settings/tokens', { tokenName: 'my script', scope: 'messages:send' })
  const token = /rr_[\w-]+/.exec(made.text)?.[0] ?? ''
  expect(made.headers.get('cache-control')).toBe('no-store')
  expect(await app.tokens.verify(token)).toMatchObject({ scopes: ['messages:send'] })
  const page = await ada.get('/settings')
  expect(page.text).not.toContain(token)
  expect(page.text).toContain('my script')
  const revoke = /\/settings\/tokens\/[\w-]+\/revoke/.exec(page.text)?.[0] ?? ''
  expect((await ada.post(revoke)).location).toBe('/settings?done=revoked')
  expect(await app.tokens.verify(token)).toBeNull()
})

test('the owner adds a person, who can sign in; a second of the same address is refused at its field', async () => {
  const { ada, app } = house.now
  const person = { name: 'Ola', email: 'ola@example.org', password: 'ola has a long one', role: 'member' }
  expect((await ada.post('/settings/users', person)).location).toBe('/settings?done=user')
  const again = await ada.post('/settings/users', person)
  expect(again.status).toBe(409)
  expect(again.text).toContain('id="email-error"')
  expect(again.text).not.toContain(person.password)
  const ola = visitorOf(createServer(app))
  expect((await ola.post('/sign-in', person)).location).toBe('/')
  expect((await ola.get('/settings')).text).toContain('ola@example.org')
})

test('the owner sees where things are kept, and no secret', async () => {
  const page = await house.now.ada.get('/settings')
  expect(page.text).toContain('SQLite in')
  expect(page.text).toContain('no text leaves this machine')
  expect(page.text).not.toContain(people.ada.password)
})
