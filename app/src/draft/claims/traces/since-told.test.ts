import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../../test/files/marks.ts'
import { readResume } from '../../resume/read.ts'

const english = await readResume({
  bytes: Buffer.from(`Orla Fenwick
Weights and measures officer

PROFILE
In consumer protection since 2013, chartered since 2018.

EXPERIENCE

Officer | Tarnside Borough, Kendal
May 2020 - present
- Checked 240 petrol pumps a year
- Mentor to three newcomers since 2023

Officer | Eskdale Council, Whitehaven
March 2013 - April 2020
- Visits to 90 farm shops
- Kept the test weights since 2018

MEMBERSHIPS
Fellow of the Institute of Metrology since 2022

VOLUNTEERING
Swallowfield Lifeboat, radio watch once a month, since 2019
`),
})
const others = {
  de: await readResume({
    bytes: Buffer.from(`Jorun Falk
Eichbeamtin

BERUFSERFAHRUNG

05/2020 – heute
Eichbeamtin, Eichamt Rotholz, Suhl
- Prüfung von 240 Zapfsäulen im Jahr

EHRENAMT
Bergwacht Rotholz seit 2012, Einsatzleiterin seit 2021
`),
  }),
  fr: await readResume({
    bytes: Buffer.from(`Odile Fabre
Inspectrice

EXPÉRIENCE

Depuis mai 2020
Inspectrice, Maison Les Trois Poids, Gap
- Contrôle de 240 pompes par an
- 2022 : mise en place de tournées partagées

BÉNÉVOLAT
Secrétaire du club de voile depuis 2021
`),
  }),
  es: await readResume({
    bytes: Buffer.from(`Inés Fajardo
Inspectora

EXPERIENCIA

Mayo de 2020 – actualidad
Inspectora, Oficina Tres Pesas, Soria
- Control de 240 surtidores al año

VOLUNTARIADO
Tesorera del club de remo (las cuentas, los domingos) desde 2021
`),
  }),
  no: await readResume({
    bytes: Buffer.from(`Jorun Falk
Justerer

ERFARING

Mai 2020 – nå
Justerer, Justervesenet Nord, Bodø
- Kontroll av 240 pumper i året

FRIVILLIG
Kasserer i roklubben, regnskap, siden 2021
`),
  }),
}
const en = (text: string): string[] => markedIn(text, { resume: english, language: 'en' })
const marked = (language: keyof typeof others, text: string): string[] =>
  markedIn(text, { resume: others[language], language })

describe('what a line says has gone on since when', () => {
  test.each([
    'I have been chartered for eleven years.',
    'Once a month I keep the radio watch of the Swallowfield Lifeboat, as I have done for twelve years.',
    'I keep the radio watch of the Swallowfield Lifeboat, which I have done for well over ten years.',
  ])('has not gone on for longer: %s', (text) => expect(en(text)).toHaveLength(1))

  test.each([
    'I have been chartered for eight years.',
    'I have worked in consumer protection for thirteen years.',
    'I have been a Fellow of the Institute of Metrology for four years.',
    'I keep the radio watch of the Swallowfield Lifeboat, which I have done for seven years.',
    'I have mentored three newcomers since 2023, and I like it.',
    'In my six years at Tarnside Borough I have mentored three newcomers.',
    'I have been an officer since 2013 and have mentored three newcomers.',
    'In my free time I keep the radio watch of the Swallowfield Lifeboat (as a volunteer since 2019).',
  ])('and may be told: %s', (text) => expect(en(text)).toEqual([]))

  test.each([
    ['de', 'Führen kenne ich von der Bergwacht, wo ich seit 2015 Einsatzleiterin bin.'],
    ['fr', 'En 2024, j’ai mis en place des tournées partagées.'],
  ] as const)('in %s: %s', (language, text) => expect(marked(language, text)).toHaveLength(1))

  test.each([
    ['de', 'Führen kenne ich von der Bergwacht, wo ich seit 2021 Einsatzleiterin bin.'],
    ['de', 'Bei der Bergwacht bin ich seit 14 Jahren.'],
    ['fr', 'Je suis secrétaire du club de voile depuis cinq ans.'],
    ['fr', 'En 2022, j’ai mis en place des tournées partagées.'],
    ['fr', 'Depuis six ans, je travaille aux Trois Poids.'],
    ['es', 'Soy tesorera del club de remo desde 2021.'],
    ['no', 'Jeg har vært kasserer i roklubben i fem år.'],
  ] as const)('and in %s the truth: %s', (language, text) => expect(marked(language, text)).toEqual([]))
})

describe('years of what a line of the résumé dates, told the other way round', () => {
  test('the writer may stand behind them', () => {
    expect(en('For three years I have also been mentor to three newcomers.')).toEqual([])
    expect(en('For six years I have also been mentor to three newcomers.')).toEqual(['six years'])
  })

  test('they end with the job', () => {
    expect(en('At Eskdale Council I kept the test weights for two years.')).toEqual([])
    expect(en('At Eskdale Council I kept the test weights for six years.')).toEqual(['six years'])
  })
})
