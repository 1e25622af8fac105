import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../../test/files/marks.ts'
import { postingWith } from '../../../../../test/files/postings.ts'
import { readResume } from '../../resume/read.ts'

const posting = postingWith({ title: 'Gardener', company: 'Ferry Works', description: 'We keep four parks.' })

const english = await readResume({
  bytes: Buffer.from(`Ottilie Vance

EXPERIENCE

Head Gardener | Skerry Estate, Oban
May 2020 - present
- Replanted the walled orchard with 140 heritage apple trees
- Opened the garden to school visits, 25 a year

Gardener | Thornwick Nurseries, Wick
March 2014 - April 2020
- Grew alpine seedlings under glass
- Potted 9,000 ferns a season with a crew of three
`),
})

const german = await readResume({
  bytes: Buffer.from(`Ottilie Vance

BERUFSERFAHRUNG

05/2020 – heute
Gärtnerin, Stadtgrün Merseburg
- Streuobstwiese mit 140 Apfelbäumen neu angelegt
- Führungen für Schulklassen, 25 im Jahr

03/2014 – 04/2020
Gärtnerin, Staudenhof Quarz, Halle
- Anzucht von Alpenpflanzen im Gewächshaus
- 9.000 Farne je Saison getopft
`),
})

const markedInGerman = (text: string): string[] => markedIn(text, { resume: german, posting, language: 'de' })

describe('work told of another employer than the one that has it', () => {
  test.each([
    [
      'beside work that is of the one named',
      'At Thornwick I grew alpine seedlings, potted ferns and replanted the walled orchard.',
      'Thornwick',
    ],
    [
      'where the name stands behind no preposition',
      'I kept the Thornwick ferns potted and the walled orchard planted with heritage apple trees.',
      'Thornwick',
    ],
  ])('is marked: %s', (_, text, part) => {
    expect(markedIn(text, { resume: english, posting, language: 'en' })).toContain(part)
  })

  test.each([
    'At Thornwick I grew alpine seedlings and potted ferns.',
    'I replanted the walled orchard at Skerry and, before that, grew alpine seedlings at Thornwick.',
    'After Thornwick I replanted the walled orchard with heritage apple trees.',
  ])('what is told of the right one is not: %s', (text) => {
    expect(markedIn(text, { resume: english, posting, language: 'en' })).toEqual([])
  })

  test('in German', () => {
    expect(
      markedInGerman(
        'Im Staudenhof Quarz habe ich Farne getopft und die Streuobstwiese mit Apfelbäumen angelegt.',
      ),
    ).toContain('Staudenhof Quarz')
    expect(
      markedInGerman(
        'Heute lege ich eine Streuobstwiese mit Apfelbäumen an, und schon beim alten Staudenhof Quarz in Halle habe ich Farne getopft.',
      ),
    ).toEqual([])
  })

  test('a house that no document names, in its town, is marked beside another statement', () => {
    expect(
      markedInGerman(
        'Im Landgut Kronau in Halle habe ich 9.000 Farne je Saison getopft, und seit 2020 lege ich Wiesen mit Apfelbäumen an.',
      ),
    ).toContain('Landgut Kronau')
  })
})
