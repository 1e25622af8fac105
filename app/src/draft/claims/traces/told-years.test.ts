import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../../test/files/marks.ts'
import { readResume } from '../../resume/read.ts'

const surveyor = await readResume({
  bytes: Buffer.from(`Edda Kilbride
Land surveyor
Hawick

EXPERIENCE

Surveyor | Carrick Geomatics, Selkirk
May 2021 - present
- Tunnel scans for three rail clients
- Introduced a nightly backup; lost files down from 9 a year to 1

Surveyor | Teviot Maps, Melrose
March 2014 - April 2021
- Boundary plans, about 60 a month
- On call one week in five

EDUCATION
BSc Surveying, Melrose College, 2014

CERTIFICATES
Drone licence, 2022
`),
})
const vermesserin = await readResume({
  bytes: Buffer.from(`Edda Kilberg
Vermessungstechnikerin
Fulda

BERUFSERFAHRUNG

05/2021 – heute
Vermessungstechnikerin, Karst Geodaten GmbH, Eisenach
- Tunnelscans für drei Bahnkunden

03/2014 – 04/2021
Vermessungstechnikerin, Tewes Kartenbau, Gotha
- Grenzpläne, rund 60 im Monat
`),
})
const en = (text: string): string[] => markedIn(text, { resume: surveyor, language: 'en' })
const de = (text: string): string[] => markedIn(text, { resume: vermesserin, language: 'de' })

describe('years of what the lines of one job alone tell of', () => {
  test.each([
    'Nine years of tunnel scans have taught me patience.',
    'I have scanned tunnels for nine years.',
    'In Melrose I drew plans for over nine years.',
    'I began with boundary plans, where I spent over nine years.',
    'In my nine years here I have not lost a file.',
  ])('are counted by that job: %s', (text) => {
    expect(en(text).join(' ').toLowerCase()).toBe('nine years')
  })

  test.each([
    'Five years of tunnel scans have taught me patience.',
    'In Melrose I drew plans for about seven years.',
    'In my five years here I have learned a lot about tunnels.',
    'Twelve years of surveying have taught me patience.',
    'With twelve years behind me, I now scan tunnels.',
    'Twelve years in the trade, and I still like a tunnel.',
  ])('or by all where more may be meant: %s', (text) => {
    expect(en(text)).toEqual([])
  })

  test('in German too', () => {
    expect(de('Seit neun Jahren scanne ich Tunnel.')).toEqual(['neun Jahren'])
    expect(de('Neun Jahre Tunnelscans liegen hinter mir.')).toEqual(['Neun Jahre'])
    expect(de('Fünf Jahre Tunnelscans liegen hinter mir.')).toEqual([])
    expect(de('In Gotha war ich sieben Jahre lang für Grenzpläne da.')).toEqual([])
    expect(de('Erst kamen elf Jahre einfache Vermessung in Gotha.')).toEqual(['elf Jahre'])
    expect(de('Erst kamen sieben Jahre einfache Vermessung in Gotha.')).toEqual([])
    expect(de('In Gotha war ich elf Jahre lang für Grenzpläne da.')).toEqual(['elf Jahre'])
  })
})

describe('so many years ago', () => {
  test('is not what “for” says', () => {
    expect(en('Before joining them, at Teviot Maps for five years, I drew plans.')).toEqual([])
    expect(en('Before that, at Teviot Maps for twelve years, I started with plans.')).toEqual([
      'twelve years',
    ])
  })
  test('a certificate must be dated so', () => {
    expect(en('I took my drone licence four years ago.')).toEqual([])
    expect(en('I took my drone licence eight years ago.')).toEqual(['eight years'])
  })
})

test('years in all are of the place that the sentence calls "dort"', () => {
  expect(de('Dort machte ich insgesamt über fünf Jahre lang Tunnelscans.')).toEqual([])
  expect(de('Dort machte ich insgesamt über zehn Jahre lang Tunnelscans.')).toEqual(['zehn Jahre'])
})
