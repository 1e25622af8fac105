import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../../test/files/marks.ts'
import { postingWith } from '../../../../../test/files/postings.ts'
import { readResume } from '../../resume/read.ts'

const resume = await readResume({
  bytes: Buffer.from(`Tamar Hollis
Saddler

PROFILE
Fourteen years in leather and harness.

EXPERIENCE

Saddler | Bridle & Bow, Walsall
March 2020 - present
- Repairs for a riding school of 40 horses
- Sales up 12 % in 2024

Leather Worker | Cobb Hides, Ludlow
August 2015 - February 2020
- Cut 90 belts a day, write-offs down by 31 %

Apprentice Saddler | Cobb Hides, Ludlow
September 2012 - July 2015
- Apprentice of the Year 2014

CERTIFICATES
Forklift licence, 2019

VOLUNTEERING
Riding coach for girls 16 years, Walsall Pony Club
`),
})
const posting = postingWith({
  language: 'en',
  description: 'Our workshop serves 11 riding schools.\nThe post brings 33 days of leave.',
})
const marked = (text: string): string[] => markedIn(text, { resume, posting, language: 'en' })

describe('years and numbers of one thing', () => {
  test.each([
    ['the apprenticeship of two jobs at a firm', 'I spent six years of apprenticeship at Cobb Hides.'],
    ['what was held since a certificate', 'You need a forklift licence; I have held mine for eleven years.'],
    [
      'the job that a clause with "where" tells of',
      'I was seven years with a small firm, where I cut 90 belts a day.',
    ],
    ['a prize', 'At Cobb Hides I was Apprentice of the Year in 2017.'],
    ['a share and a count', 'Repairs for my riding school rose by 40 %.'],
    ['a half and a third', 'My write-offs fell by almost a half.'],
    ['a number of the posting', 'I repair harness at Bridle & Bow, for eleven riding schools.'],
    ['a great number of points', 'I set 150 points for the stitching.'],
  ])('are not those of another: %s', (_, text) => expect(marked(text)).toHaveLength(1))

  test.each([
    'I spent three years of apprenticeship at Cobb Hides.',
    'I began as an apprentice at Cobb Hides and stayed there for seven and a half years.',
    'You need a forklift licence; I have held mine for seven years.',
    'I was four and a half years with a small firm, where I cut 90 belts a day.',
    'At Cobb Hides I was Apprentice of the Year in 2014.',
    'Sales rose by 12 % with me.',
    'My write-offs fell by almost a third.',
    'Eleven riding schools would be a step up.',
    'I have two points to add.',
  ])('and may be told: %s', (text) => expect(marked(text)).toEqual([]))
})
