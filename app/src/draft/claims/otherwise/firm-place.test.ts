import { expect, test } from 'vitest'
import { markedIn } from '../../../../../test/files/marks.ts'
import { postingWith } from '../../../../../test/files/postings.ts'
import { readResume } from '../../resume/read.ts'

const resume = await readResume({
  bytes: Buffer.from(`Ida Thorsby

EXPERIENCE

Archivist | Greyfell Record Office, Kendal
March 2018 - present
- Moved the parish registers into new stores
`),
})
const posting = postingWith({
  title: 'Archivist',
  company: 'Lune Valley Archives',
  location: 'Lancaster',
  language: 'en',
  description: 'We are opening a reading room in Lancaster. You will move 900 boxes into new stores.',
})
const marked = (text: string): string[] => markedIn(text, { resume, posting, language: 'en' })

test('a place of the firm that only the résumé has', () => {
  expect(marked('I am writing about the post in your reading room in Kendal.')).toEqual(['Kendal'])
  expect(marked('I am writing about the post in your reading room in Lancaster.')).toEqual([])
  expect(marked('Your new stores remind me of the ones that I moved registers into in Kendal.')).toEqual([])
})
