import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../test/files/marks.ts'
import { readResume } from '../resume/read.ts'

const resume = await readResume({
  bytes: Buffer.from(`Ada Sorrel

EXPERIENCE

Lift Engineer | Fellside Lifts, Kendal
March 2020 - present
- Route of 40 lifts

Lift Fitter | Kornblume Elevators, Leeds
March 2016 - February 2020
- Door operators

CERTIFICATES
Rope Access IRATA, 2023

OTHER
Volunteer with Tarnside Rescue since 2014
`),
})
const norsk = await readResume({
  bytes: Buffer.from(`Ada Sørli

ARBEIDSERFARING

Sykepleier | Tangen sykehjem, Moss
03.2021 - d.d.
- Demensavdeling

Sykepleier | Skogly hjemmetjeneste, Moss
03.2015 - 02.2021
- Hjemmebesøk
`),
})
const marked = (given: typeof resume, text: string): string[] => markedIn(text, { resume: given })

describe('years are said of what stands beside them', () => {
  test.each([
    'I have ten years in lifts behind me and hold a certificate in IRATA rope access.',
    'I have been with Tarnside Rescue for twelve years.',
    'For ten years I have worked on lifts, at first as a fitter at Kornblume Elevators.',
    'I was at Kornblume Elevators for four years, with a start at six.',
  ])('true: %s', (text) => expect(marked(resume, text)).toEqual([]))
  test.each([
    'I have been with Tarnside Rescue for twenty years.',
    'At Kornblume Elevators I worked for ten years.',
  ])('raised: %s', (text) => expect(marked(resume, text)).not.toEqual([]))
  test('of the place that “der” means', () => {
    expect(marked(norsk, 'I dag er jeg på Tangen sykehjem. Der har jeg jobbet i over fem år.')).toEqual([])
    expect(marked(norsk, 'I dag er jeg på Tangen sykehjem. Der har jeg jobbet i over ti år.')).not.toEqual([])
  })
})

describe('the last of several places', () => {
  test('is not the only one', () => {
    expect(marked(resume, 'Ten years with lifts, most recently at Fellside Lifts.')).toEqual([])
  })
  test('is not one that was left before another', () => {
    expect(marked(resume, 'Ten years with lifts, most recently at Kornblume Elevators.')).not.toEqual([])
  })
})
