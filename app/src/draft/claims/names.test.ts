import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../test/files/marks.ts'
import { postingWith } from '../../../../test/files/postings.ts'
import { readResume } from '../resume/read.ts'

const bakery = {
  resume: await readResume({
    bytes: Buffer.from(`Tove Lindqvist
Bakery Manager

EXPERIENCE

Deputy Manager | Kornblume Bakehouse (2 ovens, 19 staff), York
March 2019 - present
- Supported the area director at two openings
- Member of the internal audit group for food safety
- Oven control by FX-90

Bakery Team Lead | Old Mill Bread, Leeds
2014 - 2018
- Team of 6 bakers

EDUCATION
2010 - 2012   Diploma in Bakery, Leeds City College

LANGUAGES
English, Polish (a few phrases)
`),
  }),
  posting: postingWith({
    title: 'Head Baker',
    company: 'Wheatfield Row',
    requirements: ['Proofline', 'Experience with sourdough'],
    description:
      'Wheatfield Row bakes for 34 cafes between Ripon and Thirsk.\nThe bakery is a member of the Millstone Guild.\nWe plan our bakes in Crumbwise and move the orders from paper to Loafbook.\nProofline\nExperience with sourdough',
  }),
}

test('a firm is not known by the word of its name that the posting or a title has', () => {
  const posting = postingWith({
    title: 'Head Baker',
    company: 'Wheatfield Row',
    language: 'en',
    description: 'We bake for all Guildhalls and Libraries of the county, and for Oxford Libraries too.',
  })
  const marked = (text: string): string[] =>
    markedIn(text, { resume: bakery.resume, posting, language: 'en' })
  expect(marked('I ran the ovens of Tarn Vale Libraries.')).toEqual(['Tarn Vale Libraries'])
  expect(marked('I ran the ovens at Baker Tamsett for a year.')).toContain('Baker Tamsett')
})

const labor = {
  resume: await readResume({
    bytes: Buffer.from(`Jorinde Ackermann
Chemikerin

BERUFSERFAHRUNG

Laborantin bei Rheinlack AG, Mannheim (März 2019 bis heute)
- 12 Methoden für LC-MS validiert
- Vertretung des Qualitätsbeauftragten

AUSBILDUNG
2013 - 2018   M.Sc. Chemie, Universität Heidelberg
`),
  }),
  posting: postingWith({
    title: 'Leiter Qualitätskontrolle (m/w/d)',
    company: 'Pharmawerk Odenwald',
    requirements: ['Chromeleon', 'GMP-Erfahrung'],
    description: 'Das Pharmawerk Odenwald stellt Salben her.\nChromeleon\nGMP-Erfahrung',
  }),
}

const marked = (given: typeof bakery, text: string): string[] => markedIn(text, { ...given })

describe('a name that only the posting has', () => {
  test.each([
    'Proofline mock orders have been part of my routine for three years.',
    'I use Proofline daily and would love to join you.',
    'I would bring five years of Proofline.',
    'At Wheatfield Row I baked for two years.',
    'Loafbook has been part of my daily work.',
    'I plan every bake in Crumbwise, so your way of working is nothing new to me.',
    'I have worked with Proofline for years, so I would need no training.',
    'We send all our orders through Loafbook.',
    'I bake at night and log every batch in Crumbwise.',
    'Loafbook has been our everyday order system since 2020.',
    'I took the oath of the Millstone Guild.',
  ])('claimed: %s', (text) => expect(marked(bakery, text)).not.toEqual([]))
  test.each([
    'Moving to Proofline would be a small step.',
    'Proofline I have never opened.',
    'Crumbwise would be new to me.',
    'I am not yet at home in Proofline.',
    'Ripon in the early morning is a fine place to be.',
    'What the Millstone Guild stands for makes me curious.',
    'At Wheatfield Row I would learn something new every day.',
    'I have read about the Millstone Guild.',
    'I think the Millstone Guild is a good idea.',
    'The move to Loafbook reminds me of a change that I saw at Kornblume Bakehouse.',
    'Crumbwise, on the other hand, I have not used.',
    'I know very little about Loafbook so far.',
    'I live between Ripon and Thirsk.',
  ])('not claimed: %s', (text) => expect(marked(bakery, text)).toEqual([]))
  test('claimed and not claimed, in German', () => {
    expect(marked(labor, 'Mit Chromeleon arbeite ich jeden Tag.')).not.toEqual([])
    expect(marked(labor, 'Chromeleon wäre für mich neu.')).toEqual([])
    expect(marked(labor, 'GMP kenne ich nur aus Lehrbüchern.')).toEqual([])
    expect(marked(labor, 'Mit Chromeleon arbeite ich seit meinem Wechsel nach Mannheim.')).not.toEqual([])
    expect(marked(labor, 'Was ich nicht mitbringe, ist Erfahrung mit Chromeleon.')).toEqual([])
  })
})

test('a number in the name of the firm that hires counts nothing', async () => {
  const resume = await readResume({
    bytes: Buffer.from('Ada Baker\n\nEXPÉRIENCE\n\nBoulangère | Fournil Nord, Brest\n2019 - 2024\n- Levain'),
  })
  const posting = postingWith({ company: 'Fournil Les Deux Rives', description: 'Un fournil.' })
  const text = 'Je vous écris au sujet de votre offre chez Fournil Les Deux Rives.'
  expect(markedIn(text, { resume, posting, language: 'fr' }, 'number')).toEqual([])
})

test('the first word before a quotation is no name with what is quoted', () => {
  const posting = postingWith({
    requirements: ['Masa madre y hornos de leña'],
    description: 'Masa madre y hornos de leña',
  })
  const text = 'Piden «Masa madre y hornos de leña»; eso conozco.'
  expect(markedIn(text, { resume: bakery.resume, posting, language: 'es' }, 'name')).toEqual([])
})

test('a compound of a name of the résumé, and a noun of one of its names', () => {
  expect(
    marked(labor, 'Zwölf LC-MS-Methoden habe ich validiert, immer mit Blick auf Farben und Lacke.'),
  ).toEqual([])
})

describe('titles', () => {
  test.each([
    'I am the manager of Kornblume Bakehouse.',
    'I was area director at two openings.',
    'I head the internal audit group at Kornblume Bakehouse.',
  ])('raised: %s', (text) => expect(marked(bakery, text)).not.toEqual([]))
  test.each([
    'I am deputy manager at Kornblume Bakehouse.',
    'As Head Baker I would lead more people than today.',
    'I led 6 bakers.',
  ])('held, or wished for: %s', (text) => expect(marked(bakery, text)).toEqual([]))
  test('of others who are counted, and words that are verbs where they stand', () => {
    expect(marked(labor, 'Mehrere Techniker arbeiten mit mir zusammen.')).toEqual([])
    expect(marked(bakery, 'Systemet er nytt for meg, men jeg lærer det gjerne.')).toEqual([])
  })
  test('stood in for', () => {
    expect(marked(labor, 'Ich war Qualitätsbeauftragte bei Rheinlack.')).not.toEqual([])
    expect(marked(labor, 'Den Qualitätsbeauftragten habe ich vertreten.')).toEqual([])
  })
})

test('leading that is yet to come', () => {
  expect(marked(bakery, 'Leading your people would be the next step after my 6 bakers.')).toEqual([])
  expect(marked(bakery, 'I would gladly lead such a team.')).toEqual([])
  expect(marked(bakery, 'I led the audits and would gladly do so again.')).not.toEqual([])
})

test('a level above “a few phrases”', () => {
  expect(marked(bakery, 'Polish comes to me as easily as English.')).not.toEqual([])
  expect(marked(bakery, 'I know a few phrases of Polish.')).toEqual([])
})

test('a language, its level, and what that is compared with', async () => {
  const given = {
    resume: await readResume({
      bytes: Buffer.from(
        "Maëlle Kerouanton\nComptable\n\nEXPÉRIENCE\n\nComptable, Ateliers Roussel, Rennes (mars 2019 à aujourd'hui)\n- Tenue des comptes de trois sociétés\n\nLANGUES\nFrançais (langue maternelle), espagnol (courant), italien (A2), anglais (B2)\n",
      ),
    }),
    posting: postingWith({
      title: 'Comptable',
      company: 'Maison Kerbleu',
      description: 'La Maison Kerbleu.',
    }),
  }
  expect(marked(given, "Je parle couramment l'italien.")).not.toEqual([])
  expect(marked(given, "Je parle couramment l'allemand.")).not.toEqual([])
  expect(marked(given, "Je parle anglais aussi couramment qu'espagnol.")).not.toEqual([])
  expect(marked(given, "Je parle couramment l'espagnol.")).toEqual([])
  expect(marked(given, 'Mon anglais est au niveau B2, un peu en dessous du C1.')).toEqual([])
  expect(marked(given, "Mon italien est courant et je n'ai pas besoin d'interprète.")).not.toEqual([])
})

test('a field and a grade that no studies have', () => {
  expect(marked(bakery, 'My computer science degree taught me patience.')).not.toEqual([])
  expect(marked(bakery, 'I earned my diploma in bakery with distinction.')).not.toEqual([])
  expect(marked(bakery, 'My diploma in bakery is from Leeds City College.')).toEqual([])
})
