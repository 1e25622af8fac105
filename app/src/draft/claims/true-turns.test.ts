import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../test/files/marks.ts'
import { readResume } from '../resume/read.ts'

const resume = await readResume({
  bytes: Buffer.from(`Odile Farrow
Head of Stores

EXPERIENCE

Head of Stores | Pellworth Ceramics, Stoke
March 2021 - present
- Run volunteer scheduling for the open days
- Orders up from 4,000 to 11,700 a year
- Supervise two storekeepers

Clerk, Permits | Brindle Council, Leek
June 2017 - February 2021
- Deputy team lead, Market Hall (2019)
- Answered about 30 enquiries a day

EDUCATION
BA Geography, Keele, 2017

CERTIFICATES
IOSH Managing Safely, 2022
Forklift licence, 2018

VOLUNTARY
Lifeboat volunteer since 2019, 12 call-outs
`),
})
const marks = (text: string): string[] => markedIn(text, { resume, language: 'en' })

describe('true in other turns', () => {
  test.each([
    ['a level inside the name of a certificate', 'I have held IOSH Managing Safely since 2022.'],
    ['what the title of a job leads', 'Today I manage a stores that sends 11,700 orders a year.'],
    ['a strong verb', 'At Pellworth Ceramics the open days grew while I ran volunteer scheduling.'],
    ['a title with its preposition', 'At Brindle Council I was a clerk for permits.'],
    ['a rank that a line begins with', 'I was deputy team lead at the Market Hall.'],
    ['a growth that the line has in numbers', 'Orders have nearly tripled, to 11,700 a year.'],
    ['what the writers said themselves', 'I should have mentioned that I have a forklift licence.'],
    [
      'a date behind its own thing',
      'I have a forklift licence, taken in 2018, and 12 call-outs as a lifeboat volunteer.',
    ],
    ['one of two sides', 'I know the duller half of such a move.'],
    ['the body that certified', 'I have been IOSH-certified since 2022.'],
    ['announced results', 'Two results that may interest you.'],
    [
      'work of two places, each with its own',
      'I supervise two storekeepers now, and as a clerk at Brindle Council I answered about 30 enquiries a day.',
    ],
  ])('%s: %s', (_, text) => expect(marks(text)).toEqual([]))

  test.each([
    ['more than the line has', 'Orders have grown fivefold, to 11,700 a year.'],
    ['a rank that no line has', 'I was senior team lead at the Market Hall.'],
    ['another year', 'I have a forklift licence, taken in 2020, and 12 call-outs as a lifeboat volunteer.'],
    ['somebody of the firm', 'One of your engineers mentioned that I should write to you.'],
  ])('%s: %s', (_, text) => expect(marks(text)).not.toEqual([]))
})
