import { setImmediate } from 'node:timers/promises'
import type { Outbox, OutboxOptions, MessageView } from '@recruiterreach/mailbox'
import { expect, test } from 'vitest'
import type { Fate } from './scripted.ts'
import { hour, minute, onBothDatabases, type Stage } from './stage.ts'

const count = 12

/** More than are announced with one commit: the next ones are announced while these are being sent. */
const long = 50

onBothDatabases('a burst from one mailbox', (stage) => {
  const fill = async (messages = count): Promise<MessageView[]> =>
    Promise.all(Array.from({ length: messages }, (_, n) => stage.mail({ subject: `Your posting ${n}` })))

  test('announces several with one commit where each turns up in Sent by itself', async () => {
    await fill()
    const together = await mostUnderWay(stage, true)
    expect(stage.scripted.taken).toHaveLength(count)
    expect(together).toBeGreaterThan(1)
  })

  test('announces the next ones while those before them are being sent', async () => {
    await fill(long)
    const together = await mostUnderWay(stage, true)
    expect(new Set(stage.scripted.taken).size).toBe(long)
    expect(stage.scripted.taken).toHaveLength(long)
    expect(together).toBeGreaterThan(20)
  })

  test('announces each by itself where a look into Sent would prove nothing', async () => {
    await fill()
    const together = await mostUnderWay(stage, false)
    expect(stage.scripted.taken).toHaveLength(count)
    expect(together).toBe(1)
  })

  test.each([
    { point: 'attempt-recorded', after: 3, messages: count },
    { point: 'body-sent', after: 5, messages: count },
    { point: 'answered', after: 5, messages: count },
    { point: 'attempt-recorded', after: 6, messages: long },
    { point: 'recorded', after: 6, messages: long },
    { point: 'answered', after: 25, messages: long },
  ])(
    'a process that dies at $point among $messages, $after of them answered: each goes out once',
    async (death) => {
      await fill(death.messages)
      await dieAt(stage, death)
      expect(await underWay(stage)).toBeGreaterThan(1)
      const heir = open(stage)
      for (let looks = 0; looks < 10; looks += 1) {
        stage.now += hour
        await heir.sendDue()
      }
      expect((await heir.messages('ada')).map(({ state }) => state)).toEqual(
        Array(death.messages).fill('sent'),
      )
      expect(new Set(stage.scripted.taken).size).toBe(death.messages)
      expect(stage.scripted.taken).toHaveLength(death.messages)
    },
  )

  test('of two announcements, both are given back when the connection broke', async () => {
    await fill(long)
    let nth = 0
    stage.scripted.fate = () => (++nth === 25 ? { at: 'data' } : 'accept')
    const outbox = open(stage)
    await outbox.sendDue()
    const views = await outbox.messages('ada')
    expect(views.filter(({ state, tries }) => state === 'queued' && tries === 0)).toHaveLength(long - 25)
    stage.now += 10 * minute
    await outbox.sendDue()
    expect((await outbox.messages('ada')).map(({ state }) => state)).toEqual(Array(long).fill('sent'))
    expect(stage.scripted.taken).toHaveLength(long)
  })

  test('what was announced and not begun when the connection broke is due as before, and was never tried', async () => {
    await fill()
    let nth = 0
    stage.scripted.fate = () => (++nth === 6 ? { at: 'data' } : 'accept')
    const outbox = open(stage)
    await outbox.sendDue()
    const states = (await outbox.messages('ada')).map(({ state, tries }) => `${state} ${tries}`)
    expect(states.toSorted()).toEqual([
      'deferred 1',
      ...Array.from({ length: 6 }, () => 'queued 0'),
      ...Array.from({ length: 5 }, () => 'sent 1'),
    ])
    stage.now += 10 * minute
    await outbox.sendDue()
    expect((await outbox.messages('ada')).map(({ state }) => state)).toEqual(Array(count).fill('sent'))
    expect(stage.scripted.taken).toHaveLength(count)
  })

  test('a worker that is asked to stop finishes the message under way and gives back the others', async () => {
    await fill()
    const stop = new AbortController()
    let nth = 0
    stage.scripted.fate = () => {
      if (++nth === 6) stop.abort()
      return 'accept'
    }
    const outbox = open(stage)
    await outbox.work({ signal: stop.signal })
    const states = (await outbox.messages('ada')).map(({ state, tries }) => `${state} ${tries}`)
    expect(states.toSorted()).toEqual([
      ...Array.from({ length: 6 }, () => 'queued 0'),
      ...Array.from({ length: 6 }, () => 'sent 1'),
    ])
    expect(stage.scripted.taken).toHaveLength(6)
  })

  test('after a pause in which the connection died, what was announced is sent only where it is still ours', async () => {
    await fill()
    let nth = 0
    stage.scripted.fate = async () => {
      if (++nth !== 6) return 'accept'
      // Another worker takes this one for dead meanwhile, and settles what it left.
      await stage.database.db
        .updateTable('attempt')
        .set({ outcome: 'unknown' })
        .where('outcome', 'is', null)
        .execute()
      await stage.database.db
        .updateTable('message')
        .set({ state: 'unknown' })
        .where('state', '=', 'sending')
        .execute()
      return { at: 'mail' }
    }
    await open(stage).sendDue()
    expect(stage.scripted.taken).toHaveLength(5)
  })

  test('one that the server refuses does not keep the others', async () => {
    await fill()
    let nth = 0
    stage.scripted.fate = () => (++nth === 6 ? { at: 'rcpt', reply: '550 5.1.1 No such user' } : 'accept')
    const outbox = open(stage)
    await outbox.sendDue()
    const states = (await outbox.messages('ada')).map(({ state, tries }) => `${state} ${tries}`)
    expect(states.toSorted()).toEqual(['refused 1', ...Array.from({ length: count - 1 }, () => 'sent 1')])
    expect(stage.scripted.taken).toHaveLength(count - 1)
  })

  test('one that comes in while the last is being sent goes out in the same run, and the mailbox is free after it', async () => {
    await fill(3)
    stage.scripted.fate = async (): Promise<Fate> => {
      if (stage.scripted.taken.length === 2) await stage.mail({ subject: 'One more' })
      return 'accept'
    }
    await open(stage).sendDue()
    expect(stage.scripted.taken).toHaveLength(4)
    const mailbox = await stage.database.db.selectFrom('mailbox').selectAll().executeTakeFirstOrThrow()
    expect(mailbox).toMatchObject({ lease_owner: null, lease_until: null, wake_at: null, failures: 0 })
  })

  test('a mailbox is looked at again when the next of its messages is due', async () => {
    const later = stage.now + hour
    await fill(1)
    await stage.mail({ subject: 'Later', dueAt: later })
    await open(stage).sendDue()
    const mailbox = await stage.database.db.selectFrom('mailbox').selectAll().executeTakeFirstOrThrow()
    expect(mailbox).toMatchObject({ lease_owner: null, wake_at: later })
  })

  test('is written down with the caller’s record, one change a message', async () => {
    await fill()
    const told: string[] = []
    const outbox = open(stage, {
      record: async (_trx, change) => {
        if ('state' in change) told.push(`${change.messageId} ${change.state}`)
      },
    })
    await outbox.sendDue()
    const sent = (await outbox.messages('ada')).map(({ id }) => `${id} sent`)
    expect(told.toSorted()).toEqual(sent.toSorted())
  })
})

/** A process at a server that files copies, which never seems too slow to announce several messages to. */
function open(stage: Stage, more: Partial<OutboxOptions> = {}): Outbox {
  return stage.open({ filesSentCopy: () => true, timing: { announcedMs: Infinity }, ...more })
}

async function underWay({ database }: Stage): Promise<number> {
  const rows = await database.db.selectFrom('message').select('id').where('state', '=', 'sending').execute()
  return rows.length
}

/** How many messages stood at `sending` at once, at most, while a server took them. */
async function mostUnderWay(stage: Stage, files: boolean): Promise<number> {
  let most = 0
  stage.scripted.fate = async (): Promise<Fate> => {
    most = Math.max(most, await underWay(stage))
    // A server's answer is never there within the same turn of the event loop.
    await setImmediate()
    return 'accept'
  }
  await open(stage, { filesSentCopy: () => files }).sendDue()
  return most
}

/** A process that stops for ever at a point, once so many have been answered. */
async function dieAt(stage: Stage, death: { point: string; after: number }): Promise<void> {
  const died = Promise.withResolvers<void>()
  let answered = 0
  open(stage, {
    tap(at) {
      const here = at === death.point && answered >= death.after
      if (at === 'answered') answered += 1
      if (!here) return undefined
      died.resolve()
      return new Promise(() => undefined)
    },
  })
    .sendDue()
    .catch((error: unknown) => died.reject(error))
  await died.promise
}
