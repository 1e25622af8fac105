import { expect, test } from 'vitest'
import { kindsIn } from '../../../../test/files/marks.ts'
import { readResume } from '../resume/read.ts'

const teacher = await readResume({
  bytes: Buffer.from(`Ines Halloran

EXPERIENCE

Class Teacher, Brackwater School, Hull
2019 - present
- Own Year 7 tutor group, 28 pupils
- Mentor for new teachers in a team of 3
- Cut absences from 9 % to 6 %

Teaching Assistant, Elmfield Primary, Selby
2015 - 2018
- Reading practice with 9 pupils
- Mentored 3 volunteers, team of 5
- Library loans up from 40 to 65 a week
`),
})
const kinds = (text: string): string[] => kindsIn(text, { resume: teacher, language: 'en' })

test('of two employers in a sentence each has its own figures', () => {
  const { length } = kinds(
    'At Elmfield Primary library loans rose from 40 to 65 a week, and at Brackwater absences fell from 9 % to 6 %.',
  )
  expect(length).toBe(0)
  expect(
    kinds('At Elmfield Primary absences fell from 9 % to 6 %, and at Brackwater I have a tutor group.'),
  ).toContain('employer')
  expect(
    kinds(
      'A word on my path: I began at Elmfield Primary in Selby, and later, at Brackwater School, library loans rose from 40 to 65 a week.',
    ),
  ).toContain('employer')
})

test('a number is that of the line that counts the same, and no name of a class', () => {
  expect(kinds('At Elmfield Primary I practised reading with nine pupils.')).toEqual([])
  expect(kinds('At Brackwater School I mentored three volunteers.')).toContain('employer')
  expect(kinds('At Elmfield Primary I heard nine pupils read, so I know where Year 7 begins.')).toEqual([])
})

test('where the employer was not read, the work is still elsewhere', async () => {
  const midwife = await readResume({
    bytes: Buffer.from(`Judith Pohl

BERUFSWEG

04/2021 – heute   Hebamme
                  Klinik am Anger, Erfurt
   - betreue 110 Geburten im Jahr

10/2016 – 03/2021 Freiberufliche Hebamme
   - 27 Geburtsvorbereitungskurse geleitet
`),
  })
  const text = 'An der Klinik am Anger betreue ich 110 Geburten und habe dort auch 27 Kurse geleitet.'
  expect(kindsIn(text, { resume: midwife, language: 'de' })).toContain('employer')
})

test('a Norwegian verb that begins like "før" is no time before', async () => {
  const keeper = await readResume({
    bytes: Buffer.from(`Sindre Vold

ARBEIDSERFARING

2019 - nå   Driftsleder, Vestvåg Fisk, Bergen
- fôrfaktor ned fra 1,21 til 1,14

2014 - 2018   Røkter, Holmen Laks, Bømlo
- fører av båt på 14 meter, fulgte fôrfaktor daglig
`),
  })
  const of = (text: string): string[] => kindsIn(text, { resume: keeper, language: 'no' })
  expect(of('I fire år var jeg røkter hos Holmen Laks, der jeg førte båten på 14 meter.')).toEqual([])
  expect(of('Jeg var røkter hos Holmen Laks, der jeg førte båten og så fôrfaktoren på 1,14.')).toContain(
    'employer',
  )
})

test('a mark out of five is exact', async () => {
  const guide = await readResume({
    bytes: Buffer.from(`Jo Fenwick

EXPERIENCE

Guide, Tideway Museum, Hull
2019 - present
- Visitors' rating 4.6 out of 5 on average
`),
  })
  const of = (text: string): string[] => kindsIn(text, { resume: guide, language: 'en' })
  expect(of('Visitors rate my tours 4.6 out of 5 on average.')).toEqual([])
  expect(of('Visitors rate my tours 4.8 out of 5 on average.')).toContain('number')
})
