import { createDecipheriv, createHmac, timingSafeEqual } from 'node:crypto'
import { MailboxError } from '../failure.ts'

export interface FernetOptions {
  /** Refuses tokens that are older, in seconds; without it a token never grows old, as in a database it should not. */
  ttlSeconds?: number | undefined
  /** For tests. */
  now?: Date | undefined
}

/** Version, time, IV, HMAC: what a token has besides its ciphertext (github.com/fernet/spec, "Token Format"). */
const headBytes = 1 + 8 + 16
const macBytes = 32
const blockBytes = 16
const version = 0x80
/** How far a maker's clock may run ahead when a time to live is asked for, in seconds: as in Python's cryptography. */
const clockSkew = 60

/**
 * What stands in a Fernet token (github.com/fernet/spec; Python's `cryptography.fernet`), so that a product that kept
 * credentials that way can move over: seal the answer and forget the token. `keys`: one or, as with MultiFernet, several;
 * each 32 bytes in base64url, as `Fernet.generate_key()` prints them. Makes no tokens: nothing new is sealed this way.
 *
 * @throws MailboxError `vault.fernet-key` (not a key), `vault.fernet-token` (none of the keys made it, or it was changed),
 * `vault.fernet-expired`. None quotes the key or the token.
 */
export function openFernet(
  token: string,
  keys: string | readonly string[],
  options: FernetOptions = {},
): string {
  const rings = [keys].flat().map(parseKey)
  const bytes = decode(token.trim())
  const cipherBytes = (bytes?.length ?? 0) - headBytes - macBytes
  if (bytes === null || bytes[0] !== version || cipherBytes < blockBytes || cipherBytes % blockBytes !== 0)
    throw invalid()
  const signed = bytes.subarray(0, -macBytes)
  const mac = bytes.subarray(-macBytes)
  // Every key is tried, and compared in constant time: how long it takes tells nothing of the key.
  const fitting = rings.filter(({ signing }) =>
    timingSafeEqual(createHmac('sha256', signing).update(signed).digest(), mac),
  )
  const [key] = fitting
  if (key === undefined) throw invalid()
  // After the HMAC, so that nobody learns anything from times that he made up.
  refuseOld(Number(bytes.readBigUInt64BE(1)), options)
  const decipher = createDecipheriv('aes-128-cbc', key.encrypting, bytes.subarray(9, headBytes))
  try {
    const plain = Buffer.concat([decipher.update(signed.subarray(headBytes)), decipher.final()])
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plain)
  } catch {
    // The padding, or a text that is none: whoever had the key made it so.
    throw invalid()
  }
}

/** Whether a text looks like a Fernet token, unopened: version 0x80 and a time below 2^40 in base64url. */
export const looksLikeFernet = (text: string): boolean => /^gAAAA[\w-]+={0,2}$/.test(text.trim())

function refuseOld(made: number, { ttlSeconds, now = new Date() }: FernetOptions): void {
  if (ttlSeconds === undefined) return
  const seconds = Math.floor(now.getTime() / 1000)
  if (made + ttlSeconds < seconds || made > seconds + clockSkew)
    throw new MailboxError('vault.fernet-expired', 'the token is older than it may be, or from the future')
}

function parseKey(key: string): { signing: Buffer; encrypting: Buffer } {
  const bytes = decode(key.trim())
  if (bytes?.length !== 32)
    throw new MailboxError('vault.fernet-key', 'a Fernet key is 32 bytes in base64url')
  return { signing: bytes.subarray(0, 16), encrypting: bytes.subarray(16) }
}

/** Strictly: Node skips what is no base64, and would read a damaged token as a shorter one. */
function decode(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64url')
  const bare = text.replace(/={1,2}$/, '')
  return text.length % 4 !== 1 && bytes.toString('base64url') === bare ? bytes : null
}

const invalid = (): MailboxError =>
  new MailboxError('vault.fernet-token', 'no Fernet token that any of these keys made')
