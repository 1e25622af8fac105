import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeNext } from './next.ts'

test.each(['/outreach/1', '/mailboxes?done=saved', '/'])('%s is a path of this site', (next) => {
  expect(safeNext(next)).toBe(next)
})

test.each([
  undefined,
  '',
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/.//evil.example',
  'javascript:alert(1)',
  '/x\r\nset-cookie: a=b',
])('%j leads nowhere else', (next) => {
  const there = new URL(safeNext(next), 'https://reach.example')
  expect(there.origin).toBe('https://reach.example')
  expect(safeNext(next)).not.toMatch(/[\r\n\t\\]|^\/\//)
})

test('whatever is asked for, a browser stays here', () => {
  const odd = fc.string({ unit: fc.constantFrom('/', '\\', '\t', '.', '@', ':', 'a', '?', '#', '%') })
  fc.assert(
    fc.property(odd, (next) => {
      expect(new URL(safeNext(next), 'https://reach.example').host).toBe('reach.example')
      expect(new URL(safeNext(`/${next}`), 'https://reach.example').host).toBe('reach.example')
    }),
  )
})
