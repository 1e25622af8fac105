import { describe, expect, test } from 'vitest'
import { jobsIn } from '../../../../test/files/resumes.ts'

describe('headlines of two lines', () => {
  test('what a title became is no employer, dated or not', () => {
    expect(
      jobsIn(`WORK\n\nKitchen Porter, later Commis Chef, Gable Inn, Whitby (Mar 2015 → Sept 2016)\n- Pots
\nDriver, since May 2024 Planner — Tern Haulage, Hull (Jan 2022 – today)\n- Routes`),
    ).toEqual([
      ['Gable Inn', 'Kitchen Porter, later Commis Chef', '2015-03', '2016-09'],
      ['Tern Haulage', 'Driver', '2022-01', undefined],
    ])
    expect(
      jobsIn(`BERUFSWEG\n\n02/2015 – 08/2021  Floristin, ab 2018 stellvertretende Filialleiterin\nBlumen Harkort, Hameln\n- Sträuße
\n10/2021 – heute\nFloristin und Ausbilderin (seit 2023), Gärtnerei Lohmann GmbH, Celle\n- Kränze`),
    ).toEqual([
      ['Blumen Harkort', 'Floristin', '2015-02', '2021-08'],
      ['Gärtnerei Lohmann GmbH', 'Floristin und Ausbilderin', '2021-10', undefined],
    ])
    expect(
      jobsIn(
        'WORK\n\nMoss & Pell, Limerick — Sales Assistant, from May 2014 Supervisor\nJune 2012 to July 2016\n- Tills',
      ),
    ).toEqual([['Moss & Pell', 'Sales Assistant', '2012-06', '2016-07']])
  })

  test('a shortened word ends no name, a long line may begin with the title, and a ward stands before its house', () => {
    expect(
      jobsIn(`BERUFSWEG\n\nseit 03/2020  Floristin und stellv. Filialleiterin\n              Blumen Harkort, Hameln\n- Kränze
\n02/2015 – 02/2020 · Klinikum Leineberg, Hameln\nGesundheits- und Krankenpflegerin, Geriatrie mit Frührehabilitation (24 Betten)\n- Pflege`),
    ).toEqual([
      ['Blumen Harkort', 'Floristin und stellv. Filialleiterin', '2020-03', undefined],
      ['Klinikum Leineberg', 'Gesundheits- und Krankenpflegerin', '2015-02', '2020-02'],
    ])
    expect(
      jobsIn(
        `WORK\n\nStaff Nurse, Burns Unit, Tern Valley Hospital, Hull\nJune 2012 to July 2016\n- Dressings
\nReedbank Water, Adelaide – Hydrologist\nMay 2009 – May 2012\n- Wells`,
      ),
    ).toEqual([
      ['Tern Valley Hospital', 'Staff Nurse', '2012-06', '2016-07'],
      ['Reedbank Water', 'Hydrologist', '2009-05', '2012-05'],
    ])
  })

  test('a title that no word tells is known by the firm above it, or by the other jobs', () => {
    expect(
      jobsIn(`ERFARING\n\nTorsvåg Laks AS, Skjervøy\nAnleggsgutt, august 2020 - d.d.\n- Fôr
\nRederiet Lunden, Harstad\nMotormann på MS Lunden, juni 2016 - juli 2020\n- Dekk`),
    ).toEqual([
      ['Torsvåg Laks AS', 'Anleggsgutt', '2020-08', undefined],
      ['Rederiet Lunden', 'Motormann på MS Lunden', '2016-06', '2020-07'],
    ])
    expect(
      jobsIn(`WORK\n\nShift Supervisor, Nights\nHollow Mill, Wakefield  Mar 2021 - present\n- Lines
\nPacker\nCorner Bakery, Otley  Aug 2014 - Aug 2016\n- Boxes`),
    ).toEqual([
      ['Hollow Mill', 'Shift Supervisor', '2021-03', undefined],
      ['Corner Bakery', 'Packer', '2014-08', '2016-08'],
    ])
    expect(
      jobsIn(`EXPERIENCIA\n\nBufete Roca, Vic\nAbogada | oct. 2017 – ene. 2021\n- Contratos
\nGestoría Pons, Olot\nPrácticas | sept. 2016 – jul. 2017\n- Escritos`),
    ).toEqual([
      ['Bufete Roca', 'Abogada', '2017-10', '2021-01'],
      ['Gestoría Pons', 'Prácticas', '2016-09', '2017-07'],
    ])
  })

  test('a headline that the page broke is read as one; what stands alone below it is the town', () => {
    expect(
      jobsIn(`PARCOURS\n\nSeptembre 2015 – mars 2019 : Orthoptiste, Centre de soins des\nQuatre Vents, Dinan\n- Bilans
\nMars 2013 – août 2015 – Assistante de direction,\nAteliers Rolland, Vitré\n- Courrier`),
    ).toEqual([
      ['Centre de soins des Quatre Vents', 'Orthoptiste', '2015-09', '2019-03'],
      ['Ateliers Rolland', 'Assistante de direction', '2013-03', '2015-08'],
    ])
    expect(
      jobsIn('WORK\n\nBackend Engineer, Copper Payments\nJan 2019 – now, Manchester (hybrid)\n- Refunds'),
    ).toEqual([['Copper Payments', 'Backend Engineer', '2019-01', undefined]])
  })

  test('who works for themselves, or is at home, has no employer', () => {
    expect(
      jobsIn(`WORK\n\nFreelance illustrator, Paisley  2019 to now\n- Covers
\n2015 – 2018  Career break: two children, Leeds`),
    ).toEqual([
      [undefined, 'Freelance illustrator', '2019', undefined],
      [undefined, 'Career break', '2015', '2018'],
    ])
  })

  test('an end that is left out behind the dash is today', () => {
    expect(
      jobsIn(
        'ARBEID\n\n03.2021 – Driftsleder, Torsvåg Laks AS, Skjervøy\n- Merder\n\n08.2016 – 02.2021 Lærling, Leka Fisk AS, Leka\n- Kar',
      ),
    ).toEqual([
      ['Torsvåg Laks AS', 'Driftsleder', '2021-03', undefined],
      ['Leka Fisk AS', 'Lærling', '2016-08', '2021-02'],
    ])
  })
})

describe('a headline as one says it', () => {
  test('“bei der” and the town are no part of the name', () => {
    expect(jobsIn('STATIONEN\n\n2014 bis heute: Bäcker bei der Halm Backwaren GmbH in Suhl')).toEqual([
      ['Halm Backwaren GmbH', 'Bäcker', '2014', undefined],
    ])
    expect(jobsIn('STATIONEN\n\n2006 bis 2014: Bäcker bei Backhaus Halm in Suhl')).toEqual([
      ['Backhaus Halm', 'Bäcker', '2006', '2014'],
    ])
  })

  test('what was done stands behind a colon', () => {
    expect(
      jobsIn('EMPLOIS\n\n- 2019-2021 : Boulanger, Fournil Kerloc (Brest) : pain de seigle et brioches'),
    ).toEqual([['Fournil Kerloc', 'Boulanger', '2019', '2021']])
  })

  test('a title since lately and one before it are one job that goes on', () => {
    expect(
      jobsIn(
        'JOBS\n\nHead Baker (since 07/2022), before that Baker (04/2018 – 06/2022)\nHalm Ltd, York\n- Rye',
      ),
    ).toEqual([['Halm Ltd', 'Head Baker', '2018-04', undefined]])
  })
})
