import { describe, expect, test } from 'vitest'
import { cleanPassword } from './password.ts'
import { providerById } from './provider.ts'

const clean = (pasted: string, provider: string | null) =>
  cleanPassword(pasted, provider === null ? null : providerById(provider))

describe('cleanPassword', () => {
  test.each([
    ['abcd efgh ijkl mnop', 'gmail', 'abcdefghijklmnop'],
    [' abcd\u00a0efgh\u200bijkl mnop\r\n', 'google-workspace', 'abcdefghijklmnop'],
    ['abcdefghijklmnop', 'yahoo', 'abcdefghijklmnop'],
    ['abcd-efgh-ijkl-mnop ', 'icloud', 'abcd-efgh-ijkl-mnop'],
    ['a2b3 c4d5', 'fastmail', 'a2b3c4d5'],
    [' my pass word ', 'gmx', ' my pass word '],
    ['correct horse', null, 'correct horse'],
  ])('%j for %s becomes %j', (pasted, provider, expected) => {
    expect(clean(pasted, provider)).toBe(expected)
  })

  test.each([
    ['hunter2', 'gmail', 'auth.app-password-required'],
    ['correct horse battery staple', 'gmail', 'auth.app-password-required'],
    ['abcdefghijklmnop', 'icloud', 'auth.app-password-required'],
    ['abcdefghijklmnop', 'outlook', 'auth.password-sign-in-closed'],
    ['abcdefghijklmnop', 'microsoft365', 'auth.password-sign-in-closed'],
    ['   ', 'gmail', 'account.no-password'],
    ['', null, 'account.no-password'],
    ['two\r\nlines', null, 'account.no-password'],
  ])('%j for %s is refused before it is sent: %s', (pasted, provider, code) => {
    expect(() => clean(pasted, provider)).toThrow(expect.objectContaining({ code }))
  })

  test('no refusal repeats the password', () => {
    for (const provider of ['gmail', 'outlook', 'icloud']) {
      expect(() => clean('hunter2-hunter2', provider)).toThrow(
        expect.not.objectContaining({ message: expect.stringContaining('hunter2') }),
      )
    }
  })
})
