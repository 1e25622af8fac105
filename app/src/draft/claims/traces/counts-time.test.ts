import { expect, test } from 'vitest'
import { markedIn } from '../../../../../test/files/marks.ts'
import { readResume } from '../../resume/read.ts'

const resume = await readResume({
  bytes: Buffer.from(`Ida Thorsby

EXPERIENCE

Archivist | Greyfell Record Office, Kendal
March 2018 - present
- Look after two scanners for maps
- Cut the wait for a copy of a map from 9 to 5 days
- Scanned 21 maps, 18 of them in colour
- Keeper of the strongroom since 2021
- Loans of maps: 310 (2022) and 460 (2024)
`),
})
const marked = (text: string): string[] => markedIn(text, { resume, language: 'en' })

test('a stretch of time is proved by no count of things, and the other way round', () => {
  expect(marked('I cut the wait for a copy from my map scanners to two days.')).toEqual(['two'])
  expect(marked('I look after nine scanners for maps.')).not.toEqual([])
  expect(marked('I cut the wait for a copy of a map from nine days to five.')).toEqual([])
  expect(marked('I look after two scanners for maps.')).toEqual([])
})

test('what something came to is not by how much it changed', () => {
  expect(marked('I cut the wait for a copy of a map to four days.')).toEqual(['four'])
  expect(marked('I cut the wait for a copy of a map by four days.')).toEqual([])
})

test('all of a number, told behind a semicolon, and a line with a date of its own', () => {
  expect(marked('I scanned 21 maps; all of them in colour.')).not.toEqual([])
  expect(marked('I scanned 21 maps; most of them are in colour.')).toEqual([])
  expect(
    marked('I work at Greyfell Record Office, and since 2018 I am keeper of the strongroom.'),
  ).not.toEqual([])
  expect(marked('I work at Greyfell Record Office, and since 2021 I am keeper of the strongroom.')).toEqual(
    [],
  )
})
