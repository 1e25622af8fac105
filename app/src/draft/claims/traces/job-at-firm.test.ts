import { expect, test } from 'vitest'
import { markedIn } from '../../../../../test/files/marks.ts'
import { postingWith } from '../../../../../test/files/postings.ts'
import { readResume } from '../../resume/read.ts'

const resume = await readResume({
  bytes: Buffer.from(`Ida Thorsby

EXPERIENCE

Head Archivist, Maps | Greyfell Record Office, Kendal
March 2023 - present
- 91 % of requests answered in a day, against a target of 85 %

Conservator | Greyfell Record Office, Kendal
January 2018 - February 2023
- Repaired 40 maps a year
`),
})
const posting = postingWith({
  title: 'Archivist',
  company: 'Lune Valley Archives',
  language: 'en',
  description: 'A team of nine keeps 50 rooms of maps, and 60 requests a week are answered.',
})
const marked = (text: string): string[] => markedIn(text, { resume, posting, language: 'en' })

test('years under a title that one had for a part of the time at the firm', () => {
  expect(marked('As Head Archivist at Greyfell Record Office for eight years, I know maps.')).toEqual([
    'eight years',
  ])
  expect(marked('For eight years I have worked as Head Archivist at Greyfell Record Office.')).toEqual([
    'eight years',
  ])
  expect(marked('I have been at Greyfell Record Office for eight years, now as Head Archivist.')).toEqual([])
  expect(marked('As Head Archivist at Greyfell Record Office for over three years, I know maps.')).toEqual([])
})

test('a percentage is no ratio of a number of the posting and one of the résumé', () => {
  expect(marked('I answer 97 % of requests in a day, against a target of 85 %.')).toEqual(['97 %'])
  expect(marked('I answer 91 % of requests in a day, against a target of 85 %.')).toEqual([])
})
