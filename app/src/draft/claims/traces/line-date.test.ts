import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../../test/files/marks.ts'
import { readResume } from '../../resume/read.ts'

const resume = await readResume({
  bytes: Buffer.from(`Grace Holloway

EXPERIENCE

Bakery Manager | Kornblume Bakehouse, York
March 2016 - present
- Set up a sourdough starter library in 2022
- Waste log for the pastry corner since 2018, read every Friday

Baker | Old Mill Bread, Leeds
June 2011 - December 2015
- Wedding cakes for 40 couples a year

CERTIFICATES
Food Allergens Level 2 (renewed April 2025)

OTHER
Reads to children at the Harbour Library once a week since 2020
`),
})
const marked = (text: string): string[] =>
  markedIn(text, {
    resume,
    language: 'en',
  })

describe('the year that a line gives to what it tells of', () => {
  test.each([
    'In 2019 I set up a sourdough starter library at Kornblume Bakehouse.',
    'In 2019, I set up a sourdough starter library, and in 2018 I began a waste log for the pastry corner.',
    'I read to children at the Harbour Library, and have done so since 2011.',
    'My Food Allergens certificate was renewed in October 2025.',
  ])('another: %s', (text) => expect(marked(text)).not.toEqual([]))

  test.each([
    'In 2022 I set up a sourdough starter library at Kornblume Bakehouse.',
    'In 2022, I set up a sourdough starter library, and in 2018 I began a waste log for the pastry corner.',
    'I read to children at the Harbour Library, and have done so since 2020.',
    'My Food Allergens certificate was renewed in April 2025.',
    'I joined Kornblume Bakehouse in 2016, where I set up a sourdough starter library.',
    'Since 2016 I have been at Kornblume Bakehouse, with a waste log for the pastry corner among other things.',
  ])('the same, or of something else: %s', (text) => expect(marked(text)).toEqual([]))
})
