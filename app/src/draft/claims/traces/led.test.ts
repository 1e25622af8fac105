import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../../test/files/marks.ts'
import { postingWith } from '../../../../../test/files/postings.ts'
import { readResume } from '../../resume/read.ts'

const posting = postingWith({ title: 'Drafter', company: 'Lowther Freight' })
const drafter = await readResume({
  bytes: Buffer.from(`Ada Sorrel

EXPERIENCE

Survey Manager | Fellside Survey, Kendal
March 2019 - present
- Drew up 240 boundary plans
- Supervisor of two trainees
- Team of seven surveyors

Drafter | Garth Mapping, Penrith
June 2014 - February 2019
- Plotting and checking of 60 maps a year
- Lead engineer for the tunnel maps

VOLUNTEERING
Kendal walkers, since 2020
`),
})
const zeichner = await readResume({
  bytes: Buffer.from(`Ada Sorrel

BERUFSERFAHRUNG

Zeichnerin, Fellside Vermessung, Kendal
03/2019 - heute
- Plan von 12 Hektar Auenland in einem Team von vier
- Anleitung von zwei Auszubildenden
- vertrete den Archivleiter im Urlaub
- Mitwirkung am Wechsel von vier Plottern
`),
})

const levels = (text: string): string[] => markedIn(text, { resume: drafter, posting }, 'level')
const german = (text: string): string[] => markedIn(text, { resume: zeichner, posting }, 'level')

describe('what is led', () => {
  test('is commanded, too', () => {
    expect(levels('I was in overall command of the walkers of Penrith.')).not.toEqual([])
    expect(levels('I commanded all the mapping offices.')).not.toEqual([])
    expect(levels('I have a good command of the walkers’ maps.')).toEqual([])
  })
  test('must be what the line that leads is about', () => {
    expect(levels('In my spare time I have led a walking group.')).not.toEqual([])
    expect(levels('At Garth Mapping I led the tunnel maps.')).toEqual([])
  })
  test('of a job whose title leads it may be anything that its lines tell of', () => {
    expect(levels('I lead the surveyors at Fellside Survey.')).toEqual([])
    expect(levels('I managed the work on the boundary plans at Fellside Survey.')).toEqual([])
  })
  test('is no team for as much as a line tells of', () => {
    expect(levels('At Garth Mapping I was leading the plotting team for 60 maps a year.')).not.toEqual([])
    expect(german('Unter meiner Leitung haben wir zwölf Hektar Auenland geplant.')).not.toEqual([])
  })
  test('may stand before the word for it', () => {
    expect(german('Zwei Auszubildende leite ich dort an.')).toEqual([])
    expect(levels('Seven surveyors make up the team I lead at Fellside Survey.')).toEqual([])
  })
  test('is not what one stood in for', () =>
    expect(german('Seit 2022 leite ich dort das gesamte Archiv.')).not.toEqual([]))
  test('by a process nobody leads, nor who ran for a time', () => {
    expect(levels('I set up a plotter-led workflow.')).toEqual([])
    expect(levels('I drew up 240 boundary plans, one of which ran for a whole year.')).toEqual([])
  })
  test('is not denied by what it was done without', () => {
    expect(german('Dort leitete ich den Wechsel von vier Plottern ohne einen Fehler.')).not.toEqual([])
  })
})
