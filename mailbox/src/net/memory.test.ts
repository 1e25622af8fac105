import { expect, test } from 'vitest'
import { createMemory } from './memory.ts'

test('remembers for ten minutes, and the newest value', () => {
  let now = 0
  const memory = createMemory<4 | 6>(() => now)
  expect(memory.recall('a.example')).toBeNull()
  memory.remember('a.example', 4)
  memory.remember('b.example', 6)
  expect([memory.recall('a.example'), memory.recall('b.example')]).toEqual([4, 6])
  memory.remember('a.example', 6)
  expect(memory.recall('a.example')).toBe(6)
  memory.forget('b.example')
  expect(memory.recall('b.example')).toBeNull()
  now = 10 * 60_000
  expect(memory.recall('a.example')).toBeNull()
})

test('keeps a thousand hosts, and lets the one go that was dialled longest ago', () => {
  const memory = createMemory<4 | 6>(() => 0)
  for (let n = 0; n < 1000; n += 1) memory.remember(`${n}.example`, 4)
  memory.remember('0.example', 4)
  memory.remember('new.example', 4)
  expect([memory.recall('0.example'), memory.recall('1.example'), memory.recall('new.example')]).toEqual([
    4,
    null,
    4,
  ])
})
