import { addKeyToFile, createVault, keysInUse, type Rotation, rotate } from '@recruiterreach/mailbox'
import { type Config, readConfig } from '../config.ts'
import { AppError } from '../failure.ts'
import { keyFileOf, openKeyRing, sealedIn } from '../keys.ts'
import { openDatabase } from '../store/database.ts'
import { NotDone } from './print.ts'

export interface ListedKey {
  id: string
  /** Seals what is sealed from now on; the others only open. */
  current: boolean
  /** How many texts it still seals: a key that seals none may go. */
  seals: number
}

/** `recruiterreach keys list` */
export const list = {
  run: listKeys,
  inWords: (keys: ListedKey[]): string =>
    keys.map(({ id, current, seals }) => `${id}  seals ${seals}${current ? '  (current)' : ''}`).join('\n'),
}

/** `recruiterreach keys add`: a running server takes the new key up by itself. */
export const add = {
  run: addKey,
  inWords: ({ id }: { id: string }): string =>
    `${id} seals from now on. "recruiterreach keys rotate" brings everything under it.`,
}

/** `recruiterreach keys rotate`: beside a running server, and safe to interrupt. */
export const rotateAll = {
  run: rotateKeys,
  inWords: ({ resealed, seen }: Rotation): string =>
    `${resealed} of ${seen} sealed anew; all of them are under the current key.`,
}

async function listKeys(): Promise<ListedKey[]> {
  return withKeys(async ({ ring, stores }) => {
    const counts = await keysInUse(...stores)
    return ring.ids.map((id) => ({ id, current: id === ring.currentId, seals: counts.get(id) ?? 0 }))
  })
}

async function addKey(): Promise<{ id: string }> {
  return withKeys(async ({ config }) => {
    if (config.vaultKeys !== null) throw keysFromEnvironment()
    const { currentId } = await addKeyToFile(keyFileOf(config))
    return { id: currentId }
  })
}

async function rotateKeys(): Promise<Rotation> {
  return withKeys(async ({ ring, stores }) => {
    const vault = createVault(ring)
    const all: Rotation = { seen: 0, resealed: 0, failed: [] }
    for (const store of stores) {
      const before = all.seen
      const done = await rotate(vault, store, {
        onProgress: ({ seen }) => {
          if ((before + seen) % 100 === 0) process.stderr.write(`${before + seen} looked at\n`)
        },
      })
      all.seen += done.seen
      all.resealed += done.resealed
      all.failed.push(...done.failed)
    }
    if (all.failed.length > 0) throw new NotDone(all, notAll(all))
    return all
  })
}

async function withKeys<T>(
  use: (given: {
    config: Config
    ring: Awaited<ReturnType<typeof openKeyRing>>
    stores: ReturnType<typeof sealedIn>[keyof ReturnType<typeof sealedIn>][]
  }) => Promise<T>,
): Promise<T> {
  const config = readConfig()
  const { db } = await openDatabase(config)
  try {
    return await use({ config, ring: await openKeyRing(config, db), stores: Object.values(sealedIn(db)) })
  } finally {
    await db.destroy()
  }
}

const keysFromEnvironment = (): AppError =>
  new AppError('keys.from-environment', {
    title: 'The keys come from the environment',
    explanation: 'VAULT_KEYS is set, and a command cannot change it.',
    fix: [
      'Make 32 random bytes (openssl rand -base64 32) and put id:base64 in front of what VAULT_KEYS holds, separated by a comma.',
      'Start the servers anew with it, then run keys rotate.',
    ],
  })

const notAll = ({ failed }: Rotation): AppError =>
  new AppError('keys.not-all', {
    title: 'Not everything could be sealed anew',
    explanation: `${failed.length} could not be opened and stand as they were: ${failed
      .slice(0, 5)
      .map(({ id, code }) => `${id} (${code})`)
      .join(', ')}.`,
    fix: ['Give the key that they were sealed with beside the others, and run it again.'],
  })
