import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../test/files/marks.ts'
import { postingWith } from '../../../../test/files/postings.ts'
import { readResume } from '../resume/read.ts'

const resume = await readResume({
  bytes: Buffer.from(`Tove Lindqvist
Bakery Manager

EXPERIENCE

Deputy Manager | Kornblume Bakehouse, York
March 2019 - present
- 2,400 loaves a day with 14 bakers
- Cut flour waste from 12 % to 5 %
- Member of the safety committee since 2022

Baker | Old Mill Bread, Leeds
2014 - 2018
- 430 regular customers at the counter

EDUCATION
2010 - 2012   Diploma in Bakery, Leeds City College

CERTIFICATES
Food Safety Level 3, 2021
First Aid at Work, 2023
`),
})
const posting = postingWith({
  title: 'Head Baker',
  company: 'Wheatfield Row',
  requirements: ['Sourdough', 'Food safety', 'Two years as a deputy'],
  description: 'Wheatfield Row bakes for 34 cafes.\nYou will lead nineteen bakers.\nSourdough\nFood safety',
})
const marked = (text: string, language?: string): string[] =>
  markedIn(text, { resume, posting, ...(language !== undefined && { language }) })

describe('numbers that are true', () => {
  test.each([
    ['two thousand four hundred loaves', 'en', 'We bake two thousand four hundred loaves a day.'],
    ['one of what the posting asks for', 'en', 'Two of your three requirements I meet today.'],
    ['how far two amounts are apart', 'en', 'Nineteen bakers are five more than the 14 I have today.'],
    ['the change of one amount', 'en', 'Flour waste at Kornblume Bakehouse fell by seven percentage points.'],
    ['what the résumé lists', 'en', 'I hold two certificates, and both are recent.'],
    [
      'a date beside another',
      'en',
      'I joined Kornblume Bakehouse in 2019, and my first aid certificate is from 2023.',
    ],
    ['the years of a job, both named', 'en', 'From 2014 to 2018 I was a baker in Leeds.'],
  ])('%s', (_, language, text) => {
    expect(marked(text, language)).toEqual([])
  })
})

describe('numbers that are false', () => {
  test.each([
    [
      'another number in words',
      'We bake two thousand nine hundred loaves a day.',
      'two thousand nine hundred',
    ],
    ['another change', 'Flour waste at Kornblume Bakehouse fell by nineteen points.', 'nineteen'],
    ['a line of a job, dated otherwise', 'I joined the safety committee in 2020.', '2020'],
    ['a certificate, dated otherwise', 'I passed Food Safety in 2018.', '2018'],
  ])('%s', (_, text, part) => {
    expect(marked(text, 'en')).toContain(part)
  })
})
