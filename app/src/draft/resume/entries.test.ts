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

  test('a place before the dates is no month', () => {
    expect(jobs('EXPERIENCE\n\n**Data Analyst — Tidewell Insurance, Dundee** — Oct 2022 to now')).toEqual([
      ['Tidewell Insurance', 'Data Analyst', '2022-10', undefined],
    ])
  })

  test('dates on a line of their own, then title, employer and place', () => {
    expect(
      jobs(
        'PARCOURS\n\nDepuis septembre 2020\nSage-femme en salle de naissance, Clinique du Phare, Brest (1 900 naissances par an)\n- Tutrice',
      ),
    ).toEqual([['Clinique du Phare', 'Sage-femme en salle de naissance', '2020-09', undefined]])
  })

  test('a month in brackets; dates set apart by a full stop; marks of other kinds', () => {
    expect(jobs('JOBB\n\n2015 (august) - 2020 (mars)   Elektriker, Nordlys Elektro AS, Hamar')).toEqual([
      ['Nordlys Elektro AS', 'Elektriker', '2015-08', '2020-03'],
    ])
    expect(
      jobs('--- WORK ---\n\nRESEARCHER\nWaybridge Travel, Leeds. May 2021 to date.\n> 140 interviews'),
    ).toEqual([['Waybridge Travel', 'RESEARCHER', '2021-05', undefined]])
  })

  test('a table with its columns headed, and what was done below it under each employer', () => {
    const { resume } = readResumeText(
      `Tove Lindqvist\n\n## Career\n\n| When | What |\n|---|---|\n| 05/2020 – now | **Baker**, Kornblume Ltd, York |
| 03/2016-04/2020 | **Kitchen Assistant**, Old Mill Bread, Leeds |\n\n**Kornblume**\n- 14 bakers\n\n**Old Mill Bread**\n- Nights`,
    )
    expect(resume.work).toMatchObject([
      { name: 'Kornblume Ltd', position: 'Baker', startDate: '2020-05', highlights: ['14 bakers'] },
      { name: 'Old Mill Bread', startDate: '2016-03', endDate: '2020-04', highlights: ['Nights'] },
    ])
  })

  test('marks of lists that are letters or full stops; a title behind a colon', () => {
    expect(
      jobs(
        'Posts held\n\nKornblume (food consultants), York: Head Baker (May 2020 to date)\n  o Baked for 3 fairs in 2021, more than in 2020\n . 9 trainees in 2022',
      ),
    ).toEqual([['Kornblume', 'Head Baker', '2020-05', undefined]])
  })

  test('a heading in words of the person’s own is known by the job under it', () => {
    expect(
      jobs(
        '### What I do now\n\n**Support Lead, Pebble Parcels, Glasgow** — since June 2021\n\n- Team of 14',
      ),
    ).toEqual([['Pebble Parcels', 'Support Lead', '2021-06', undefined]])
    expect(
      jobs('NURSING POSTS\n\nStaff Nurse - Aireford Hospital, Leeds\nFeb 2016 - Aug 2019\n- Falls'),
    ).toEqual([['Aireford Hospital', 'Staff Nurse', '2016-02', '2019-08']])
  })
})

test.each([
  [
    'Ludger Wiesental · Bäckermeister\nMünster\n\nBERUFLICHER WEG\n\nBäcker, Terhorst\n2011 – 2018',
    'Ludger Wiesental',
  ],
  ['AMAYA LLORENS VIDAL Arquitecta\nZaragoza', 'AMAYA LLORENS VIDAL'],
  ['**Jerome Adeyinka-Strand** — Glasgow — jerome@example.org', 'Jerome Adeyinka-Strand'],
  ['Name: Henrike Wollenweber\nKassel', 'Henrike Wollenweber'],
])('the name at the top of %j', (text, name) => {
  expect(readResumeText(text).resume.basics?.name).toBe(name)
})

test('what stands under “Other” is none of the section above it; letters behind a name are none of it', () => {
  const { resume } = readResumeText(
    'Tove Lindqvist, MBKA\nBaker\n\nLANGUAGES\nEnglish (native)\n\nOTHER\nPolish the ovens\n\nVERV OG FRIVILLIG\nKasserer',
  )
  expect(resume.basics?.name).toBe('Tove Lindqvist')
  expect(resume.languages).toEqual([{ language: 'English', fluency: 'native' }])
})
