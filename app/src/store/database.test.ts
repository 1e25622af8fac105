import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect, promisify } from 'node:util'
import { sql } from 'kysely'
import { afterEach, expect, test } from 'vitest'
import { openDatabase, type Database } from './database.ts'

const opened: Database[] = []
const folders: string[] = []

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'rr-store-'))
  folders.push(made)
  return made
}

async function open(dataDir: string): Promise<Database> {
  const database = await openDatabase({ databaseUrl: null, dataDir })
  opened.push(database)
  return database
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map(({ db }) => db.destroy()))
  for (const made of folders.splice(0)) rmSync(made, { recursive: true })
})

test('the file keeps a log, checks its references, and only the owner reads it', async () => {
  const dataDir = join(folder(), 'new', 'data')
  const { db } = await open(dataDir)
  const pragma = async (name: string): Promise<unknown> =>
    Object.values((await sql.raw<object>(`pragma ${name}`).execute(db)).rows[0] ?? {})[0]
  expect(await pragma('journal_mode')).toBe('wal')
  expect(await pragma('foreign_keys')).toBe(1)
  for (const name of ['recruiterreach.db', 'recruiterreach.db-wal', 'recruiterreach.db-shm'])
    expect(statSync(join(dataDir, name)).mode & 0o777, name).toBe(0o600)
})

test('several processes may open and migrate at once, and writers wait for one another', async () => {
  const dataDir = folder()
  // Each transaction reads before it writes: with a plain BEGIN the second writer would get SQLITE_BUSY at once.
  const program = `
    const { openDatabase } = await import(${JSON.stringify(new URL('database.ts', import.meta.url).href)})
    const { db } = await openDatabase({ databaseUrl: null, dataDir: ${JSON.stringify(dataDir)} })
    for (let n = 0; n < 20; n++)
      await db.transaction().execute(async (trx) => {
        await trx.selectFrom('migration').selectAll().execute()
        await trx.insertInto('migration').values({ name: 'test-' + process.pid + '-' + n, at: 1 }).execute()
      })
    await db.destroy()`
  const run = promisify(execFile)
  await Promise.all([1, 2, 3].map(() => run(process.execPath, ['--input-type=module', '--eval', program])))
  const { db } = await open(dataDir)
  const names = await db.selectFrom('migration').select('name').execute()
  expect(names.filter(({ name }) => name.startsWith('test-'))).toHaveLength(60)
})

test('a folder that cannot be used is said in words', async () => {
  await expect(openDatabase({ databaseUrl: null, dataDir: '/dev/null/data' })).rejects.toMatchObject({
    code: 'store.unreachable',
  })
})

test('a server that does not answer is said in words, without its password', async () => {
  const failure: unknown = await openDatabase({
    databaseUrl: 'postgres://app:hunter2@127.0.0.1:1/app',
    dataDir: folder(),
  }).catch((error: unknown) => error)
  expect(failure).toMatchObject({ code: 'store.unreachable' })
  expect(inspect(failure, { depth: null, showHidden: true })).not.toContain('hunter2')
})
