import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../../test/files/marks.ts'
import { postingWith } from '../../../../../test/files/postings.ts'
import { readResume } from '../../resume/read.ts'

const resume = await readResume({
  bytes: Buffer.from(`Ottilie Vance

EXPERIENCE

Net Maker | Skerry Marine Supplies, Oban
May 2020 - present
- Mended 310 trawl nets for Argyll Harbour Trust in 2023
- Introduced a "Loft Friday" for apprentices, with 12 visitors each

Rigger | Voile Le Berre & Filles, Brest
March 2014 - April 2020
- Splice tests of 48 mooring lines a season

Sailmaker | Pentland Chandlery Hall, Wick
2010 - 2013
- Cut jibs for racing dinghies
`),
})
const posting = postingWith({
  title: 'Rigger',
  company: 'Ferry Works',
  description: 'Our Harbour has three lofts.',
})
const marked = (text: string): string[] => markedIn(text, { resume, posting, language: 'en' })

describe('work said to be of another place', () => {
  test.each([
    [
      'a firm with a word of another',
      'At Corran Chandlery I mended 310 trawl nets in 2023.',
      'Corran Chandlery',
    ],
    ['and nothing is lacking', 'I mended 310 trawl nets at Corran Marine without a break.', 'Corran Marine'],
    [
      'in a statement apart',
      'I have been a net maker at Skerry Marine Supplies since 2020, and before that, at Pentland Chandlery Hall, I introduced a Loft Friday for apprentices.',
      'Pentland Chandlery Hall',
    ],
    [
      'beside one of the line itself',
      'At Pentland Chandlery Hall I mended trawl nets for Argyll Harbour Trust.',
      'Pentland Chandlery Hall',
    ],
    ['by the end of its name', 'At Le Berre & Filles I mended 310 trawl nets in 2023.', 'Le Berre & Filles'],
    [
      'a house that no document names',
      'I mended 310 nets for Corran Harbour Council.',
      'Corran Harbour Council',
    ],
  ])('is marked: %s', (_, text, part) => {
    expect(marked(text)).toContain(part)
  })

  test.each([
    'At Skerry Marine Supplies I mended 310 trawl nets for Argyll Harbour Trust in 2023.',
    'I mend nets at Skerry Marine Supplies, and before that, at Pentland Chandlery Hall, I cut jibs for dinghies.',
    'At Le Berre & Filles I tested the splices of 48 mooring lines a season.',
    'I would like to see the Harbour and its lofts.',
    'I am writing about your post “Cut jibs for racing dinghies” at Ferry Works.',
  ])('at its own place it is not: %s', (text) => {
    expect(marked(text)).toEqual([])
  })
})
