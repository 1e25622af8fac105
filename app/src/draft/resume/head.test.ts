import { expect, test } from 'vitest'
import { readResumeText } from './text.ts'

test.each([
  [
    'Ludger Wiesental · Bäckermeister\nMünster\n\nBERUFLICHER WEG\n\nBäcker, Terhorst\n2011 – 2018',
    'Ludger Wiesental',
  ],
  ['AMAYA LLORENS VIDAL Arquitecta\nZaragoza', 'AMAYA LLORENS VIDAL'],
  ['**Jerome Adeyinka-Strand** — Glasgow — jerome@example.org', 'Jerome Adeyinka-Strand'],
  ['Name: Henrike Wollenweber\nKassel', 'Henrike Wollenweber'],
  ['Lebenslauf\n\nPersönliche Daten\nName:   Henrike Wollenweber\nKassel', 'Henrike Wollenweber'],
  ['Curriculum vitae Europass\n\nDATOS PERSONALES\nNombre: Amaya Llorens Vidal', 'Amaya Llorens Vidal'],
  [
    'Contact\nYork\ntove.lindqvist@example.org\n\nTop Skills\nRye Bread\n\nTove Lindqvist\nBaker',
    'Tove Lindqvist',
  ],
  ['Anna Maria Koch\nanna.koch@example.org', 'Anna Maria Koch'],
  ['Ludger Wiesental, geb. 1978\nMünster', 'Ludger Wiesental'],
])('the name at the top of %j', (text, name) => {
  expect(readResumeText(text).resume.basics?.name).toBe(name)
})

test.each([
  ['Tove Lindqvist CEng MICE\nCivil engineer, drainage', 'Tove Lindqvist', 'Civil engineer, drainage'],
  ['Tove Lindqvist\nBaker of rye. Likes a clean floor and', 'Tove Lindqvist', undefined],
  ['Tove Lindqvist\nPerth, Scotland', 'Tove Lindqvist', undefined],
])('the head of %j', (head, name, label) => {
  const { basics } = readResumeText(`${head}\n\nSKILLS\nExcel`).resume
  expect([basics?.name, basics?.label]).toEqual([name, label])
})
