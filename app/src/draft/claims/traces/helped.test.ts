import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../../test/files/marks.ts'
import { postingWith } from '../../../../../test/files/postings.ts'
import { readResume } from '../../resume/read.ts'

const posting = postingWith({ title: 'Assessor', company: 'Lowther Freight' })
const surveyor = await readResume({
  bytes: Buffer.from(`Ada Sorrel

EXPERIENCE

Surveyor | Fellside Survey, Kendal
March 2019 - present
- Drew up 240 boundary plans
- Helped with 17 flood appraisals
- Helped move the archive to new shelving for 6 offices in 2021
- Responsible for paint and brushes
`),
})

const levels = (text: string): string[] => markedIn(text, { resume: surveyor, posting }, 'level')

describe('work that the résumé says its person only helped with', () => {
  test.each([
    'At Fellside Survey I drew up 240 boundary plans and led 17 flood appraisals.',
    'I drew up 240 boundary plans in not quite three years and led 17 flood appraisals.',
    'I drew up boundary plans, and in 2021 I directed the move of the archive to new shelving for six offices.',
  ])('led: %s', (text) => expect(levels(text)).not.toEqual([]))
  test.each([
    'At Fellside Survey I drew up 240 boundary plans and helped with 17 flood appraisals.',
    'In 2021 I helped move the archive to new shelving for six offices.',
    'I was responsible for paint and brushes.',
  ])('as the résumé says: %s', (text) => expect(levels(text)).toEqual([]))
})
