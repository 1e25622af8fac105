import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../../test/files/marks.ts'
import { readResume } from '../../resume/read.ts'

const resume = await readResume({
  bytes: Buffer.from(`Orla Penhale

WORK

Senior Nurse | Saltmere Hospice, Saltmere
May 2020 – present
- Lead shifts on a ward with 14 beds
- Waiting time down from 9 to 4 days between 2022 and 2025

Parental leave
June 2017 – April 2020

Museum guide | Corran Gallery, Oban
June 2014 – May 2017
- Explained paintings to 30 school classes

Swimming Coach | Tern Baths, Oban
June 2010 – May 2014
- Taught 25 lessons a week
`),
})
const marked = (text: string): string[] => markedIn(text, { resume })

describe('years that are told by more than a word', () => {
  test.each([
    'In ten years in galleries, baths and hospices I have met all kinds of people.',
    'After parental leave of almost three years I came to Saltmere Hospice in May 2020.',
    'For three years I knew my field well: as a guide at Corran Gallery I explained paintings to 30 school classes.',
    'At Saltmere Hospice the waiting time went from 9 to 4 days between 2022 and 2025.',
  ])('are those of all of it: %s', (text) => expect(marked(text)).toEqual([]))
  test.each([
    ['In thirty years in galleries, baths and hospices I have met all kinds of people.', 'thirty years'],
    ['After parental leave of six years I came to Saltmere Hospice in May 2020.', 'six years'],
    [
      'For more than ten years I knew my field well: as a guide at Corran Gallery I explained paintings to 30 school classes.',
      'ten years',
    ],
    ['At Saltmere Hospice the waiting time went from 9 to 4 days between 2021 and 2023.', '2021'],
    ['I manage the whole 14-bed ward.', 'whole 14-bed ward'],
  ])('and no more: %s', (text, mark) => expect(marked(text)).toEqual([mark]))
})
