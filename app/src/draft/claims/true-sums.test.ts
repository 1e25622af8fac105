import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../test/files/marks.ts'
import { readResume } from '../resume/read.ts'

const resume = await readResume({
  bytes: Buffer.from(`Ansel Thorne
Boat Builder

EXPERIENCE

Lead Boat Builder | Marlpit Yard, Whitby
March 2020 - present
- Re-planked 14 cobles with three colleagues
- Look after a timber budget of 30,000 a year
- Set-up of a steam-bending evening, 20 guests a month

Boat Builder, from May 2018 Yard Foreman | Ravenscar Boats, Scarborough
March 2016 - February 2020
- Tutor to one apprentice
- Fitted out 9 pilot cutters

Apprentice | Ebb & Sons, Goole
March 2013 - February 2016
- Sanded and caulked

EDUCATION
City & Guilds Boat Building, 2016

CERTIFICATES
Safe Use of Slings, 2019
First Aid at Sea, 2024
`),
})
const marks = (text: string): string[] => markedIn(text, { resume, language: 'en' })

describe('sums and stretches of one’s own', () => {
  test.each([
    [
      'the next employer’s years',
      'I trained at Ebb & Sons, then spent four years fitting out cutters at Ravenscar Boats.',
    ],
    ['the way from one title to another', 'In four years I rose from boat builder to yard foreman.'],
    ['a career up to now', 'I began at Ebb & Sons and have now spent thirteen years in boats.'],
    [
      'a count of what was named last',
      'In four years at Ravenscar Boats I fitted out 9 cutters, nine in all.',
    ],
    ['the paper right before its year', 'I hold the Safe Use of Slings and a First Aid at Sea from 2024.'],
    [
      'a date of the firm named behind it',
      'I fitted out 9 cutters at Ravenscar Boats first, and since 2020 have re-planked cobles at the Marlpit Yard.',
    ],
    ['the writer and their colleagues', 'At the Marlpit Yard four of us have re-planked 14 cobles.'],
    ['a budget that one looks after', 'At the Marlpit Yard I manage a timber budget of 30,000 a year.'],
    ['a part of a year', 'At the Marlpit Yard the slip is full most of the year.'],
  ])('are not marked: %s: %s', (_, text) => expect(marks(text)).toEqual([]))

  test.each([
    [
      'too many years at the next',
      'I trained at Ebb & Sons, then spent nine years fitting out cutters at Ravenscar Boats.',
    ],
    ['too long a career', 'I began at Ebb & Sons and have now spent twenty years in boats.'],
    ['another year of a paper', 'I hold the Safe Use of Slings and a First Aid at Sea from 2021.'],
    [
      'another date of the firm',
      'I fitted out 9 cutters at Ravenscar Boats first, and since 2018 have re-planked cobles at the Marlpit Yard.',
    ],
    ['too many of us', 'At the Marlpit Yard seven of us have re-planked 14 cobles.'],
  ])('are marked where they do not add up: %s: %s', (_, text) => expect(marks(text)).not.toEqual([]))
})
