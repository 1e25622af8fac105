import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../../test/files/marks.ts'
import { readResume } from '../../resume/read.ts'

const potter = await readResume({
  bytes: Buffer.from(`Ada Sorrel

EXPERIENCE

Thrower | Fellside Pottery, Kendal
March 2019 - present
- Glazing rebuilt around a spray booth, together with the kiln master
- Refired 300 garden urns for the Levens estate
- Stood in for the studio manager during two summers
- Helped set up a clay library that 30 schools used

EDUCATION

2022 Raku firing, two-day workshop, Ulverston

VOLUNTEERING

Volunteer with the Windermere canoe rescue since 2020
`),
})
const schmied = await readResume({
  bytes: Buffer.from(`Ada Sorrel

BERUFSERFAHRUNG

Kunstschmiedin | Fellhof Metallbau, Hameln
März 2019 - heute
- Mitarbeit am Restaurierungsverzeichnis der Klosterkirche
- Anleitung von zwei Auszubildenden
- Stellvertretende Projektleiterin am Domportal (2021)
`),
})

const levels = (text: string, resume = potter): string[] => markedIn(text, { resume }, 'level')

const titles = (text: string, resume: typeof potter): string[] => markedIn(text, { resume }, 'title')

describe('a part that is raised over the line it was written from', () => {
  test('who was one of those who rescue is not their captain', () => {
    const said = 'I have been captain of the Windermere canoe rescue since 2020.'
    expect(markedIn(said, { resume: potter }, 'title')).toEqual(['captain'])
    expect(levels('I have volunteered with the Windermere canoe rescue since 2020.')).toEqual([])
  })
  test('the crew that did one’s own work was not led', () =>
    expect(levels('I managed the crew that refired 300 garden urns for the Levens estate.')).not.toEqual([]))
  test('who only took over for a while does not run the place', () => {
    expect(levels('For two summers I was in charge of the studio.')).not.toEqual([])
    expect(levels('For two summers I stood in for the studio manager.')).toEqual([])
  })
  test('a workshop that was attended was not given', () =>
    expect(levels('In 2022 I taught a two-day workshop on raku firing in Ulverston.')).not.toEqual([]))
  test('who helped to set a thing up has not founded it', () => {
    expect(levels('At Fellside Pottery I founded a clay library.')).not.toEqual([])
    expect(levels('At Fellside Pottery I helped to set up a clay library.')).toEqual([])
  })
  test('what was done with another was not done by one alone', () =>
    expect(levels('I was in sole charge of the glazing around a spray booth.')).not.toEqual([]))
  test('the deputy of a line has that title, and not the one above it', () => {
    expect(titles('Am Domportal war ich Projektleiterin.', schmied)).toEqual(['Projektleiterin'])
    expect(titles('Am Domportal war ich stellvertretende Projektleiterin.', schmied)).toEqual([])
  })
  test('who heads a thing is more than who does it', () => {
    expect(titles('I worked as head of glazing at Fellside Pottery.', potter)).toEqual(['head of glazing'])
  })
  test('a long compound tells the line', () => {
    expect(levels('Das Restaurierungsverzeichnis habe ich federführend verfasst.', schmied)).toEqual([
      'federführend',
    ])
    expect(levels('Zwei Auszubildende leite ich bei Fellhof Metallbau an.', schmied)).toEqual([])
  })
})

test('whoever works with people does not lead them', async () => {
  const planner = await readResume({
    bytes: Buffer.from(`Ada Sorrel

EXPERIENCE

Product Manager | Fellside Kilns, Kendal
March 2019 - present
- Work with a group of nine designers and a chemist
- Own the range of garden urns
`),
  })
  expect(levels('At Fellside Kilns I manage nine designers and a chemist.', planner)).not.toEqual([])
  expect(levels('At Fellside Kilns I work with nine designers and a chemist.', planner)).toEqual([])
})
