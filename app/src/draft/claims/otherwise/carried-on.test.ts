import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../../test/files/marks.ts'
import { readResume } from '../../resume/read.ts'

const english = await readResume({
  bytes: Buffer.from(`Oona Tarbuck

EXPERIENCE

Curator | Lanyon Museum, Redruth
May 2020 - present
- Mentor two junior conservators
- Catalogue 900 miners' lamps a year

Archivist | Pascal Shipping, Truro
March 2014 - April 2020
- Looked after 40 ledgers of wreck insurance
- Indexed 1,200 crew lists with volunteers
`),
})
const norwegian = await readResume({
  bytes: Buffer.from(`Oda Tarberg

ERFARING

Gartner, Kornblomst Hagesenter, Hamar
mai 2020 - nå
- Beskjærer 300 epletrær i året

Florist, Furulia Begravelse, Elverum
juni 2014 - april 2020
- Bandt 450 kranser med gravlys
`),
})

const inEnglish = (text: string): string[] => markedIn(text, { resume: english, language: 'en' }, 'employer')
const inNorwegian = (text: string): string[] =>
  markedIn(text, { resume: norwegian, language: 'no' }, 'employer')

describe('what a sentence tells that names no place', () => {
  test.each([
    'I am the curator of Lanyon Museum. I also look after 40 ledgers of wreck insurance.',
    'I am the curator of Lanyon Museum. For the museum I also indexed 1,200 crew lists.',
    'I catalogue lamps at Lanyon Museum. In the same house I indexed 1,200 crew lists.',
    'I was at Pascal Shipping for years. At the museum I then indexed 1,200 crew lists.',
    'I am at Lanyon Museum. I mentor two junior conservators, and index 1,200 crew lists.',
    'In my current post I mentor conservators. I also indexed 1,200 crew lists.',
    'Today I index 1,200 crew lists with volunteers.',
  ])('is marked, where another place has it: %s', (text) => {
    expect(inEnglish(text)).not.toEqual([])
  })

  test.each([
    'I am the curator of Lanyon Museum. I also catalogue 900 lamps of miners a year.',
    'I was at Pascal Shipping for years. I mentor two junior conservators.',
    'I was at Pascal Shipping for years. Today I catalogue 900 lamps of miners.',
    'I am the curator of Lanyon Museum. Before that I indexed 1,200 crew lists.',
    'I am the curator of Lanyon Museum. At the shipping office I indexed 1,200 crew lists.',
    'I am the curator of Lanyon Museum. Do you have crew lists to be indexed with volunteers?',
  ])('is not, where it may be its own: %s', (text) => {
    expect(inEnglish(text)).toEqual([])
  })

  test('in Norwegian', () => {
    expect(inNorwegian('Jeg er hos Kornblomst. Samme sted bandt jeg 450 kranser med gravlys.')).not.toEqual(
      [],
    )
    expect(inNorwegian('Jeg er hos Kornblomst. Der beskjærer jeg 300 epletrær.')).toEqual([])
  })
})
