import { sql } from 'kysely'
import { type TestContext, afterAll, beforeAll, expect, test } from 'vitest'
import { needs } from '../rig/available.ts'
import { type MailServer, startMailServer } from '../rig/mail/server.ts'
import { type TestDatabase, createSqlite } from './databases.ts'
import { type Arena, createArena, usersOf } from './kill/arena.ts'
import { row } from './kill/matrix.ts'

const senders = 6
const patient = { timeout: 240_000 }

async function workersSeen({ db }: TestDatabase): Promise<number> {
  return (await sql`select distinct worker from claim`.execute(db)).rows.length
}

needs('mail')('two processes that send from one SQLite file', () => {
  const table: string[] = []
  let mail: MailServer
  beforeAll(async () => {
    mail = await startMailServer({ users: usersOf(senders), filesSentCopies: true })
  })
  afterAll(async () => {
    await mail.stop()
    process.stdout.write(`\nTwo processes on one SQLite file\n${table.join('\n')}\n`)
  })

  async function enter({ onTestFinished }: TestContext): Promise<{ database: TestDatabase; arena: Arena }> {
    const database = await createSqlite()
    // Which process has had which mailbox: what shows that both have worked, and none beside the other.
    await sql`create table claim (worker text, mailbox text)`.execute(database.db)
    await sql`create trigger note_claim after update of lease_owner on mailbox when new.lease_owner is not null
      begin insert into claim values (new.lease_owner, new.id); end`.execute(database.db)
    const arena = await createArena(database, mail, senders)
    onTestFinished(async () => {
      arena.close()
      await database.drop()
    })
    return { database, arena }
  }

  async function everythingOnce(name: string, arena: Arena): Promise<void> {
    await arena.settled()
    const tally = await arena.tally()
    table.push(row(name, tally))
    expect(tally).toMatchObject({ once: tally.accepted, twice: 0, missing: 0 })
    expect(tally.states).toEqual({ sent: tally.accepted })
  }

  test('both send while a third accepts: every message arrives once', patient, async (context) => {
    const { database, arena } = await enter(context)
    const workers = [arena.worker(), arena.worker()]
    await Promise.all(workers.map(({ ready }) => ready))
    await arena.accept(60)
    await everythingOnce('Two workers', arena)
    expect(await workersSeen(database)).toBe(2)
    await Promise.all(workers.map((worker) => worker.stop()))
    // In good order, and so no doubt was left to settle.
    expect((await arena.tally()).doubts).toBe(0)
  })

  test(
    'one is killed after the server’s yes, the other takes over: every message arrives once',
    patient,
    async (context) => {
      const { database, arena } = await enter(context)
      const survivor = arena.worker()
      const victim = arena.worker({ point: 'answered', time: 2 })
      await Promise.all([survivor.ready, victim.ready])
      const death = new AbortController()
      void victim.ended.then(() => death.abort())
      // Until it has died: which of the two gets a message is theirs to say.
      while (!death.signal.aborted) await arena.accept(6)
      expect(await victim.ended).toBe('SIGKILL')
      await everythingOnce('Two workers, one killed with SIGKILL', arena)
      expect((await arena.tally()).doubts).toBeGreaterThan(0)
      expect(await workersSeen(database)).toBe(2)
      await survivor.stop()
    },
  )
})
