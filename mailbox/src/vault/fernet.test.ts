import { createCipheriv, createHmac, randomBytes } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { looksLikeFernet, openFernet } from './fernet.ts'
import { generateKey, parseKeyRing } from './key-ring.ts'
import { createVault } from './vault.ts'

/*
 * The vectors of the public specification (github.com/fernet/spec: generate.json, verify.json, invalid.json). All share
 * one secret, and a time to live of 60 s where nothing else is said.
 */
const secret = 'cw_0x689RpI-jtRR7oE8h_eQsKImvJapLeSbXpwF4e4='
const generated = {
  token:
    'gAAAAAAdwJ6wAAECAwQFBgcICQoLDA0ODy021cpGVWKZ_eEwCGM4BLLF_5CV9dOPmrhuVUPgJobwOz7JcbmrR64jVmpU4IwqDA==',
  now: '1985-10-26T01:20:00-07:00',
  iv: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
  src: 'hello',
}
const invalid: [desc: string, token: string, now?: string][] = [
  [
    'incorrect mac',
    'gAAAAAAdwJ6xAAECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPAl1-szkFVzXTuGb4hR8AKtwcaX1YdykQUFBQUFBQUFBQQ==',
  ],
  ['too short', 'gAAAAAAdwJ6xAAECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPA=='],
  [
    'invalid base64',
    '%%%%%%%%%%%%%AECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPAl1-szkFVzXTuGb4hR8AKtwcaX1YdykRtfsH-p1YsUD2Q==',
  ],
  [
    'payload size not multiple of block size',
    'gAAAAAAdwJ6xAAECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPOm73QeoCk9uGib28Xe5vz6oxq5nmxbx_v7mrfyudzUm',
  ],
  [
    'payload padding error',
    'gAAAAAAdwJ6xAAECAwQFBgcICQoLDA0ODz4LEpdELGQAad7aNEHbf-JkLPIpuiYRLQ3RtXatOYREu2FWke6CnJNYIbkuKNqOhw==',
  ],
  [
    'far-future TS (unacceptable clock skew)',
    'gAAAAAAdwStRAAECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPAnja1xKYyhd-Y6mSkTOyTGJmw2Xc2a6kBd-iX9b_qXQcw==',
  ],
  [
    'expired TTL',
    'gAAAAAAdwJ6xAAECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPAl1-szkFVzXTuGb4hR8AKtwcaX1YdykRtfsH-p1YsUD2Q==',
    '1985-10-26T01:21:31-07:00',
  ],
  [
    'incorrect IV (causes padding error)',
    'gAAAAAAdwJ6xBQECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPAkLhFLHpGtDBRLRTZeUfWgHSv49TF2AUEZ1TIvcZjK1zQ==',
  ],
  ['very short payload size', 'gAAAAABdnQ1TUKh2OE_ggbyCIxfg'],
  ['super short payload size', 'gAAA'],
]

const code = (value: string | RegExp): unknown =>
  expect.objectContaining({ name: 'MailboxError', code: expect.stringMatching(value) as unknown })

/** A maker of tokens, written from the specification, to have some to read. */
function make(text: string, key: string, now: Date, iv: Buffer = randomBytes(16)): string {
  const bytes = Buffer.from(key, 'base64url')
  const head = Buffer.alloc(9)
  head[0] = 0x80
  head.writeBigUInt64BE(BigInt(Math.floor(now.getTime() / 1000)), 1)
  const cipher = createCipheriv('aes-128-cbc', bytes.subarray(16), iv)
  const signed = Buffer.concat([head, iv, cipher.update(text, 'utf8'), cipher.final()])
  const whole = Buffer.concat([
    signed,
    createHmac('sha256', bytes.subarray(0, 16)).update(signed).digest(),
  ]).toString('base64url')
  return whole.padEnd(Math.ceil(whole.length / 4) * 4, '=')
}

const newKey = (): string => randomBytes(32).toString('base64url') + '='

describe('a Fernet token', () => {
  test('of generate.json is what the specification makes, and opens', () => {
    const { token, now, iv, src } = generated
    expect(make(src, secret, new Date(now), Buffer.from(iv))).toBe(token)
    expect(openFernet(token, secret)).toBe(src)
  })

  test('of verify.json opens within its time to live, and without one', () => {
    const now = new Date('1985-10-26T01:20:01-07:00')
    expect(openFernet(generated.token, secret, { ttlSeconds: 60, now })).toBe('hello')
    expect(openFernet(generated.token, secret, { now: new Date('2040-01-01') })).toBe('hello')
  })

  test.each(invalid)('of invalid.json is refused: %s', (_desc, token, now = '1985-10-26T01:20:01-07:00') => {
    expect(() => openFernet(token, secret, { ttlSeconds: 60, now: new Date(now) })).toThrow(
      code(/^vault\.fernet-(token|expired)$/),
    )
  })

  test('of any text comes back, whichever of several keys made it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(3), (text, which) => {
        const keys = [newKey(), newKey(), newKey(), newKey()]
        const token = make(text.toWellFormed(), keys[which] ?? '', new Date())
        expect(looksLikeFernet(token)).toBe(true)
        expect(openFernet(token, keys)).toBe(text.toWellFormed())
        expect(() => openFernet(token, keys.toSpliced(which, 1))).toThrow(code('vault.fernet-token'))
      }),
    )
  })

  test('with any bit flipped, cut or lengthened is refused, and quoted in no error', () => {
    const token = make('abcd efgh ijkl mnop', secret, new Date())
    const bytes = Buffer.from(token, 'base64url')
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const flipped = Buffer.from(bytes)
      flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
      expect(() => openFernet(flipped.toString('base64url'), secret), `bit ${bit}`).toThrow(
        code('vault.fernet-token'),
      )
    }
    for (const odd of [token.slice(0, -5), `${token.slice(0, -2)}AA==`, `A${token}`, `${token}A`, '', '===='])
      expect(() => openFernet(odd, secret)).toThrow(code('vault.fernet-token'))
    expect(() => openFernet(token, newKey())).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining(token.slice(8, 24)) }),
    )
  })

  test.each(['', 'short', secret.slice(2), `${secret}A`, '%'.repeat(44)])(
    'a key that is none is told as the key’s fault: %j',
    (key) => {
      expect(() => openFernet(generated.token, key)).toThrow(code('vault.fernet-key'))
    },
  )

  test('moves into the vault', async () => {
    const vault = createVault(parseKeyRing(generateKey()))
    const token = make('abcd efgh ijkl mnop', secret, new Date('2020-01-01'))
    const sealed = await vault.seal(openFernet(token, secret), 'mailbox-1')
    expect(await vault.open(sealed, 'mailbox-1')).toBe('abcd efgh ijkl mnop')
  })
})
