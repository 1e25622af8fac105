import { once } from 'node:events'
import { type Socket, connect, createServer } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TapPoint } from '@recruiterreach/mailbox'
import { needs } from '../rig/available.ts'
import { type MailServer, startMailServer } from '../rig/mail/server.ts'
import { startPostgres } from '../rig/postgres/server.ts'
import { createPostgres, createSqlite } from './databases.ts'
import { createArena, usersOf } from './kill/arena.ts'
import { row } from './kill/matrix.ts'

/** Stands between worker and server; can cut what is under way, or keep the server's answers to itself first. */
async function startProxy(port: number): Promise<{ port: number; cut(): void; mute(): void; close(): void }> {
  const pairs = new Set<[Socket, Socket]>()
  let muted = false
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1')
    const pair: [Socket, Socket] = [near, far]
    pairs.add(pair)
    const end = (): void => {
      pairs.delete(pair)
      for (const socket of pair) socket.destroy()
    }
    for (const socket of pair) socket.on('error', end).on('close', end)
    near.on('data', (bytes) => far.write(bytes))
    far.on('data', (bytes) => {
      if (muted) {
        // The server has answered the message: now the connection breaks, and nobody has heard.
        muted = false
        end()
      } else near.write(bytes)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    port: typeof address === 'object' ? (address?.port ?? 0) : 0,
    cut() {
      for (const [near, far] of pairs) {
        near.destroy()
        far.destroy()
      }
    },
    mute: () => (muted = true),
    close: () => server.close(),
  }
}

const cuts: [name: string, point: TapPoint, how: 'cut' | 'mute'][] = [
  ['tls', 'tls', 'cut'],
  ['greeting', 'greeting', 'cut'],
  ['auth', 'auth', 'cut'],
  ['mail', 'mail', 'cut'],
  ['rcpt', 'rcpt', 'cut'],
  ['data', 'data', 'cut'],
  ['before the body', 'body-recorded', 'cut'],
  ['as the body ends', 'body-sent', 'cut'],
  ['with the answer on its way', 'body-sent', 'mute'],
]

needs('mail', 'postgres')('what breaks around a worker', () => {
  const table: string[] = []
  let mail: MailServer
  beforeAll(async () => {
    mail = await startMailServer({ users: usersOf(cuts.length), filesSentCopies: true })
  })
  afterAll(async () => {
    await mail.stop()
    process.stdout.write(`\nConnections and databases that break\n${table.join('\n')}\n`)
  })

  test('the connection dropped at each phase: every message arrives once', { timeout: 240_000 }, async () => {
    const proxy = await startProxy(mail.smtps)
    const database = await createSqlite()
    let planned: (typeof cuts)[number] | null = null
    const done: string[] = []
    const arena = await createArena(database, mail, cuts.length, {
      smtps: proxy.port,
      tap(point) {
        if (point !== planned?.[1]) return
        const [name, , how] = planned
        planned = null
        done.push(name)
        proxy[how]()
      },
    })
    // A mailbox for each, since one whose server has just failed is left alone for a while.
    for (const cut of cuts) {
      planned = cut
      await arena.accept(1)
      await arena.outbox.sendDue()
    }
    planned = null
    for (const [n] of cuts.entries())
      for (const { id, state } of await arena.outbox.messages(`sender${n}`))
        if (state === 'deferred') await arena.outbox.retry(`sender${n}`, id)
    const stop = new AbortController()
    const working = arena.outbox.work({ signal: stop.signal })
    await arena.settled()
    stop.abort()
    await working
    const tally = await arena.tally()
    table.push(row(`SQLite: dropped at ${done.length} points`, tally))
    arena.close()
    proxy.close()
    await database.drop()
    expect(done).toEqual(cuts.map(([name]) => name))
    expect(tally).toMatchObject({ once: tally.accepted, twice: 0, missing: 0 })
  })

  test(
    'PostgreSQL crashes under load: every accepted message arrives once',
    { timeout: 240_000 },
    async () => {
      const server = await startPostgres({ durable: true })
      const database = await createPostgres(server.url)
      const arena = await createArena(database, mail, 2)
      const workers = [arena.worker(), arena.worker(), arena.worker()]
      await Promise.all(workers.map((worker) => worker.ready))
      for (let n = 0; n < 2; n += 1) {
        await arena.accept(10)
        await server.crash()
        await server.start()
      }
      await arena.accept(2)
      await arena.settled()
      await Promise.all(workers.map((worker) => worker.stop()))
      const tally = await arena.tally()
      table.push(row('PostgreSQL, three workers: two crashes', tally))
      arena.close()
      await database.drop().catch(() => undefined)
      await server.remove()
      expect(tally).toMatchObject({ once: tally.accepted, twice: 0, missing: 0 })
    },
  )
})
