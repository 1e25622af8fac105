import { type TestContext, afterAll, beforeAll, expect, test } from 'vitest'
import { needs } from '../rig/available.ts'
import { type MailServer, startMailServer } from '../rig/mail/server.ts'
import { sharedPostgres } from '../rig/postgres/shared.ts'
import { type TestDatabase, createPostgres, createSqlite } from './databases.ts'
import { type Arena, createArena, usersOf } from './kill/arena.ts'
import { killAtPoints, killAtRandom, points, row } from './kill/matrix.ts'

/** In the suite; `npm run bench -- kill` does 200 on each. */
const randomKills = 6
const senders = 4

type Create = () => Promise<TestDatabase>

const patient = { timeout: 300_000 }

const kinds: [string, Create, number][] = [
  ['SQLite', createSqlite, 1],
  ['PostgreSQL, three workers', async () => createPostgres(await sharedPostgres()), 3],
]

needs('mail', 'postgres')('a worker killed with SIGKILL', () => {
  const table: string[] = []
  let mail: MailServer
  beforeAll(async () => {
    mail = await startMailServer({ users: usersOf(senders), filesSentCopies: true })
  })
  afterAll(async () => {
    await mail.stop()
    process.stdout.write(`\nThe kill matrix\n${table.toSorted().join('\n')}\n`)
  })

  const enter = async ({ onTestFinished }: TestContext, create: Create): Promise<Arena> => {
    const database = await create()
    const arena = await createArena(database, mail, senders)
    onTestFinished(async () => {
      arena.close()
      await database.drop()
    })
    return arena
  }
  const everythingOnce = async (name: string, arena: Arena): Promise<void> => {
    const tally = await arena.tally()
    table.push(row(name, tally))
    expect(tally).toMatchObject({ once: tally.accepted, twice: 0, missing: 0 })
    expect(tally.states).toEqual({ sent: tally.accepted })
  }

  // Side by side: most of the time is spent waiting for leases and for patience to run out.
  for (const [name, create, workers] of kinds) {
    test.concurrent(
      `at each point: every accepted message arrives once (${name})`,
      patient,
      async (context) => {
        const arena = await enter(context, create)
        const died = await killAtPoints(arena, workers)
        await everythingOnce(`${name}: at ${died.length} points`, arena)
        expect(died).toEqual(points)
      },
    )

    test.concurrent(`at random: every accepted message arrives once (${name})`, patient, async (context) => {
      const arena = await enter(context, create)
      await killAtRandom(arena, { times: randomKills, workers, random: Math.random })
      await everythingOnce(`${name}: ${randomKills} times at random`, arena)
    })
  }
})
