import { expect, test } from 'vitest'
import { checkText } from '../../check.ts'
import { readResume } from '../../resume/read.ts'

const grower = await readResume({
  bytes: Buffer.from(`Ada Summer
Greenhouse grower

EXPERIENCE
Grower, Fellside Gardens, Kendal, March 2019 - present
- Wrote a watering guide for trainees, used in three houses
- Took part in a trial of peat-free compost on 12 benches
- Sold plants at the Saturday market
`),
})

const checked = (sentence: string, vouched: string[] = []) =>
  checkText(`Hello,\n\n${sentence}\n`, {
    resume: grower,
    posting: null,
    language: 'en',
    vouched,
    today: new Date('2026-11-22'),
  })

const doubts = (sentence: string): string[] =>
  checked(sentence)
    .unsupported.filter(({ kind }) => kind === 'doubt')
    .map(({ text }) => text)

const raised = 'I was the chief author of a watering guide for trainees.'

test('a word that no rule knows, and that says more than the line it was written from', () => {
  expect(doubts(raised)).toEqual(['chief'])
  expect(doubts('I was the author of a watering guide for trainees.')).toEqual([])
  expect(doubts('I wrote a watering guide for trainees.')).toEqual([])
})

test('is not doubted where it is denied, asked, or comes near no line of the résumé', () => {
  expect(doubts('I was not the chief author of a watering guide for trainees.')).toEqual([])
  expect(doubts('Would I be the chief author of a watering guide for trainees?')).toEqual([])
  expect(doubts('My aunt is the chief author of cookery books.')).toEqual([])
})

test('is the person’s to vouch for, like any mark', () => {
  const { claims, unsupported } = checked(raised, [raised])
  expect(unsupported).toEqual([])
  expect(claims.find(({ text }) => text === 'chief')?.source.kind).toBe('user')
})

test('is left to the rules where one of them has marked the sentence', () => {
  const { unsupported } = checked('I was the chief author of a watering guide for 40 trainees.')
  expect(unsupported.map(({ kind }) => kind)).toEqual(['number'])
})
