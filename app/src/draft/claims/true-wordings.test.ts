import { expect, test } from 'vitest'
import { markedIn } from '../../../../test/files/marks.ts'
import { readResume } from '../resume/read.ts'

const resume = await readResume({
  bytes: Buffer.from(`Marta Olsen

EXPERIENCE

Controller | Vintervoll Brygge AS, Kiel
January 2019 - August 2023
- Monatsabschluss von zwölf auf fünf Arbeitstage verkürzt
- Opening rate of the newsletter from 20 % to 34 %

EDUCATION

2016 CFGS Administración y Finanzas, IES Norte, Burgos

CERTIFICATES

- Mountain Rescue First Aider, 2022
`),
})
const marked = (language: string, text: string): string[] => markedIn(text, { resume, language })

test('what the résumé says in other words is proved', () => {
  expect(marked('de', 'Der Monatsabschluss ist bei mir sieben Arbeitstage schneller fertig.')).toEqual([])
  expect(marked('en', 'I have also passed Mountain Rescue First Aid.')).toEqual([])
  expect(marked('fr', 'Ma lettre est ouverte par un lecteur sur trois.')).toEqual([])
  expect(marked('es', 'En 2016 obtuve el grado superior en Administración y Finanzas.')).toEqual([])
})

test('who has stayed longer than a number of years has stayed no shorter', () => {
  expect(marked('en', 'I spent more than five years at Vintervoll Brygge.')).not.toEqual([])
  expect(marked('en', 'I spent nearly five years at Vintervoll Brygge.')).toEqual([])
})

test('and otherwise it is not', () => {
  expect(marked('de', 'Der Monatsabschluss ist bei mir acht Arbeitstage schneller fertig.')).not.toEqual([])
  expect(marked('es', 'En 2016 obtuve el grado medio en Administración y Finanzas.')).not.toEqual([])
})
