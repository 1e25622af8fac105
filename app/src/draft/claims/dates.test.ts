import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../test/files/marks.ts'
import { readResume } from '../resume/read.ts'

const resume = await readResume({
  bytes: Buffer.from(`Grace Holloway
Bakery Manager who likes to work at night

EXPERIENCE

Bakery Manager | KORNBLUME BAKEHOUSE, York
March 2021 - present
- Night deliveries to 34 cafes in the old town, and the orders of the week before
- Answers for the hygiene of the whole bakery and for everybody who works there at night

Baker | Old Mill Bread, Leeds
June 2016 - December 2020
- Machine learning course for the ordering system of the bakery

Kitchen Assistant | Aldersyke Hall, Hull
2013 - 2015

EDUCATION
Diploma in Bakery, Leeds City College, 2013

CERTIFICATES
Advanced Bakery Hygiene, 2022
First Aid at Work, 2018
Barista basics, 2017
`),
})
const marked = (text: string): string[] => markedIn(text, { resume, language: 'en' })

describe('dates that are true', () => {
  test.each([
    ['the last month of a job', 'I stayed at Old Mill Bread until December 2020.'],
    ['the end of a year', 'From June 2016 to the end of 2020 I baked for Old Mill Bread in Leeds.'],
    ['where one came from', 'I joined Kornblume Bakehouse in March 2021 from Old Mill Bread.'],
    ['the leaving of one and the beginning of the next', 'I left Old Mill Bread in December 2020.'],
    ['the year of a job whose months are not given', 'I left Aldersyke Hall in 2015.'],
    [
      'a year told by the one before',
      'My barista basics came in 2017 and the first aid certificate the year after.',
    ],
    [
      'another paper than the degree named beside it',
      'Besides my diploma, I hold a certificate in advanced hygiene from 2022.',
    ],
  ])('%s', (_, text) => {
    expect(marked(text)).toEqual([])
  })
})

describe('dates that are false', () => {
  test.each([
    ['left too early', 'I left Old Mill Bread for Kornblume Bakehouse in the autumn of 2017.', '2017'],
    ['an employer in capitals', 'I joined the Bakehouse in 2018.', '2018'],
    ['a certificate of a job’s subject', 'I gained my Advanced Bakery Hygiene certificate in 2019.', '2019'],
    ['work of another time', 'The night deliveries to the cafes began in 2019.', '2019'],
  ])('%s', (_, text, part) => {
    expect(marked(text)).toContain(part)
  })
})
