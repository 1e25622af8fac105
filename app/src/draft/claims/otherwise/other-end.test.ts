import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../../test/files/marks.ts'
import { readResume } from '../../resume/read.ts'

const resumeOf = (text: string) => readResume({ bytes: Buffer.from(text) })

const english = await resumeOf(`Oona Tarbuck

EXPERIENCE

Ward Clerk | Penhallow Hospital, Truro
May 2020 - present
- Lost notes went from 12 in 2021 to 2 in 2024
- Waiting time for letters cut from 21 to 14 days
- Booked 60 visits a week, and 25 home visits a month
- Trained eight volunteers; six stayed on after the trial
- Printing costs cut by a third
- Letters of complaint answered within 6 days

Receptionist | Lanyon Dental, Redruth
March 2014 - April 2020
- No-shows down from 9 % to 4 %
- Share of calls answered by the third ring went from 71 to 92 %
`)
const german = await resumeOf(`Oda Tarbach

BERUFSERFAHRUNG

Disponentin, Spedition Hallgarten, Mainz
05/2020 – heute
- Leerfahrten von 18 % auf 11 % gesenkt
- Antwortzeit auf Anfragen von 3 Wochen auf 10 Tage verkürzt
- 9 Fahrer eingearbeitet, 7 davon blieben nach der Probezeit
`)
const french = await resumeOf(`Odile Tarbais

EXPÉRIENCE

Magasinière, Entrepôt Valmont, Reims
mai 2020 - aujourd'hui
- Erreurs de préparation : de 14 à 6 par semaine
`)
const spanish = await resumeOf(`Olaya Tarbes

EXPERIENCIA

Recepcionista, Clínica Valdeón, León
Mayo 2020 - hoy
- Quejas de pacientes: de 11 a 4 al mes
`)
const norwegian = await resumeOf(`Oda Tarberg

ERFARING

Vaktmester, Furulia Borettslag, Hamar
mai 2020 - nå
- Strømforbruket i vaskeriet ned fra 40 til 31 prosent
- Strømforbruket i garasjen er 25 prosent av alt
`)

describe('a change with one end of a line and another for its other', () => {
  test.each([
    ['en', 'At Penhallow, lost notes went from twelve in 2021 to none in 2024.', 'none', english],
    ['en', 'Letters now take six days rather than 21, and the waiting is over.', 'six', english],
    ['en', 'Lost notes were a worry at Penhallow, and now we are down to one.', 'one', english],
    [
      'en',
      'I worked at Lanyon Dental for six years, and in that time the share of calls answered by the third ring rose from 61 to 92 %.',
      '61',
      english,
    ],
    ['de', 'Die Antwortzeit auf Anfragen ist von drei Wochen auf eine Woche gesunken.', 'eine', german],
    ['fr', 'Chez Valmont, les erreurs de préparation sont passées de 14 à aucune.', 'aucune', french],
    ['es', 'En Valdeón las quejas de pacientes bajaron de 11 a ninguna.', 'ninguna', spanish],
    ['no', 'I Furulia gikk strømforbruket i vaskeriet fra 40 til 25 prosent.', '25 prosent', norwegian],
  ])('is marked (%s): %s', (language, text, part, resume) => {
    expect(markedIn(text, { resume, language }).join(' ')).toContain(part)
  })

  test.each([
    ['en', 'At Penhallow, lost notes went from twelve in 2021 to two in 2024.', english],
    ['en', 'Letters at Penhallow now take two weeks rather than three.', english],
    ['en', 'The share of no-shows at Lanyon Dental fell from 9 to 4 %.', english],
    ['de', 'Die Antwortzeit auf Anfragen ist von drei Wochen auf zehn Tage gesunken.', german],
    ['fr', 'Chez Valmont, les erreurs de préparation sont passées de 14 à 6 par semaine.', french],
    ['es', 'En Valdeón las quejas de pacientes bajaron de once a cuatro al mes.', spanish],
    ['no', 'I Furulia gikk strømforbruket i vaskeriet fra 40 til 31 prosent.', norwegian],
  ])('is not, where both are the line’s (%s): %s', (language, text, resume) => {
    expect(markedIn(text, { resume, language })).toEqual([])
  })
})

describe('all of a number of which a line tells only so of a part', () => {
  test.each([
    ['en', 'I trained eight volunteers, all of whom stayed on after the trial.', 'all of whom', english],
    ['de', 'Neun Fahrer habe ich eingearbeitet, und alle blieben nach der Probezeit.', 'alle', german],
  ])('is marked (%s): %s', (language, text, part, resume) => {
    expect(markedIn(text, { resume, language }).join(' ')).toContain(part)
  })

  test.each([
    ['en', 'Of the eight volunteers I trained, six stayed on after the trial.', english],
    ['en', 'I trained eight volunteers, all of them from the town.', english],
    ['de', 'Neun Fahrer habe ich eingearbeitet, alle in Mainz.', german],
  ])('is not, where it is said of the part or is something else (%s): %s', (language, text, resume) => {
    expect(markedIn(text, { resume, language })).toEqual([])
  })
})

test('a number is none that its line counts in another stretch of time', () => {
  const marks = markedIn('At Penhallow Hospital I sorted 60 parcels a month.', {
    resume: english,
    language: 'en',
  })
  expect(marks.join(' ')).toContain('60')
})

test.each([
  'Printing at Penhallow now costs half as much.',
  'I cut printing costs at Penhallow by more than half.',
])('a share in words is a number: %s', (text) => {
  expect(markedIn(text, { resume: english, language: 'en' })).not.toEqual([])
})
