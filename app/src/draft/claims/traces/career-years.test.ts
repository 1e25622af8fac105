import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../../test/files/marks.ts'
import { readResume } from '../../resume/read.ts'

const plumber = await readResume({
  bytes: Buffer.from(`Owen Tarrant

PROFILE
Chartered Plumber since 2015, in old houses above all.

EXPERIENCE

Crew Leader | Fellgate Heating, Hexham
March 2021 - present
- Lead a team of six

Chartered Plumber | Brockhole Pipes, Penrith
March 2017 - February 2021
- Lead pipes replaced in 90 houses

Fitter | Ullock Services, Carlisle
March 2014 - February 2017
- Boilers

VOLUNTEERING
Repair café in Alston, two Saturdays a month
`),
})
const marked = (text: string): string[] =>
  markedIn(text, {
    resume: plumber,
    language: 'en',
  })

describe('years under a title whose beginning the profile gives', () => {
  test('are reckoned from it', () => {
    expect(marked('I have been a chartered plumber for eleven years.')).toEqual([])
    expect(marked('I have been a chartered plumber for fourteen years.')).not.toEqual([])
  })
})

describe('years summed up over all places', () => {
  test('are not those of the place named before', () => {
    expect(marked('I began at Ullock Services, and all told I have twelve years behind me.')).toEqual([])
    expect(marked('I began at Ullock Services, and all told I have nineteen years behind me.')).not.toEqual(
      [],
    )
    expect(marked('All told I spent nine years at Ullock Services.')).not.toEqual([])
  })
})

describe('years of leading people', () => {
  test('are those of the jobs that tell of it', () => {
    expect(marked('For five years I have led a team of six.')).toEqual([])
    expect(marked('I have led teams for eleven years.')).not.toEqual([])
  })
})

describe('how often', () => {
  test.each([
    'I help at the repair café in Alston twice a month.',
    'I help at the repair café in Alston on two Saturdays a month.',
  ])('as the line says: %s', (text) => expect(marked(text)).toEqual([]))
  test.each([
    'I help at the repair café in Alston twice a week.',
    'I help at the repair café in Alston every week.',
  ])('otherwise than the line says: %s', (text) => expect(marked(text)).not.toEqual([]))
})
