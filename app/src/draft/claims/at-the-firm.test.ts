import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../test/files/marks.ts'
import { postingWith } from '../../../../test/files/postings.ts'
import { baker as resume } from '../../../../test/files/resumes.ts'

const marks = (text: string, language: string, company: string): string[] => {
  const posting = postingWith({ title: 'Baker', company, language, description: `${company} bakes.` })
  return markedIn(text, { resume, posting, language })
}

describe('work at the firm that hires, where the writer never was', () => {
  test.each([
    ['es', 'Obrador Montalto', 'En el Obrador Montalto puse en marcha el reparto.'],
    ['de', 'Hafenkorn Mühlen AG', 'Für die Hafenkorn backe ich seit 2020 Brot.'],
    ['de', 'Hafenkorn Mühlen AG', 'Die Hafenkorn Mühlen AG ist mir vertraut, weil ich dort gelernt habe.'],
  ])('%s, %s: %s', (language, company, text) => expect(marks(text, language, company)).not.toEqual([]))
})

describe('what one does towards it', () => {
  test.each([
    ['es', 'Obrador Montalto', 'En el Obrador Montalto me gustaría aprender.'],
    ['de', 'Hafenkorn Mühlen AG', 'Ich bewerbe mich bei der Hafenkorn, weil mich Roggen reizt.'],
    ['de', 'Hafenkorn Mühlen AG', 'Mit der Hafenkorn verbindet mich die Region.'],
    ['en', 'Wheatfield Row', 'I am applying to Wheatfield Row because good bread matters to me.'],
  ])('%s, %s: %s', (language, company, text) => expect(marks(text, language, company)).toEqual([]))
})
