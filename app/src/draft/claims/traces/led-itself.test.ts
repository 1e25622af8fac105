import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../../test/files/marks.ts'
import { postingWith } from '../../../../../test/files/postings.ts'
import { readResume } from '../../resume/read.ts'

const posting = postingWith({ title: 'Manager', company: 'Lowther Freight' })
const resumeOf = async (lines: string) => await readResume({ bytes: Buffer.from(lines) })

const clerk = await resumeOf(`Ada Sorrel

EXPERIENCE

Payroll Clerk | Fellside Books, Kendal
March 2019 - present
- Payslips for 60 small firms
- Interview research for four radio plays
- Ran tasting evenings for 35 guests
- Second in charge of a counter with seven clerks
`)
const foreman = await resumeOf(`Ada Sorrel

EXPERIENCE

Head of Payroll | Fellside Books, Kendal
March 2019 - present
- Payslips for 60 small firms
`)
const laborantin = await resumeOf(`Ada Sorrel

BERUFSERFAHRUNG

März 2019 - heute
Laborantin, Labor Rodental
- 70 Wasserproben am Tag
`)

const levels = (resume: typeof clerk, text: string): string[] => markedIn(text, { resume, posting }, 'level')

describe('a line that only counts', () => {
  test.each([
    'At Fellside Books I headed the payroll team for 60 small firms.',
    'At Fellside Books I directed four radio plays.',
    'At Fellside Books I am in sole charge of a counter with seven clerks.',
  ])('proves no leading: %s', (text) => expect(levels(clerk, text)).not.toEqual([]))
  test('nor in German', () =>
    expect(
      levels(laborantin, 'Im Labor Rodental leite ich ein Team mit 70 Wasserproben am Tag.'),
    ).not.toEqual([]))
  test.each([
    'At Fellside Books I ran tasting evenings for 35 guests.',
    'At Fellside Books I am second in charge of a counter with seven clerks.',
  ])('proves what was done: %s', (text) => expect(levels(clerk, text)).toEqual([]))
  test('of a job whose title leads, it may have been a team’s', () =>
    expect(levels(foreman, 'At Fellside Books I head the payroll team for 60 small firms.')).toEqual([]))
})
