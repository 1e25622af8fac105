import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../../test/files/marks.ts'
import { readResume } from '../../resume/read.ts'

const read = async (text: string) => await readResume({ bytes: Buffer.from(text) })

const baker = await read(`Ada Sorrel

EXPERIENCE

Baker | Kornblume Bakehouse, Kendal
March 2019 - present
- Oven changeover down from 9 minutes to 6
- Flour waste: 8 % (2022), 5 % (2024)
- Night shifts cut from 31 to 19 a month
- Passed the hygiene inspections of 2022 and 2024
- Recipe book of 2023-24, handed over three weeks early
- Ran the rye line, helped with 30 deliveries
- Kept the sourdough rota together with a colleague
- Stood in as shift lead in summer
- Two new bakers trained
`)
const weberin = await read(`Ada Sorrel

BERUFSERFAHRUNG

Weberin bei Tuchhaus Lenz, Gera (März 2019 bis heute)
- Umrüstzeit am Webstuhl: 9 statt 16 Stunden
`)
const marked = (resume: typeof baker, text: string): string[] => markedIn(text, { resume })

describe('two figures of which one came in the place of the other', () => {
  test.each([
    'I brought the oven changeover from nine minutes to two.',
    'Oven changeover fell from 9 minutes to one.',
    'Flour waste is 2 % today, against 8 % then.',
  ])('one changed: %s', (text) => expect(marked(baker, text)).not.toEqual([]))
  test.each([
    'I brought the oven changeover from nine minutes to six.',
    'Flour waste is 5 % today, against 8 % then.',
  ])('both as they were: %s', (text) => expect(marked(baker, text)).toEqual([]))
  test('behind a word that denies the other', () => {
    expect(marked(weberin, 'Die Umrüstzeit am Webstuhl beträgt nun vier statt 16 Stunden.')).not.toEqual([])
    expect(marked(weberin, 'Die Umrüstzeit am Webstuhl beträgt nun neun statt 16 Stunden.')).toEqual([])
  })
})

test('years that a line lists are counted, and half a year is no number', () => {
  expect(marked(baker, 'I passed two hygiene inspections.')).toEqual([])
  expect(marked(baker, 'I passed nine hygiene inspections.')).not.toEqual([])
  expect(marked(baker, 'The recipe book was handed over three weeks early.')).toEqual([])
})

test('twelve new ones are not what two lines on something else are apart', () => {
  expect(marked(baker, 'I trained twelve new bakers.')).not.toEqual([])
  expect(marked(baker, 'I trained two new bakers.')).toEqual([])
})

describe('a part raised within a true sentence', () => {
  test.each([
    'I ran the rye line and led 30 deliveries.',
    'I kept the sourdough rota alone.',
    'In summer I stood in as plant manager.',
  ])('raised: %s', (text) => expect(marked(baker, text)).not.toEqual([]))
  test.each([
    'I ran the rye line and helped with 30 deliveries.',
    'I kept the sourdough rota with a colleague.',
    'In summer I stood in as lead of the shift.',
  ])('as it was: %s', (text) => expect(marked(baker, text)).toEqual([]))
})
