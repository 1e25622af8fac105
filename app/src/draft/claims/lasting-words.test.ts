import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../test/files/marks.ts'
import { readResume } from '../resume/read.ts'

const weberin = await readResume({
  bytes: Buffer.from(`Jutta Kelm
Weberin

BERUFSERFAHRUNG

03/2020 – heute
Weberin, Tuchhaus Ilm, Apolda
- Zweitägige Führungen durch die Weberei
- Einführung am Webstuhl für Gäste, 3 Stunden
`),
})
const vever = await readResume({
  bytes: Buffer.from(`Jorid Kjelm
Vever

ERFARING

Mars 2020 – nå
Vever, Tøyhuset Ål, Gol
- Innføring i veving for gjester, 3 dager
`),
})
const de = (text: string): string[] => markedIn(text, { resume: weberin, language: 'de' })
const no = (text: string): string[] => markedIn(text, { resume: vever, language: 'no' })

describe('a stretch of time in one word', () => {
  test('must be the résumé’s', () => {
    expect(de('Ich gebe Gästen eine fünfstündige Einführung am Webstuhl.')).toEqual(['fünfstündige'])
    expect(de('Ich mache dreitägige Führungen durch die Weberei.')).toEqual(['dreitägige'])
    expect(no('Jeg gir gjester en tidagers innføring i veving.')).toEqual(['tidagers'])
  })

  test('of years of work must be had, and a child may be as old as it is', () => {
    expect(de('In meiner elfjährigen Arbeit bei Tuchhaus Ilm habe ich viel gewebt.')).toEqual(['elfjährigen'])
    expect(de('In meiner sechsjährigen Arbeit bei Tuchhaus Ilm habe ich viel gewebt.')).toEqual([])
    expect(de('Mit meiner elfjährigen Tochter webe ich auch zu Hause.')).toEqual([])
    expect(no('Jeg har elleveårig erfaring som vever.')).toEqual(['elleveårig'])
  })

  test('may be told in two words, or in other ones', () => {
    expect(de('Ich gebe Gästen eine dreistündige Einführung am Webstuhl.')).toEqual([])
    expect(de('Ich mache Führungen von zwei Tagen durch die Weberei.')).toEqual([])
    expect(de('Ich mache mehrtägige Führungen und bin ganztägig da.')).toEqual([])
    expect(no('Jeg gir gjester en tredagers innføring i veving.')).toEqual([])
  })
})
