import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../../test/files/marks.ts'
import { postingWith } from '../../../../../test/files/postings.ts'
import { readResume } from '../../resume/read.ts'

const resume = await readResume({
  bytes: Buffer.from(`Ellen Varga

EXPERIENCE

Saddler | Thornleigh Leather, Walsall
May 2016 - present
- Restored 26 antique side saddles for the county museum
- Trained 4 apprentices and sold 90 bridles

CERTIFICATES
Level 2 Saddlery, Walsall College, 2015
Master Saddlers Bridle Certificate, 2023
Leather dyeing refresher, 2024

VOLUNTEERING
Mountain rescue since 2011
`),
})
const posting = postingWith({
  title: 'Saddler',
  company: 'Oxmoor Tack',
  requirements: ['Five years at the bench'],
  description:
    'The stitching of a bridle takes two hours and has to come below 90 minutes. You report to the owner.',
})
const marked = (text: string): string[] => markedIn(text, { resume, posting, contact: null, language: 'en' })

describe('a number, a date or years: the line that a piece of a sentence was written from', () => {
  test.each([
    'I hold the Level 2 in Saddlery and, since 2023, the Bridle Certificate you ask for.',
    'I hold the Bridle Certificate, took a refresher in 2024 and have the Level 2 in Saddlery.',
    'I have been with mountain rescue for fifteen years.',
    'One line stayed with me: the stitching of a bridle has to come below 90 minutes.',
  ])('holds it: %s', (text) => expect(marked(text)).toEqual([]))

  test.each([
    'I hold the Level 2 in Saddlery and, since 2019, the Bridle Certificate you ask for.',
    'I hold the Bridle Certificate, took a refresher in 2021 and have the Level 2 in Saddlery.',
    'I have been with mountain rescue for twenty years.',
    'Since 2011 I have been at Thornleigh Leather in mountain rescue.',
  ])('has another: %s', (text) => expect(marked(text)).not.toEqual([]))
})
