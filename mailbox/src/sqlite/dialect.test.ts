import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { type Generated, Kysely, sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createSqliteDialect } from './dialect.ts'
import { relaxed } from './relaxed.ts'
import type { Flush } from './shared-sync.ts'

interface Tables {
  note: { id: Generated<number>; text: string }
}

/** A disk whose flushes a test ends. */
class Disk {
  flushes: { end(): void; fail(error: Error): void }[] = []
  byHand = false
  readonly flush: Flush = () => {
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    this.flushes.push({ end: () => resolve(), fail: reject })
    if (!this.byHand) resolve()
    return promise
  }

  endAll(): void {
    for (const flush of this.flushes) flush.end()
  }
}

let folder: string
let disk: Disk
let db: Kysely<Tables>

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sqlite-'))
  disk = new Disk()
  db = open(disk.flush)
  await db.schema
    .createTable('note')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('text', 'text', (column) => column.notNull())
    .execute()
  disk.flushes = []
})

afterEach(async () => {
  disk.byHand = false
  disk.endAll()
  await db.destroy().catch(() => undefined)
  rmSync(folder, { recursive: true })
})

function open(flush?: Flush): Kysely<Tables> {
  const options = flush ? { flush } : {}
  return new Kysely<Tables>({ dialect: createSqliteDialect(new Database(join(folder, 'a.db')), options) })
}

const add = (text: string): Promise<unknown> => db.insertInto('note').values({ text }).execute()
const texts = async (): Promise<string[]> =>
  (await db.selectFrom('note').select('text').orderBy('id').execute()).map(({ text }) => text)

/** Whether it is answered before anything else happens. */
async function isAnswered(promise: Promise<unknown>): Promise<boolean> {
  const later = Symbol('later')
  const turn = new Promise((resolve) => setImmediate(() => resolve(later)))
  return (await Promise.race([promise, turn])) !== later
}

describe('a commit', () => {
  beforeEach(() => {
    disk.byHand = true
  })

  test('is answered once it is on the disk', async () => {
    const added = add('one')
    expect(await isAnswered(added)).toBe(false)
    disk.endAll()
    await added
    expect(disk.flushes).toHaveLength(1)
  })

  test('shares the next flush with all that were made while one was under way', async () => {
    const first = add('first')
    await isAnswered(first)
    const others = Promise.all(Array.from({ length: 20 }, (_, n) => add(`other ${n}`)))
    expect(await isAnswered(others)).toBe(false)
    disk.flushes[0]?.end()
    await first
    expect(await isAnswered(others)).toBe(false)
    disk.flushes[1]?.end()
    await others
    expect(disk.flushes).toHaveLength(2)
  })

  test('is shown to nobody before it is on the disk', async () => {
    const added = add('one')
    await isAnswered(added)
    const read = texts()
    expect(await isAnswered(read)).toBe(false)
    disk.endAll()
    expect(await read).toEqual(['one'])
    await added
  })

  test('of nothing but what may be undone is answered at once, and on the disk with the next', async () => {
    const undoable = sql.raw(relaxed)
    await db.insertInto('note').values({ text: 'alone' }).modifyEnd(undoable).execute()
    await db
      .transaction()
      .execute((trx) => trx.insertInto('note').values({ text: 'in one' }).modifyEnd(undoable).execute())
    expect(disk.flushes).toHaveLength(0)
    const added = db.transaction().execute(async (trx) => {
      await trx.insertInto('note').values({ text: 'beside' }).modifyEnd(undoable).execute()
      await trx.insertInto('note').values({ text: 'one that may not' }).execute()
    })
    expect(await isAnswered(added)).toBe(false)
    expect(disk.flushes).toHaveLength(1)
    disk.endAll()
    await added
    expect(await texts()).toEqual(['alone', 'in one', 'beside', 'one that may not'])
  })

  test('that changed nothing needs no flush, nor does reading', async () => {
    await db.updateTable('note').set({ text: 'none' }).where('id', '=', 7).execute()
    await db.updateTable('note').set({ text: 'none' }).where('id', '=', 7).returning('id').execute()
    expect(await texts()).toEqual([])
    expect(disk.flushes).toHaveLength(0)
  })

  test('that cannot be flushed is refused, and so is all that follows: nothing can be promised any more', async () => {
    const added = add('one')
    await isAnswered(added)
    disk.flushes[0]?.fail(Object.assign(new Error('EIO: i/o error, fdatasync'), { code: 'EIO' }))
    await expect(added).rejects.toMatchObject({ code: 'SQLITE_IOERR_FSYNC' })
    await expect(texts()).rejects.toMatchObject({ code: 'SQLITE_IOERR_FSYNC' })
    const transaction = db.transaction().execute((trx) => trx.selectFrom('note').selectAll().execute())
    await expect(transaction).rejects.toMatchObject({ code: 'SQLITE_IOERR_FSYNC' })
  })
})

describe('a transaction', () => {
  test('has the database to itself, in the order of asking', async () => {
    const order: string[] = []
    const inside = (name: string): Promise<void> =>
      db.transaction().execute(async (trx) => {
        order.push(`${name} begins`)
        await trx.insertInto('note').values({ text: name }).execute()
        await new Promise((resolve) => setImmediate(resolve))
        order.push(`${name} ends`)
      })
    const first = inside('first')
    await Promise.all([first, add('single'), inside('second')])
    expect(order).toEqual(['first begins', 'first ends', 'second begins', 'second ends'])
    expect(await texts()).toEqual(['first', 'single', 'second'])
  })

  test('that fails leaves nothing, and the next one works', async () => {
    const failing = db.transaction().execute(async (trx) => {
      await trx.insertInto('note').values({ text: 'gone' }).execute()
      throw new Error('stop')
    })
    await expect(failing).rejects.toThrow('stop')
    await add('kept')
    expect(await texts()).toEqual(['kept'])
  })

  test('that SQLite itself has rolled back says why', async () => {
    await sql`pragma max_page_count = 4`.execute(db)
    const filling = db.transaction().execute((trx) =>
      trx
        .insertInto('note')
        .values({ text: 'x'.repeat(100_000) })
        .execute(),
    )
    await expect(filling).rejects.toMatchObject({ code: 'SQLITE_FULL' })
    await add('kept')
    expect(await texts()).toEqual(['kept'])
  })
})

test('another connection sees what was committed, by real flushes', async () => {
  const other = open()
  await other.insertInto('note').values({ text: 'other' }).execute()
  expect(await texts()).toEqual(['other'])
  await other.destroy()
})

test('a database in memory works as well', async () => {
  const memory = new Kysely<Tables>({ dialect: createSqliteDialect(new Database(':memory:')) })
  await memory.schema.createTable('note').addColumn('text', 'text').execute()
  await memory.transaction().execute((trx) => trx.insertInto('note').values({ text: 'one' }).execute())
  expect(await memory.selectFrom('note').select('text').execute()).toEqual([{ text: 'one' }])
  await memory.destroy()
})
