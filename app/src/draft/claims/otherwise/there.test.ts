import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../../test/files/marks.ts'
import { readResume } from '../../resume/read.ts'

const french = await readResume({
  bytes: Buffer.from(`Odile Tarbais

EXPÉRIENCE

Fleuriste, Maison Corolle, Dinan
mai 2020 - aujourd'hui
- Pertes de fleurs coupées : de 18 % à 11 %

Vendeuse, Jardins Belmont, Fougères
juin 2014 - avril 2020
- Ruptures de stock : de 24 à 9 par mois
`),
})
const norwegian = await readResume({
  bytes: Buffer.from(`Oda Tarberg

ERFARING

Florist, Kornblomst Blomster, Hamar
mai 2020 - nå
- Svinn av snittblomster ned fra 18 til 11 prosent

Butikkmedarbeider, Furulia Hagesenter, Elverum
juni 2014 - april 2020
- Tomme hyller ned fra 24 til 9 i måneden
`),
})
const english = await readResume({
  bytes: Buffer.from(`Oona Tarbuck

EXPERIENCE

Florist | Cornflower House, Truro
May 2020 - present
- Wedding orders up by a third

Grower | Lanyon Nurseries, Redruth
March 2014 - April 2020
- Cut losses of seedlings from 8 in 100 to 5 in 100
`),
})
const german = await readResume({
  bytes: Buffer.from(`Oda Tarbach

BERUFSERFAHRUNG

Pflegehelferin, Seniorenhaus Wiesengrund, Mainz
05/2020 – heute
- Singkreis mit 12 Bewohnern
`),
})

describe('what is told of a place by "there"', () => {
  test.each([
    ['fr', 'Je travaille chez Maison Corolle. Les ruptures de stock y sont passées de 24 à 9.', french],
    ['no', 'Jeg er hos Kornblomst. Der gikk tomme hyller ned fra 24 til 9 i måneden.', norwegian],
  ])('is marked, where it is another’s (%s): %s', (language, text, resume) => {
    expect(markedIn(text, { resume, language }, 'employer')).not.toEqual([])
  })

  test.each([
    ['fr', 'Je travaille chez Maison Corolle. Les pertes y sont passées de 18 % à 11 %.', french],
    ['fr', 'Je travaille chez Maison Corolle. Il y a dix ans, à Fougères, tout était autre.', french],
    ['fr', 'Je suis chez Maison Corolle. À Fougères, les ruptures de stock y sont tombées à 9.', french],
    ['no', 'Jeg er hos Kornblomst. Der gikk svinnet ned fra 18 til 11 prosent.', norwegian],
  ])('is not, where it is its own (%s): %s', (language, text, resume) => {
    expect(markedIn(text, { resume, language }, 'employer')).toEqual([])
  })
})

const inEnglish = (text: string): string[] => markedIn(text, { resume: english, language: 'en' })
const inGerman = (text: string): string[] => markedIn(text, { resume: german, language: 'de' })

test('a share of a hundred is one number, and its job’s', () => {
  expect(inEnglish('At Lanyon too many young plants died: eight in every hundred.')).toEqual([])
  expect(inEnglish('At Cornflower House too many young plants died: eight in every hundred.')).not.toEqual([])
})

test('a house that is named in one word is an employer to prove', () => {
  expect(inGerman('Im Katharinenstift habe ich als Pflegehelferin begonnen.')).toContain('Katharinenstift')
  expect(inGerman('Meine Zeit im Rosenhof war lehrreich.')).toContain('Rosenhof')
  expect(inGerman('Im Wohnheim und auf dem Bauernhof war ich gern.')).toEqual([])
})
