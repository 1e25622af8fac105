import { createPostgres, createSqlite } from '../test/outbox/databases.ts'
import { createArena, usersOf } from '../test/outbox/kill/arena.ts'
import { killAtPoints, killAtRandom, row } from '../test/outbox/kill/matrix.ts'
import { startMailServer } from '../test/rig/mail/server.ts'
import { startPostgres } from '../test/rig/postgres/server.ts'

const senders = 8

/** Messages before each death: enough for bursts, in which several are announced with one commit. */
const each = 24

/** `npm run bench -- kill [TIMES]`: the whole kill matrix, 200 random instants on each database by default. */
export async function benchKill([times = '200']: string[]): Promise<boolean> {
  const mail = await startMailServer({ users: usersOf(senders), filesSentCopies: true })
  const server = await startPostgres({ durable: true })
  const kinds = [
    { name: 'SQLite, one worker', create: createSqlite, workers: 1 },
    { name: 'PostgreSQL, three workers', create: () => createPostgres(server.url), workers: 3 },
  ]
  let good = true
  for (const { name, create, workers } of kinds)
    for (const how of ['points', 'random']) {
      const database = await create()
      const arena = await createArena(database, mail, senders)
      if (how === 'points') await killAtPoints(arena, workers)
      else await killAtRandom(arena, { times: Number(times), workers, each, random: Math.random })
      const tally = await arena.tally()
      good &&= tally.once === tally.accepted && tally.twice === 0 && tally.missing === 0
      process.stderr.write(
        `${row(`${name}: ${how === 'points' ? 'each point' : `${times} at random`}`, tally)}\n`,
      )
      process.stdout.write(
        `${JSON.stringify({ bench: 'kill', name, how, times: Number(times), ...tally })}\n`,
      )
      arena.close()
      await database.drop()
    }
  await server.remove()
  await mail.stop()
  return good
}
