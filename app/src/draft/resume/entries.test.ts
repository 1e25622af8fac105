import { describe, expect, test } from 'vitest'
import { jobsIn } from '../../../../test/files/resumes.ts'
import { readResumeText } from './text.ts'

/** The jobs of a résumé that has an item, or more, before another of the same job. */
const baking = (items: string) =>
  jobsIn(`EXPERIENCE\n\nBaker, Old Mill Bread, Leeds\nApril 2021 to date\n${items}\n - Rye and spelt`)

describe('jobs as people set them', () => {
  test('dates in a column before the employer, the title below with the year it changed', () => {
    expect(
      jobsIn(`CAREER\n\n2020 to date   KORNBLUME & SONS, York (bread, 19 staff)\n               Bakery Manager
               * Cut waste\n\n2016 to 2020   OLD MILL BREAD, Leeds
               Bakery Assistant, from 2018 Senior Bakery Assistant\n               * Nights`),
    ).toEqual([
      ['KORNBLUME & SONS', 'Bakery Manager', '2020', undefined],
      ['OLD MILL BREAD', 'Bakery Assistant', '2016', '2020'],
    ])
  })

  test('a long headline with brackets above a line of dates; a year that stands once for two months', () => {
    expect(
      jobsIn(`EXPERIENCIA\n\nJefa de turno de panadería | Panificadora Río Claro (3 obradores, 140 empleados, 2 tiendas), Soria
Mayo de 2022 – actualidad\n- Turnos\n\nAyudante | Horno Viejo, Soria\nAbril – septiembre de 2018\n- Reparto`),
    ).toEqual([
      ['Panificadora Río Claro', 'Jefa de turno de panadería', '2022-05', undefined],
      ['Horno Viejo', 'Ayudante', '2018-04', '2018-09'],
    ])
  })

  test('the year of a title given later is not when the job began', () => {
    expect(
      jobsIn(
        'EXPERIENCE\n\nBaker; since March 2019, deputy manager\nOld Mill Bread, Leeds\nApril 2017 – April 2021\n- Nights',
      ),
    ).toEqual([['Old Mill Bread', 'Baker', '2017-04', '2021-04']])
  })

  test('an item that the page broke before its dates begins no other job', () => {
    const one = [['Old Mill Bread', 'Baker', '2021-04', undefined]]
    expect(baking(' - Flour waste down from 9 % to 4 % between\n   2022 and 2025')).toEqual(one)
    expect(baking('- Complaints cut from 30 to 12 a month between May 2022 and\nMarch 2025')).toEqual(one)
    expect(baking('* Brought waste down by 38 per cent\n  since 2022')).toEqual(one)
    expect(baking('- Rye for the fairs in the summer of\n  2023/24, none sent back')).toEqual(one)
    expect(baking('- Nights\n2019 – 2021\nBaker, Acme Bread, York')).toHaveLength(2)
  })

  test('a firm with a trade in its name is no title', () => {
    expect(jobsIn('ERFARING\n\n2019 – nå: Formann, Fjordby Tømrer AS\n- Tak')).toEqual([
      ['Fjordby Tømrer AS', 'Formann', '2019', undefined],
    ])
  })

  test('a place before the dates is no month', () => {
    expect(jobsIn('EXPERIENCE\n\n**Data Analyst — Tidewell Insurance, Dundee** — Oct 2022 to now')).toEqual([
      ['Tidewell Insurance', 'Data Analyst', '2022-10', undefined],
    ])
  })

  test('dates on a line of their own, then title, employer and place', () => {
    expect(
      jobsIn(
        'PARCOURS\n\nDepuis septembre 2020\nSage-femme en salle de naissance, Clinique du Phare, Brest (1 900 naissances par an)\n- Tutrice',
      ),
    ).toEqual([['Clinique du Phare', 'Sage-femme en salle de naissance', '2020-09', undefined]])
  })

  test('a month in brackets; dates set apart by a full stop; marks of other kinds', () => {
    expect(jobsIn('JOBB\n\n2015 (august) - 2020 (mars)   Elektriker, Nordlys Elektro AS, Hamar')).toEqual([
      ['Nordlys Elektro AS', 'Elektriker', '2015-08', '2020-03'],
    ])
    expect(
      jobsIn('--- WORK ---\n\nRESEARCHER\nWaybridge Travel, Leeds. May 2021 to date.\n> 140 interviews'),
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
      jobsIn(
        'Posts held\n\nKornblume (food consultants), York: Head Baker (May 2020 to date)\n  o Baked for 3 fairs in 2021, more than in 2020\n . 9 trainees in 2022',
      ),
    ).toEqual([['Kornblume', 'Head Baker', '2020-05', undefined]])
  })

  test('a table of dates, and what was done below it under each employer’s name', () => {
    const { resume } = readResumeText(`# Tove Lindqvist

## Experience

| When | What | Where |
|---|---|---|
| 03/2021 – now | Cheesemonger and Buyer | Fallow Dairy Ltd, Ripon |
| 08/2016-02/2021 | Shop Assistant | Gable & Moss |

**Fallow Dairy**
- Cut waste by a third

**Gable & Moss**
- Tills`)
    expect(resume.work).toMatchObject([
      { name: 'Fallow Dairy Ltd', startDate: '2021-03', highlights: ['Cut waste by a third'] },
      { name: 'Gable & Moss', startDate: '2016-08', endDate: '2021-02', highlights: ['Tills'] },
    ])
  })

  test('a table whose empty cells belong to the row above', () => {
    const { resume } = readResumeText(`# Udo Brant

## Berufserfahrung

| Zeit | Stelle |
|---|---|
| 01/2019 – heute | **Konstrukteur, Hebewerk Ost GmbH, Gera** |
| | Hubtische bis 4 t |
| 04/2014 – 12/2018 | **Zeichner, Pressenbau Lohe, Jena** |
| | Stücklisten |`)
    expect(resume.work).toMatchObject([
      { name: 'Hebewerk Ost GmbH', position: 'Konstrukteur', highlights: ['Hubtische bis 4 t'] },
      { name: 'Pressenbau Lohe', position: 'Zeichner', highlights: ['Stücklisten'] },
    ])
  })

  test('columns set apart by a gap; dots of a typewriter', () => {
    expect(
      jobsIn(`WHERE I HAVE WORKED\n\nSaltpan Brewing, Leith                 Brewer, May 2020 to now\n  o Rye beers\n
The Otter's Rest, Oban             Bar Supervisor, June 2014 to Sept 2017\n  . 14 lines in 2016`),
    ).toEqual([
      ['Saltpan Brewing', 'Brewer', '2020-05', undefined],
      ["The Otter's Rest", 'Bar Supervisor', '2014-06', '2017-09'],
    ])
  })

  test('an employer and a place, then the title behind a colon; a department before the employer', () => {
    expect(
      jobsIn('CAREER\n\nThornbeck Builders, Leeds: Site Surveyor (January 2021 to date)\n- Site'),
    ).toEqual([['Thornbeck Builders', 'Site Surveyor', '2021-01', undefined]])
    expect(jobsIn('ERFARING\n\nRådgiver, kulturavdelingen, Lia kommune (2019 – nå)\n- Tilskudd')).toEqual([
      ['Lia kommune', 'Rådgiver', '2019', undefined],
    ])
  })

  test('a heading in words of the person’s own is known by the job under it', () => {
    expect(
      jobsIn(
        '### What I do now\n\n**Support Lead, Pebble Parcels, Glasgow** — since June 2021\n\n- Team of 14',
      ),
    ).toEqual([['Pebble Parcels', 'Support Lead', '2021-06', undefined]])
    expect(
      jobsIn('NURSING POSTS\n\nStaff Nurse - Aireford Hospital, Leeds\nFeb 2016 - Aug 2019\n- Falls'),
    ).toEqual([['Aireford Hospital', 'Staff Nurse', '2016-02', '2019-08']])
  })
})

describe('less common ways to set jobs', () => {
  test('several posts at one employer, each with dates of its own', () => {
    expect(
      jobsIn(`EXPERIENCE (most recent first)\n\nBrightwave Ltd, Leeds\nSenior Analyst, Jan 2021 – present\n- Team of 4
Analyst, Mar 2018 – Dec 2020\n- Reports\n\nCorner Foods, York\nClerk, 2016–18\n- Filing`),
    ).toEqual([
      ['Brightwave Ltd', 'Senior Analyst', '2021-01', undefined],
      ['Brightwave Ltd', 'Analyst', '2018-03', '2020-12'],
      ['Corner Foods', 'Clerk', '2016', '2018'],
    ])
  })

  test('dates to the day, and no empty line between the jobs', () => {
    expect(
      jobsIn(`1. Berufserfahrung\n\n01.03.2019 – 31.12.2021  Sachbearbeiterin Einkauf\nHolzwerk Brandt GmbH, Fulda
- Angebote\n15.04.2016 bis 28.02.2019  Bürokraft\nAutohaus Nickel, Fulda\n- Post`),
    ).toEqual([
      ['Holzwerk Brandt GmbH', 'Sachbearbeiterin Einkauf', '2019-03', '2021-12'],
      ['Autohaus Nickel', 'Bürokraft', '2016-04', '2019-02'],
    ])
    expect(
      jobsIn('EMPLOIS\n\nDu 3 mars 2019 au 30 juin 2022 : Fleuriste (Atelier Pivoine, Rennes)\n- Bouquets'),
    ).toEqual([['Atelier Pivoine', 'Fleuriste', '2019-03', '2022-06']])
  })

  test('jobs as items of a list, in a form, in sentences', () => {
    expect(
      jobsIn(
        '## Work history\n- **2020 – present** Baker, Old Mill Bread, Leeds.\n- **2016 – 2020** Kitchen porter, Gable Inn, Whitby',
      ),
    ).toEqual([
      ['Old Mill Bread', 'Baker', '2020', undefined],
      ['Gable Inn', 'Kitchen porter', '2016', '2020'],
    ])
    expect(
      jobsIn(
        "E X P E R I E N C E\n\nPosition: Nurse\nEmployer: St Mary's Hospital, Bath\nDates: June 2018 to present\n- Ward round",
      ),
    ).toEqual([["St Mary's Hospital", 'Nurse', '2018-06', undefined]])
    expect(
      jobsIn('WERDEGANG\n\nSeit 2020 bei der Nordbau AG in Kiel als Bauleiterin\n- 3 Baustellen'),
    ).toEqual([['Nordbau AG', 'Bauleiterin', '2020', undefined]])
    expect(
      jobsIn('EMPLEOS\n\n2019-actualidad. Jefa de sala. Restaurante El Faro, Gijón.\nEquipo de 8 personas.'),
    ).toEqual([['Restaurante El Faro', 'Jefa de sala', '2019', undefined]])
  })

  test('a list of posts first, and what was done below it; the title in brackets', () => {
    expect(
      jobsIn(`Career summary\n\nWard Sister | Tallow Hospital | 11/2018 - current\nStaff Nurse | Elm Hospital | 09/2013 - 10/2018
\nWard Sister, Tallow Hospital\n- 24 beds\n\nArkle Freight (Class 1 driver)   Jan 2010 - Aug 2013\nNights trunking, Leeds to Hull`),
    ).toEqual([
      ['Tallow Hospital', 'Ward Sister', '2018-11', undefined],
      ['Elm Hospital', 'Staff Nurse', '2013-09', '2018-10'],
      ['Arkle Freight', 'Class 1 driver', '2010-01', '2013-08'],
    ])
  })

  test('remarks on the time are no headline, and the name at the top is no heading', () => {
    const { resume } = readResumeText(
      '# Oskar Lind\n\n## Emplois\n\nEXPLOITANTE – Transports Marchal – Metz\nDe septembre 2017 à décembre 2019 (CDD puis CDI)\n• Litiges\n\nAide, Ville de Metz — 3 ans (2014 à 2017)',
    )
    expect(resume.basics?.name).toBe('Oskar Lind')
    expect(resume.work).toMatchObject([
      { name: 'Transports Marchal', position: 'EXPLOITANTE', startDate: '2017-09' },
      { name: 'Ville de Metz', position: 'Aide', startDate: '2014' },
    ])
  })

  test('the end of a time on the second line; what is told of a job below its headline', () => {
    expect(
      jobsIn(
        'STATIONEN\n\nseit 08/2022    Teamleiterin\n   Stadtwerke Hellental, Hellental\n   • 11 Leute\n01/2019 –    Kundenberaterin\n07/2022      Wasserwerk Brenz, Ulm\n   • Telefon',
      ),
    ).toEqual([
      ['Stadtwerke Hellental', 'Teamleiterin', '2022-08', undefined],
      ['Wasserwerk Brenz', 'Kundenberaterin', '2019-01', '2022-07'],
    ])
    expect(
      jobsIn(
        'WORK\nSept 2020 – now: Year 4 teacher, Larch Road Primary, Hexham\n  Maths lead since 2022\n  30 pupils',
      ),
    ).toEqual([['Larch Road Primary', 'Year 4 teacher', '2020-09', undefined]])
    expect(
      jobsIn('VIDA EN COCINAS\n\n- Cocinero en Hotel Meseta (Segovia), de mayo de 2017 a mayo de 2021.'),
    ).toMatchObject([[expect.anything(), expect.anything(), '2017-05', '2021-05']])
  })

  test('no heading over them', () => {
    expect(
      jobsIn('Brightwave Ltd, Leeds  2015 – present\n  Team Leader, 2019 – present\n  - Shifts'),
    ).toEqual([['Brightwave Ltd', 'Team Leader', '2019', undefined]])
  })
})

test('the same work at two times', () => {
  expect(
    jobsIn(
      'ARBEID\n\nJuni – aug. 2024     Sommervikar, Torsvåg Laks, Skjervøy\nog juni – aug. 2025  - Fôring fra flåte\n   - Ny rute',
    ),
  ).toEqual([
    ['Torsvåg Laks', 'Sommervikar', '2024-06', '2024-08'],
    ['Torsvåg Laks', 'Sommervikar', '2025-06', '2025-08'],
  ])
})

test('a heading in small letters that stands alone opens the jobs below it', () => {
  expect(jobsIn("What I've done\n\nPacker, Acme Mills, Hull (2016 – 2018)\n- Boxes")).toEqual([
    ['Acme Mills', 'Packer', '2016', '2018'],
  ])
})

describe('jobs in forms and in what sites put out', () => {
  test('several jobs at one employer, with how long it was in all', () => {
    expect(
      jobsIn(`Experience\n\nKornblume Ltd\n6 years 2 months\nBakery Manager\nOctober 2023 - Present (3 years 2 months)\nYork, England
14 bakers in two shifts.\n\nBaker\nOctober 2020 - September 2023 (3 years)`),
    ).toEqual([
      ['Kornblume Ltd', 'Bakery Manager', '2023-10', undefined],
      ['Kornblume Ltd', 'Baker', '2020-10', '2023-09'],
    ])
  })

  test.each([
    ['Dates', 'Occupation or position held', 'Name and address of employer'],
    ['Zeitraum', 'Beruf oder Funktion', 'Name und Adresse des Arbeitgebers'],
    ['Dates', 'Fonction ou poste occupé', 'Nom de l’employeur'],
    ['Fechas', 'Profesión o cargo desempeñado', 'Nombre del empleador'],
    ['Tidsrom', 'Yrke eller stilling', 'Navn på arbeidsgiver'],
  ])('a form that calls them %s, %s, %s', (dates, title, employer) => {
    const one = `${dates}: 01/09/2019 – 31/08/2022\n${title}: Baker\n${employer}: Kornblume Ltd, York`
    expect(jobsIn(`EXPERIENCE\n\n${one}\n\n${one.replaceAll('Kornblume', 'Halm')}`)).toEqual([
      ['Kornblume Ltd', 'Baker', '2019-09', '2022-08'],
      ['Halm Ltd', 'Baker', '2019-09', '2022-08'],
    ])
  })

  test('a long remark in brackets behind the employer', () => {
    const remark = '(bakery of the region, 24 shops, 2,400 loaves of rye and wheat a night)'
    expect(jobsIn(`EXPERIENCE\n\nSince May 2020: Baker\nKornblume Ltd, York ${remark}\n- Rye`)).toEqual([
      ['Kornblume Ltd', 'Baker', '2020-05', undefined],
    ])
  })

  test('a slash between two dates', () => {
    expect(
      jobsIn(
        'EXPERIENCE\n\n2022-03 / present : Baker, Kornblume Ltd, York\n- Rye\n\n2018 / 2022-02 : Miller, Halm Ltd, York\n- Oats',
      ),
    ).toEqual([
      ['Kornblume Ltd', 'Baker', '2022-03', undefined],
      ['Halm Ltd', 'Miller', '2018', '2022-02'],
    ])
  })

  test('years of two digits; a job and what was done there on one line', () => {
    expect(jobsIn('EXPERIENCE\n\nKORNBLUME LTD, York   06/19 – Present\nBaker\n- Rye')).toEqual([
      ['KORNBLUME LTD', 'Baker', '2019-06', undefined],
    ])
    expect(jobsIn('EXPERIENCE\n\nBaker, Kornblume Ltd (Jun ’14 to Feb ’19)')).toEqual([
      ['Kornblume Ltd', 'Baker', '2014-06', '2019-02'],
    ])
    expect(
      jobsIn('EXPERIENCIA\n\nHorno Viejo (Soria). Panadera. Jun 2014 - feb 2019. Masas madre y 3 tiendas.'),
    ).toEqual([['Horno Viejo', 'Panadera', '2014-06', '2019-02']])
  })

  test('who worked freelance for a firm names it with its town; a town alone is none', () => {
    expect(jobsIn('JOBS\n\nBaker (freelance), Halm Catering (York)\n2019 - 2021')).toEqual([
      ['Halm Catering', 'Baker (freelance)', '2019', '2021'],
    ])
    expect(jobsIn('JOBS\n\nFreelance baker, York\n2019 - 2021')).toEqual([
      [undefined, 'Freelance baker', '2019', '2021'],
    ])
  })
})

test('a list item goes on in its own column, or where it cannot end', () => {
  const { resume } = readResumeText(
    `Tove Lindqvist\n\nEXPERIENCE\n\nBaker, Kornblume Ltd (2016 - 2020)\n  • Moved the night shift to
    Tuesday and Friday\n  • Rye, spelt and\nEmmer breads\nBaker, Halm Ltd (2012 - 2016)`,
  )
  expect(resume.work).toMatchObject([
    { highlights: ['Moved the night shift to Tuesday and Friday', 'Rye, spelt and Emmer breads'] },
    { name: 'Halm Ltd' },
  ])
})
