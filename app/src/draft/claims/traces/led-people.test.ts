import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../../test/files/marks.ts'
import { postingWith } from '../../../../../test/files/postings.ts'
import { readResume } from '../../resume/read.ts'

const posting = postingWith({ title: 'Manager', company: 'Lowther Freight' })
const carer = await readResume({
  bytes: Buffer.from(`Ada Sorrel

EXPERIENCE

Playworker | Fellside Adventure Yard, Kendal
March 2019 - present
- Run two craft afternoons a week for about 40 children
- Back a team of six volunteers
- Clerk three to five trustee meetings a month
`),
})
const driver = await readResume({
  bytes: Buffer.from(`Ada Sorrel

EXPERIENCE

Crew Manager | Brigg Parcels, Kendal
March 2015 - February 2019
- Lead a crew of nine drivers on the early shift
`),
})
const levels = (text: string, resume = carer): string[] => markedIn(text, { resume, posting }, 'level')

describe('people who are led', () => {
  test.each([
    ['I head the staff team at Fellside Adventure Yard.', 'head'],
    ['I manage a staff of six.', 'manage'],
    ['At Fellside Adventure Yard I supervise three clerks who write the minutes.', 'supervise'],
    ['I also manage eleven paid assistants.', 'manage'],
    ['I work in Kendal and head the crew of the yard.', 'head'],
  ])('are not proved by work for them: %s', (text, word) => {
    expect(levels(text).join()).toContain(word)
  })

  test.each([
    'At Brigg Parcels I led nine drivers.',
    'I managed a crew of nine at Brigg Parcels.',
    'I head the early crew at Brigg Parcels.',
  ])('are proved by a line that leads them: %s', (text) => {
    expect(levels(text, driver)).toEqual([])
  })

  test('are not those for whom something is run', () => {
    expect(levels('I run two craft afternoons a week for about 40 children.')).toEqual([])
  })
})
