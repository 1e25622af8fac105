import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../../test/files/marks.ts'
import { readResume } from '../../resume/read.ts'

const resume = await readResume({
  bytes: Buffer.from(`Ada Sommer

BERUFSERFAHRUNG

03/2016 - heute   Tuchhaus Lenz, Gera
                  Weberin, seit 01/2023 stellvertretende Schichtleitung
- Umrüstzeit am Webstuhl von 9 Stunden auf 7 (zwei Wochen früher als geplant)
`),
})
const marked = (text: string): string[] => markedIn(text, { resume })

describe('years under a title that was given later', () => {
  test('counted from then', () => {
    expect(marked('Seit fast vier Jahren bin ich stellvertretende Schichtleitung im Tuchhaus Lenz.')).toEqual(
      [],
    )
    expect(marked('Seit zehn Jahren bin ich Weberin im Tuchhaus Lenz.')).toEqual([])
  })
  test('no more than since then', () => {
    expect(marked('Seit neun Jahren bin ich stellvertretende Schichtleitung im Tuchhaus Lenz.')).not.toEqual(
      [],
    )
  })
})

const moved = await readResume({
  bytes: Buffer.from(`Ada Sommer

WORK

Lead Climber, Tallow Tree Care, Bath (May 2020 - today)
- Crew of three

Groundsman, from 2018 Climber, Severn Arb, Gloucester (Oct 2016 - Apr 2020)
- Chipper

Career break: two children (Jan 2010 - Sept 2016)
`),
})
const markedOf = (text: string): string[] => markedIn(text, { resume: moved })

describe('a title that another job has too', () => {
  test('does not end the years of this one, and began at its own time', () => {
    expect(markedOf('For six years I have been lead climber at Tallow Tree Care.')).toEqual([])
    expect(markedOf('I have ten years with trees, eight of them as a climber.')).toEqual([])
    expect(markedOf('I joined Severn Arb in 2016 and was a climber there from 2018.')).toEqual([])
    expect(markedOf('I was at Severn Arb, a climber from 2017.')).not.toEqual([])
  })
  test('years of a break are no years of work', () => {
    expect(markedOf('I have worked for ten years.')).toEqual([])
    expect(markedOf('I have worked for fifteen years.')).not.toEqual([])
  })
})

test('an employer whose name is a German noun and a name', () => {
  expect(marked('Beim Webereibetrieb Kerner in Gera arbeite ich als Weberin.')).not.toEqual([])
  expect(marked('Im Tuchhaus Lenz in Gera arbeite ich als Weberin.')).toEqual([])
  expect(marked('Am Webstuhl im Lehrlabor Muster gewebt habe ich gern.')).toEqual([])
})

test('the second of two figures has the unit of the first', () => {
  expect(marked('Die Umrüstzeit am Webstuhl sank, sieben Wochen früher als geplant.')).not.toEqual([])
  expect(marked('Die Umrüstzeit am Webstuhl sank auf sieben Stunden.')).toEqual([])
})

const risen = await readResume({
  bytes: Buffer.from(`Ada Sommer

WORK

Weaver, from Feb 2019 Senior Weaver, Fellside Mill, Kendal (May 2015 - today)
- Eight looms

Yarn Clerk, Lowther Wool, Penrith (June 2010 - April 2015)
- Promoted to Dye Supervisor in March 2013, with shifts of six
`),
})
const markedRise = (text: string): string[] => markedIn(text, { resume: risen })

describe('the year in which a title was given', () => {
  test('is the one that the résumé dates it from', () => {
    expect(markedRise('At Fellside Mill I became Senior Weaver in 2019.')).toEqual([])
    expect(markedRise('At Lowther Wool I was promoted to Dye Supervisor in 2013.')).toEqual([])
  })
  test('and not the first year of the job', () => {
    expect(markedRise('At Fellside Mill I became Senior Weaver in 2015.')).not.toEqual([])
    expect(markedRise('At Lowther Wool I was promoted to Dye Supervisor in 2010.')).not.toEqual([])
  })
})
