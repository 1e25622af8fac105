import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../test/files/marks.ts'
import { postingWith } from '../../../../test/files/postings.ts'
import { readResume } from '../resume/read.ts'

const english = await readResume({
  bytes: Buffer.from(`Odile Farrow
Caretaker

EXPERIENCE

Caretaker / Joiner | Pellworth Homes, Stoke
March 2021 - present
- Repaired 310 flats for the council
- Took part in the move to a new ledger: 14 checklists written

CERTIFICATES
Forklift licence, 2018
`),
})
const french = await readResume({
  bytes: Buffer.from(`Odile Farrow
Menuisière

EXPÉRIENCE

Menuisière | Atelier Brancion, Nantes
mars 2021 - aujourd'hui
- Fabrication de portes, 310 par an
`),
})
const german = await readResume({
  bytes: Buffer.from(`Odile Farrow
Tischlerin

BERUFSERFAHRUNG

Hausmeisterin | Pellworth Wohnen, Celle
März 2021 - heute
- 310 Wohnungen instand gehalten
`),
})
const marks = (text: string, language: string): string[] =>
  markedIn(text, {
    resume: { en: english, fr: french, de: german }[language] ?? english,
    posting: postingWith({
      title: 'Site Manager',
      company: 'Wheatfield Row',
      language,
      description:
        {
          en: 'You will lead six caretakers on two estates. We move to the ledger Fixwell in 2027.',
          fr: 'Vous dirigerez six menuisiers.',
          de: 'Sie leiten sechs Hausmeister. 2027 stellen wir auf Fixwell um.',
        }[language] ?? '',
    }),
    contact: null,
    language,
  })

describe('no claim, or a true one', () => {
  test.each([
    ['whose homes they are', 'en', 'At Pellworth Homes I repaired 310 council-owned flats.'],
    ['who the work needs', 'en', 'Leading six caretakers needs somebody who plans ahead.'],
    ['to know one’s way about', 'en', 'Your caretakers need to be at home in both estates.'],
    ['the work of others', 'en', 'I know the daily work of your engineers.'],
    ['a thought of one’s own', 'en', 'I read that your team will grow and thought I should write.'],
    ['the days of a week', 'en', 'Do the six caretakers share the Saturdays?'],
    ['a deed behind the colon', 'en', 'I wrote 14 checklists.'],
    ['both titles of a line', 'en', 'I am a Caretaker and Joiner at Pellworth Homes.'],
    [
      'a place before the one who acts',
      'en',
      'You may like to know that in Stoke I have repaired 310 flats.',
    ],
    ['how two work', 'fr', 'Tailler une porte à deux avec une collègue me plaît.'],
    ['what is new', 'fr', 'Diriger un atelier neuf de menuiserie demande de la méthode.'],
    [
      'what everybody knows',
      'de',
      'Wer umgezogen ist, weiß, dass es an den Kartons hängt und nicht am Lastwagen.',
    ],
    ['years at work', 'de', 'Mit fünf Berufsjahren komme ich zu Ihnen.'],
  ])('is not marked: %s', (_, language, text) => expect(marks(text, language)).toEqual([]))

  test.each([
    ['whoever leads', 'en', 'I owned the budget of Pellworth Homes.'],
    ['led by oneself', 'en', 'I self-managed a team of nine caretakers.'],
    ['somebody else’s thought', 'en', 'Your head caretaker thought I should write.'],
    ['the part before the colon', 'en', 'I led the move to a new ledger.'],
    ['a title of no line', 'en', 'I am a Caretaker and Plumber at Pellworth Homes.'],
    ['so many', 'fr', 'À l’Atelier Brancion, je dirige neuf menuisiers.'],
    ['more years', 'de', 'Mit zwölf Berufsjahren komme ich zu Ihnen.'],
  ])('is marked: %s', (_, language, text) => expect(marks(text, language)).not.toEqual([]))
})
