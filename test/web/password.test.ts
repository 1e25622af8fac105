import { expect, test } from 'vitest'
import { inHouse, people } from './visitor.ts'

const house = inHouse()
const next = 'ada has another long password'
const change = (fields: Record<string, string> = {}) => ({
  currentPassword: people.ada.password,
  newPassword: next,
  repeatedPassword: next,
  ...fields,
})

test('a new password opens the door, the old one does not, and other sessions end', async () => {
  const { ada, stranger } = house.now
  const elsewhere = stranger()
  await elsewhere.post('/sign-in', people.ada)
  expect((await ada.get('/settings')).text).toContain('href="/settings/password"')

  expect((await ada.post('/settings/password', change())).location).toBe('/settings?done=password')
  expect((await ada.get('/settings?done=password')).text).toContain('your other sessions were signed out')
  expect((await elsewhere.get('/')).location).toBe('/sign-in')
  expect((await stranger().post('/sign-in', people.ada)).status).toBe(422)
  expect((await stranger().post('/sign-in', { ...people.ada, password: next })).location).toBe('/')
})

test.each([
  [
    'a wrong current one',
    { currentPassword: 'not this one' },
    'currentPassword',
    'not the password that you signed in',
  ],
  [
    'a short new one',
    { newPassword: 'short', repeatedPassword: 'short' },
    'newPassword',
    '8 to 128 characters',
  ],
  [
    'two that differ',
    { repeatedPassword: 'a typing mistake' },
    'repeatedPassword',
    'The two new passwords differ',
  ],
  [
    'the one that is there already',
    { newPassword: people.ada.password, repeatedPassword: people.ada.password },
    'newPassword',
    'the same as the current one',
  ],
])('%s is refused at its field, and nothing changes', async (_, fields, name, words) => {
  const { ada, stranger } = house.now
  const page = await ada.post('/settings/password', change(fields))
  expect(page.status).toBe(422)
  expect(page.text).toMatch(new RegExp(`id="${name}-error"[^>]*>[^<]*${words}`))
  for (const typed of Object.values(change(fields))) expect(page.text).not.toContain(typed)
  expect((await ada.get('/')).status).toBe(200)
  expect((await stranger().post('/sign-in', people.ada)).location).toBe('/')
})

test('guessing the current one at a session left open is slowed down', async () => {
  const { ada } = house.now
  for (let n = 0; n < 10; n++)
    expect((await ada.post('/settings/password', change({ currentPassword: `guess ${n}` }))).status).toBe(422)
  const page = await ada.post('/settings/password', change())
  expect(page.status).toBe(429)
  expect(page.text).toContain('Too many tries')
})

test('a password changes for whoever is signed in alone', async () => {
  const { stranger } = house.now
  expect((await stranger().get('/settings/password')).location).toMatch(/^\/sign-in/)
  expect((await stranger().post('/settings/password', change())).status).toBe(401)
})
