import { expect, test } from 'vitest'
import { hour, minute, onBothDatabases } from './stage.ts'

const day = 24 * hour

onBothDatabases('a clock that jumps by a day', (stage) => {
  const pass = async (minutes: number, outbox = stage.outbox): Promise<void> => {
    for (let n = 0; n < minutes; n += 1) {
      stage.now += minute
      await outbox.sendDue()
    }
  }

  test.each([-1, 1])(
    'while a worker sleeps with a message before its body (%i): another sends it, and the sleeper nothing',
    async (way) => {
      const message = await stage.mail()
      const asleep = Promise.withResolvers<void>()
      const woken = Promise.withResolvers<void>()
      const sleeper = stage
        .open({
          tap(point) {
            if (point !== 'rcpt') return undefined
            asleep.resolve()
            return woken.promise
          },
        })
        .sendDue()
      await asleep.promise
      stage.now += way * day
      await pass(2)
      // Set back, the lease lies a day ahead, and is free at once all the same.
      expect(stage.scripted.taken).toEqual([message.messageId])
      woken.resolve()
      await sleeper
      stage.now += 2 * day
      await pass(2)
      expect(stage.scripted.taken).toEqual([message.messageId])
      expect(await stage.stateOf(message)).toBe('sent')
    },
  )

  test('forward: what was due later goes out now, once, and not again when the clock is set right', async () => {
    const soon = await stage.mail({ dueAt: stage.now + hour })
    const muchLater = await stage.mail({ dueAt: stage.now + 3 * day })
    stage.now += day
    await pass(1)
    expect(stage.scripted.taken).toEqual([soon.messageId])
    stage.now -= day
    await pass(3)
    expect(stage.scripted.taken).toEqual([soon.messageId])
    stage.now += 3 * day
    await pass(1)
    expect(stage.scripted.taken).toEqual([soon.messageId, muchLater.messageId])
  })

  test('back: what is written from then on goes out at once, and what waited when its time comes again', async () => {
    const waiting = await stage.mail({ dueAt: stage.now + 5 * minute })
    stage.now -= day
    const fresh = await stage.mail()
    await pass(1)
    expect(stage.scripted.taken).toEqual([fresh.messageId])
    stage.now += day + 5 * minute
    await pass(1)
    expect(stage.scripted.taken).toEqual([fresh.messageId, waiting.messageId])
  })

  test('back: the cap of 24 hours still counts what went out, and opens again', async () => {
    const outbox = stage.open({ dailyCap: () => 3 })
    for (let n = 0; n < 3; n += 1) await stage.mail()
    expect(await outbox.sendDue()).toBe(3)
    stage.now -= day
    await stage.mail()
    expect(await outbox.sendDue()).toBe(0)
    const parked = (await outbox.mailbox('ada', stage.mailboxId))?.parked
    expect(parked).toMatchObject({ code: 'quota.daily', until: expect.any(Number) })
    stage.now = parked?.until ?? 0
    expect(await outbox.sendDue()).toBe(1)
    expect(new Set(stage.scripted.taken).size).toBe(4)
  })

  test('back: answers are looked for from the new time on', async () => {
    await stage.mail()
    await pass(2)
    expect(await stage.outbox.watchDue()).toBe(1)
    expect(await stage.outbox.watchDue()).toBe(0)
    stage.now -= day
    expect(await stage.outbox.watchDue()).toBe(1)
    expect(await stage.outbox.watchDue()).toBe(0)
  })
})
