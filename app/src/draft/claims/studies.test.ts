import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../test/files/marks.ts'
import { readResume } from '../resume/read.ts'

const mason = await readResume({
  bytes: Buffer.from(`Bryn Tallis

EXPERIENCE

Stonemason | Hexley Masonry, Durham
March 2019 - present
- Recut 40 window mullions of a priory church

EDUCATION

MA Architectural History, York, 2013-2014
BSc Geology, Durham, 2010-2013

CERTIFICATES

NVQ Level 2 Banker Masonry, 2019
NVQ Level 4 Heritage Masonry, in progress
`),
})

const marked = (text: string): string[] => markedIn(text, { resume: mason, language: 'en' }, 'degree')

describe('studies', () => {
  test.each([
    ['a degree of another field’s height', 'I have a master’s degree in geology from Durham.'],
    ['a step that is not finished', 'I hold Level 2 and have completed Level 4.'],
  ])('are marked: %s', (_, text) => expect(marked(text)).not.toEqual([]))

  test.each([
    'I have a bachelor’s degree in geology from Durham.',
    'My master’s degree in architectural history came after geology at Durham.',
    'I hold Level 2 and am taking Level 4 now.',
    'Level 4 I shall finish in 2027.',
  ])('are not, as the résumé has them: %s', (text) => expect(marked(text)).toEqual([]))
})
