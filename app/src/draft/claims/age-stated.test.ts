import { describe, expect, test } from 'vitest'
import { markedIn } from '../../../../test/files/marks.ts'
import { readResume } from '../resume/read.ts'

const coach = (line: string): ReturnType<typeof readResume> =>
  readResume({
    bytes: Buffer.from(`Ilka Brandow

EXPERIENCE

Swimming Coach | Otterbach Pool, Kendal
March 2022 - present
- ${line}
`),
  })

describe('how old people are is no time of work', () => {
  test.each([
    ['en', 'Lessons for pupils (11 to 16 years)', 'I have twelve years of swimming lessons behind me.'],
    ['de', 'Schwimmkurse für Jugendliche (12 bis 17 Jahre)', 'Ich bringe zwölf Jahre Schwimmkurse mit.'],
    [
      'es',
      'Cursos de natación para personas mayores de 70 años',
      'Llevo quince años dando cursos de natación.',
    ],
    ['fr', 'Cours de natation, personnes de plus de 60 ans', 'J’ai quinze ans de cours de natation.'],
    ['no', 'Svømmekurs for personer over 65 år', 'Jeg har femten år med svømmekurs bak meg.'],
  ])('%s: %s', async (language, line, text) =>
    expect(markedIn(text, { resume: await coach(line), language }, 'years')).toHaveLength(1),
  )
})
