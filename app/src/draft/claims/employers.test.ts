import { expect, test } from 'vitest'
import { employersIn } from './years.ts'

const job = (employer: string) => ({ employer, title: '', headline: '', span: null })

test('a legal form is cut off a name, the beginning of a word is none', () => {
  const jobs = [job('Kita Seestern'), job('Nordhof Backwaren AG')]
  expect(employersIn('in der Kita Waldmaus', jobs)).toEqual([])
  expect(employersIn('in der Kita Seestern', jobs)).toMatchObject([{ job: 0 }])
  expect(employersIn('chez Colin-Maur', [job('Crêperie Colin-Maur')])).toMatchObject([{ job: 0 }])
  expect(employersIn('bei Nordhof Backwaren', jobs)).toMatchObject([{ job: 1 }])
})
