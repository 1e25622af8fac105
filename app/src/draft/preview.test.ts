import { describe, expect, test } from 'vitest'
import { AppError } from '../failure.ts'
import { standardTemplate } from './letter-template.ts'
import { checkTemplate, previewTemplate } from './preview.ts'
import { sampleContact, samplePosting } from './sample-posting.ts'
import { leftovers } from './placeholders.ts'

const sender = { name: 'Ada Nwosu', signature: '' }
const preview = (body: string, subject = '', contact = sampleContact as typeof sampleContact | null) =>
  previewTemplate({
    posting: samplePosting,
    contact,
    resume: null,
    sender,
    template: { subject, body },
  })

function faults(body: string, subject = ''): AppError['fields'] {
  try {
    checkTemplate({ subject, body })
    return {}
  } catch (error) {
    if (error instanceof AppError) return error.fields
    throw error
  }
}

test('the standard letter can be shown, with what it leaves out', () => {
  const shown = preview(standardTemplate)
  expect(shown.unfilled).toEqual([])
  expect(shown.leftOut).toEqual(expect.arrayContaining(['proofs', 'availability']))
  expect(shown.body).toContain('Priya')
  expect(shown.subject).toContain('Project Coordinator')
  expect(shown.variables.find(({ name }) => name === 'company')?.value).toBe('Lindenhof Housing')
  expect(shown.variables.find(({ name }) => name === 'proofs')?.value).toBeNull()
})

test('each name without a value is told, and stands in the letter as a mark', () => {
  const shown = preview(
    'Hello {{ recruiter.first_name }},\n\n{{ proofs }} {{ proof_2 }}',
    'At {{ company }}',
    null,
  )
  expect(shown.unfilled).toEqual(['recruiter.first_name', 'proofs', 'proof_2'])
  expect(shown.body).toBe('Hello ⟨recruiter.first_name⟩,\n\n⟨proofs⟩ ⟨proof_2⟩')
  expect(shown.subject).toBe('At Lindenhof Housing')
})

test('what a template says of its writer is checked like any draft', () => {
  const { unsupported } = preview(
    'Hello,\n\nI led the repairs at Meridian Rail for 9 years.\n\n{{ signature }}',
  )
  expect(unsupported.map(({ text }) => text).join()).toMatch(/9 years|Meridian Rail/)
})

describe('a fault is told in words, with its line', () => {
  test.each([
    ['Hello\n{{ role', /^Line 2: “\{\{ role” is not closed: end it with \}\}\./],
    ['Hello\n\n{% if role', /^Line 3: .* is not closed: end it with %\}/],
    ['{% if role %}x', /^Line 1: \{% if role %\} is never ended: add \{% endif %\}/],
    ['x\n{% endif %}', /^Line 2: \{% endif %\} stands here without its beginning/],
    ['{% if role %}a{% elseif company %}b{% endif %}', /it is written \{% elsif/],
    ['{% foo %}', /^Line 1: There is no \{% foo %\} here\. There are: if,/],
    ['{% include "x" %}', /takes in no other file/],
    ['{{ role | exec }}', /^Line 1: There is no filter “exec” here/],
    ['{{ }}', /^Line 1: Something is missing/],
    ['{% if role = "x" %}a{% endif %}', /write == between them/],
    ['Dear {{ recuiter.name }},', /^There is no variable “recuiter.name”/],
    ['', /Write what the letter is to say/],
  ])('%s', (body, words) => {
    expect(faults(body)['body']).toMatch(words)
  })

  test('at the field that has it', () => {
    expect(Object.keys(faults('Hello', '{{ role'))).toEqual(['subject'])
  })

  test('what is assigned inside is no unknown variable', () => {
    expect(faults('{% assign job = role %}{% for word in job %}{{ word }}{% endfor %}{{ job }}')).toEqual({})
  })
})

test.each([
  ['Dear {{ name }},', ['{{ name }}']],
  ['{% raw %}', ['{% raw %}']],
  ['I like [company name] and <your role>.', ['[company name]', '<your role>']],
  ['I keep a TODO list, and null is a word of Kotlin [1].', []],
])('left behind in "%s": %o', (text, parts) => {
  expect(leftovers(text)).toEqual(parts)
})
