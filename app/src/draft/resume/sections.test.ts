import { describe, expect, test } from 'vitest'
import { readResumeText } from './text.ts'

const sectionsOf = (text: string): string[] =>
  Object.keys(readResumeText(text).resume).filter((key) => key !== 'basics')

const under = (heading: string): unknown =>
  readResumeText(
    `Tove Lindqvist\n\nEXPERIENCE\n\nBaker, Old Mill Bread, Leeds (2016 - 2020)\n\n${heading}\n\n- Sings bass`,
  ).resume.work

test('what stands under “Other” is none of the section above it; letters behind a name are none of it', () => {
  const { resume } = readResumeText(
    'Tove Lindqvist, MBKA\nBaker\n\nLANGUAGES\nEnglish (native)\n\nOTHER\nPolish the ovens\n\nVERV OG FRIVILLIG\nKasserer',
  )
  expect(resume.basics?.name).toBe('Tove Lindqvist')
  expect(resume.languages).toEqual([{ language: 'English', fluency: 'native' }])
})

describe('headings in words of the person’s own', () => {
  test.each([
    ['What I learned', 'BSc Botany, University of Hull, 2014', 'education'],
    ['Tickets and training', 'Reach truck licence, 2019', 'certificates'],
    ['Toolbox', 'Zendesk, Excel', 'skills'],
    ['Werkzeuge und Programme', 'SAP, Excel', 'skills'],
    ['Carnés y certificados', 'Carné de carretillero, 2019', 'certificates'],
    ['Vie associative', 'Trésorière du ciné-club depuis 2019', 'volunteer'],
    ['Autorisasjon og kurs', 'Strålevern, 2020', 'certificates'],
    ['Autres logiciels', 'Excel', 'skills'],
    ['Otros cursos', 'Carretilla, 2019', 'certificates'],
    ['Professional', 'Member of the Guild since 2019', 'certificates'],
  ])('%s', (heading, line, section) => {
    const text = `Tove Lindqvist\n\nEXPERIENCE\n\nBaker, Old Mill Bread, Leeds (2016 - 2020)\n- Rye\n\n${heading}\n\n${line}`
    expect(sectionsOf(text)).toEqual(['work', section])
    expect(readResumeText(text).resume.work).toMatchObject([{ highlights: ['Rye'] }])
  })

  test('what stands under an unknown one is nothing of the last job; results of a job are', () => {
    expect(under('Away from the ovens')).toMatchObject([{ name: 'Old Mill Bread' }])
    expect(under('Away from the ovens')).not.toMatchObject([{ highlights: ['Sings bass'] }])
    expect(under('Key achievements')).toMatchObject([{}, { highlights: ['Sings bass'] }])
  })
})

describe('headings with what stands under them on the same line', () => {
  const text = `Tove Lindqvist

EXPERIENCE

Baker, Old Mill Bread, Leeds (2016 - 2020)
- Tools: deck oven

CERTIFICATES
First aid, 2024

EDV      SAP, Excel
LANGUAGES: English (native), Dutch B1

OTHER
Voluntariado: Banco de alimentos, desde 2019
Own car`
  test('each is a section of its own, and what follows belongs where it did', () => {
    const { resume } = readResumeText(text)
    expect(resume.certificates).toEqual([{ name: 'First aid, 2024' }])
    expect(resume.skills).toEqual([{ keywords: ['SAP', 'Excel'] }])
    expect(resume.languages).toEqual([
      { language: 'English', fluency: 'native' },
      { language: 'Dutch', fluency: 'B1' },
    ])
    expect(resume.volunteer).toEqual([{ position: 'Banco de alimentos' }])
    expect(resume.work).toMatchObject([{ highlights: ['Tools: deck oven'] }])
  })

  test('a heading in capitals of several words is no work where a word says so', () => {
    expect(under('FREE TIME AND VOLUNTARY WORK')).toMatchObject([{ name: 'Old Mill Bread' }])
    expect(under('FREE TIME AND VOLUNTARY WORK')).not.toMatchObject([{ highlights: ['Sings bass'] }])
  })
})

test('a skill that the page broke in two, and a list that goes on behind its comma', () => {
  const { resume } = readResumeText(
    'Tove Lindqvist\n\nSKILLS\nExcel, PCR in\nreal time,\nSAP\nDrawing: AutoCAD, Revit',
  )
  expect(resume.skills).toEqual([
    { keywords: ['Excel', 'PCR in real time', 'SAP'] },
    { name: 'Drawing', keywords: ['AutoCAD', 'Revit'] },
  ])
})
