import { expect, test } from 'vitest'
import { readResumeText } from './text.ts'

test('degrees: the school by its word in each language, and no word before the year taken for a month', () => {
  const { resume } = readResumeText(
    'Tove Lindqvist\n\nFORMACIÓN\nGrado en Química, Universidad de Cuenca, 2015\nGesellenprüfung 2014, Note 1,8\nFirst aid at work, renewed 2024',
  )
  expect(resume.education).toEqual([
    {
      studyType: 'Grado en Química',
      institution: 'Universidad de Cuenca',
      startDate: '2015',
      endDate: '2015',
    },
    { studyType: 'Gesellenprüfung', area: 'Note 1,8', startDate: '2014', endDate: '2014' },
    { studyType: 'First aid at work', startDate: '2024', endDate: '2024' },
  ])
})

test('dates at the end of a remark in brackets leave no comma behind', () => {
  const { resume } = readResumeText(
    'Tove Lindqvist\n\nUTDANNING\nFagbrev som baker (læretid hos Kornblom, 2012-2014)',
  )
  expect(resume.education?.map(({ studyType }) => studyType).join()).not.toMatch(/, ?\)/)
})
