import { expect, test } from 'vitest'
import { Together } from './together.ts'

/** What was written, batch by batch; each write ends when the test says so. */
function ledger(fails: (items: readonly number[]) => boolean = () => false) {
  const batches: number[][] = []
  const open: (() => void)[] = []
  const write = async (items: readonly number[]): Promise<string[]> => {
    batches.push([...items])
    await new Promise<void>((resolve) => open.push(resolve))
    if (fails(items)) throw new Error(`cannot write ${items.join()}`)
    return items.map((item) => `wrote ${item}`)
  }
  const release = async (): Promise<void> => {
    // Until nothing is being written any more.
    do {
      for (const end of open.splice(0)) end()
      await new Promise((resolve) => setImmediate(resolve))
      await new Promise((resolve) => setImmediate(resolve))
    } while (open.length > 0)
  }
  return { batches, write, release }
}

test('all that comes while one is under way goes into the next, and each gets its own answer', async () => {
  const { batches, write, release } = ledger()
  const together = new Together(write)
  const first = together.add(1)
  await new Promise((resolve) => setImmediate(resolve))
  const others = [together.add(2), together.add(3), together.add(4)]
  await release()
  expect(await Promise.all([first, ...others])).toEqual(['wrote 1', 'wrote 2', 'wrote 3', 'wrote 4'])
  expect(batches).toEqual([[1], [2, 3, 4]])
})

test('no more go together than fit', async () => {
  const { batches, write, release } = ledger()
  const together = new Together(write, { most: 2 })
  const all = [1, 2, 3, 4, 5].map((item) => together.add(item))
  await release()
  await Promise.all(all)
  expect(batches).toEqual([[1, 2], [3, 4], [5]])
})

test('one that cannot be written fails alone, and what comes after is written', async () => {
  const { write, release } = ledger((items) => items.includes(2))
  const together = new Together(write)
  const all = Promise.allSettled([1, 2, 3].map((item) => together.add(item)))
  await release()
  expect((await all).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  const later = together.add(4)
  await release()
  expect(await later).toBe('wrote 4')
})
