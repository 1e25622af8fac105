import { expect, test } from 'vitest'
import { readResumeText } from '../resume/text.ts'
import { resumeSource } from './source.ts'

const placed = (text: string): unknown =>
  resumeSource(readResumeText(text), new Date('2026-06-01')).facts.map((fact) => [
    fact.text.slice(0, 12),
    fact.section,
    fact.job,
  ])

test('each line belongs to the job under whose headline it stands, whichever line of it names the employer', () => {
  expect(
    placed(`Tove Lindqvist
Soldadora en Vigo

TRAYECTORIA

Marzo 2012 – actualidad
Encargada
Talleres Roble, Vigo
- Nueve buques

Mayo 2003 – febrero 2012
Soldadora
Centro de montajes del
Norte, Ferrol
- Tuberías

IDIOMAS
Gallego`),
  ).toEqual([
    ['Tove Lindqvi', 'head', null],
    ['Soldadora en', 'head', null],
    ['TRAYECTORIA', 'work', null],
    ['Marzo 2012 –', 'work', 0],
    ['Encargada', 'work', 0],
    ['Talleres Rob', 'work', 0],
    ['Nueve buques', 'work', 0],
    ['Mayo 2003 – ', 'work', 1],
    ['Soldadora', 'work', 1],
    ['Centro de mo', 'work', 1],
    ['Norte, Ferro', 'work', 1],
    ['Tuberías', 'work', 1],
    ['IDIOMAS', 'languages', null],
    ['Gallego', 'languages', null],
  ])
})
