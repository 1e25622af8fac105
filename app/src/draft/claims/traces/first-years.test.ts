import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../../test/files/marks.ts'
import { readResume } from '../../resume/read.ts'

const glazier = await readResume({
  bytes: Buffer.from(`Ada Sorrel

EXPERIENCE

Conservation Glazier | Fellside Glass, Kendal
March 2019 - present
- Leaded lights for 30 chapels

Glazier | Garth Windows, Penrith
June 2014 - February 2019
- Sash windows for 200 houses

Glass Cutter | Solway Panes, Carlisle
June 2011 - May 2014
- 60 panes a day
`),
})
const years = (text: string): string[] => markedIn(text, { resume: glazier }, 'years')

describe('years are those of the place that their clause tells of', () => {
  test.each([
    ['the first ones', 'My first six years were spent in a small workshop, in Carlisle.'],
    ['behind another firm', 'At Garth Windows I fitted sashes, and my first six years were in Carlisle.'],
    ['told behind a colon', 'I began with six years of plain glass: at Solway Panes I cut 60 panes a day.'],
  ])('%s: %s', (_, text) => expect(years(text)).toEqual(['six years']))
  test.each([
    'My first three years were spent in a small workshop, in Carlisle.',
    'At Garth Windows I fitted sashes, and my first three years were in Carlisle.',
    'I began with three years of plain glass: at Solway Panes I cut 60 panes a day.',
    'In my first twenty years with you I would like to learn engraving.',
  ])('and may be told: %s', (text) => expect(years(text)).toEqual([]))
})
