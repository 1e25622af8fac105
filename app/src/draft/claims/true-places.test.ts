import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../test/files/marks.ts'
import { readResume } from '../resume/read.ts'

const english = await readResume({
  bytes: Buffer.from(`Hester Quill

EXPERIENCE

Weaver | Cressbrook Mill, Buxton
March 2021 - present
- Supervise one apprentice at the looms
- Wove 40 rugs a year to order
- 7 staff, two looms
- Mended orders for three mills; delivered 90 % on time

Gallery Assistant | Withern Gallery, Louth
June 2016 - February 2021
- Hung nine textile exhibitions
- Visitor numbers up from 8,000 to 13,000

Apprentice | Marlow Abbey Hotel, Ripon
May 2013 - May 2016
- Laid 220 covers for banquets

LANGUAGES
English (native), Scots Gaelic (fluent)

CERTIFICATES
2020 Expert in natural dyes (online course)

OTHER
Runs a spinning workshop at a day centre
`),
})
const german = await readResume({
  bytes: Buffer.from(`Hester Quill

BERUFSERFAHRUNG

03/2021 – heute
Leiterin Weberei, Spinnhof Agger, Lohmar
- 40 Teppiche im Jahr gewebt

06/2016 – 02/2021
Weberin, Leinenhaus Brück, Bergisch Gladbach
- Neun Ausstellungen gehängt

KENNTNISSE
Jacquard: sicher

EHRENAMT
Wasserwacht, Gruppenführerin (11 Kräfte) seit 2019
`),
})

const spanish = await readResume({
  bytes: Buffer.from(`Hester Quill

EXPERIENCIA

03/2021 – actualidad Tejedora
Telares Aroza, Soria
- 40 alfombras al año por encargo

06/2016 – 02/2021 Encargada de sala
Galería Montes, Burgos
- Nueve exposiciones textiles
`),
})

const marks = (text: string): string[] => markedIn(text, { resume: english, language: 'en' })
const inGerman = (text: string): string[] => markedIn(text, { resume: german, language: 'de' })

describe('true of the place that is named', () => {
  test.each([
    ['whoever works there has the word', 'At Cressbrook Mill, where I weave, I supervise one apprentice.'],
    [
      'the place that is named last goes by its kind',
      'I have woven at Cressbrook Mill since 2021, and at the gallery I hung nine textile exhibitions.',
    ],
    [
      'what came before is another statement',
      'At Cressbrook Mill I weave rugs, and before I became a weaver I hung nine textile exhibitions.',
    ],
    [
      'a town behind an employer is another place',
      'At Cressbrook Mill I weave 40 rugs a year, and in Louth I hung nine textile exhibitions.',
    ],
    [
      'a name is another place whatever stands before it',
      'For Cressbrook Mill I weave 40 rugs a year, while my Withern years were nine textile exhibitions.',
    ],
    [
      'people go by several words',
      'As a weaver in Buxton I led 7 people and delivered 90 per cent of mended orders on time.',
    ],
    ['led, in the words of a line', 'Evenings suit me, as I run a spinning workshop at a day centre.'],
    [
      'a language by one word of its name',
      'Since 2021 I supervise one apprentice at the looms, and as a fluent Gaelic speaker I would enjoy hearing Irish.',
    ],
  ])('%s', (_, text) => {
    expect(marks(text)).toEqual([])
  })
  test.each([
    ['how well, in the very word', 'Jacquard beherrsche ich sicher.'],
    ['a list that is kept', 'Die Anwesenheitsliste führe ich selbst.'],
    ['days that are busy', 'An Spitzentagen bleibe ich ruhig.'],
    ['another verb, its first part last', 'Auch privat leite ich gern an.'],
    ['a title of those who lead', 'In der Wasserwacht leite ich eine Gruppe mit elf Kräften.'],
    ['what sounds well', 'Ihr Schichtplan klingt für mich sehr gut.'],
  ])('%s, in German', (_, text) => {
    expect(inGerman(text)).toEqual([])
  })
})

test('the last of some years are not the latest of all', () => {
  const text = 'Pasé cinco años en museos; los últimos, como encargada de sala en la Galería Montes.'
  expect(markedIn(text, { resume: spanish, language: 'es' }, 'employer')).toEqual([])
})

test.each([
  ['what one was elsewhere', 'At Cressbrook Mill I was an apprentice.'],
  ['another place by its name', 'At Withern Gallery I wove 40 rugs a year to order.'],
  ['a level that the résumé has no word of', 'I am a fluent Welsh speaker and an expert in felting.'],
])('no such claim is let through: %s', (_, text) => {
  expect(marks(text)).not.toEqual([])
})
