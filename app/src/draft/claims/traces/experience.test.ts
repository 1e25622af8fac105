import { expect, test } from 'vitest'
import { markedIn } from '../../../../../test/files/marks.ts'
import { postingWith } from '../../../../../test/files/postings.ts'
import { baker as resume } from '../../../../../test/files/resumes.ts'

const posting = postingWith({
  title: 'Head Baker',
  company: 'Wheatfield Row',
  language: 'en',
  description: 'We train you on the Heuft deck oven. You work 35 hours a week.',
})
const marked = (text: string): string[] => markedIn(text, { resume, posting })

test.each([
  'I have never fired a deck oven, so the training on the deck oven is welcome.',
  'How are the apprentices who would work with me chosen?',
])('what is there or asked about is no experience: %s', (text) => expect(marked(text)).toEqual([]))

test.each(['I bring training on the deck oven.', 'My training on the deck oven took a year.'])(
  'what the writer says that they have: %s',
  (text) => expect(marked(text)).not.toEqual([]),
)

test.each(['35 hours go well with my choir.', '35 hours a week are enough for me.'])(
  'what goes with something of the writer’s is the job’s: %s',
  (text) => expect(marked(text)).toEqual([]),
)
