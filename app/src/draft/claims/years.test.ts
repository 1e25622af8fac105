import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../test/files/marks.ts'
import { readResume } from '../resume/read.ts'

const resume = await readResume({
  bytes: Buffer.from(`Grace Holloway
Baker

PROFILE
Eleven years of baking, in hotels and then in shops.

EXPERIENCE

Shift Supervisor | Kornblume Bakehouse, York
March 2021 - present
- Answers for 14 bakers and for the hygiene of the whole bakery at night; 70% of the loaves are rye
- Waste of 1.4% in 2021 and 0.5% in 2024

Baker | Old Mill Bread, Leeds
June 2016 - February 2021
- Orders of 3,000 rolls a week, of which 1,000 went to schools
- 21 shops served, against 14 in the year before

Kitchen Porter | Aldersyke Hall, Hull
May 2015 - May 2016

EDUCATION
Diploma in Bakery, Leeds City College, 2014 (mark 1.7)

VOLUNTEERING
Treasurer of the Ouse Rowing Club since 2017
`),
})
const marked = (text: string): string[] => markedIn(text, { resume, language: 'en' })

describe('years and amounts that are true', () => {
  test.each([
    ['a whole career', 'I became a shift supervisor after ten years in the trade.'],
    [
      'from one title to another',
      'Eleven years, from kitchen porter to shift supervisor, have gone into this.',
    ],
    ['by profession', 'I have worked as a baker for ten years.'],
    ['since a beginning', 'Ten years after I started as a baker I still like the nights.'],
    ['an office beside the job', 'I have been treasurer of the Ouse Rowing Club for nine years.'],
    [
      'one thing of each employer',
      'I have eleven years of baking behind me and I now supervise at Kornblume Bakehouse.',
    ],
    ['a share in words', 'Seven out of ten loaves are rye.'],
    ['part of a whole', 'A third of the rolls at Old Mill Bread went to schools.'],
    ['the amount before behind', 'At Old Mill Bread the shops we served grew by half, to 21.'],
    ['an hour of the day', 'Loaves have to be good at three in the morning.'],
    ['time that is asked for', 'If you have ten minutes, I should like to ask about the ovens.'],
    ['the list itself is counted', 'Rotas, budgets and training are three tasks I enjoy.'],
  ])('%s', (_, text) => {
    expect(marked(text)).toEqual([])
  })
})

describe('years and amounts that are false', () => {
  test.each([
    ['as what', 'Eleven years as a porter taught me patience.', 'Eleven years'],
    ['what an employer is called', 'I can look back on nine years in a bakehouse.', 'nine years'],
    ['a share is no head count', 'Our team of seventy bakes rye.', 'seventy'],
    ['a year beside a share is no whole', 'Under me the waste fell from 1.4% to 0.1%.', '0.1%'],
  ])('%s', (_, text, part) => {
    expect(marked(text)).toContain(part)
  })
})

test('how old others are is no number of years worked', async () => {
  const leader = await readResume({
    bytes: Buffer.from(`Ada Sorrel
Youth Worker

EXPERIENCE

Youth Worker | Fellside Club, Kendal
March 2019 - present
- A drop-in for young people between 12 and 19 years
`),
  })
  const years = (text: string): string[] => markedIn(text, { resume: leader }, 'years')
  expect(years('I have worked with young people for 15 years.')).not.toEqual([])
  expect(years('I have worked with young people for five years.')).toEqual([])
})
