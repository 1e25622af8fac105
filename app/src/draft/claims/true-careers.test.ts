import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../test/files/marks.ts'
import { readResume } from '../resume/read.ts'

const read = async (text: string) => await readResume({ bytes: Buffer.from(text) })

const english = await read(`Hester Vale
Surveyor

EXPERIENCE

Senior Surveyor | Brackwell Mapping, Leeds
November 2019 - present
- Responsible for two flood map renewals
- Re-drawn sheets fell from 9 in 100 to 2 in 100

Surveyor | Dunmere Surveys, York
October 2015 - October 2019
- Measured 14 flood plains
- Trained 6 new starters

Graduate Trainee | Pell & Frost, Hull
September 2013 - September 2015
- Levelled 40 road sections
`)
const german = await read(`Jonas Reber
Vermessungsingenieur

BERUFSERFAHRUNG

03/2020 - heute   Sachgebietsleiter Kataster, Stadt Altweiler
Leitung eines Sachgebiets mit 7 Beschäftigten
- Bearbeitungszeit von 12 auf 8 Wochen gesenkt

03/2014 - 02/2020   Geselle, Werkstatt Hohlbein, Trier
- 60 Stative im Jahr instand gesetzt
`)
const norwegian = await read(`Eira Solli
Tromsø

ERFARING

Systemutvikler | Havdis Data, Tromsø
mars 2021 - nå
- Flyttet 12 tjenester

Junior utvikler | Nordlys Kart, Bodø
januar 2018 - februar 2021
- Laget kartvisning

Lærling | Lade skolefritidsordning, Trondheim
august 2015 - desember 2017
- Bygde dukketeater med barna
`)
const languages = { en: english, de: german, no: norwegian }
const marks = (language: keyof typeof languages, text: string): string[] =>
  markedIn(text, { resume: languages[language], language })

describe('what is said of a whole career, or of the place that is named', () => {
  test.each([
    [
      'en',
      'what is still so',
      'I began as a trainee at Pell & Frost, and after thirteen years I still like a wet field.',
    ],
    [
      'en',
      'an earlier place between commas',
      'I am responsible for two flood map renewals, and earlier, at Dunmere Surveys, I measured 14 plains.',
    ],
    ['en', 'people by another name', 'At Dunmere Surveys I showed six new people the job.'],
    [
      'en',
      'a share of a hundred',
      'At Brackwell Mapping too much went back to the table: nine in every hundred.',
    ],
    ['en', 'initials of every day', 'I know the GP side as well.'],
    [
      'de',
      'an auxiliary behind the years',
      'Ich arbeite seit zwölf Jahren und habe bei der Stadt Altweiler die Bearbeitungszeit von 12 auf 8 Wochen gesenkt.',
    ],
    ['de', 'what one does after it', 'Nach zwölf Jahren in der Vermessung mag ich die Werkbank noch immer.'],
    ['de', 'a line of what is led', 'Ich leite ein Sachgebiet mit sieben Beschäftigten.'],
    ['no', 'a kind of the trade', 'Jeg har vært utvikler i åtte år og sitter nå hos Havdis Data.'],
    ['no', 'the initials of a compound', 'På Lade SFO bygde jeg dukketeater med barna.'],
  ] as const)('is not marked: %s: %s', (language, _, text) => expect(marks(language, text)).toEqual([]))

  test.each([
    [
      'en',
      'more than the career',
      'I began as a trainee at Pell & Frost, and after twenty years I still like a wet field.',
      'twenty years',
    ],
    ['en', 'more people', 'At Dunmere Surveys I showed nine new people the job.', 'nine'],
    [
      'en',
      'another share',
      'At Brackwell Mapping too much went back to the table: six in every hundred.',
      'six',
    ],
    [
      'de',
      'more than the career',
      'Ich arbeite seit zwanzig Jahren und habe bei der Stadt Altweiler die Bearbeitungszeit gesenkt.',
      'zwanzig Jahren',
    ],
    [
      'no',
      'too long in the trade',
      'Jeg har vært utvikler i elleve år og sitter nå hos Havdis Data.',
      'elleve år',
    ],
    ['no', 'the kind alone', 'Jeg har vært systemutvikler i åtte år.', 'åtte år'],
    ['no', 'other initials', 'På Lade BFO bygde jeg dukketeater med barna.', 'Lade BFO'],
  ] as const)('is marked: %s: %s', (language, _, text, mark) =>
    expect(marks(language, text)).toContainEqual(expect.stringContaining(mark)),
  )
})
