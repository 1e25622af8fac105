import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../../test/files/marks.ts'
import { postingWith } from '../../../../../test/files/postings.ts'
import { readResume } from '../../resume/read.ts'

const posting = postingWith({ title: 'Drafter', company: 'Lowther Freight' })
const drafter = await readResume({
  bytes: Buffer.from(`Ada Sorrel

EXPERIENCE

Deputy Print Lead | Fellside Survey, Kendal
March 2019 - present
- Drew up 240 boundary plans

SKILLS
Adobe Illustrator (advanced)
Microsoft Access (basic)
Blender (basic)
Plotter, Inkscape expert

LANGUAGES

English (native), British Sign Language (beginner), Welsh (intermediate), Breton (well)
`),
})

const levels = (text: string): string[] => markedIn(text, { resume: drafter, posting }, 'level')

const titles = (text: string): string[] => markedIn(text, { resume: drafter, posting }, 'title')

describe('how well', () => {
  test('a tool may go without the name of who made it', () => {
    expect(levels('My Illustrator is at an advanced level.')).toEqual([])
    expect(levels('My Access is at an advanced level.')).not.toEqual([])
  })
  test('a first language is the highest there is', () => {
    expect(levels('My Welsh is at first-language level.')).not.toEqual([])
    expect(levels('English is my first language.')).toEqual([])
  })
  test('what stands behind a semicolon is rated by itself', () =>
    expect(
      levels('My Illustrator is advanced; of Blender, which you use, I have an expert command.'),
    ).not.toEqual([]))
  test('the lead’s deputy does not say that they lead', () =>
    expect(levels('Since 2019 I have been deputy print lead.')).toEqual([]))
  test('a sign language is not the language of its country, and “it” is what stands before', () => {
    expect(levels('I am fluent in sign language.')).not.toEqual([])
    expect(levels('As for Welsh, I took lessons for years and speak it fluently.')).not.toEqual([])
    expect(levels('I am a beginner in sign language.')).toEqual([])
  })
  test('a piece with nothing but how well is said of the language before it', () => {
    expect(levels('With Fellside and Kendal it helps that I speak Welsh, at a bilingual level.')).not.toEqual(
      [],
    )
    expect(levels('With Fellside and Kendal it helps that I speak English, at a native level.')).toEqual([])
  })
  test('how well a thing is known is proved by its own item of a list', () => {
    expect(levels('I am an expert with the plotter.')).not.toEqual([])
    expect(levels('I am an expert in Inkscape.')).toEqual([])
    expect(levels('I keep the Plotter going and speak Breton as a mother tongue.')).not.toEqual([])
  })
  test('is told by an adverb, too', () => {
    expect(levels('I draw expertly in Blender.')).not.toEqual([])
    expect(levels('I draw expertly in Illustrator.')).toEqual([])
  })
  test('is said of every language in a list', () => {
    expect(levels('I am fluent in English and Welsh.')).not.toEqual([])
    expect(levels('I am fluent in English and have intermediate Welsh.')).toEqual([])
    expect(levels('I am fluent in English, and I speak Welsh at an intermediate level.')).toEqual([])
  })
  test('what one has been at an employer is a title, however long it was', () => {
    expect(titles('I have been the wordsmith at Fellside Survey since 2019.')).not.toEqual([])
    expect(titles('Sommeren 2020 var jeg på feltarbeid for Fellside Survey.')).toEqual([])
    expect(titles('I have been happy at Fellside Survey since 2019.')).toEqual([])
  })
})

describe('one level of several languages', () => {
  test('holds of each of them', () => {
    expect(levels('I am fluent in English and Welsh.')).not.toEqual([])
    expect(levels('I am at home in both English and Welsh.')).not.toEqual([])
    expect(levels('I am fluent in English and speak some Welsh.')).toEqual([])
  })
})

test('a high level is the highest but one', () => {
  expect(levels('I use Blender at a high level.')).not.toEqual([])
  expect(levels('I use Illustrator at a high level.')).toEqual([])
})
test('what the writer was to others is the writer’s own', () => {
  expect(levels('I set up Plotter for several offices as their expert.')).not.toEqual([])
  expect(levels('You want somebody to set up Plotter for your clients as their expert.')).toEqual([])
})

test.each(['I am very confident in Microsoft Access.', 'I am highly skilled in coastal surveying.'])(
  'a grade raised by “very” is the line’s own: %s',
  (text) => {
    expect(levels(text)).not.toEqual([])
  },
)

test('to be very sure of a thing is no grade', () => {
  expect(levels('I am very confident that we would work well together.')).toEqual([])
})
