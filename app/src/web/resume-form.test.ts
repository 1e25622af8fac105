import { expect, test } from 'vitest'
import type { Resume } from '../draft/resume.ts'
import { correctedResume, resumeValues } from './resume-form.ts'

const resume: Resume = {
  basics: { name: 'Ada Nwosu', email: 'ada@example.org' },
  work: [
    {
      name: 'Harbour Ferries',
      position: 'Data engineer',
      highlights: ['Cut late predictions by 31 %'],
      url: 'https://ferries.example',
    },
    { name: 'Nordlys Analyse', position: 'Analyst' },
  ],
  skills: [{ name: 'Data', keywords: ['Python', 'dbt'] }],
}

test('a form that is sent back untouched changes nothing', () => {
  expect(correctedResume(resume, resumeValues(resume))).toEqual(resume)
})

test('a correction changes its field and leaves the rest, also what the form does not show', () => {
  const values = {
    ...resumeValues(resume),
    'work.0.position': ' Lead engineer ',
    'skills.0.keywords': 'Python, SQL , ',
  }
  const corrected = correctedResume(resume, values)
  expect(corrected.work?.[0]).toEqual({ ...resume.work?.[0], position: 'Lead engineer' })
  expect(corrected.skills).toEqual([{ name: 'Data', keywords: ['Python', 'SQL'] }])
  expect(corrected.basics).toEqual(resume.basics)
})

test('an emptied entry is taken out and the blank one added', () => {
  const values = {
    ...resumeValues(resume),
    'work.1.name': '',
    'work.1.position': '',
    'languages.0.language': 'Norwegian',
  }
  const corrected = correctedResume(resume, values)
  expect(corrected.work).toHaveLength(1)
  expect(corrected.languages).toEqual([{ language: 'Norwegian' }])
})
