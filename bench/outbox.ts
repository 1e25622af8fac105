import { createPostgres, createSqlite } from '../test/outbox/databases.ts'
import { startPostgres } from '../test/rig/postgres/server.ts'
import { benchClaim } from './outbox/claim.ts'
import { benchHanging } from './outbox/hanging.ts'
import { benchRate } from './outbox/rate.ts'
import { benchWatched } from './outbox/watched.ts'

/** `npm run bench -- outbox [rate|hanging|claim|watched] [rounds]`: how fast, beside Nodemailer, and how it grows. */
export async function benchOutbox([part, rounds]: string[]): Promise<boolean> {
  let good = true
  if (part === undefined || part === 'rate') {
    good = (await benchRate(createSqlite, Number(rounds ?? 7))) && good
    const server = await startPostgres({ durable: true })
    good = (await benchRate(() => createPostgres(server.url), Number(rounds ?? 7))) && good
    await server.remove()
  }
  if (part === undefined || part === 'hanging') good = (await benchHanging(Number(rounds ?? 3))) && good
  if (part === undefined || part === 'watched') good = (await benchWatched()) && good
  if (part === undefined || part === 'claim') {
    const sizes = [1000, 1_000_000]
    good = (await benchClaim(createSqlite, sizes)) && good
    const server = await startPostgres({ durable: true })
    good = (await benchClaim(() => createPostgres(server.url), sizes)) && good
    await server.remove()
  }
  return good
}
