import { expect, test } from 'vitest'
import { hour, minute, onBothDatabases } from './stage.ts'

onBothDatabases('pace', (stage) => {
  const capped = (): ReturnType<typeof stage.open> => stage.open({ dailyCap: () => 5 })
  const parkedUntil = async (): Promise<number | null | undefined> =>
    (await stage.outbox.mailbox('ada', stage.mailboxId))?.parked?.until

  test('stops at the cap of 24 hours, and goes on when the oldest is a day old', async () => {
    const outbox = capped()
    const began = stage.now
    for (let n = 0; n < 7; n += 1) await stage.mail()
    expect(await outbox.sendDue()).toBe(5)
    const until = (await parkedUntil()) ?? 0
    expect(until - began).toBe(24 * hour)
    stage.now = until - minute
    expect(await outbox.sendDue()).toBe(0)
    stage.now = until
    expect(await outbox.sendDue()).toBe(2)
  })

  test('counts what the person sends by hand', async () => {
    const outbox = capped()
    // Three by hand, the oldest of which is soon a day old.
    stage.scripted.sentTimes = [stage.now - 23 * hour, stage.now - 5 * hour, stage.now - hour]
    for (let n = 0; n < 4; n += 1) await stage.mail()
    expect(await outbox.sendDue()).toBe(2)
    expect(await parkedUntil()).toBe(stage.now + hour)
    expect((await stage.outbox.mailbox('ada', stage.mailboxId))?.parked?.code).toBe('quota.daily')
  })

  test('a Sent folder that cannot be read is no reason not to send', async () => {
    stage.scripted.sent = 'unreachable'
    await stage.mail()
    expect(await capped().sendDue()).toBe(1)
  })

  test('a window of the recipient holds a message back, and one that waited past it waits for the next', async () => {
    const window = { timeZone: 'Europe/Berlin', days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }
    const open = await stage.mail({ window })
    expect(open.state).toBe('queued')
    stage.now += 9 * hour
    // 19:00 in Berlin: too late for the one that waited, and for a new one.
    const late = await stage.mail({ window })
    expect(late.state).toBe('scheduled')
    expect(await stage.outbox.sendDue()).toBe(0)
    expect(await stage.outbox.message('ada', open.id)).toMatchObject({
      state: 'scheduled',
      dueAt: Date.UTC(2026, 10, 24, 8),
      window,
    })
    stage.now = Date.UTC(2026, 10, 24, 8)
    expect(await stage.outbox.sendDue()).toBe(2)
  })

  test('files our copy where the server files none, once, and learns what it saw', async () => {
    stage.scripted.files = false
    const message = await stage.mail()
    await stage.outbox.sendDue()
    stage.now += minute
    await stage.outbox.watchDue()
    stage.now += 5 * minute
    await stage.outbox.watchDue()
    expect(stage.scripted.filed).toEqual([message.messageId])
    const { files_copies } = await stage.database.db
      .selectFrom('mailbox')
      .select('files_copies')
      .executeTakeFirstOrThrow()
    expect(files_copies).toBe(0)
  })

  test('a server seen to file by itself is one where an absence means: not sent', async () => {
    await stage.mail()
    await stage.outbox.sendDue()
    stage.now += minute
    await stage.outbox.watchDue()
    expect(stage.scripted.filed).toEqual([])
    const lost = await stage.mail()
    stage.scripted.fate = () => ({ at: 'body' })
    await stage.outbox.sendDue()
    stage.scripted.fate = () => 'accept'
    for (let n = 0; n < 30; n += 1) {
      stage.now += minute
      await stage.outbox.sendDue()
    }
    expect(await stage.stateOf(lost)).toBe('sent')
    expect(stage.scripted.taken).toHaveLength(2)
  })
})
