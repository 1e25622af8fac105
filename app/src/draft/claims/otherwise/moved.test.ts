import { expect, test } from 'vitest'
import { kindsIn, markedIn } from '../../../../../test/files/marks.ts'
import { readResume } from '../../resume/read.ts'

const resume = await readResume({
  bytes: Buffer.from(`Tove Lindqvist

EXPERIENCE

Deputy Manager | Kornblume Bakehouse, York
March 2019 - present
- Cut flour waste from 8 % to 5 %

Baker | Old Mill Bread, Otley
2014 - 2018
- Night shift in a team of six
- Built a sourdough starter library of 12 strains
`),
})
const marked = (text: string): string[] => markedIn(text, { resume, language: 'en' })

test('work of one job, said of the town of another', () => {
  expect(marked('In Otley I brought flour waste down from 8 % to 5 %.')).not.toEqual([])
  expect(marked('In Otley I built a starter library of 12 strains.')).toEqual([])
  expect(
    marked('I began by building a starter library of 12 strains, then came to Kornblume Bakehouse.'),
  ).toEqual([])
})

test('a short name in a headline, and one that ends in an apostrophe and s', async () => {
  const other = await readResume({
    bytes: Buffer.from(`Tove Lindqvist

EXPERIENCE

Baker | School of Baking of Harrogate, Yorkshire
March 2019 - present
- Taught 14 evening courses on sourdough

Sales Assistant | Hartley's Pies, Otley
2014 - 2018
- Takings up from £210,000 to £260,000
`),
  })
  const of = (text: string): string[] =>
    kindsIn(text, {
      resume: other,
      language: 'en',
    })
  expect(of('In Harrogate I saw the takings rise from £210,000 to £260,000.')).toContain('employer')
  expect(of("At Hartley's I taught 14 evening courses on sourdough.")).toContain('employer')
  expect(of("At Hartley's the takings rose from £210,000 to £260,000.")).toEqual([])
})
