import { expect, test } from 'vitest'
import { sentences } from './sentences.ts'

test.each([
  [
    'At Harrow Mills Co. I wove blankets. Then I left.',
    ['At Harrow Mills Co. I wove blankets.', 'Then I left.'],
  ],
  ['Ich kam zu Dr. Ohm. Das war gut.', ['Ich kam zu Dr. Ohm.', 'Das war gut.']],
  ['I wove at T. Moran Mills. Then I left.', ['I wove at T. Moran Mills.', 'Then I left.']],
  ['Ich kann ab dem 1. Oktober. Passt das?', ['Ich kann ab dem 1. Oktober.', 'Passt das?']],
  ['Im 2. Lehrjahr war ich dort. Gut.', ['Im 2. Lehrjahr war ich dort.', 'Gut.']],
  ['Das war Gruppe 1. Danach kam ich.', ['Das war Gruppe 1.', 'Danach kam ich.']],
  ['Ich habe Klasse B. Das reicht.', ['Ich habe Klasse B.', 'Das reicht.']],
  [
    'I wove blankets for Harrow Mills Co. In May I left.',
    ['I wove blankets for Harrow Mills Co.', 'In May I left.'],
  ],
])('a full stop behind what is shortened ends no sentence: %s', (text, expected) => {
  expect(sentences(text).map((one) => one.text)).toEqual(expected)
})
