import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../test/files/marks.ts'
import { readResume } from '../resume/read.ts'

const resume = await readResume({
  bytes: Buffer.from(`Marta Quill
Surveyor

EXPERIENCE

Senior Surveyor | Tidemark Surveys, Hull
March 2021 - present
- Dredging surveys of nine ports, on call one week in three
- Helped the chief hydrographer with the annual chart report
- Assistance with the accreditation file (obtained in 2023)

Surveyor | Brackwater Mapping, Leeds
June 2017 - February 2021
- Wrote the echo sounder manual, still used by two crews
- Second of 14 graduates in the 2019 skills contest

Deckhand | Ouse Ferries, York
May 2014 - May 2016

EDUCATION
MA Maritime Archaeology, Hull, 2017

LANGUAGES
English, Danish (C1)

CERTIFICATES
First Aid at Sea, 2024
Driving licence C1 (2019)
Cambridge C2 Proficiency, 2016
`),
})
const marked = (text: string): string[] => markedIn(text, { resume, language: 'en' })

describe('what is said of each thing by itself', () => {
  test.each([
    ['one statement for each employer', 'Today I survey nine ports, and at Brackwater I wrote a manual.'],
    ['a title before, an employer behind', 'Until 2016 I was a deckhand; today I work for Tidemark Surveys.'],
    ['what came later', 'I was a deckhand at Ouse Ferries before I went to university in 2017.'],
    [
      'years behind what came later',
      'I began at Ouse Ferries, before spending four years at Brackwater Mapping.',
    ],
    ['the degree by its initials', 'I hold a master’s degree in maritime archaeology.'],
    ['the degree of others', 'I helped the trainees, and all of them got their doctorate.'],
    ['whom one helped', 'I helped a chief hydrographer with the chart report.'],
    ['a class of licence', 'I have driven with a C1 licence since 2019.'],
    ['an exam in no line of a job', 'I obtained First Aid at Sea in 2024.'],
    ['a number beside its year', 'I came second of fourteen in 2019.'],
  ])('%s: %s', (_, text) => expect(marked(text)).toEqual([]))

  test.each([
    ['another code', 'I have driven with a D1 licence, and my French is at C1.'],
    ['a code of another language', 'I have a C1 in British Sign Language.'],
    ['a degree by other initials', 'I hold a doctorate in maritime archaeology.'],
    [
      'years at the employer named last',
      'I began at Ouse Ferries, before spending nine years in Leeds, at Brackwater Mapping.',
    ],
  ])('but not %s: %s', (_, text) => expect(marked(text)).not.toEqual([]))
})
