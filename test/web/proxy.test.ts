import { expect, test } from 'vitest'
import { inHouse, people } from './visitor.ts'

const house = inHouse({ TRUST_PROXY: '1' })

test('behind a proxy, a stranger who guesses locks out their own address and nobody else', async () => {
  const { stranger } = house.now
  const signIn = async (forwarded: string, password: string = people.ada.password) =>
    (await stranger().post('/sign-in', { ...people.ada, password }, { 'x-forwarded-for': forwarded })).status
  for (let n = 0; n < 10; n++) expect(await signIn('198.51.100.7', 'never mind this one')).toBe(422)
  expect(await signIn('198.51.100.7')).toBe(429)
  expect(await signIn('203.0.113.9, 198.51.100.7')).toBe(429)
  expect(await signIn('203.0.113.9')).toBe(303)
})
