import { describe, expect, test } from 'vitest'
import { readResumeText } from './text.ts'

const jobs = (section: string): unknown =>
  readResumeText(`Tove Lindqvist, MBKA\nBaker\n\n${section}`).resume.work?.map(
    ({ name, position, startDate, endDate }) => [name, position, startDate, endDate],
  )

describe('jobs as people set them', () => {
  test('dates in a column before the employer, the title below with the year it changed', () => {
    expect(
      jobs(`CAREER\n\n2020 to date   KORNBLUME & SONS, York (bread, 19 staff)\n               Bakery Manager
               * Cut waste\n\n2016 to 2020   OLD MILL BREAD, Leeds
               Bakery Assistant, from 2018 Senior Bakery Assistant\n               * Nights`),
    ).toEqual([
      ['KORNBLUME & SONS', 'Bakery Manager', '2020', undefined],
      ['OLD MILL BREAD', 'Bakery Assistant', '2016', '2020'],
    ])
  })

  test('a long headline with brackets above a line of dates; a year that stands once for two months', () => {
    expect(
      jobs(`EXPERIENCIA\n\nJefa de turno de panadería | Panificadora Río Claro (3 obradores, 140 empleados, 2 tiendas), Soria
Mayo de 2022 – actualidad\n- Turnos\n\nAyudante | Horno Viejo, Soria\nAbril – septiembre de 2018\n- Reparto`),
    ).toEqual([
      ['Panificadora Río Claro', 'Jefa de turno de panadería', '2022-05', undefined],
      ['Horno Viejo', 'Ayudante', '2018-04', '2018-09'],
    ])
  })

  test('a firm with a trade in its name is no title', () => {
    expect(jobs('ERFARING\n\n2019 – nå: Formann, Fjordby Tømrer AS\n- Tak')).toEqual([
      ['Fjordby Tømrer AS', 'Formann', '2019', undefined],
    ])
  })
})

test('what stands under “Other” is none of the section above it; letters behind a name are none of it', () => {
  const { resume } = readResumeText(
    'Tove Lindqvist, MBKA\nBaker\n\nLANGUAGES\nEnglish (native)\n\nOTHER\nPolish the ovens\n\nVERV OG FRIVILLIG\nKasserer',
  )
  expect(resume.basics?.name).toBe('Tove Lindqvist')
  expect(resume.languages).toEqual([{ language: 'English', fluency: 'native' }])
})
