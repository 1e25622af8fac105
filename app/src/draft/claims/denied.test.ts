import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../test/files/marks.ts'
import { postingWith } from '../../../../test/files/postings.ts'
import { readResume } from '../resume/read.ts'

const resume = await readResume({
  bytes: Buffer.from(`Ada Sørli
Dispatcher

EXPERIENCE

Dispatcher | Fellside Haulage, Kendal
March 2019 - present
- About 40 loads a day, planned in Routewise
- Trailboard: basic

LANGUAGES
English
`),
})
const posting = postingWith({
  title: 'Senior Dispatcher',
  company: 'Lowther Freight',
  description: 'Lowther Freight plans its loads in Trailboard.',
})
const marked = (text: string): string[] => markedIn(text, { resume, posting })

describe('what lies outside', () => {
  test('of work is claimed all the same', () =>
    expect(marked('Outside work I have crewed for the Kent Fell Rescue Trust since 2019.')).toContain(
      'Kent Fell Rescue Trust',
    ))
  test('an office of learning is no thing yet to be learnt', () =>
    expect(marked('As Learning Officer at the Ulverston Canal Museum, I plan 40 loads a day.')).toContain(
      'Ulverston Canal Museum',
    ))
  test('of what the writer knows is not', () =>
    expect(marked('Railbook and Portwise lie outside my experience.')).toEqual([]))
})

describe('what is new to the writer', () => {
  test('claims nothing', () => {
    expect(marked('A round of 90 loads would be new to me.')).toEqual([])
    expect(marked('Trailboard beyond the basics is unknown to me.')).toEqual([])
  })
  test('claims what it says where it is said not to be new', () => {
    expect(marked('I plan 90 loads a day, so your pace would not be quite new to me.')).not.toEqual([])
    expect(marked('I am an expert in Trailboard, so little of it would be new to me.')).not.toEqual([])
  })
  test('another statement beside it is claimed all the same', () =>
    expect(marked('Trailboard I use at expert level, and night rounds would be new to me.')).not.toEqual([]))
  test('names in a list, and what goes on about the one before, are as new', () => {
    expect(marked('Railbook, Portwise, and Shedline would be new to me.')).toEqual([])
    expect(marked('You plan in Trailboard, I read, and that would be new to me.')).toEqual([])
  })
})
