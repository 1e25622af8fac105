import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../../test/files/marks.ts'
import { readResume } from '../../resume/read.ts'

const cooper = await readResume({
  bytes: Buffer.from(`Una Haldane
Cellar manager

PROFILE
Twelve years in cellars, six of them leading a team. Taster since 2015 and, since 2022, whisky.

EXPERIENCE

Cellar Manager | Brora Casks, Helmsdale
January 2020 - present
- Lead a crew of four
- 900 casks racked a month

Cellar Hand | Loth Vintners, Golspie
January 2016 - December 2019
- Bottled 70 wines for the autumn lists
- Mended 300 barrels
`),
})
const own = (text: string): string[] => markedIn(text, { resume: cooper })

describe('years of leading a thing', () => {
  test('are those of the jobs whose title leads', () => {
    expect(own('For more than six years now, I have managed the cellar of a cask firm.')).toEqual([])
    expect(own('For more than ten years now, I have managed the cellar of a cask firm.')).toContain(
      'ten years',
    )
    expect(own('I have managed the cellar for ten years.')).toEqual(['ten years'])
  })
})

describe('years of a deed', () => {
  test('are of the job that tells of it', () => {
    expect(own('Before I became a cellar manager I bottled 70 wines in four years.')).toEqual([])
    expect(own('Before I became a cellar manager I bottled 70 wines in eight years.')).toEqual([
      'eight years',
    ])
  })

  test('begin with the thing itself, where a line tells of two', () => {
    expect(own('I have worked with whisky for four years.')).toEqual([])
    expect(own('I have worked with whisky for eleven years.')).toEqual(['eleven years'])
  })
})

test('who led one crew did not lead all of them', () => {
  expect(own('I lead a crew of four at Brora Casks.')).toEqual([])
  expect(own('At Brora Casks I manage all four crews.')).toEqual(['all four crews'])
})
