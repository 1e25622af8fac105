import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { postingWith } from '../../../test/files/postings.ts'
import { chooseDetail } from './detail.ts'

const chosen = (description: string, resume: string | null = null): string | null =>
  chooseDetail(postingWith({ description, requirements: [] }), resume)?.quote ?? null

test('a line about the work comes before what is asked, and that before the firm’s own story', () => {
  const posting = [
    'We have sold climbing ropes since 1950.',
    'What you will do:',
    '- Plan the routes of our service vans',
    'What you bring:',
    '- Experience with planning service routes',
    'What we offer:',
    '- Free climbing lessons for the whole family',
  ].join('\n')
  expect(chooseDetail(postingWith({ description: posting }), null)).toMatchObject({
    quote: 'Plan the routes of our service vans',
    about: 'work',
  })
})

test('what is asked is quoted only where the résumé has something to say about it', () => {
  const posting = 'Requirements:\n- Experience with hydraulic presses in serial production'
  expect(chosen(posting, 'Baker of bread')).toBeNull()
  expect(chosen(posting, 'Repaired hydraulic presses')).toBe(
    'Experience with hydraulic presses in serial production',
  )
})

test('a whole sentence is no requirement, whatever words it has', () => {
  const posting =
    'We take two student nurses each year.\nOur wards treat four counties, about 210,000 patients a year.'
  expect(chooseDetail(postingWith({ description: posting, requirements: [] }), posting)?.about).toBe('firm')
})

test('what one will do is told in every language, and before whom one reports to', () => {
  const work = [
    'Sie leiten eine Werkstatt mit zwölf Leuten',
    'Vous encadrez une équipe de douze soudeurs',
    'Coordinarás un equipo de doce soldadores',
    'Du leder et lag på tolv sveisere',
  ]
  for (const sentence of work)
    expect(chooseDetail(postingWith({ description: `${sentence}.`, requirements: [] }), null)).toMatchObject({
      quote: sentence,
      about: 'work',
    })
  const description =
    'You will report to our head of welding, Ona Birk.\nYou will plan the work of twelve welders.'
  expect(chosen(description)).toBe('You will plan the work of twelve welders')
})

describe('is not quoted', () => {
  test.each([
    ['a fragment', 'and have seen strong growth across many northern markets'],
    ['an answer to the line before', 'They build machines for bakeries in twelve countries'],
    ['a heading in capitals', 'SERVICE OF MACHINES FOR BAKERIES IN TWELVE COUNTRIES'],
    ['a list of names', '- React, Redux, D3, GraphQL, Docker, Kubernetes, Python, Scala'],
    ['a benefit', '- Generous pension and insurance for the whole family'],
    ['how to apply', '- Send us your application with three references until Friday'],
    ['a question', 'Do you like to build machines for bakeries in the north?'],
    ['an open bracket', '- Service of machines for bakeries (ovens, mixers'],
    ['a placeholder', '- Call our service desk for bakeries at ########## today'],
  ])('%s', (_, line) => {
    expect(chosen(line)).toBeNull()
  })

  test('an instruction to applicants', () => {
    const line = 'Mention the word lighthouse somewhere in your first message to our crew.'
    const posting = postingWith({
      description: `- ${line}`,
      instructions: [{ quote: line, where: 'description:2-20' }],
    })
    expect(chooseDetail(posting, null)).toBeNull()
  })
})

test('whatever the text, the quote stands in it at its place', () => {
  const piece = fc.constantFrom(
    'You will build engines for small boats',
    'and then',
    '- ',
    '\n',
    '. ',
    ', which matters',
    ' – ',
    'Requirements:',
    '(',
    '“quoted”',
    'Plan routes of vans daily with care',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const description = pieces.join('')
      const detail = chooseDetail(postingWith({ description }), null)
      if (detail !== null)
        expect(description.slice(detail.start, detail.start + detail.quote.length)).toBe(detail.quote)
    }),
  )
})
