import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../test/files/marks.ts'
import { postingWith } from '../../../../test/files/postings.ts'
import { readResume } from '../resume/read.ts'
import { employersIn } from './years.ts'

const job = (employer: string) => ({ employer, title: '', headline: '', span: null })

test('a legal form is cut off a name, the beginning of a word is none', () => {
  const jobs = [job('Kita Seestern'), job('Nordhof Backwaren AG')]
  expect(employersIn('in der Kita Waldmaus', jobs)).toEqual([])
  expect(employersIn('in der Kita Seestern', jobs)).toMatchObject([{ job: 0 }])
  expect(employersIn('chez Colin-Maur', [job('Crêperie Colin-Maur')])).toMatchObject([{ job: 0 }])
  expect(employersIn('bei Nordhof Backwaren', jobs)).toMatchObject([{ job: 1 }])
})

const fitter = await readResume({
  bytes: Buffer.from(`Wren Odell
Glazing fitter

EXPERIENCE

Fitter, Marsh & Doyle Glazing, Derby
March 2019 - present
- Replaced 300 windows

Fitter, Praxis Dr. Kernbach, Fulda
2015 - 2018
- Repaired 12 doors
`),
})
const posting = postingWith({
  title: 'Fitter',
  company: 'Ashdown Homes',
  requirements: ['Experience in Domestic Glazing'],
})
const named = (text: string, language: string): string[] =>
  markedIn(text, { resume: fitter, posting, language }, 'name')

describe('an employer by what sets its name apart', () => {
  test.each([
    ['en', 'Before that, at Copper Hill Glazing, I replaced 300 windows.'],
    ['de', 'Seit 2019 arbeite ich in der Praxis Dr. Ellerbrand & Partner.'],
    ['de', 'Vier Jahre lang habe ich als Geselle bei Glaserei Haslinger in Fulda Fenster eingesetzt.'],
  ])('%s, the résumé has no more than its kind: %s', (language, text) =>
    expect(named(text, language)).not.toEqual([]),
  )
  test.each([
    ['en', 'Before that, at Marsh & Doyle Glazing, I replaced 300 windows.'],
    ['de', 'Bis 2018 war ich in der Praxis Dr. Kernbach.'],
  ])('%s, its own: %s', (language, text) =>
    expect(markedIn(text, { resume: fitter, posting, language })).toEqual([]),
  )
})
