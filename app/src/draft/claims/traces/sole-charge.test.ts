import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../../test/files/marks.ts'
import { readResume } from '../../resume/read.ts'

const baker = await readResume({
  bytes: Buffer.from(`Ada Sorrel

EXPERIENCE

Baker | Fellside Bakery, Kendal
March 2019 - present
- Orders for flour and yeast, shared with the owner
- Night rota for six bakers
- Alone in charge of the sourdough bench

Bakery Manager | Lowther Loaves, Penrith
May 2015 - February 2019
- Shift plans for eleven bakers
`),
})
const nestleder = await readResume({
  bytes: Buffer.from(`Ada Sorrel

ARBEIDSERFARING

Assisterende fabrikksjef, Fjellvik Ost, Voss
mars 2019 - i dag
- Turnus for åtte ystere, stedfortreder for fabrikksjef i ferier
- Var med på å innføre tavlemøter på morgenen
`),
})

const deputy = await readResume({
  bytes: Buffer.from(`Ada Sorrel

EXPERIENCE

Track Welder | Fellside Rail, Kendal
March 2019 - present
- Deputy to the crew leader, crew of 7
- 40 rail joints a month
`),
})

const levels = (text: string, resume = baker): string[] => markedIn(text, { resume }, 'level')

describe('a charge that is the writer’s alone', () => {
  test('is none where the line says that it was shared, or no more than done', () => {
    expect(levels('At Fellside Bakery I have sole responsibility for the orders for flour.')).not.toEqual([])
    expect(levels('I have full control of the night rota for six bakers.')).not.toEqual([])
  })
  test('is one where the line says so, or a title that leads', () => {
    expect(levels('I have sole charge of the sourdough bench.')).toEqual([])
    expect(
      levels('At Lowther Loaves I had full responsibility for the shift plans of eleven bakers.'),
    ).toEqual([])
  })
  test('is not a deputy’s', () => {
    expect(levels('Jeg har det øverste ansvaret for åtte ystere.', nestleder)).not.toEqual([])
    expect(levels('Jeg hadde hele ansvaret for å innføre tavlemøtene.', nestleder)).not.toEqual([])
    expect(levels('I ferier har jeg det øverste ansvaret for åtte ystere.', nestleder)).toEqual([])
  })
  test('may be wished for', () => {
    expect(levels('I would like to have full responsibility for a bench one day.')).toEqual([])
  })
})

describe('who comes second', () => {
  test('leads as many as the line says only where the line says that they lead', () => {
    expect(levels('I am the permanent leader of a crew of seven.', deputy)).not.toEqual([])
    expect(levels('As deputy I lead a crew of seven when he is away.', deputy)).toEqual([])
  })
})
