import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../../test/files/marks.ts'
import { readResume } from '../../resume/read.ts'

const surveyor = await readResume({
  bytes: Buffer.from(`Edda Kilbride

EXPERIENCE

Surveyor | Teviot Maps, Melrose
March 2014 - present
- Boundary plans, about 60 a month
- On call one week in five
- Cut the yearly archive report from 3 days to 5 hours
- Damaged tripods down from 9 a year to 1
`),
})
const arpentrice = await readResume({
  bytes: Buffer.from(`Edda Kilbert

EXPÉRIENCE

Géomètre | Plans de la Tweed, Melle
mars 2014 - aujourd'hui
- Plans de bornage, environ 60 par mois
- Astreinte une semaine sur cinq
`),
})
const en = (text: string): string[] => markedIn(text, { resume: surveyor, language: 'en' })
const fr = (text: string): string[] => markedIn(text, { resume: arpentrice, language: 'fr' })

describe('the number of a line in another period', () => {
  test('is marked', () => {
    expect(en('I draw about 60 boundary plans a week.')).toEqual(['60 boundary plans a week'])
    expect(en('Each week I draw about 60 boundary plans.')).toEqual(['60'])
    expect(fr('Je dessine environ 60 plans de bornage par semaine.')).not.toEqual([])
  })

  test('and in its own is not', () => {
    expect(en('I draw about 60 boundary plans a month.')).toEqual([])
    expect(en('Each month I draw about 60 boundary plans.')).toEqual([])
    expect(en('Sixty plans a month, and I work five days a week.')).toEqual([])
    expect(fr('Je dessine environ 60 plans de bornage chaque mois.')).toEqual([])
  })
})

describe('a turn of one in so many weeks', () => {
  test('that is not the line’s is marked', () => {
    expect(en('I am on call one week in three.')).not.toEqual([])
    expect(en('I am on call every third week.')).not.toEqual([])
    expect(fr("Je suis d'astreinte une semaine sur trois.")).not.toEqual([])
  })

  test('that is the line’s is not', () => {
    expect(en('I am on call one week in five.')).toEqual([])
    expect(en('I am on call every fifth week.')).toEqual([])
    expect(fr("Je suis d'astreinte une semaine sur cinq.")).toEqual([])
  })
})

describe('how long it took, every so often', () => {
  test('is no rate', () => {
    expect(en('Our archive report took three days every year; it now takes five hours.')).toEqual([])
  })
})

describe('down to one', () => {
  test('the article is a number', () => {
    expect(en('Damaged tripods went from nine in the first year to one in the last.')).toEqual([])
    expect(en('Damaged tripods went from seven a year to one in the last.')).toEqual(['seven'])
    expect(en('Damaged tripods are down from nine a year to zero.')).toEqual(['zero'])
  })
})
