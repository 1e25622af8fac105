import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../test/files/marks.ts'
import { postingWith } from '../../../../test/files/postings.ts'
import { checkText } from '../check.ts'
import { readResume } from '../resume/read.ts'

const resume = await readResume({
  bytes: Buffer.from(`Tove Lindqvist
Bakery Manager

EXPERIENCE

Deputy Manager | Kornblume Bakehouse (2 ovens, 19 staff), York
March 2019 - present
- Cut flour waste from 8 % to 5 %
- Helped replace the ordering system at both counters
- Member of the safety committee

Baker | Old Mill Bread, Leeds
2014 - 2018
- Night shift in a team of six

EDUCATION
2010 - 2012   Diploma in Bakery, Leeds City College
`),
})
const posting = postingWith({
  title: 'Head Baker',
  company: 'Wheatfield Row',
  requirements: ['Proofline', 'Experience with sourdough'],
  description:
    'Wheatfield Row bakes for 34 cafes.\nYou will lead seven bakers.\nOne day at home a week.\nProofline\nExperience with sourdough',
})
const today = new Date('2026-11-22')
const marked = (text: string): string[] => markedIn(text, { resume, posting })

describe('marked, though no word alone gives it away', () => {
  test.each([
    [
      'a title of the posting, held at an employer of one’s own',
      'As Head Baker at Kornblume Bakehouse I plan the week.',
    ],
    [
      'a tool that only the posting names, where a sentence begins with it',
      'Proofline is what I open first at Kornblume Bakehouse.',
    ],
    [
      'a deed of which the line says that it was helped',
      'As the manager in charge I replaced the ordering system at both counters.',
    ],
    ['the chair of what one is a member of', 'As chair of the safety committee I write the rules.'],
    ['a benefit that the posting does not offer', 'It is generous that you offer accommodation.'],
    ['a number of the posting’s own things, changed', 'Your two days at home a week would suit me.'],
    ['less than one', 'Flour waste at Kornblume Bakehouse fell from 8 % to less than one.'],
  ])('%s', (_, text) => expect(marked(text)).not.toEqual([]))
})

describe('true, and not marked', () => {
  test.each([
    [
      'a part of a time',
      'I have baked for twelve years, more than half of that time at Kornblume Bakehouse.',
    ],
    ['somebody else’s title', 'I would enjoy reporting to a director.'],
    ['somebody else’s part', 'The new counter at Kornblume Bakehouse was led by our director.'],
    ['a number that the posting names', 'Leading the seven bakers you mention would be a step up.'],
    ['a year to come, of a plan', 'I have no other plans for 2027.'],
    [
      'both years of a course that was finished',
      'From 2010 to 2012 I studied for my Diploma in Bakery, and I passed.',
    ],
    ['people to whom something is told', 'I would be proud to explain your bread to my neighbours.'],
    ['a point in time, counted back', 'Twelve years ago I started at Old Mill Bread.'],
  ])('%s', (_, text) => expect(marked(text)).toEqual([]))
})

test('one thing is marked once', () => {
  const text = 'I bring fourteen years of experience in brewing at Hopsack.'
  const { unsupported } = checkText(text, { resume, posting, today })
  for (const [index, one] of unsupported.entries())
    for (const other of unsupported.slice(index + 1)) expect(one.end).toBeLessThanOrEqual(other.start)
})
