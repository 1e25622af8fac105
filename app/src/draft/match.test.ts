import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { postingWith } from '../../../test/files/postings.ts'
import { gapsIn, matchRequirements, sharedSkills } from './match.ts'
import { readResume } from './resume/read.ts'

const engineer = await readResume({
  bytes: readFileSync(join(import.meta.dirname, 'test-resumes/engineer.json')),
})
const today = new Date('2026-11-22')
const one = (requirement: string) =>
  matchRequirements(postingWith({ requirements: [requirement] }), engineer, today)[0]

describe('a requirement', () => {
  test('is met by a line that answers it', () => {
    const matched = one('Kubernetes and PostgreSQL in production')
    expect(matched?.answer).toBe('met')
    expect(matched?.proofs.map(({ quote }) => quote).join()).toContain('Kubernetes')
  })

  test('is a gap where nothing answers it', () => {
    expect(one('Welding of stainless steel pipes')).toMatchObject({ answer: 'gap', proofs: [] })
  })

  test('for more years than the résumé shows is met in part', () => {
    expect(one('5+ years of Python')?.answer).toBe('met')
    const long = one('12 years of Python')
    expect(long?.answer).toBe('partly')
    expect(long?.gaps.join()).toMatch(/12 years; your résumé shows \d/)
  })

  test('at a higher level is met in part: listed is not expert, basic is not good', () => {
    expect(one('Expert knowledge of Docker')?.gaps.join()).toContain('does not claim that level')
    expect(one('Strong React skills')?.gaps.join()).toContain('basic')
    expect(one('Solid PostgreSQL')?.answer).toBe('met')
  })

  test('of two tools is met in part by one of them, unless either will do', () => {
    expect(one('Python and Scala')?.gaps.join()).toContain('Scala')
    expect(one('Python or Scala')?.answer).toBe('met')
  })
})

test('a tool that no vocabulary knows answers where the résumé lists it and the posting names it', async () => {
  const baker = await readResume({
    bytes: Buffer.from('Ada Baker\n\nSKILLS\nLoafbook (daily), Crumbwise (basic), sourdough'),
  })
  const answers = matchRequirements(
    postingWith({ requirements: ['Orders in Loafbook', 'Plans in Crumbwise'] }),
    baker,
    today,
  )
  expect(answers.map(({ answer }) => answer)).toEqual(['met', 'gap'])
})

test('gaps are named in words', () => {
  const matched = matchRequirements(
    postingWith({ requirements: ['Welding of stainless steel pipes', 'Python and Scala'] }),
    engineer,
    today,
  )
  expect(gapsIn(matched)).toEqual([
    'Nothing in your résumé answers “Welding of stainless steel pipes”.',
    'The posting asks for Scala too, and your résumé does not name it.',
  ])
})

test('shared skills leave out headings of groups, a beginner’s skills and words that only look like a tool', () => {
  const posting = postingWith({
    description: 'We go to market with databases, React and redis. We use Postgres.',
    requirements: [],
    title: 'Engineer',
  })
  expect(sharedSkills(posting, engineer)).toEqual(['PostgreSQL', 'Redis'])
})
