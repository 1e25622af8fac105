import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createMemory } from './memory.ts'
import type { Address, Family } from './names.ts'
import { interleave } from './order.ts'

const v6 = (n: number): Address => ({ address: `2001:db8::${n}`, family: 6 })
const v4 = (n: number): Address => ({ address: `192.0.2.${n}`, family: 4 })

describe('interleave', () => {
  test('families take turns from the one that the system put first', () => {
    expect(interleave([v6(1), v6(2), v6(3), v4(1), v4(2)], null)).toEqual([v6(1), v4(1), v6(2), v4(2), v6(3)])
    expect(interleave([v4(1), v6(1), v6(2)], null)).toEqual([v4(1), v6(1), v6(2)])
  })

  test('the family that worked goes first', () => {
    expect(interleave([v6(1), v6(2), v4(1)], 4)).toEqual([v4(1), v6(1), v6(2)])
    expect(interleave([v6(1)], 4)).toEqual([v6(1)])
  })

  test('never loses, adds or reorders an address within its family', () => {
    const address = fc.oneof(fc.nat(9).map(v4), fc.nat(9).map(v6))
    fc.assert(
      fc.property(fc.array(address), fc.constantFrom<4 | 6 | null>(4, 6, null), (addresses, preferred) => {
        const ordered = interleave(addresses, preferred)
        for (const family of [4, 6]) {
          expect(ordered.filter((one) => one.family === family)).toEqual(
            addresses.filter((one) => one.family === family),
          )
        }
      }),
    )
  })
})

describe('the memory of what worked', () => {
  test('forgets after ten minutes, and the oldest beyond a thousand hosts', () => {
    let now = 0
    const memory = createMemory<Family>(() => now)
    memory.remember('a.test', 4)
    expect(memory.recall('a.test')).toBe(4)
    now = 10 * 60_000
    expect(memory.recall('a.test')).toBeNull()
    for (let n = 0; n < 1001; n += 1) memory.remember(`${n}.test`, 6)
    expect(memory.recall('0.test')).toBeNull()
    expect(memory.recall('1.test')).toBe(6)
  })
})
