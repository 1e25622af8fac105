import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { orAbort } from './deadline.ts'

const unheard: unknown[] = []
const hear = (reason: unknown): void => void unheard.push(reason)

beforeEach(() => {
  unheard.length = 0
  process.on('unhandledRejection', hear)
})
afterEach(() => process.off('unhandledRejection', hear))

describe('work that cannot be stopped', () => {
  test.each(['before', 'meanwhile'])(
    'given up %s, it may still fail without ending the process',
    async (when) => {
      const { promise: work, reject } = Promise.withResolvers<never>()
      const stop = new AbortController()
      if (when === 'before') stop.abort(new Error('enough'))
      const waiting = orAbort(work, stop.signal)
      stop.abort(new Error('enough'))
      await expect(waiting).rejects.toThrow('enough')
      reject(new Error('no such name'))
      // Rejections that nobody hears are told of once the microtasks are done.
      await new Promise((resolve) => setImmediate(resolve))
      expect(unheard).toEqual([])
    },
  )

  test('its answer counts where it comes in time', async () => {
    expect(await orAbort(Promise.resolve(7), new AbortController().signal)).toBe(7)
  })
})
