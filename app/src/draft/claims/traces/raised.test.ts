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
`),
})

const levels = (text: string, resume = potter): string[] => markedIn(text, { resume }, 'level')

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
  test('a long compound tells the line', () => {
    expect(levels('Das Restaurierungsverzeichnis habe ich federführend verfasst.', schmied)).toEqual([
      'federführend',
    ])
    expect(levels('Zwei Auszubildende leite ich bei Fellhof Metallbau an.', schmied)).toEqual([])
  })
})
