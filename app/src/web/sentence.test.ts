import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutSentence, withoutSentence } from './sentence.ts'

const body = `Dear Ingrid,

I read about your buses. I have done this for six years. I would like to talk.

I know your brother.

Kind regards`

test('one sentence goes and its neighbours stay', () => {
  expect(withoutSentence({ subject: '', body }, 'six years').body).toContain(
    'I read about your buses. I would like to talk.',
  )
})

test('a paragraph of that one sentence goes with its empty line', () => {
  expect(withoutSentence({ subject: '', body }, 'your brother').body).toContain(
    'I would like to talk.\n\nKind regards',
  )
})

test('the first and the last sentence of a text', () => {
  expect(withoutSentence({ subject: '', body: 'One. Two. Three' }, 'One').body).toBe('Two. Three')
  expect(withoutSentence({ subject: '', body: 'One. Two. Three' }, 'Three').body).toBe('One. Two.')
})

test('of a subject only the words go', () => {
  expect(withoutSentence({ subject: 'Engineer, 6 years, BT-1', body }, ', 6 years').subject).toBe(
    'Engineer, BT-1',
  )
})

test('the words are gone once they were there once, and nothing is ever added', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 12, mode: 'sentences' }), fc.nat(), (text, pick) => {
      const words = text.split(/\s+/)
      const word = words[pick % words.length] ?? ''
      const left = withoutSentence({ subject: '', body: text }, word).body
      expect(left.length).toBeLessThan(text.length)
      expect(text.split(word).length).toBeGreaterThan(left.split(word).length)
    }),
  )
})

test('a whole sentence goes, and its neighbours stay', () => {
  expect(cutSentence('One is here. Two is here. Three.', 'Two is here.')).toBe('One is here. Three.')
  expect(cutSentence('Hello,\n\nOne is here.\n\nAda', 'One is here.')).toBe('Hello,\n\nAda')
  expect(cutSentence('One is here.', 'Another.')).toBe('One is here.')
})
