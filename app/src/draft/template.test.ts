import { describe, expect, test } from 'vitest'
import { AppError } from '../failure.ts'
import { renderUserTemplate } from './template.ts'

const values = { role: 'Baker', recruiter: { name: 'Ada Marlow' }, sender: {} }

function refusal(template: string): AppError {
  try {
    renderUserTemplate(template, values)
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
  throw new Error('rendered')
}

test('fills in what has a value, and nested names too', () => {
  expect(
    renderUserTemplate('Dear {{ recruiter.name }},\n\n\n\nabout the {{ role | downcase }}.', values),
  ).toBe('Dear Ada Marlow,\n\nabout the baker.')
})

test('what has no value stops the letter and is named, unless the template asks first', () => {
  const error = refusal('Hello {{ recruiter.first_name }}')
  expect(error.code).toBe('draft.unfilled-variable')
  expect(error.message).toContain('recruiter.first_name')
  expect(error.fix.join()).toContain('recruiter.name')
  expect(
    renderUserTemplate('Hello{% if recruiter.first_name %} {{ recruiter.first_name }}{% endif %},', values),
  ).toBe('Hello,')
})

describe('a hostile template is stopped', () => {
  test.each([
    ['a file', '{% include "/etc/passwd" %}'],
    ['a file, rendered', '{% render "../../package.json" %}'],
    ['a layout', '{% layout "x" %}'],
    ['a long loop', '{% for i in (1..100000000) %}x{% endfor %}'],
    [
      'nested loops',
      '{% for a in (1..9999) %}{% for b in (1..9999) %}{% for c in (1..9999) %}.{% endfor %}{% endfor %}{% endfor %}',
    ],
    ['doubling', `{% assign x = "xxxxxxxxxx" %}${'{% assign x = x | append: x %}'.repeat(40)}{{ x }}`],
    ['a template of a megabyte', 'x'.repeat(1_000_000)],
    ['a letter of a book’s length', '{% for i in (1..3000) %}0123456789{% endfor %}'],
    ['a filter that is none', '{{ role | exec }}'],
  ])('%s', (_, template) => {
    expect(refusal(template).code).toBe('draft.template')
  })

  test.each(['{{ role.constructor }}', '{{ __proto__ }}', '{{ recruiter.__proto__.toString }}'])(
    '%s',
    (template) => {
      expect(refusal(template).code).toBe('draft.unfilled-variable')
    },
  )
})
