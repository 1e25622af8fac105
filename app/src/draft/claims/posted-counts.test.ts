import { expect, test } from 'vitest'
import { countsIn } from './posted-counts.ts'
import { claimWords } from './words/words.ts'

test('years that are asked of people are no stretch of the job’s, however many stand in a line', () => {
  expect(countsIn('You bring five or six years of experience.', claimWords.en)).toEqual([])
  expect(countsIn('Five years of practice, two years in a shop.', claimWords.en)).toEqual([])
  expect(countsIn('The project lasts two years.', claimWords.en)).toMatchObject([{ kind: 'span', value: 24 }])
})
