import { type KeyObject, createSecretKey, randomBytes } from 'node:crypto'
import { MailboxError } from '../failure.ts'
import { decrypt, encrypt } from './aes-gcm.ts'

/**
 * The keys behind a vault, and the seam for a KMS: whoever can wrap and unwrap 32 bytes can be one. The first key
 * seals, all of them open.
 */
export interface KeyRing {
  /** The id of the key that seals now: letters, digits, `_` and `-`. */
  readonly currentId: string
  readonly ids: readonly string[]
  wrap(dataKey: Buffer): Promise<{ keyId: string; wrapped: Buffer }>
  /** Throws MailboxError `vault.unknown-key` (no key of that id) or `vault.wrong-key` (the id fits, the key does not). */
  unwrap(keyId: string, wrapped: Buffer): Promise<Buffer>
}

const keyBytes = 32
const idShape = /^[\w-]{1,40}$/
const base64Shape = /^[A-Za-z0-9+/_-]+={0,2}$/

/**
 * Reads `id:base64,id:base64,...` (base64 or base64url of 32 bytes; white space around entries is allowed). The first
 * seals, all open.
 *
 * @throws MailboxError `vault.bad-keys` that says which entry is wrong and never quotes it.
 */
export function parseKeyRing(text: string): KeyRing {
  const keys = new Map<string, KeyObject>()
  const entries = text.trim().split(',')
  for (const [index, entry] of entries.entries()) {
    const wrong = (why: string): MailboxError =>
      new MailboxError('vault.bad-keys', `key ${index + 1} of ${entries.length}: ${why}`)
    const [id = '', encoded = '', ...rest] = entry.trim().split(':')
    if (!idShape.test(id) || rest.length > 0) throw wrong('not written as id:base64')
    if (keys.has(id)) throw wrong('the same id as an earlier one')
    const bytes = Buffer.from(encoded, 'base64')
    if (!base64Shape.test(encoded) || bytes.length !== keyBytes)
      throw wrong(`not ${keyBytes} bytes in base64`)
    // A KeyObject shows nothing of itself to console.log, JSON or an error's inspection.
    keys.set(id, createSecretKey(bytes))
    bytes.fill(0)
  }
  const [[currentId, currentKey] = []] = keys
  if (currentId === undefined || currentKey === undefined)
    throw new MailboxError('vault.bad-keys', 'no keys given')

  return {
    currentId,
    ids: [...keys.keys()],
    wrap: async (dataKey) => ({
      keyId: currentId,
      wrapped: encrypt(currentKey, dataKey, wrapping(currentId)),
    }),
    unwrap: async (keyId, wrapped) => {
      const key = keys.get(keyId)
      if (key === undefined)
        throw new MailboxError(
          'vault.unknown-key',
          `sealed with key "${keyId}", which is not in the key ring`,
        )
      const dataKey = decrypt(key, wrapped, wrapping(keyId))
      if (dataKey === null)
        throw new MailboxError(
          'vault.wrong-key',
          `key "${keyId}" is not the key of that name that sealed this`,
        )
      return dataKey
    },
  }
}

const wrapping = (keyId: string): Buffer => Buffer.from(`rr1 data-key ${keyId}`, 'utf8')

/**
 * A fresh key as `id:base64`, ready for `parseKeyRing`. The id is the day and eight random hex digits, so that a key
 * file lost and made anew is seen as another key and not as a wrong one.
 */
export function generateKey(now: Date = new Date()): string {
  const id = `${now.toISOString().slice(0, 10)}-${randomBytes(4).toString('hex')}`
  return `${id}:${randomBytes(keyBytes).toString('base64')}`
}
