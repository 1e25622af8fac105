import { expect, test } from 'vitest'
import { kindsIn } from '../../../../../test/files/marks.ts'
import { postingWith } from '../../../../../test/files/postings.ts'
import { readResume } from '../../resume/read.ts'

const resume = await readResume({
  bytes: Buffer.from(`Nora Ashdown

EXPERIENCE

Cheesemaker, Tarn Dairy, Kendal
November 2020 - present
- Washed-rind cheese for firms in the West, from 4,000 litres a week
- On call every fifth weekend

Counter Hand, Moss West Creamery, Ulverston
January 2018 - June 2020
- Served 250 guests on market days
- Regular tastings with the family group
`),
})
const posting = postingWith({
  title: 'Cheesemaker',
  company: 'Fell Cheese Rooms',
  language: 'en',
  description: 'Fell Cheese Rooms runs five shops.',
})
const kinds = (text: string): string[] => kindsIn(text, { resume, posting, language: 'en' })

test('all the years of one job, told of another', () => {
  expect(kinds('I bring two and a half years of serving guests at Moss West.')).toEqual([])
  expect(kinds('I bring two and a half years of making cheese at Tarn Dairy.')).toContain('employer')
  expect(kinds('I bring nearly six years of making cheese at Tarn Dairy.')).toEqual([])
})

test('years of something within a job are its own, however long another job was', async () => {
  const steward = await readResume({
    bytes: Buffer.from(`Nora Ashdown

EXPERIENCE

Cheesemaker, Tarn Dairy, Kendal
January 2019 - present
- Safety steward since 2024

Counter Hand, Moss West Creamery, Ulverston
January 2016 - June 2018
- Served 250 guests on market days
`),
  })
  const text = 'I bring two and a half years as safety steward at Tarn Dairy.'
  expect(kindsIn(text, { resume: steward, posting, language: 'en' })).not.toContain('employer')
})

test('work of a job, told of a place of the firm that hires', async () => {
  const german = await readResume({
    bytes: Buffer.from(`Nora Ahlers

BERUFSWEG

11/2020 – heute   Konditorin, Café Lerche, Kiel
- Torten und Pralinen

2018 – 2020   Bedienung, Gasthof Storch, Eutin
- Theke und Kasse, an Markttagen 250 Gäste
`),
  })
  const of = (text: string): string[] => kindsIn(text, { resume: german, posting, language: 'de' })
  expect(
    of('In einem Ihrer Läden stand ich an der Theke und Kasse, an Markttagen mit 250 Gästen.'),
  ).toContain('employer')
  expect(of('Im Gasthof Storch stand ich an der Theke und Kasse, an Markttagen mit 250 Gästen.')).toEqual([])
})

test('two turns in a sentence, each in its own clause', () => {
  expect(
    kinds('At Tarn Dairy I am on call every fifth weekend, so every fourth weekend with you suits me.'),
  ).toEqual([])
  expect(
    kinds('At Tarn Dairy I am on call every third weekend, so every fourth weekend with you suits me.'),
  ).toContain('number')
})

test('"there" is the place named last, by its town too, and no word that another line has', () => {
  expect(
    kinds('At Tarn Dairy I make cheese; in Ulverston I stood at the counter. There I served 250 guests.'),
  ).toEqual([])
  expect(
    kinds('At Tarn Dairy I make cheese for firms in the West. There I use 4,000 litres a week.'),
  ).toEqual([])
})

test('the last years of several, at the latest employer', () => {
  expect(
    kinds(
      'I have been a counter hand and then a cheesemaker for eight years, the last six of them at Tarn Dairy.',
    ),
  ).toEqual([])
})
