import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../../test/files/marks.ts'
import { readResume } from '../../resume/read.ts'

const florist = await readResume({
  bytes: Buffer.from(`Ines Halloran

EXPERIENCE

Head Florist | Petalworks, Durham
March 2015 - present
- Weddings, 40 a year

VOLUNTEERING
Secretary of an allotment society in Framwell, since 2021
Lifeboat crew in Seahaven, 2012 - 2016
`),
})
const fleuriste = await readResume({
  bytes: Buffer.from(`Inès Hallorand

EXPÉRIENCE

Fleuriste | Pétale et Fils, Tours
mars 2012 - aujourd'hui
- Mariages, 40 par an

BÉNÉVOLAT
Conteuse à la médiathèque, association Mille Pages, depuis 2021
`),
})
const dated = await readResume({
  bytes: Buffer.from(`Inés Olmedo

EXPERIENCIA

Marzo 2021 – actualidad
Encargada de almacén · Logística Tramontana, Gijón
- 14 muelles

Abril 2012 – febrero 2021
Mozo de almacén · Frutas Balmaseda, Avilés
- Carretilla
`),
})
const nurse = await readResume({
  bytes: Buffer.from(`Ines Halloran

EMPLOYMENT

Dental Nurse (lead nurse since Jan 2024)
Gannet Dental, Whitby                March 2019 - present
- Two surgeries

Care Assistant
Saltwick House, Whitby               June 2014 - Feb 2019
- Nights
`),
})
const marked = (resume: typeof florist, text: string): string[] => markedIn(text, { resume })

describe('years of what is done outside of work', () => {
  test.each([
    'For the past five years I have also been secretary of an allotment society.',
    'I keep the books of an allotment society in Framwell and have done so for five years.',
    'I was lifeboat crew in Seahaven for four years.',
    'I have been a florist for eleven years.',
  ])('true: %s', (text) => expect(marked(florist, text)).toEqual([]))
  test.each([
    'For the past nine years I have also been secretary of an allotment society.',
    'I keep the books of an allotment society in Framwell and have done so for nine years.',
    'I was lifeboat crew in Seahaven for nine years.',
  ])('more than its entry gives: %s', (text) => expect(marked(florist, text)).not.toEqual([]))
  test('in a clause of their own', () => {
    expect(marked(fleuriste, 'Depuis cinq ans, je suis aussi conteuse à la médiathèque.')).toEqual([])
    expect(marked(fleuriste, 'Depuis dix ans, je suis aussi conteuse à la médiathèque.')).not.toEqual([])
  })
})

describe('the dates of a job', () => {
  test('above its headline are its own', () => {
    expect(marked(dated, 'Llevo cinco años en Logística Tramontana.')).toEqual([])
    expect(marked(dated, 'Estuve casi nueve años en Frutas Balmaseda.')).toEqual([])
    expect(marked(dated, 'Llevo ocho años en Logística Tramontana.')).not.toEqual([])
  })
  test('are not those in brackets beside a title', () => {
    expect(marked(nurse, 'I have been at Gannet Dental for seven years.')).toEqual([])
    expect(marked(nurse, 'Before that I spent four years at Saltwick House.')).toEqual([])
    expect(marked(nurse, 'I have been at Gannet Dental for ten years.')).not.toEqual([])
  })
})

test('things in a year are no years', () => {
  const texts = ['I have been a florist for eleven years, with 40 weddings, 40 in a year.']
  for (const text of texts) expect(marked(florist, text)).toEqual([])
})

const registered = await readResume({
  bytes: Buffer.from(`Ines Halloran

EXPERIENCE

Staff Nurse | Elm Hospital, Durham
March 2021 - present
- Ward of 20 beds

EDUCATION
BSc Nursing, University of Hull, 2012 - 2015
On the nursing register since October 2015
`),
})

test('years of a registration that stands among the degrees', () => {
  expect(markedIn('I have been on the nursing register for ten years.', { resume: registered })).toEqual([])
  expect(
    markedIn('I have been on the nursing register for sixteen years.', { resume: registered }),
  ).not.toEqual([])
})
