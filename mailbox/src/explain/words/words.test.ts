import { describe, expect, test } from 'vitest'
import { explain } from '../explain.ts'
import { de } from './de.ts'
import { en } from './en.ts'

describe.each([
  ['English', en],
  ['German', de],
])('%s', (_name, { words }) => {
  test.each(Object.entries(words))(
    '%s says what happened and what to do',
    (_code, { title, explanation, fix }) => {
      expect(title).toMatch(/^\S.{3,90}[^.]$/u)
      for (const sentence of [explanation, ...fix])
        expect(sentence).toMatch(/^(\p{Lu}|\{Provider\}).*[.:]$/su)
      expect(fix.length).toBeGreaterThan(0)
      for (const text of [title, explanation, ...fix])
        expect(text.replaceAll(/\{(Provider|provider|passwordPage)\}/g, '')).not.toMatch(/[{}]/)
    },
  )
})

test('German leaves nothing in English', () => {
  const english = new Map(Object.entries(en.words))
  for (const [code, { title, explanation, fix }] of Object.entries(de.words)) {
    expect(title).not.toBe(english.get(code)?.title)
    for (const text of [title, explanation, ...fix])
      expect(text, code).not.toMatch(/\b(the|is|not|your|with|and|check|nothing|wait)\b/i)
  }
})

const titleIn = (language?: string): string =>
  explain('535 5.7.8 no', language === undefined ? {} : { language }).title

test('a language is chosen by its first part, and English stands in for one that is missing', () => {
  expect(titleIn('de')).toBe(de.words['auth.wrong-password'].title)
  expect(titleIn('de-AT')).toBe(titleIn('de'))
  expect(titleIn('DE')).toBe(titleIn('de'))
  expect(titleIn('fr')).toBe(titleIn())
  expect(titleIn('__proto__')).toBe(titleIn())
})

const said = (provider?: string, language?: string): string => {
  const { explanation, fix } = explain('535 5.7.8 no', {
    ...(provider && { provider }),
    ...(language && { language }),
  })
  return [explanation, ...fix].join(' ')
}

test('the provider is named where it is known, and called what it is where not', () => {
  expect(said('yahoo')).toContain('Yahoo Mail did not take')
  expect(said('yahoo')).toContain('Open https://login.yahoo.com/account/security and make')
  expect(said()).toContain('Your mail provider did not take')
  expect(said(undefined, 'de')).toContain('Ihr Mailanbieter hat')
  expect(said('other')).not.toMatch(/undefined|null|[{}]/)
})
