import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { sharedPostgres } from './shared.ts'

/** An empty database on the run's PostgreSQL server; drop it when done. */
export async function emptyDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const server = await sharedPostgres()
  const name = `app_${randomBytes(6).toString('hex')}`
  const admin = new Client({ connectionString: server })
  await admin.connect()
  await admin.query(`create database ${name}`)
  return {
    url: Object.assign(new URL(server), { pathname: `/${name}` }).href,
    async drop() {
      await admin.query(`drop database ${name} with (force)`)
      await admin.end()
    },
  }
}
