import { describe, expect, test } from 'vitest'
import { postingWith } from '../../../../test/files/postings.ts'
import { readResume } from '../resume/read.ts'
import { postingSource, resumeSource } from './source.ts'
import { type Origin, postingLines, resumeLines, writtenFrom } from './written-from.ts'

const read = await readResume({
  bytes: Buffer.from(`Maren Holt

EXPERIENCE

Glazier | Tarnside Windows, Kendal
May 2019 - present
- Refitted 48 sash windows of the old mill
- Trained two apprentices in leaded lights

Glass cutter | Merrow Glass, Lancaster
March 2014 - April 2019
- Cut laminated glass for shop fronts
- Sorted the store of 360 offcuts
`),
})
const lines = resumeLines(resumeSource(read, new Date('2026-11-22')))

function from(sentence: string, stretch = sentence): Origin | null {
  const start = sentence.indexOf(stretch)
  return writtenFrom(sentence, { start, end: start + stretch.length }, lines)
}

describe('the line that a sentence was written from', () => {
  test.each([
    ['I have refitted the sash windows of a mill.', 'Refitted 48 sash windows of the old mill'],
    ['Two apprentices learned leaded lights from me.', 'Trained two apprentices in leaded lights'],
    ['The 360 offcuts were in good order when I left.', 'Sorted the store of 360 offcuts'],
  ])('is the one that it shares most with: %s', (sentence, line) => {
    expect(from(sentence)?.line.text).toBe(line)
  })

  test('is told by the stretch more than by the rest', () => {
    const sentence = 'At Merrow Glass I cut laminated glass, and now I train apprentices in leaded lights.'
    expect(from(sentence, 'I cut laminated glass')?.line.text).toContain('laminated')
    expect(from(sentence, 'now I train apprentices in leaded lights')?.line.text).toContain('leaded')
  })

  test('is none where little or nothing is shared', () => {
    expect(from('I like to work with my hands.')).toBeNull()
    expect(from('I would cut costs.')).toBeNull()
  })

  test('is no headline of a job', () => {
    expect(from('I was a glass cutter at Merrow Glass, Lancaster.')?.line.text ?? '').not.toContain('Merrow')
  })
})

test('the posting’s sentences are lines of their own', () => {
  const posting = postingSource(
    postingWith({
      title: 'Glazier',
      company: 'Ibbot Conservatories',
      requirements: [],
      description: 'We glaze six churches. Our workshop in Sedbergh opens in 2027.',
    }),
  )
  const sentence = 'The new workshop in Sedbergh interests me.'
  const origin = writtenFrom(sentence, { start: 0, end: sentence.length }, postingLines(posting))
  expect(origin?.line).toMatchObject({
    text: 'Our workshop in Sedbergh opens in 2027.',
    where: 'description:23',
  })
})
