import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { postgresPrograms } from '../available.ts'
import { onFreePorts } from '../ports.ts'
import { type Nest, type Tethered, makeNest, tether } from '../tether.ts'

const run = promisify(execFile)

export interface PostgresOptions {
  /** Waits for the disk at each commit. Off by default; tests that kill the server want it on. */
  durable?: boolean
}

/** A PostgreSQL server on a loopback port of its own, from a private folder. */
export interface PostgresServer {
  /** `postgres://postgres:PASSWORD@127.0.0.1:PORT/postgres`: the superuser, who may create databases. */
  readonly url: string
  /** Ends its sessions and stops (SIGINT); `start` brings it back on the same port with the same data. */
  stop(): Promise<void>
  /** Stops at once, as a crash would (SIGQUIT): what was committed is recovered by the next `start`. */
  crash(): Promise<void>
  start(): Promise<void>
  /** Stops it for good and removes its folder. */
  remove(): Promise<void>
}

/** Makes a cluster and starts it. PostgreSQL refuses root: there it runs as Debian's `postgres`. */
export async function startPostgres({ durable = false }: PostgresOptions = {}): Promise<PostgresServer> {
  if (postgresPrograms === null) throw new Error('no PostgreSQL on this machine')
  const programs = postgresPrograms
  const nest = makeNest('rr-postgres-')
  const data = join(nest.path, 'data')
  const password = randomBytes(12).toString('base64url')
  try {
    await initialise(nest, data, password, programs)
    return await onFreePorts(1, async ([port = 0]) => {
      const command = [...unprivileged(), join(programs, 'postgres'), '-D', data, ...settings(port, durable)]
      let server = await begin(nest, command)
      return {
        url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
        stop: () => server.stop(),
        async crash() {
          process.kill(Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGQUIT')
          await server.stop()
        },
        async start() {
          server = await begin(nest, command)
        },
        async remove() {
          await server.stop()
          await nest.remove()
        },
      }
    })
  } catch (error) {
    await nest.remove()
    throw error
  }
}

async function initialise(nest: Nest, data: string, password: string, programs: string): Promise<void> {
  const passwordFile = join(nest.path, 'password')
  writeFileSync(passwordFile, password)
  mkdirSync(data, { mode: 0o700 })
  if (unprivileged().length > 0) await run('chown', ['postgres:postgres', data, passwordFile])
  const options = '-U postgres --encoding=UTF8 --locale=C --no-sync --auth=scram-sha-256'.split(' ')
  const initdb = [join(programs, 'initdb'), '-D', data, `--pwfile=${passwordFile}`, ...options]
  const [program = '', ...args] = [...unprivileged(), ...initdb]
  await run(program, args)
}

async function begin(nest: Nest, command: readonly string[]): Promise<Tethered> {
  const server = tether(nest, 'INT', command)
  await server.says('ready to accept connections')
  return server
}

function settings(port: number, durable: boolean): string[] {
  const all: Record<string, string> = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '300',
    shared_buffers: '64MB',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

function unprivileged(): string[] {
  return process.getuid?.() === 0 ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups'] : []
}
