import { MailboxError } from '../failure.ts'
import { type Vault, isSealed, keyIdOf } from './vault.ts'

/** One sealed text where it is kept. */
export interface SealedRow {
  id: string
  sealed: string
  /** What it was sealed with: the mailbox id, `secret:NAME`. */
  context: string
}

/** Where sealed texts are kept: a table, seen through the two statements that rotation needs. */
export interface SealedStore {
  /** At most `limit` rows behind `after` in the order of their ids; null: from the first. */
  page(after: string | null, limit: number): Promise<SealedRow[]>
  /**
   * Puts `sealed` in the row's place only where its old text still stands, in one statement. False: somebody changed the
   * row meanwhile, and that stays.
   */
  replace(row: SealedRow, sealed: string): Promise<boolean>
}

export interface Rotation {
  /** Rows looked at. */
  seen: number
  /** Of these: now sealed by the current key. */
  resealed: number
  /** Could not be opened, and stand as they were: which row, and why. */
  failed: { id: string; code: string }[]
}

export interface RotateOptions {
  /** Told after every row that was seen. */
  onProgress?: ((so: Readonly<Rotation>) => void) | undefined
  /** Stops between two rows. What is done is done; the rest is for the next time. */
  signal?: AbortSignal | undefined
  /**
   * Opens texts that this vault did not seal (Fernet tokens), answering what is to be sealed in their place. Without it
   * such a row counts as failed.
   */
  foreign?: ((row: SealedRow) => string | Promise<string>) | undefined
}

const pageSize = 100

/**
 * Brings every sealed text of a store under the key that seals now. Works beside a running service, and may be killed at
 * any instant: each row is replaced whole by one statement or not at all, an old key opens what is not done yet, and the
 * next run finds the rest. A row that does not open is left as it is and told at the end: no run destroys anything.
 */
export async function rotate(
  vault: Vault,
  store: SealedStore,
  options: RotateOptions = {},
): Promise<Rotation> {
  const so: Rotation = { seen: 0, resealed: 0, failed: [] }
  for await (const row of rows(store)) {
    options.signal?.throwIfAborted()
    so.seen += 1
    try {
      if (await reseal(vault, store, row, options.foreign)) so.resealed += 1
    } catch (error) {
      if (!(error instanceof MailboxError)) throw error
      so.failed.push({ id: row.id, code: error.code })
    }
    options.onProgress?.(so)
  }
  return so
}

/**
 * How many texts each key still seals: a key that seals none may go. Under null: texts that this vault did not seal.
 */
export async function keysInUse(...stores: readonly SealedStore[]): Promise<Map<string | null, number>> {
  const counts = new Map<string | null, number>()
  for (const store of stores)
    for await (const { sealed } of rows(store)) {
      const key = isSealed(sealed) ? keyIdOf(sealed) : null
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  return counts
}

async function reseal(
  vault: Vault,
  store: SealedStore,
  row: SealedRow,
  foreign: RotateOptions['foreign'],
): Promise<boolean> {
  if (!isSealed(row.sealed) && foreign !== undefined)
    return store.replace(row, await vault.seal(await foreign(row), row.context))
  if (!vault.isStale(row.sealed)) return false
  return store.replace(row, await vault.reseal(row.sealed, row.context))
}

async function* rows(store: SealedStore): AsyncGenerator<SealedRow> {
  for (let after: string | null = null; ;) {
    const page: SealedRow[] = await store.page(after, pageSize)
    yield* page
    const last = page.at(-1)
    if (last === undefined || page.length < pageSize) return
    after = last.id
  }
}
