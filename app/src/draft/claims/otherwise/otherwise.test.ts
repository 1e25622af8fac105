import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../../test/files/marks.ts'
import { readResume } from '../../resume/read.ts'

const resume = await readResume({
  bytes: Buffer.from(`Edda Kilbride

EXPERIENCE

Dyehouse Foreman | Carrick Woollens, Hawick
May 2020 - present
- Water use per batch down from 14 to 9 cubic metres in 2022
- Right-first-time rate of 88 % in 2024 (mill average 79 %)
- Attendance at the mill 94 % in 2023
- Took on 6 trainees from the local college

Dyer | Teviot Yarns, Selkirk
March 2014 - April 2020
- Shade library of 1,900 recipes, rebuilt in 2017
- Safety walk on Fridays, 9 of them a season

CERTIFICATES
Chemical handling, 2019
`),
})
const marked = (text: string): string[] => markedIn(text, { resume, language: 'en' })

describe('a figure in the place of another of the line it was written from', () => {
  test.each([
    ['per cent', 'Our right-first-time rate at the mill reached 94 % in 2024.', '94 %'],
    ['one of a pair', 'Water use per batch fell from 14 to 6 cubic metres.', '6'],
    ['that stands elsewhere too', 'I took on 9 trainees from the local college.', '9'],
  ])('is marked: %s', (_, text, part) => {
    expect(marked(text)).toContain(part)
  })

  test.each([
    'Our right-first-time rate reached 88 % in 2024, where the mill had 79.',
    'Water use per batch fell by five cubic metres.',
    'Water use per batch fell by more than a third, from 14 to 9 cubic metres.',
    'Six trainees from the local college began with me.',
  ])('is not, where it follows from the line: %s', (text) => {
    expect(marked(text)).toEqual([])
  })
})

describe('a year in the place of the one that the line has', () => {
  test.each([
    ['In 2024 we brought water use per batch down from 14 to 9 cubic metres.', '2024'],
    ['I hold a ticket in chemical handling from 2022.', '2022'],
    ['At Teviot Yarns I rebuilt the shade library and its 1,900 recipes in 2019.', '2019'],
  ])('is marked: %s', (text, part) => {
    expect(marked(text)).toContain(part)
  })

  test.each([
    'In 2022 we brought water use per batch down from 14 to 9 cubic metres.',
    'Since May 2020 I have been dyehouse foreman at Carrick Woollens, with six trainees.',
    'At Teviot Yarns, from 2014 to 2020, I looked after a shade library of 1,900 recipes.',
  ])('is not, where it is the line’s or the job’s: %s', (text) => {
    expect(marked(text)).toEqual([])
  })
})

describe('work told of another place than the line’s', () => {
  test.each([
    ['another job', 'At Teviot Yarns I had 6 trainees from the local college.', 'Teviot Yarns'],
    ['another town', 'In Selkirk we brought water use per batch from 14 down to 9 cubic metres.', 'Selkirk'],
    [
      'whatever else stands behind “in”',
      'With Teviot Yarns, in Hawick style, we took water use per batch from 14 to 9 cubic metres.',
      'Teviot Yarns',
    ],
    [
      '“there”',
      'I saw that at Teviot Yarns: there we took water use per batch from 14 to 9 cubic metres.',
      'there',
    ],
    ['no document', 'At Orrin I had no shade library, so I rebuilt that of 1,900 recipes.', 'Orrin'],
  ])('is marked: %s', (_, text, part) => {
    expect(marked(text)).toContain(part)
  })

  test.each([
    'At Carrick Woollens I had 6 trainees from the local college.',
    'In Hawick we brought water use per batch from 14 down to 9 cubic metres.',
    'I saw that at Carrick Woollens: there we took water use per batch from 14 to 9 cubic metres.',
    'Before I came to Carrick Woollens I rebuilt a shade library of 1,900 recipes.',
  ])('is not, where it is the line’s, or no place: %s', (text) => {
    expect(marked(text)).toEqual([])
  })
})
