import { once } from 'node:events'
import { createServer } from 'node:net'
import type { TestProject } from 'vitest/node'
import { type PostgresServer, startPostgres } from './server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a test file asks for the run's PostgreSQL server. */
    postgresDoor: number
  }
}

/**
 * One PostgreSQL server for a whole run, which ends with it. The first test file that asks has it started: a run of one
 * file that needs none does not wait for one.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let server: Promise<PostgresServer> | null = null
  const door = createServer((socket) => {
    socket.on('error', () => undefined)
    server ??= startPostgres()
    server.then(
      ({ url }) => socket.end(JSON.stringify({ url })),
      (error: unknown) => socket.end(JSON.stringify({ error: String(error) })),
    )
  })
  door.listen(0, '127.0.0.1')
  await once(door, 'listening')
  const address = door.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  project.provide('postgresDoor', address.port)
  return async () => {
    door.close()
    await (await server)?.remove()
  }
}
