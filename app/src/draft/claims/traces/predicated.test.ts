import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../../test/files/marks.ts'
import { readResume } from '../../resume/read.ts'

const glazier = await readResume({
  bytes: Buffer.from(`Ada Sorrel

Calm on ladders. Looking for a workshop manager position.

EXPERIENCE

Glazier | Fellside Glass, Kendal
March 2019 - present
- Leaded lights for 30 chapels, reporting to the head conservator
- Trained two apprentices
- Ran the order book for the sash window teams
`),
})
const glaserin = await readResume({
  bytes: Buffer.from(`Ada Sorrel

BERUFSERFAHRUNG

Glaserin | Fellhof Glasbau, Hameln
März 2019 - heute
- Bleiverglasung von 30 Kapellen
- Lehrlingsanleitung von zwei Auszubildenden

AUSBILDUNG

2016 - 2019 Ausbildung zur Glaserin, Hameln
`),
})

const titles = (text: string, resume = glazier): string[] => markedIn(text, { resume }, 'title')
const levels = (text: string, resume = glazier): string[] => markedIn(text, { resume }, 'level')

const aide = await readResume({
  bytes: Buffer.from(`Ada Sorrel

EXPERIENCE

Teaching Assistant | Fellside School, Kendal
March 2019 - present
- Reading group of six

SKILLS
AutoCAD 2D, Sketchbook

EDUCATION
Sketching Academy (part time), Poole
2014 - 2017
`),
})

const named = (text: string): string[] => markedIn(text, { resume: aide })
const degrees = (text: string): string[] => markedIn(text, { resume: glaserin }, 'degree')

describe('of several', () => {
  test('the second has another title than the first', () => {
    expect(titles('I worked there as a pane cutter and then head of all workshops.')).not.toEqual([])
    expect(titles('I worked with the head of all workshops as a pane cutter.')).toEqual([])
  })
  test('an assistant in teaching is no teacher', () => {
    expect(titles('As class teacher at Fellside School I take a reading group.', aide)).not.toEqual([])
    expect(titles('As teaching assistant at Fellside School I take a reading group.', aide)).toEqual([])
  })
  test('letters are those of words that stand together, and a program is its own variant', () => {
    expect(named('I draw our plans in AutoCAD 3D.')).toEqual(['AutoCAD 3D'])
    expect(named('I draw our plans in AutoCAD 2D.')).toEqual([])
    expect(named('I keep our lists in SAP.')).toEqual(['SAP'])
  })
  test('who learnt one trade did not learn another', () => {
    expect(degrees('Die Ausbildung zur geprüften Schweißerin habe ich abgeschlossen.')).not.toEqual([])
    expect(degrees('Die Ausbildung zur Glaserin habe ich abgeschlossen.')).toEqual([])
    expect(degrees('Dafür bringe ich die Weiterbildung zur Restauratorin mit.')).not.toEqual([])
    expect(degrees('Ich habe die Umschulung zur Glaserin.')).toEqual([])
  })
  test('a title is for what the résumé has', () => {
    expect(titles('Als Glaserin für Denkmalpflege habe ich 30 Kapellen verglast.', glaserin)).not.toEqual([])
    expect(titles('Als Glaserin für Kapellen war ich viel auf Gerüsten.', glaserin)).toEqual([])
  })
  test('a title may end like a host’s', () => {
    expect(titles('Seit 2019 bin ich Betriebswirtin (IHK).', glaserin)).not.toEqual([])
    expect(titles('Seit 2019 bin ich Glaserin (HWK).', glaserin)).toEqual([])
  })
})

describe('a title is claimed where it is said of the writer', () => {
  test.each([
    'As site foreman at Fellside Glass I leaded 30 chapels.',
    'Fellside Glass made me their site foreman in 2021.',
    'In 2021 I was promoted to site foreman.',
    'Site foreman since 2021, I have leaded 30 chapels.',
    'I was a glazier and later site foreman.',
    'At Fellside Glass I held the position of site foreman.',
  ])('%s', (text) => expect(titles(text)).not.toEqual([]))

  test.each([
    'The site foreman and I agree on most things.',
    'A good site foreman listens first.',
    'I once showed a site foreman how lead is cut.',
    'What a site foreman wants on a wet Monday I can guess.',
    'Please consider me for the post of site foreman.',
  ])('%s', (text) => expect(titles(text)).toEqual([]))

  test('where the verb stands first or last, too', () => {
    expect(titles('Werkstattleiterin bin ich seit 2021.', glaserin)).not.toEqual([])
    expect(titles('Seit 2021 bin ich bei Fellhof Glasbau Werkstattleiterin.', glaserin)).not.toEqual([])
    expect(titles('Eine Auszubildende begleite ich gern.', glaserin)).toEqual([])
  })
})

describe('a line that vouches for a title', () => {
  test('is none that tells of another’s, or of one that is sought', () => {
    expect(titles('As head conservator I leaded 30 chapels.')).not.toEqual([])
    expect(titles('As workshop manager at Fellside Glass I leaded 30 chapels.')).not.toEqual([])
  })
  test('has no more than a part of the compound', () => {
    expect(titles('Ich bin Glasermeisterin.', glaserin)).not.toEqual([])
    expect(titles('Ich bin Glaserin.', glaserin)).toEqual([])
  })
  test('says what was done, or which trade was learnt', () => {
    expect(titles('Als Lehrlingsanleiterin lerne ich selbst dazu.', glaserin)).toEqual([])
    expect(titles('Als gelernte Facharbeiterin kenne ich Blei und Zinn.', glaserin)).toEqual([])
  })
})

describe('what one is said to be', () => {
  test('is above what the résumé says', () => {
    expect(titles('I am the head glazier at Fellside Glass.')).not.toEqual([])
    expect(titles('I have been a lead safety instructor since 2021.')).not.toEqual([])
    expect(titles('Since then I have become head of restoration.')).not.toEqual([])
    expect(titles('I am the head of a workshop.')).not.toEqual([])
    expect(titles('Als Werkstattleitung habe ich 30 Kapellen betreut.', glaserin)).not.toEqual([])
  })
  test('may be what a line says was done', () =>
    expect(titles('I am also a trainer of two apprentices.')).toEqual([]))
})

describe('what was led', () => {
  test('is no team that only something was run for', () =>
    expect(levels('At Fellside Glass I headed a team of fitters.')).not.toEqual([]))
  test('is the writer’s where they had the office, not where others have it', () => {
    expect(levels('Zuletzt hatte ich die Leitung der Werkstatt.', glaserin)).not.toEqual([])
    expect(levels('Die Leitung der Werkstatt lag stets bei anderen.', glaserin)).toEqual([])
    expect(levels('Die Leitung der Werkstatt übernähme ich gern.', glaserin)).toEqual([])
  })
})

test('from one title to the next: the second was reached', () => {
  expect(titles('At Fellside Glass I went from assistant to workshop director.')).not.toEqual([])
  expect(titles('At Fellside Glass I carried panes from the yard to the head conservator.')).toEqual([])
})
