import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../test/files/marks.ts'
import { readResume } from '../resume/read.ts'

const diver = await readResume({
  bytes: Buffer.from(`Ada Sorrel

EXPERIENCE

Commercial Diver | Fellside Subsea, Oban
March 2019 - present
- Inspected 40 mooring chains, helped with crane lifts

CERTIFICATES

HSE Surface Supplied Diving, 2018
Boat handling, level 2 (2020)
`),
})

const degrees = (text: string): string[] => markedIn(text, { resume: diver }, 'degree')

describe('what a certificate is called', () => {
  test('a name that none of the résumé’s has is marked, whatever the work was', () =>
    expect(degrees('I also hold a crane operator certificate.')).not.toEqual([]))
  test('one of the résumé’s own is not, nor a wish or a course without a name', () => {
    expect(degrees('I hold a boat handling certificate.')).toEqual([])
    expect(degrees('I would like to take a crane operator certificate.')).toEqual([])
    expect(degrees('I took a two-day course in 2020.')).toEqual([])
  })
  test('a name put together of two of the résumé’s is marked', () =>
    expect(degrees('I hold a boat diving certificate.')).not.toEqual([]))
  test('another step of it than the résumé’s is marked', () => {
    expect(degrees('I passed boat handling level 3 in 2020.')).not.toEqual([])
    expect(degrees('I passed boat handling level 2 in 2020.')).toEqual([])
    expect(degrees('I would like to take boat handling level 3.')).toEqual([])
  })
  test('the second of two is asked for as well', () =>
    expect(
      degrees(
        'I have worked offshore for years and hold HSE Surface Supplied Diving and a gas freeing ticket.',
      ),
    ).not.toEqual([]))
  test('how long a course took is no part of its name', () =>
    expect(degrees('I also took a three-day boat handling course in 2020.')).toEqual([]))
})

const baker = await readResume({
  bytes: Buffer.from(`Ada Sorrel

EXPÉRIENCE

Boulangère | Maison Fellside, Brest
mars 2019 - aujourd'hui
- 40 sortes de pain

FORMATION

2018  CAP Boulanger, Quimper
`),
})

const miller = await readResume({
  bytes: Buffer.from(`Ada Sorrel

BERUFSERFAHRUNG

Müllerin | Kornmühle Fellside, Kiel
03/2019 - heute
- Vermahlung von 40 t Roggen

AUSBILDUNG

2018 Gesellenbrief als Müllerin
2021 Staplerschein
`),
})

describe('what a certificate is in', () => {
  test('stands with this certificate in the résumé', () => {
    expect(markedIn("J'ai le CAP Fleuriste.", { resume: baker }, 'degree')).not.toEqual([])
    expect(markedIn("J'ai le CAP de boulangère.", { resume: baker }, 'degree')).toEqual([])
    expect(markedIn("J'ai passé le CAP en alternance.", { resume: baker }, 'degree')).toEqual([])
  })
  test('counts where the certificate stands first', () => {
    expect(markedIn('Den Taucherschein habe ich 2021 gemacht.', { resume: miller }, 'degree')).not.toEqual([])
    expect(markedIn('Den Staplerschein habe ich 2021 gemacht.', { resume: miller }, 'degree')).toEqual([])
  })
})

const clerk = await readResume({
  bytes: Buffer.from(`Ilka Roe

EXPERIENCE

Data Clerk | Pollard Mills, Leeds
March 2019 - present
- Weekly stock tables in BigQuery and GCP

CERTIFICATES

Lean Six Sigma Yellow Belt, 2021
Tableau Desktop Specialist Certificate, 2022
Studying for the Diploma in Milling (Dip Mill), 2 of 4 units passed
Certificate in Milling (Cert Mill), 2020
`),
})

describe('all of what a certificate is called', () => {
  test.each([
    'I hold the GCP Data Clerk certificate.',
    'I hold the Tableau Server Specialist certificate.',
    'I hold the Dip Mill.',
  ])('is asked for: %s', (text) => expect(markedIn(text, { resume: clerk }, 'degree')).not.toEqual([]))
  test.each([
    'I hold the Tableau Desktop Specialist certificate.',
    'I hold the Cert Mill.',
    'I am studying for the Diploma in Milling.',
  ])('is the résumé’s own: %s', (text) => expect(markedIn(text, { resume: clerk })).toEqual([]))
})
