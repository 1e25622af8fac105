import { describe, expect, test } from 'vitest'
import { postingWith } from '../../../../../test/files/postings.ts'
import { checkText } from '../../check.ts'
import { readResume } from '../../resume/read.ts'

const posting = postingWith({ title: 'Drafter', company: 'Lowther Freight' })
const drafter = await readResume({
  bytes: Buffer.from(`Ada Sorrel

EXPERIENCE

Deputy Print Lead | Fellside Survey, Kendal
March 2019 - present
- Drew up 240 boundary plans

SKILLS
Adobe Illustrator (advanced)
Microsoft Access (basic)
Blender (basic)
`),
})

const levels = (text: string): string[] =>
  checkText(text, { resume: drafter, posting, today: new Date('2026-11-22') })
    .unsupported.filter(({ kind }) => kind === 'level')
    .map((one) => one.text)

describe('how well', () => {
  test('a tool may go without the name of who made it', () => {
    expect(levels('My Illustrator is at an advanced level.')).toEqual([])
    expect(levels('My Access is at an advanced level.')).not.toEqual([])
  })
  test('what stands behind a semicolon is rated by itself', () =>
    expect(
      levels('My Illustrator is advanced; of Blender, which you use, I have an expert command.'),
    ).not.toEqual([]))
  test('the lead’s deputy does not say that they lead', () =>
    expect(levels('Since 2019 I have been deputy print lead.')).toEqual([]))
})
