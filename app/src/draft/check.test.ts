import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { postingWith } from '../../../test/files/postings.ts'
import { checkText } from './check.ts'
import { readResume } from './resume/read.ts'

const resume = await readResume({
  bytes: readFileSync(join(import.meta.dirname, 'test-resumes/engineer.json')),
})
const today = new Date('2026-11-22')
const posting = postingWith()
const unsupported = (text: string, vouched: string[] = []): string[] =>
  checkText(text, { resume, posting, vouched, today }).unsupported.map((one) => one.text)

describe('the greeting', () => {
  const contact = {
    name: 'Nicole Brandt',
    role: null,
    kind: 'recruiter' as const,
    email: 'nicole@bambuswerk.example',
    emailStatus: 'published' as const,
    confidence: 0.9,
    evidence: [],
  }
  const warned = (greeting: string): boolean =>
    checkText(`${greeting}\n\nI know Python.`, { resume, posting, contact, today }).warnings.some((one) =>
      one.startsWith('The greeting names'),
    )

  test.each([
    'Hello Tom,',
    'Dear Ms. Kessler,',
    'Sehr geehrter Herr Kessler,',
    'Bonjour Claire,',
    'Hola Lucía:',
  ])('of somebody whom the mail does not go to is told of: %s', (greeting) =>
    expect(warned(greeting)).toBe(true),
  )

  test.each([
    'Hello Nicole,',
    'Dear Ms. Brandt,',
    'Guten Tag Nicole Brandt,',
    'Hello,',
    'Dear Hiring Team,',
    'Dear Bambuswerk team,',
    'Dear Sir or Madam,',
    'Sehr geehrte Damen und Herren,',
    'Madame, Monsieur,',
  ])('of the recipient, or of nobody by name, is not: %s', (greeting) => expect(warned(greeting)).toBe(false))
})

describe('what the résumé does not say is marked', () => {
  test.each([
    ['I worked at Initech for two years.', 'Initech'],
    ['I have twelve years of Python.', 'twelve years'],
    ['I have 12 years of Rust.', '12 years'],
    ['I cut invoice run time by 90%.', '90%'],
    ['At Harbour Data I led a team of 4 engineers.', 'Harbour Data'],
    ['I worked at Bambuswerk before.', 'Bambuswerk'],
    ['I hold a PhD.', 'PhD'],
    ['I am an expert in React.', 'expert'],
    ['Nicole and I met at a conference last year; my friend Tom suggested I write to you.', 'my friend'],
    ['I have used Erlang in production.', 'Erlang'],
    ['I was Head of Engineering at Quillworks.', 'Head of Engineering'],
    ['I speak fluent German.', 'fluent'],
    ['I have been at Quillworks since January 2018.', 'January 2018'],
    ['I cut cloud costs by 35%.', '35%'],
    ['My current role is Software Engineer at Harbour Data.', 'Harbour Data'],
    ['At Harbour Data I introduced contract tests.', 'Harbour Data'],
    ['At Bambuswerk I learned how property managers work.', 'Bambuswerk'],
    ['I have experience in marine insurance.', 'experience in marine insurance'],
    ['I led the migration of customer data to AWS.', 'led'],
    ['Hundreds of partner companies use my API.', 'Hundreds'],
    ['I speak Portuguese with customers.', 'Portuguese'],
    ['It was lovely to meet you at the fair.', 'was lovely to meet'],
  ])('%s', (text, marked) => {
    expect(unsupported(text)).toContain(marked)
  })
})

describe('what the résumé says is not', () => {
  test.each([
    'I am a Senior Backend Engineer at Quillworks.',
    'At Quillworks I led a team of four engineers.',
    'I cut invoice run time from 6 hours to 40 minutes.',
    'I have ten years of experience.',
    'I have six years at Quillworks behind me.',
    'I know Python, Postgres, K8s and Docker.',
    'I hold a bachelor degree from the University of Sheffield.',
    'I am writing about your Senior Backend Developer role at Bambuswerk.',
    'Your posting asks for Rust and Kubernetes. I use Kubernetes at Quillworks.',
    'I would like to join Bambuswerk.',
    'My German is basic.',
    'I have never used Erlang, and Rust would be new to me.',
    'You ask for 12 years; I have ten.',
    'More than a hundred partner companies used my API.',
    'Failed releases went down by about a third.',
    'Invoice runs take almost 90% less time.',
    'In 2018 I was at Harbour Data.',
    'I joined Quillworks in March 2020.',
    'English is my mother tongue.',
    'I like that Bambuswerk builds for property managers.',
    'I could start two months after signing.',
    'Would fifteen minutes on Tuesday suit you?',
  ])('%s', (text) => {
    expect(unsupported(text)).toEqual([])
  })
})

test('offsets point at the words', () => {
  const text = 'Hello,\n\nI use Python daily. I worked at Initech for a while.\n\nKind regards,\nAda Marlow'
  const { unsupported: found, claims } = checkText(text, { resume, posting, today })
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['Initech'])
  for (const { text: words, start, end } of claims) expect(text.slice(start, end)).toBe(words)
})

test('the person may vouch, and it shows as theirs', () => {
  expect(unsupported('I worked at Initech.', ['Initech'])).toEqual([])
  const { claims } = checkText('I worked at Initech.', { resume, posting, vouched: ['I worked at Initech.'] })
  expect(claims).toMatchObject([{ text: 'Initech', source: { kind: 'user', quote: 'I worked at Initech.' } }])
})

test('it never throws, and its offsets hold on any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const { claims, unsupported: found } = checkText(text, { resume, posting, today })
      for (const one of [...claims, ...found]) expect(text.slice(one.start, one.end)).toBe(one.text)
    }),
    { numRuns: 200 },
  )
})
