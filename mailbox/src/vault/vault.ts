import { randomBytes } from 'node:crypto'
import { MailboxError } from '../failure.ts'
import { decrypt, encrypt } from './aes-gcm.ts'
import type { KeyRing } from './key-ring.ts'

/**
 * Seals credentials at rest. `context` is bound to the ciphertext as associated data (the mailbox id): a sealed text
 * copied to another row does not open. All are asynchronous so that a KMS can stand behind them.
 */
export interface Vault {
  /** Answers printable text that names its key. */
  seal(secret: string, context: string): Promise<string>
  /**
   * Throws MailboxError `vault.unknown-key`, `vault.wrong-key`, `vault.tampered` or `vault.malformed`; never says what
   * was inside.
   */
  open(sealed: string, context: string): Promise<string>
  /** The same secret under the key that seals now; opened on the way, so that no broken text is carried over. */
  reseal(sealed: string, context: string): Promise<string>
  /** True where the text is sealed by another key than the one that seals now. */
  isStale(sealed: string): boolean
}

/**
 * A sealed text is `rr1.KEY-ID.WRAPPED.BOX`: BOX is the secret under a data key of its own, WRAPPED is that data key
 * under the key ring. So a KMS sees 32 random bytes and never a password, and a key seals few bytes however many
 * mailboxes there are (AES-GCM with random nonces wants fewer than 2^32 messages a key, NIST SP 800-38D section 8.3).
 */
const version = 'rr1'
const sealedShape = /^rr1\.([\w-]+)\.([\w-]+)\.([\w-]+)$/

export function createVault(ring: KeyRing): Vault {
  const seal = async (secret: string, context: string): Promise<string> => {
    const dataKey = randomBytes(32)
    const { keyId, wrapped } = await ring.wrap(dataKey)
    const box = encrypt(dataKey, Buffer.from(secret, 'utf8'), associated(context))
    dataKey.fill(0)
    return [version, keyId, wrapped.toString('base64url'), box.toString('base64url')].join('.')
  }
  const open = async (sealed: string, context: string): Promise<string> => {
    const { keyId, wrapped, box } = parse(sealed)
    const dataKey = await ring.unwrap(keyId, wrapped)
    const secret = decrypt(dataKey, box, associated(context))
    dataKey.fill(0)
    if (secret === null)
      throw new MailboxError('vault.tampered', 'the sealed text was changed, or belongs to another row')
    return secret.toString('utf8')
  }
  return {
    seal,
    open,
    reseal: async (sealed, context) => seal(await open(sealed, context), context),
    isStale: (sealed) => keyIdOf(sealed) !== ring.currentId,
  }
}

/** Whether a text has the form that this vault gives; says nothing about whether it opens. */
export const isSealed = (text: string): boolean => sealedShape.test(text)

/** The id of the key that a text is sealed with, without opening it. Throws `vault.malformed`. */
export function keyIdOf(sealed: string): string {
  return parse(sealed).keyId
}

function parse(sealed: string): { keyId: string; wrapped: Buffer; box: Buffer } {
  const [, keyId, wrapped, box] = sealedShape.exec(sealed) ?? []
  if (keyId === undefined || wrapped === undefined || box === undefined)
    throw new MailboxError('vault.malformed', 'not a text that this vault sealed')
  return { keyId, wrapped: Buffer.from(wrapped, 'base64url'), box: Buffer.from(box, 'base64url') }
}

const associated = (context: string): Buffer => Buffer.from(`${version} secret ${context}`, 'utf8')
