import { randomBytes } from 'node:crypto'
import { type FileHandle, link, open, readFile, rename, stat, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { MailboxError } from '../failure.ts'
import { type KeyRing, generateKey, parseKeyRing } from './key-ring.ts'

/**
 * The key ring in a file of mode 0600, made with one fresh key where there is none. Two processes that start at once
 * end up with the same key. A file that is there is never written to.
 *
 * The ring follows its file: a key that another process has added seals and opens here without a restart, so that keys
 * are rotated beside a running service.
 *
 * @throws MailboxError `vault.key-file-unreadable`, `vault.key-file-exposed` (others may read it), `vault.bad-keys`.
 */
export async function readOrCreateKeyFile(path: string): Promise<KeyRing> {
  const found = await readKeys(path)
  if (found !== null) return following(path, parseKeyRing(found))
  await placeWhole(path, `${generateKey()}\n`, 'if-absent')
  // Read back rather than used: another process may have been first.
  return following(path, await readRing(path))
}

/**
 * Puts a fresh key in front: it seals from the next start on, the older ones still open. Answers the new ring.
 * The file is replaced whole or not at all.
 */
export async function addKeyToFile(path: string): Promise<KeyRing> {
  const found = await readKeys(path)
  if (found === null) return readOrCreateKeyFile(path)
  parseKeyRing(found)
  await placeWhole(path, `${generateKey()},${found.trim()}\n`, 'replace')
  return following(path, await readRing(path))
}

function following(path: string, first: KeyRing): KeyRing {
  let ring = first
  const reread = async (): Promise<void> => {
    ring = await readRing(path)
  }
  return {
    get currentId() {
      return ring.currentId
    },
    get ids() {
      return ring.ids
    },
    async wrap(dataKey) {
      // Sealing is rare (a mailbox is connected) and a read is cheap: what is sealed is sealed by a key that is on disk.
      await reread()
      return ring.wrap(dataKey)
    },
    async unwrap(keyId, wrapped) {
      if (!ring.ids.includes(keyId)) await reread()
      return ring.unwrap(keyId, wrapped)
    },
  }
}

const readRing = async (path: string): Promise<KeyRing> => parseKeyRing((await readKeys(path)) ?? '')

async function readKeys(path: string): Promise<string | null> {
  try {
    const { mode } = await stat(path)
    // Windows has no such bits: every file reads as 0666 there.
    if (process.platform !== 'win32' && (mode & 0o077) !== 0)
      throw new MailboxError(
        'vault.key-file-exposed',
        `${path} has mode ${(mode & 0o777).toString(8)}; it has to be 600`,
      )
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof MailboxError) throw error
    if (isErrno(error, 'ENOENT')) return null
    throw new MailboxError('vault.key-file-unreadable', `cannot read the key file ${path}`, { cause: error })
  }
}

/** Written beside, flushed, then put in place in one step: a crash leaves the old file or the new one, never half. */
async function placeWhole(path: string, text: string, how: 'if-absent' | 'replace'): Promise<void> {
  const beside = `${path}.${randomBytes(6).toString('hex')}.tmp`
  try {
    await withFile(beside, 'wx', async (file) => {
      await file.writeFile(text)
      await file.sync()
    })
    if (how === 'replace') await rename(beside, path)
    else await linkIfAbsent(beside, path)
    if (process.platform !== 'win32') await withFile(dirname(path), 'r', (folder) => folder.sync())
  } catch (error) {
    throw new MailboxError('vault.key-file-unwritable', `cannot write the key file ${path}`, { cause: error })
  }
}

async function linkIfAbsent(from: string, to: string): Promise<void> {
  try {
    // link, unlike rename, fails where the target is: the first process wins and no key is lost.
    await link(from, to)
  } catch (error) {
    if (!isErrno(error, 'EEXIST')) throw error
  } finally {
    await unlink(from)
  }
}

async function withFile(
  path: string,
  flags: string,
  use: (file: FileHandle) => Promise<void>,
): Promise<void> {
  const file = await open(path, flags, 0o600)
  try {
    await use(file)
  } finally {
    await file.close()
  }
}

const isErrno = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code
