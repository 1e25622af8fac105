import { expect, test } from 'vitest'
import { markedIn } from '../../../../../test/files/marks.ts'
import { readResume } from '../../resume/read.ts'

const resume = await readResume({
  bytes: Buffer.from(`Ida Thorsby

EXPERIENCE

Archivist | Greyfell Record Office, Kendal
March 2018 - present
- Moved the parish registers into new stores in 14 months
- Raised the shelf life of film copies from three to seven years
- Ran a five-day course on paper repair
`),
})
const marked = (text: string): string[] => markedIn(text, { resume, language: 'en' })

test('how long a thing took, where the line that tells of it says otherwise', () => {
  expect(marked('I moved the parish registers into new stores in six months.')).toEqual(['six months'])
  expect(marked('I ran a two-day course on paper repair.')).not.toEqual([])
})

test('as long as the line says, in other words, and how long one was there', () => {
  expect(marked('I moved the parish registers into new stores in fourteen months.')).toEqual([])
  expect(marked('I moved the parish registers into new stores in over a year.')).toEqual([])
  expect(marked('I raised the shelf life of film copies from three years to seven.')).toEqual([])
  expect(marked('In eight years at Greyfell Record Office I moved the parish registers.')).toEqual([])
})
