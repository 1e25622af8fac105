import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { describe, expect, test } from 'vitest'
import {
  createVault,
  generateKey,
  keyIdOf,
  keysInUse,
  openFernet,
  parseKeyRing,
  rotate,
  sealedCredentials,
} from '@recruiterreach/mailbox'
import type { SealedStore, Vault } from '@recruiterreach/mailbox'
import { createSqlite } from '../outbox/databases.ts'
import type { TestDatabase } from '../outbox/databases.ts'

const vaultOf = (...keys: string[]): Vault => createVault(parseKeyRing(keys.join(',')))
const idOf = (key: string): string => key.split(':')[0] ?? ''
const secretOf = (n: number): string => JSON.stringify({ kind: 'password', password: `secret-${n}` })
const rowId = (n: number): string => String(n).padStart(6, '0')

async function databaseWith(rows: number, vault: Vault): Promise<TestDatabase> {
  const database = await createSqlite()
  for (let n = 0; n < rows; n += 1) await insert(database, n, await vault.seal(secretOf(n), rowId(n)))
  return database
}

async function insert({ db }: TestDatabase, n: number, credential: string): Promise<void> {
  await db
    .insertInto('mailbox')
    .values({
      id: rowId(n),
      owner_id: 'owner',
      address: `jo${n}@example.org`,
      account: '{}',
      credential,
      state: 'ok',
      parked_code: null,
      parked_explanation: null,
      parked_until: null,
      hold_until: null,
      failures: 0,
      files_copies: null,
      sent_count: null,
      wake_at: null,
      lease_owner: null,
      lease_until: null,
      watch_cursor: null,
      next_watch_at: null,
      watch_lease_until: null,
      watched_at: null,
      watch_explanation: null,
      created_at: 0,
      updated_at: 0,
    })
    .execute()
}

async function sealedIn({ db }: TestDatabase): Promise<string[]> {
  const rows = await db.selectFrom('mailbox').select('credential').orderBy('id').execute()
  return rows.map(({ credential }) => credential ?? '')
}

/** Rotates in a process of its own; killed without warning once it has done `killAfter` rows. */
async function rotateElsewhere(file: string, keys: string, killAfter: number): Promise<boolean> {
  const script = new URL('rotate-once.ts', import.meta.url).pathname
  const child = spawn(process.execPath, [script, file, keys], { stdio: ['ignore', 'pipe', 'inherit'] })
  const closed = once(child, 'close')
  let done = false
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('done')) done = true
    else if (Number(line) === killAfter) child.kill('SIGKILL')
  }
  await closed
  return done
}

describe('rotating keys', () => {
  test('killed at random and started again, until it is done: every secret is there, and once', async () => {
    const [before, after] = [generateKey(), generateKey()]
    const rows = 120
    const database = await databaseWith(rows, vaultOf(before))
    try {
      const keys = `${after},${before}`
      for (let run = 0; run < 4; run += 1) {
        const killAfter = 1 + Math.floor(Math.random() * (rows - 2))
        expect(await rotateElsewhere(database.location, keys, killAfter), `killed after ${killAfter}`).toBe(
          false,
        )
        // Whatever the instant: each row opens, by the old key or by the new.
        const both = vaultOf(after, before)
        for (const [n, sealed] of (await sealedIn(database)).entries())
          expect(await both.open(sealed, rowId(n))).toBe(secretOf(n))
      }
      expect(await rotateElsewhere(database.location, keys, -1)).toBe(true)
      expect(await keysInUse(sealedCredentials(database.db))).toEqual(new Map([[idOf(after), rows]]))
      const newOnly = vaultOf(after)
      for (const [n, sealed] of (await sealedIn(database)).entries())
        expect(await newOnly.open(sealed, rowId(n))).toBe(secretOf(n))
    } finally {
      await database.drop()
    }
  })

  test('a credential that is replaced meanwhile stays the new one', async () => {
    const [before, after] = [generateKey(), generateKey()]
    const database = await databaseWith(3, vaultOf(before))
    try {
      const vault = vaultOf(after, before)
      const store = sealedCredentials(database.db)
      const replaced = await vault.seal('another', rowId(1))
      const racing: SealedStore = {
        ...store,
        async replace(row, sealed) {
          // Between our reading of the row and our writing of it, a person connects anew.
          if (row.id === rowId(1))
            await database.db
              .updateTable('mailbox')
              .set({ credential: replaced })
              .where('id', '=', row.id)
              .execute()
          return store.replace(row, sealed)
        },
      }
      expect(await rotate(vault, racing)).toMatchObject({ seen: 3, resealed: 2, failed: [] })
      expect((await sealedIn(database))[1]).toBe(replaced)
    } finally {
      await database.drop()
    }
  })

  test('a row that does not open is left as it is and named; the others go on', async () => {
    const [before, after, lost] = [generateKey(), generateKey(), generateKey()]
    const database = await databaseWith(2, vaultOf(before))
    try {
      const foreign = await vaultOf(lost).seal('x', rowId(2))
      // Copied from another row: sealed by the right key, for another mailbox.
      const swapped = (await sealedIn(database))[0] ?? ''
      for (const [n, sealed] of [foreign, swapped, 'garbage'].entries()) await insert(database, n + 2, sealed)
      const counts: number[] = []
      const rotation = await rotate(vaultOf(after, before), sealedCredentials(database.db), {
        onProgress: ({ seen }) => counts.push(seen),
      })
      expect(rotation).toEqual({
        seen: 5,
        resealed: 2,
        failed: [
          { id: rowId(2), code: 'vault.unknown-key' },
          { id: rowId(3), code: 'vault.tampered' },
          { id: rowId(4), code: 'vault.malformed' },
        ],
      })
      expect(counts).toEqual([1, 2, 3, 4, 5])
      expect((await sealedIn(database)).slice(2)).toEqual([foreign, swapped, 'garbage'])
      expect(await keysInUse(sealedCredentials(database.db))).toEqual(
        new Map<string | null, number>([
          [idOf(after), 2],
          [idOf(lost), 1],
          [idOf(before), 1],
          [null, 1],
        ]),
      )
    } finally {
      await database.drop()
    }
  })

  test('moves Fernet tokens over on the way, and is done when it is run again', async () => {
    const fernetKey = 'cw_0x689RpI-jtRR7oE8h_eQsKImvJapLeSbXpwF4e4='
    const token =
      'gAAAAAAdwJ6wAAECAwQFBgcICQoLDA0ODy021cpGVWKZ_eEwCGM4BLLF_5CV9dOPmrhuVUPgJobwOz7JcbmrR64jVmpU4IwqDA=='
    const key = generateKey()
    const database = await databaseWith(1, vaultOf(key))
    try {
      await insert(database, 1, token)
      const store = sealedCredentials(database.db)
      const move = () =>
        rotate(vaultOf(key), store, {
          foreign: ({ sealed }) =>
            JSON.stringify({ kind: 'password', password: openFernet(sealed, fernetKey) }),
        })
      expect(await move()).toEqual({ seen: 2, resealed: 1, failed: [] })
      const moved = (await sealedIn(database))[1] ?? ''
      expect(keyIdOf(moved)).toBe(idOf(key))
      expect(await vaultOf(key).open(moved, rowId(1))).toBe('{"kind":"password","password":"hello"}')
      expect(await move()).toEqual({ seen: 2, resealed: 0, failed: [] })
    } finally {
      await database.drop()
    }
  })

  test('stops between two rows when it is told to', async () => {
    const [before, after] = [generateKey(), generateKey()]
    const database = await databaseWith(4, vaultOf(before))
    try {
      const stop = new AbortController()
      const rotating = rotate(vaultOf(after, before), sealedCredentials(database.db), {
        signal: stop.signal,
        onProgress: ({ seen }) => seen === 2 && stop.abort(new Error('enough')),
      })
      await expect(rotating).rejects.toThrow('enough')
      expect((await sealedIn(database)).map(keyIdOf)).toEqual([
        idOf(after),
        idOf(after),
        idOf(before),
        idOf(before),
      ])
    } finally {
      await database.drop()
    }
  })
})
