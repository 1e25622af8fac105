import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../../test/files/marks.ts'
import { readResume } from '../../resume/read.ts'

const resume = await readResume({
  bytes: Buffer.from(`Orla Penhale
Harbour pilot

PROFILE
At sea since 2003: deckhand, mate, pilot.

WORK

Pilot | Saltmere Harbour, Saltmere
May 2020 – present
- Bring in 900 ships a year
- Launches down from nine to seven between 2020 and 2023

Deck officer | Corran Ferries, Oban
June 2014 - April 2020
- Night watch on a ferry with boys and girls, 6-14 years
- Union delegate for 40 sailors

Cadet | Corran Ferries, Oban
June 2012 - May 2014
- Cargo plans for 30 voyages

EDUCATION
2009 - 2012  BSc Nautical Science, Solent
2008  A-levels, Oban

CERTIFICATES
Tug handling course, certified 2021
Radar refresher, 2024
Sea survival certificate, 2013
`),
})
const marked = (text: string): string[] => markedIn(text, { resume })

describe('years at a place are those of its own jobs', () => {
  test.each([
    'I have been with this crew for more than ten years.',
    'At Corran Ferries, for twelve years, I planned the cargo and gained my sea survival certificate.',
    'As pilot at Saltmere Harbour, over twelve years, I brought in 900 ships a year.',
    'I spent more than twelve years with Corran Ferries, my training included.',
    'I then went to Corran Ferries. In total I was there for thirteen years.',
    'I have been certified for tug handling for fourteen years.',
  ])('no more than these: %s', (text) => expect(marked(text)).not.toEqual([]))
  test.each([
    'I have been with this crew for more than six years.',
    'As pilot at Saltmere Harbour, over six years, I brought in 900 ships a year.',
    'I spent almost eight years with Corran Ferries, my training included.',
    'I have been certified for tug handling for five years.',
    'I have been a pilot for six and a half years.',
  ])('as many as they give: %s', (text) => expect(marked(text)).toEqual([]))
  test('how old the passengers were is no number of years', () =>
    expect(marked('At Corran Ferries I was union delegate for fourteen years.')).not.toEqual([]))
})

const kokk = await readResume({
  bytes: Buffer.from(`Runa Castell

ARBEIDSERFARING

06.2019 – nå  Kokk, Fjellstua, Voss
- Mat til 300 gjester

UTDANNING
2021 – 2023  Fagskole, matfag og ledelse, deltid, Bergen
2014  Fagbrev i kokkfaget

KURS
Kurs i hygiene, fornyet 2025
`),
})

describe('the year of a paper', () => {
  test('is its own, and no other paper’s', () =>
    expect(
      markedIn('Kokkfaget lærte jeg fram til fagbrevet i 2014, og i 2025 var fagskolen ferdig.', {
        resume: kokk,
      }),
    ).toEqual(['2025']))
  test('is what the résumé says', () =>
    expect(
      markedIn('Kokkfaget lærte jeg fram til fagbrevet i 2014, og i 2023 var fagskolen ferdig.', {
        resume: kokk,
      }),
    ).toEqual([]))
})
