import { expect, test } from 'vitest'
import { hour, minute, onBothDatabases } from './stage.ts'

const revoked = { at: 'auth', reply: '535-5.7.8 Username and Password not accepted. BadCredentials' } as const

onBothDatabases('guards of the outbox', (stage) => {
  /** A process that stops at a point and never comes back. */
  const dieAt = async (point: string): Promise<void> => {
    const died = Promise.withResolvers<void>()
    stage
      .open({
        tap(at) {
          if (at !== point) return undefined
          died.resolve()
          return new Promise(() => undefined)
        },
      })
      .sendDue()
      .catch(() => undefined)
    await died.promise
  }

  test('an account that is refused parks mailbox and message together, or neither', async () => {
    const message = await stage.mail()
    stage.scripted.fate = () => revoked
    const broken = stage.open({
      timing: { persistAfterMs: [] },
      record: async (_trx, change) => {
        if ('state' in change && change.state === 'parked')
          throw new Error('the process dies before the commit')
      },
    })
    await expect(broken.sendDue()).rejects.toThrow('dies')
    const mailbox = await stage.outbox.mailbox('ada', stage.mailboxId)
    expect([mailbox?.state, await stage.stateOf(message)]).toEqual(['ok', 'sending'])
    stage.scripted.fate = () => 'accept'
    stage.now += 10 * minute
    await stage.outbox.sendDue()
    expect(await stage.stateOf(message)).toBe('sent')
  })

  test('a refusal of the old password does not park a mailbox that was reconnected meanwhile', async () => {
    const message = await stage.mail()
    let first = true
    stage.scripted.fate = async () => {
      if (!first) return 'accept'
      first = false
      await stage.outbox.replaceCredential('ada', stage.mailboxId, { kind: 'password', password: 'new' })
      return revoked
    }
    await stage.outbox.sendDue()
    expect(await stage.outbox.mailbox('ada', stage.mailboxId)).toMatchObject({ state: 'ok', parked: null })
    await stage.outbox.sendDue()
    expect(await stage.stateOf(message)).toBe('sent')
  })

  test('a retry of one message lets all that waited for the mailbox flow', async () => {
    const first = await stage.mail()
    const second = await stage.mail()
    const unparked = await stage.mail()
    stage.scripted.fate = () => revoked
    await stage.outbox.sendDue()
    await stage.outbox.retry('ada', first.id)
    await stage.outbox.sendDue()
    await stage.outbox.retry('ada', second.id).catch(() => undefined)
    await stage.outbox.sendDue()
    stage.scripted.fate = () => 'accept'
    await stage.outbox.retry('ada', first.id)
    await stage.outbox.sendDue()
    const states = [await stage.stateOf(first), await stage.stateOf(second), await stage.stateOf(unparked)]
    expect(states).toEqual(['sent', 'sent', 'sent'])
  })

  test('what waits for the person still does when its mailbox is reconnected', async () => {
    const message = await stage.mail()
    stage.scripted.fate = () => ({ at: 'rcpt', reply: '550 no' })
    await stage.outbox.sendDue()
    await stage.outbox.replaceCredential('ada', stage.mailboxId, { kind: 'password', password: 'new' })
    await stage.outbox.sendDue()
    expect(await stage.outbox.message('ada', message.id)).toMatchObject({
      state: 'parked',
      parkedFor: 'person',
      tries: 1,
    })
  })

  test('a server that is down is not tried again for each message that comes', async () => {
    await stage.mail()
    stage.scripted.fate = () => ({ at: 'connect' })
    await stage.outbox.sendDue()
    const heldUntil = (await stage.outbox.mailbox('ada', stage.mailboxId))?.heldUntil ?? 0
    expect(heldUntil).toBeGreaterThan(stage.now)
    const late = await stage.mail()
    expect(await stage.outbox.sendDue()).toBe(0)
    expect(stage.scripted.opened).toBe(1)
    stage.scripted.fate = () => 'accept'
    stage.now = heldUntil
    expect(await stage.outbox.sendDue()).toBeGreaterThan(0)
    expect(await stage.stateOf(late)).toBe('sent')
  })

  test('while it is down the pauses grow, whichever message is tried', async () => {
    for (let n = 0; n < 6; n += 1) await stage.mail()
    stage.scripted.fate = () => ({ at: 'connect' })
    const pauses: number[] = []
    for (let n = 0; n < 6; n += 1) {
      await stage.outbox.sendDue()
      const until = (await stage.outbox.mailbox('ada', stage.mailboxId))?.heldUntil ?? 0
      pauses.push(until - stage.now)
      stage.now = until
    }
    expect(pauses.at(-1)).toBeGreaterThan(4 * (pauses[0] ?? 0))
  })

  test('a lease that runs out does not wake a parked mailbox before its time', async () => {
    await stage.mail()
    stage.scripted.fate = () => revoked
    await stage.outbox.sendDue()
    await stage.database.db
      .updateTable('mailbox')
      .set({ lease_owner: 'gone', lease_until: stage.now + 1000 })
      .execute()
    stage.now += hour
    expect(await stage.outbox.sendDue()).toBe(0)
    expect((await stage.outbox.mailbox('ada', stage.mailboxId))?.state).toBe('parked')
  })

  test('a worker that begins its body while another takes over leaves a doubt, not a second copy', async () => {
    const message = await stage.mail()
    const frozen = Promise.withResolvers<void>()
    const asleep = Promise.withResolvers<void>()
    const begun = Promise.withResolvers<void>()
    const undead = stage
      .open({
        tap(point) {
          if (point === 'body-recorded') begun.resolve()
          if (point !== 'data') return undefined
          asleep.resolve()
          return frozen.promise
        },
      })
      .sendDue()
    await asleep.promise
    stage.now += 10 * minute
    // The body begins between the other's look at the attempt and the end that it writes.
    const other = stage.open({
      filesSentCopy: () => true,
      db: stage.database.db.withPlugin({
        transformQuery: ({ node }) => node,
        async transformResult({ result }) {
          if (result.rows.some((row) => 'attempt_id' in row)) {
            frozen.resolve()
            await begun.promise
          }
          return result
        },
      }),
    })
    await Promise.all([undead, other.sendDue()])
    stage.now += 10 * minute
    await other.sendDue()
    expect(stage.scripted.taken).toEqual([message.messageId])
    expect(await stage.stateOf(message)).toBe('sent')
  })

  test('a worker that wakes while another is sending the same message sends nothing', async () => {
    const message = await stage.mail()
    const [woken, asleep, underWay] = [
      Promise.withResolvers<void>(),
      Promise.withResolvers<void>(),
      Promise.withResolvers<void>(),
    ]
    const frozenAt = (point: string, reached: () => void, until: Promise<void>) =>
      stage
        .open({
          tap(at) {
            if (at !== point) return undefined
            reached()
            return until
          },
        })
        .sendDue()
    const undead = frozenAt('data', asleep.resolve, woken.promise)
    await asleep.promise
    stage.now += 10 * minute
    const other = frozenAt(
      'rcpt',
      underWay.resolve,
      undead.then(() => undefined),
    )
    await underWay.promise
    // The message stands at `sending` again, but for the other's attempt.
    woken.resolve()
    await undead
    expect(stage.scripted.taken).toEqual([])
    await other
    expect(stage.scripted.taken).toEqual([message.messageId])
  })

  test('a mailbox whose server is down is woken to settle a doubt, and sends nothing meanwhile', async () => {
    const lost = await stage.mail()
    stage.scripted.fate = () => 'accept-unheard'
    await stage.outbox.sendDue()
    const held = await stage.mail()
    const waiting = await stage.mail()
    stage.scripted.fate = () => ({ at: 'connect' })
    await stage.outbox.sendDue()
    stage.scripted.fate = () => 'accept'
    stage.now += 10_000
    await stage.outbox.sendDue()
    const states = [await stage.stateOf(lost), await stage.stateOf(held), await stage.stateOf(waiting)]
    expect(states).toEqual(['sent', 'deferred', 'queued'])
  })

  test.each([-1, 1])(
    'a clock that jumps by a day (%i) loses nothing and sends nothing twice',
    async (way) => {
      await stage.mail()
      await stage.mail()
      await dieAt('body-recorded')
      stage.now += way * 24 * hour
      for (let n = 0; n < 60; n += 1) {
        stage.now += minute
        await stage.outbox.sendDue()
      }
      if (way < 0) {
        // What was due before the jump is due again when the clock has caught up.
        stage.now += 24 * hour
        for (let n = 0; n < 60; n += 1) {
          stage.now += minute
          await stage.outbox.sendDue()
        }
      }
      const states = (await stage.outbox.messages('ada')).map(({ state }) => state)
      expect(new Set(stage.scripted.taken).size).toBe(stage.scripted.taken.length)
      expect(states.toSorted()).toEqual(['sent', 'unknown'])
    },
  )

  test('the looks into Sent keep their distance when the clock jumps over all of them', async () => {
    const aware = stage.open({ filesSentCopy: () => true })
    await stage.mail()
    stage.scripted.fate = () => ({ at: 'body' })
    await aware.sendDue()
    stage.scripted.fate = () => 'accept'
    stage.now += 24 * hour
    await aware.sendDue()
    await aware.sendDue()
    // A single jump counts as a single look.
    expect(stage.scripted.taken).toEqual([])
  })

  test('a recipient who is put off for five days is asked about, not tried for ever', async () => {
    const message = await stage.mail()
    stage.scripted.fate = () => ({ at: 'rcpt', reply: '452 4.2.2 mailbox full' })
    for (let n = 0; n < 60; n += 1) {
      await stage.outbox.sendDue()
      stage.now += 4 * hour
    }
    expect(await stage.outbox.message('ada', message.id)).toMatchObject({
      state: 'parked',
      parkedFor: 'person',
      lastCode: 'recipient.mailbox-full',
    })
  })

  test('a connection that died between two messages is opened anew, and no message is put off', async () => {
    await stage.mail()
    await stage.mail()
    let dropped = false
    stage.scripted.fate = () => {
      if (stage.scripted.taken.length === 1 && !dropped) {
        dropped = true
        return { at: 'mail' }
      }
      return 'accept'
    }
    expect(await stage.outbox.sendDue()).toBe(2)
    expect(stage.scripted.opened).toBe(2)
    const messages = await stage.outbox.messages('ada')
    expect(messages.map(({ state, tries }) => [state, tries])).toEqual([
      ['sent', 1],
      ['sent', 1],
    ])
  })

  test('a message that comes right after the last one goes over the same connection', async () => {
    const stop = new AbortController()
    const working = stage.outbox.work({ signal: stop.signal })
    for (let n = 1; n <= 3; n += 1) {
      const sent = Promise.withResolvers<void>()
      stage.outbox.on((change) => 'state' in change && change.state === 'sent' && sent.resolve())
      await stage.mail()
      await sent.promise
    }
    stop.abort()
    await working
    expect(stage.scripted.taken).toHaveLength(3)
    expect(stage.scripted.opened).toBe(1)
  })

  test('a burst of 120 takes one login per hundred', async () => {
    for (let n = 0; n < 120; n += 1) await stage.mail()
    expect(await stage.outbox.sendDue()).toBe(120)
    expect(stage.scripted.opened).toBe(2)
  }, 60_000)
})
