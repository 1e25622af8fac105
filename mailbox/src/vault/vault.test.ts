import { chmod, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addKeyToFile, readOrCreateKeyFile } from './key-file.ts'
import { type KeyRing, generateKey, parseKeyRing } from './key-ring.ts'
import { createVault, keyIdOf } from './vault.ts'

const code = (value: string | RegExp): unknown =>
  expect.objectContaining({ name: 'MailboxError', code: expect.stringMatching(value) as unknown })

describe('the vault', () => {
  const key = generateKey()
  const vault = createVault(parseKeyRing(key))

  test('opens what it sealed, for the same context only', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme' }),
        fc.string(),
        fc.string(),
        async (secret, context, other) => {
          const sealed = await vault.seal(secret, context)
          expect(sealed).toMatch(/^[\w.-]+$/)
          expect(await vault.open(sealed, context)).toBe(secret.toWellFormed())
          if (other !== context)
            await expect(vault.open(sealed, other)).rejects.toEqual(code('vault.tampered'))
        },
      ),
    )
  })

  test('never seals the same text twice the same way, and names its key', async () => {
    const [a, b] = [await vault.seal('secret', 'mailbox-1'), await vault.seal('secret', 'mailbox-1')]
    expect(a).not.toBe(b)
    expect(keyIdOf(a)).toBe(key.split(':')[0])
  })

  test('refuses a text with any bit of its parts flipped, another key id, or cut short anywhere', async () => {
    const sealed = await vault.seal('abcd efgh ijkl mnop', 'mailbox-1')
    const refused = code(/^vault\.(tampered|wrong-key|unknown-key|malformed)$/)
    for (let at = 0; at < sealed.length; at++)
      await expect(vault.open(sealed.slice(0, at), 'mailbox-1'), `cut at ${at}`).rejects.toEqual(refused)
    const parts = sealed.split('.')
    for (const part of [2, 3]) {
      const bytes = Buffer.from(parts[part] ?? '', 'base64url')
      for (let bit = 0; bit < bytes.length * 8; bit++) {
        const flipped = Buffer.from(bytes)
        flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
        const changed = parts.with(part, flipped.toString('base64url')).join('.')
        await expect(vault.open(changed, 'mailbox-1'), `bit ${bit} of part ${part}`).rejects.toEqual(refused)
      }
    }
    await expect(vault.open(parts.with(1, 'other').join('.'), 'mailbox-1')).rejects.toEqual(refused)
    await expect(vault.open(parts.with(0, 'rr2').join('.'), 'mailbox-1')).rejects.toEqual(refused)
  })

  test('refuses parts swapped between two texts', async () => {
    const [a, b] = [await vault.seal('one', 'mailbox-1'), await vault.seal('two', 'mailbox-1')]
    const [version, id, wrapped] = a.split('.')
    const box = b.split('.')[3]
    await expect(vault.open([version, id, wrapped, box].join('.'), 'mailbox-1')).rejects.toEqual(
      code('vault.tampered'),
    )
  })

  test('tells a missing key from a wrong one', async () => {
    const sealed = await vault.seal('secret', 'mailbox-1')
    const missing = createVault(parseKeyRing(generateKey()))
    await expect(missing.open(sealed, 'mailbox-1')).rejects.toEqual(code('vault.unknown-key'))
    const sameName = createVault(parseKeyRing(`${key.split(':')[0]}:${generateKey().split(':')[1]}`))
    await expect(sameName.open(sealed, 'mailbox-1')).rejects.toEqual(code('vault.wrong-key'))
  })

  test('opens with an older key, and knows that the text wants resealing', async () => {
    const sealed = await vault.seal('secret', 'mailbox-1')
    const newer = createVault(parseKeyRing(`${generateKey()}, ${key}`))
    expect(vault.isStale(sealed)).toBe(false)
    expect(newer.isStale(sealed)).toBe(true)
    const again = await newer.reseal(sealed, 'mailbox-1')
    expect(newer.isStale(again)).toBe(false)
    expect(await newer.open(again, 'mailbox-1')).toBe('secret')
    await expect(newer.reseal(sealed, 'mailbox-2')).rejects.toEqual(code('vault.tampered'))
  })

  test('works on a key ring that lives elsewhere', async () => {
    const far = new Map<string, Buffer>()
    const kms: KeyRing = {
      currentId: 'kms-1',
      ids: ['kms-1'],
      wrap: (dataKey) => {
        const handle = String(far.size)
        far.set(handle, Buffer.from(dataKey))
        return Promise.resolve({ keyId: 'kms-1', wrapped: Buffer.from(handle) })
      },
      unwrap: (_id, wrapped) => Promise.resolve(Buffer.from(far.get(wrapped.toString()) ?? [])),
    }
    const remote = createVault(kms)
    expect(await remote.open(await remote.seal('secret', 'mailbox-1'), 'mailbox-1')).toBe('secret')
  })
})

describe('a key ring', () => {
  test.each([
    '',
    'no-colon',
    'id:',
    ':AAAA',
    'id:not base64!',
    `id:${Buffer.alloc(31).toString('base64')}`,
    `id:${Buffer.alloc(33).toString('base64')}`,
    `${generateKey()},`,
    `a:${Buffer.alloc(32).toString('base64')},a:${Buffer.alloc(32, 1).toString('base64')}`,
  ])('%j is refused without being quoted', (text) => {
    expect(() => parseKeyRing(text)).toThrow(code('vault.bad-keys'))
    const encoded = text.split(':')[1] ?? ''
    try {
      parseKeyRing(text)
    } catch (error) {
      if (encoded.length > 8) expect(inspect(error)).not.toContain(encoded)
    }
  })

  test('shows no key to whoever prints it', () => {
    const key = generateKey()
    const ring = parseKeyRing(key)
    const encoded = key.split(':')[1] ?? ''
    const shown = inspect(ring, { depth: 9, showHidden: true }) + JSON.stringify(ring)
    expect(shown).not.toContain(encoded)
    expect(shown).not.toContain(Buffer.from(encoded, 'base64').toString('hex'))
  })
})

describe('the key file', () => {
  let folder: string
  let path: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vault-'))
    path = join(folder, 'vault.keys')
  })
  afterEach(() => rm(folder, { recursive: true }))

  test('is made once, for its owner alone, and read after that', async () => {
    const made = await readOrCreateKeyFile(path)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect((await readOrCreateKeyFile(path)).currentId).toBe(made.currentId)
    expect(await readdir(folder)).toEqual(['vault.keys'])
  })

  test('comes out the same for twenty that start at once', async () => {
    const rings = await Promise.all(Array.from({ length: 20 }, () => readOrCreateKeyFile(path)))
    expect(new Set(rings.map((ring) => ring.currentId)).size).toBe(1)
    expect(await readdir(folder)).toEqual(['vault.keys'])
  })

  test('is refused, and left as it is, where others may read it or it holds no keys', async () => {
    await writeFile(path, generateKey(), { mode: 0o600 })
    await chmod(path, 0o644)
    await expect(readOrCreateKeyFile(path)).rejects.toEqual(code('vault.key-file-exposed'))
    await chmod(path, 0o600)
    await writeFile(path, 'garbage')
    await expect(readOrCreateKeyFile(path)).rejects.toEqual(code('vault.bad-keys'))
    await expect(addKeyToFile(path)).rejects.toEqual(code('vault.bad-keys'))
    expect(await readFile(path, 'utf8')).toBe('garbage')
    await writeFile(path, '')
    await expect(readOrCreateKeyFile(path)).rejects.toEqual(code('vault.bad-keys'))
    expect(await readFile(path, 'utf8')).toBe('')
  })

  test('says so where it cannot be read or written', async () => {
    await expect(readOrCreateKeyFile(join(folder, 'missing', 'vault.keys'))).rejects.toEqual(
      code('vault.key-file-unwritable'),
    )
    await chmod(folder, 0o700)
    await expect(readOrCreateKeyFile(folder)).rejects.toEqual(code('vault.key-file-unreadable'))
  })

  test('is followed: what another process adds opens and seals here without a restart', async () => {
    const running = await readOrCreateKeyFile(path)
    const old = running.currentId
    const vault = createVault(running)
    const sealedBefore = await vault.seal('secret', 'mailbox-1')
    const elsewhere = createVault(await addKeyToFile(path))
    expect(await vault.open(await elsewhere.seal('theirs', 'mailbox-1'), 'mailbox-1')).toBe('theirs')
    expect(await vault.open(sealedBefore, 'mailbox-1')).toBe('secret')
    expect(keyIdOf(await vault.seal('ours', 'mailbox-1'))).not.toBe(old)
    expect(running.ids).toContain(old)
  })

  test('that goes away or bad under a running service seals nothing that could be lost', async () => {
    const vault = createVault(await readOrCreateKeyFile(path))
    const sealed = await vault.seal('secret', 'mailbox-1')
    await writeFile(path, 'garbage')
    await expect(vault.seal('more', 'mailbox-1')).rejects.toEqual(code('vault.bad-keys'))
    expect(await vault.open(sealed, 'mailbox-1')).toBe('secret')
    await rm(path)
    await expect(vault.seal('more', 'mailbox-1')).rejects.toEqual(code('vault.bad-keys'))
  })

  test('gets a new key in front and keeps the old ones', async () => {
    const before = await readOrCreateKeyFile(path)
    const sealed = await createVault(before).seal('secret', 'mailbox-1')
    const after = await addKeyToFile(path)
    expect(after.ids).toEqual([after.currentId, before.currentId])
    expect(after.currentId).not.toBe(before.currentId)
    expect(await createVault(after).open(sealed, 'mailbox-1')).toBe('secret')
    expect((await stat(path)).mode & 0o777).toBe(0o600)
  })
})
