import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { race } from './race.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** An attempt that answers (or fails) after so many milliseconds, unless it is stopped. */
const scripted =
  (script: Record<string, { after: number; fails?: boolean }>, log: string[] = []) =>
  (name: string, signal: AbortSignal) =>
    new Promise<string>((resolve, reject) => {
      log.push(`${name} starts`)
      const plan = script[name] ?? { after: Number.MAX_SAFE_INTEGER }
      const timer = setTimeout(
        () => (plan.fails ? reject(new Error(name)) : resolve(name)),
        Math.min(plan.after, 2 ** 31 - 1),
      )
      signal.addEventListener('abort', () => {
        clearTimeout(timer)
        log.push(`${name} stopped`)
        reject(signal.reason)
      })
    })

/** Heeds no signal: `a` takes 300 ms, whatever else 50. */
const deaf = (name: string) =>
  new Promise<string>((resolve) => setTimeout(() => resolve(name), name === 'a' ? 300 : 50))

const never = new AbortController().signal
const discard = () => {}

describe('race (RFC 8305)', () => {
  test('a black hole costs one head start, and is stopped when the other answers', async () => {
    const log: string[] = []
    const began = Date.now()
    const result = race(['v6', 'v4'], scripted({ v4: { after: 20 } }, log), { signal: never, discard })
    await vi.advanceTimersByTimeAsync(270)
    expect(await result).toEqual({ winner: 'v4' })
    expect(Date.now() - began).toBe(270)
    expect(log).toContain('v6 stopped')
  })

  test('a failure starts the next at once, without waiting for the head start', async () => {
    const result = race(['v6', 'v4'], scripted({ v6: { after: 1, fails: true }, v4: { after: 5 } }), {
      signal: never,
      discard,
    })
    await vi.advanceTimersByTimeAsync(6)
    expect(await result).toEqual({ winner: 'v4' })
  })

  test('a slow address stays in the race after its head start and may still win', async () => {
    const result = race(['slow', 'dead'], scripted({ slow: { after: 1200 } }), { signal: never, discard })
    await vi.advanceTimersByTimeAsync(1200)
    expect(await result).toEqual({ winner: 'slow' })
  })

  test('every failure comes back', async () => {
    const plan = {
      a: { after: 400, fails: true },
      b: { after: 10, fails: true },
      c: { after: 10, fails: true },
    }
    const result = race(['a', 'b', 'c'], scripted(plan), { signal: never, discard })
    await vi.advanceTimersByTimeAsync(400)
    expect(await result).toEqual({ failures: [new Error('b'), new Error('c'), new Error('a')] })
  })

  test('the outer signal ends it: the attempts fail with its reason', async () => {
    const stop = new AbortController()
    const result = race(['a', 'b'], scripted({}), { signal: stop.signal, discard })
    await vi.advanceTimersByTimeAsync(300)
    stop.abort(new Error('deadline'))
    expect(await result).toEqual({ failures: [new Error('deadline'), new Error('deadline')] })
  })

  test('a second connection that was made in the same instant is handed back to be closed', async () => {
    const late: string[] = []
    const result = race(['a', 'b'], deaf, { signal: never, discard: (name) => late.push(name) })
    await vi.advanceTimersByTimeAsync(300)
    expect(await result).toEqual({ winner: 'a' })
    expect(late).toEqual(['b'])
  })

  test('no candidate at all', async () => {
    expect(await race([], scripted({}), { signal: never, discard })).toEqual({ failures: [] })
  })
})
