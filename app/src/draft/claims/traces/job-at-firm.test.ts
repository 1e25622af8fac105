import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../../test/files/marks.ts'
import { readResume } from '../../resume/read.ts'

const skipper = await readResume({
  bytes: Buffer.from(`Morag Tulloch
Harbour planner

EXPERIENCE

Harbour Planner | Borough of Westray, Kirkwall
January 2021 - present
- Berth plans for 14 ferries

Roster Officer | Hoy Ferries, Stromness
January 2018 - December 2020
- Rosters for 60 deckhands

Deckhand | Hoy Ferries, Stromness
January 2016 - December 2017
- Moored three ferries a day

SKILLS
Sailplan (basics), Excel (advanced)

VOLUNTEERING
Lifeboat crew member, Longhope, since 2019
`),
})
const own = (text: string): string[] => markedIn(text, { resume: skipper })

describe('years of one of several jobs at a firm', () => {
  test('are those before the one that is told next', () => {
    expect(own('After two years on deck at Hoy Ferries I moved to their roster office.')).toEqual([])
    expect(own('After four years on deck at Hoy Ferries I moved to their roster office.')).toEqual([
      'four years',
    ])
  })

  test('are those under the title that stands beside them', () => {
    expect(own('I spent two years as a deckhand at Hoy Ferries.')).toEqual([])
    expect(own('I spent nearly five years as a deckhand at Hoy Ferries.')).toEqual(['five years'])
    expect(own('I spent five years at Hoy Ferries.')).toEqual([])
  })
})

describe('a level', () => {
  test('is no higher than the basics that the résumé names', () => {
    expect(own('I use Excel daily and am an expert in Sailplan.')).toEqual(['expert'])
  })

  test('is the writer’s where the clause goes on to a wish', async () => {
    const german = await readResume({
      bytes: Buffer.from(`Jule Hartwig\n\nKENNTNISSE\nKapitel-CAD: Grundkenntnisse\nBlech: sicher\n`),
    })
    const marked = markedIn('Bei Kapitel-CAD bringe ich Expertenwissen mit und möchte es weitergeben.', {
      resume: german,
      language: 'de',
    })
    expect(marked).toEqual(['Expertenwissen'])
  })
})

describe('leading', () => {
  test('is claimed by whoever has been leader, runs the crew, or was in charge', () => {
    expect(own('I have also been leader of the Longhope lifeboat crew since 2019.')).not.toEqual([])
    expect(own('Since 2019 I have volunteered at Longhope, running the lifeboat crew.')).not.toEqual([])
    expect(own('I was the deckhand in charge at Hoy Ferries.')).not.toEqual([])
    expect(own('Running a crew is what I would like to learn.')).toEqual([])
  })

  test('is the writer’s where the verb stands before them', async () => {
    const norwegian = await readResume({
      bytes: Buffer.from(
        `Liv Storhaug\n\nERFARING\n\nKartlegger | Fjellmål AS, Otta\nmars 2019 -\n- med i prosjektgruppa for nye høydekart (2024)\n`,
      ),
    })
    const marked = (text: string): string[] => markedIn(text, { resume: norwegian, language: 'no' })
    expect(marked('Et tillegg til søknaden min: I 2024 ledet jeg prosjektgruppa for nye høydekart.')).toEqual(
      ['ledet'],
    )
    expect(
      marked('Et tillegg til søknaden min: I 2024 var jeg med i prosjektgruppa for nye høydekart.'),
    ).toEqual([])
  })
})
