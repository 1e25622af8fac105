import { expect, test } from 'vitest'
import { markedIn } from '../../../../../test/files/marks.ts'
import { postingWith } from '../../../../../test/files/postings.ts'
import { readResume } from '../../resume/read.ts'

const resume = await readResume({
  bytes: Buffer.from(`Grace Holloway
Bakery Manager who likes to work at night

EXPERIENCE

Bakery Manager | Kornblume Bakehouse, York
March 2021 - present
- Answers for 14 bakers and 5 drivers, and for the hygiene of the whole bakery at night
- 2,400 loaves a day for the shops of the old town
`),
})
const posting = postingWith({
  title: 'Head Baker',
  company: 'Wheatfield Row',
  requirements: ['Sourdough'],
  description:
    'Wheatfield Row bakes 61,000 rolls a week for 38 cafes.\nYou will lead 23 bakers and 6 apprentices.\nWe offer 31 days of leave.',
})
const marked = (text: string, language = 'en'): string[] => markedIn(text, { resume, posting, language })

test.each([
  [
    'a deed that is weighed, not done',
    'en',
    'Baking 61,000 rolls a week is a different matter from the 2,400 loaves I see to now.',
  ],
  ['what one has not done', 'en', 'I have never had charge of a group of as many as 23 bakers.'],
  ['an opinion', 'en', '31 days of leave I find generous.'],
  ['two counts of people taken together', 'en', 'A team of 29 would be larger than my team of nineteen.'],
  ['something to hear more of', 'en', 'I wonder how deliveries work with 38 cafes to serve.'],
  ['the writer behind a copula', 'no', '38 kafeer er et antall jeg har sansen for.'],
])('the posting’s number, said of the job: %s', (_, language, text) => {
  expect(marked(text, language)).toEqual([])
})

test.each([
  ['done', 'en', 'I lead 23 bakers at Kornblume Bakehouse.', '23'],
  ['one’s own', 'en', 'My round takes in 38 cafes.', '38'],
  ['the verb before the writer', 'de', '23 Bäcker führe ich heute.', '23'],
])('the posting’s number, said of oneself: %s', (_, language, text, part) => {
  expect(marked(text, language)).toContain(part)
})
