import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Claim } from '../../draft/draft.ts'
import { Marked, stretches } from './marked.tsx'

const claim = (text: string, kind: Claim['source']['kind'] = 'resume'): Claim => ({
  text,
  source: { kind, quote: `quoted ${text}`, where: 'line 1' },
})
const doubt = (text: string, words: string) => {
  const start = text.indexOf(words)
  return { text: words, start, end: start + words.length, kind: 'number', reason: 'Your résumé says four.' }
}

test('claims are marked by their source, and a doubt is shown before a trace', () => {
  const text = 'I built pipelines in Python for six years at Harbour Ferries.'
  const parts = stretches(
    text,
    [claim('Python'), claim('six years'), claim('Harbour Ferries')],
    [doubt(text, 'six years')],
  )
  expect(parts.filter(({ kind }) => kind !== null).map(({ text: words, kind }) => [words, kind])).toEqual([
    ['Python', 'resume'],
    ['six years', 'unsupported'],
    ['Harbour Ferries', 'resume'],
  ])
})

test('a word that is claimed twice is marked twice', () => {
  const parts = stretches('Python, and again Python.', [claim('Python'), claim('Python', 'posting')], [])
  expect(parts.map(({ kind }) => kind)).toEqual(['resume', null, 'posting', null])
})

test('whatever is claimed and doubted, no letter of the text is lost or doubled', () => {
  const words = fc.string({ maxLength: 8 })
  fc.assert(
    fc.property(
      fc.string({ maxLength: 200 }),
      fc.array(words),
      fc.array(fc.tuple(fc.nat(220), fc.nat(20))),
      (text, claimed, spans) => {
        const unsupported = spans.map(([start, length]) => ({
          text: '',
          start,
          end: start + length,
          kind: 'number',
          reason: '',
        }))
        const parts = stretches(
          text,
          claimed.map((word) => claim(word)),
          unsupported,
        )
        expect(parts.map((part) => part.text).join('')).toBe(text)
      },
    ),
  )
})

test('text of strangers stays text', () => {
  const html = String(<Marked stretches={stretches('<img src=x onerror=alert(1)>', [claim('<img')], [])} />)
  expect(html).not.toContain('<img')
})
