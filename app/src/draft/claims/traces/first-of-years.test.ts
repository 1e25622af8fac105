import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../../test/files/marks.ts'
import { readResume } from '../../resume/read.ts'

const warden = await readResume({
  bytes: Buffer.from(`Petra Holm

EXPERIENCE

Park Warden | Lyngmoor Estate, Alston
March 2021 - present
- Paths for 400 walkers a day

Assistant Warden | Greyfell Trust, Kendal
March 2017 - February 2021
- Hedges and gates

Roofer | Solway Slates, Carlisle
March 1999 - February 2017
- 60 roofs a year
`),
})
const marked = (text: string, language = 'en', kind: 'years' | 'date' = 'years'): string[] =>
  markedIn(text, { resume: warden, language }, kind)

describe('years whose first ones were spent at a firm', () => {
  test.each([
    ['en', 'I have looked after land for eighteen years, the first of them at Greyfell Trust.'],
    ['de', 'Ich arbeite seit achtzehn Jahren draußen, die ersten vier beim Greyfell Trust.'],
    ['fr', 'Je travaille dehors depuis dix-huit ans, les quatre premières chez Greyfell Trust.'],
    ['es', 'Trabajo al aire libre desde hace dieciocho años, los primeros en Greyfell Trust.'],
    ['no', 'Jeg har arbeidet ute i atten år, de første fire hos Greyfell Trust.'],
  ])('%s: %s', (language, text) => expect(marked(text, language)).not.toEqual([]))
  test('may be as many as have passed since', () =>
    expect(marked('I have looked after land for nine years, the first of them at Greyfell Trust.')).toEqual(
      [],
    ))
})

describe('years of a whole career', () => {
  test.each([
    'I began as a roofer and have spent nine years among hedges and gates.',
    'In twenty-seven years I have gone from laying slates in Carlisle to keeping paths.',
    'I have nearly three decades of outdoor work behind me.',
  ])('may be told: %s', (text) => expect(marked(text)).toEqual([]))
  test.each([
    'In thirty-five years I have gone from laying slates in Carlisle to keeping paths.',
    'I have four decades of outdoor work behind me.',
    'Wet mornings hold no fears after thirty-five years out of doors.',
  ])('are not more than it has: %s', (text) => expect(marked(text)).toHaveLength(1))
})

const told = (year: string): string =>
  `Before I joined the estate in ${year} I spent four years cutting hedges at Greyfell Trust.`

describe('a date before which one was elsewhere', () => {
  test('is the beginning of another job', () => {
    expect(marked(told('2021'), 'en', 'date')).toEqual([])
    expect(marked(told('2019'), 'en', 'date')).toEqual(['2019'])
  })
})
