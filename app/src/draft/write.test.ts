import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bareText, postingWith } from '../../../test/files/postings.ts'
import type { Posting } from '../posting/posting.ts'
import type { Contact } from '../recruiter/contact.ts'
import { checkText } from './check.ts'
import { words } from './claims/fold.ts'
import type { Claim } from './draft.ts'
import { readResume } from './resume/read.ts'
import type { ReadResume } from './resume.ts'
import { writeFollowUp } from './follow-up.ts'
import { variableMeanings } from './variables.ts'
import { bounds, writeDraft } from './write.ts'

const sample = (name: string): Promise<ReadResume> =>
  readResume({ bytes: readFileSync(join(import.meta.dirname, 'test-resumes', name)) })
const today = new Date('2026-11-22')
const sender = { name: 'Ada Marlow', signature: 'Ada Marlow\n+44 20 7946 0123' }
const engineer = await sample('engineer.json')

const contact = (given: Partial<Contact>): Contact => ({
  name: 'Nicole Adair',
  role: null,
  kind: 'recruiter',
  email: 'nicole@example.com',
  emailStatus: 'published',
  confidence: 0.9,
  evidence: [{ kind: 'posting-text', quote: 'contact Nicole Adair', where: 'page: team' }],
  ...given,
})

/** The quote of every claim stands where the claim says it does. */
function expectTraced(claim: Claim, posting: Posting, resume: ReadResume | null): void {
  const { kind, quote, where } = claim.source
  const range = /^description:(\d+)-(\d+)$/.exec(where)
  const line = /^line (\d+)$/.exec(where)
  if (kind === 'resume' && line !== null)
    expect(resume?.text.split('\n')[Number(line[1]) - 1]).toContain(quote)
  else if (kind === 'resume') expect(at(resume?.resume, where)).toContain(quote)
  else if (kind === 'posting' && range !== null)
    expect(posting.description.slice(Number(range[1]), Number(range[2]))).toBe(quote)
}

const at = (value: unknown, path: string): unknown =>
  path
    .split(/[.[\]]+/)
    .filter((key) => key !== '')
    .reduce<unknown>((inner, key) => Object.entries(inner ?? {}).find(([name]) => name === key)?.[1], value)

const lengthOf = (body: string, signature: string): number =>
  words(body.slice(0, body.length - signature.length)).length

describe('a first draft', () => {
  const posting = postingWith()
  const draft = writeDraft({ posting, contact: contact({}), resume: engineer, sender, today })

  test('is short, names the role, quotes the posting, proves and asks once', () => {
    expect(lengthOf(draft.body, sender.signature)).toBeGreaterThanOrEqual(bounds.first.least)
    expect(lengthOf(draft.body, sender.signature)).toBeLessThanOrEqual(bounds.first.most)
    expect(draft.subject).toBe('Senior Backend Developer role at Bambuswerk')
    expect(draft.body).toContain(
      '“You will design and run Django services that thousands of buildings rely on every day”',
    )
    expect(draft.body).toContain('As Senior Backend Engineer at Quillworks, I led a team of 4 engineers')
    expect(draft.body.match(/\?/g)).toHaveLength(1)
    expect(draft.body.startsWith('Hello Nicole,')).toBe(true)
    expect(draft.body.endsWith(sender.signature)).toBe(true)
    expect(draft.warnings).toEqual([])
  })

  test('has every claim traced, and passes its own check', () => {
    expect(draft.claims.length).toBeGreaterThan(5)
    for (const claim of draft.claims) expectTraced(claim, posting, engineer)
    expect(
      checkText(draft.body, { posting, resume: engineer, contact: contact({}), sender, today }).unsupported,
    ).toEqual([])
  })

  test('asks each kind of reader something else', () => {
    const bodies = [
      contact({}),
      contact({ kind: 'hiring-manager' }),
      contact({ kind: 'founder' }),
      contact({ kind: 'hr-inbox', name: 'Human Resources' }),
      null,
    ].map((one) => writeDraft({ posting, contact: one, resume: engineer, sender, today }).body)
    expect(new Set(bodies).size).toBe(4)
    expect(bodies[3]).toMatch(/^Hello Bambuswerk team,/)
  })

  test('an agency recruiter is asked about the client', () => {
    const agency = postingWith({ agency: 'Northgate Search' })
    expect(writeDraft({ posting: agency, contact: contact({}), resume: engineer, sender }).body).toContain(
      'client',
    )
  })
})

test('without a résumé it says nothing about the person', () => {
  const draft = writeDraft({ posting: postingWith(), contact: null, resume: null, sender, today })
  expect(draft.claims.filter(({ source }) => source.kind === 'resume')).toEqual([])
  expect(draft.warnings.join()).toContain('no résumé')
  expect(draft.body).toContain('Senior Backend Developer')
})

test.each([
  ['Wharfedale Kidney Partnership', 'at Wharfedale Kidney'],
  ['Larkfield Small Animal Hospital', 'role: a question'],
  ['Isle & Coast Water and Power Company', 'role: a question'],
  ['House of the Three Springs and Brooks', 'role: a question'],
])('a long name is not cut where it goes on: %s', (company, end) => {
  const posting = postingWith({ title: 'Head of Water Production', company, reference: null })
  const { subject } = writeDraft({ posting, contact: null, resume: engineer, sender, today })
  expect(subject.startsWith('Head of Water Production role')).toBe(true)
  expect(subject.endsWith(end)).toBe(true)
})

test('a long role is not cut on a small word', () => {
  const posting = postingWith({
    title: 'Key Stage 3 Lead for Mathematics',
    company: 'Tern Academy & Sixth Form Trust',
    reference: null,
  })
  const { subject } = writeDraft({ posting, contact: null, resume: engineer, sender, today })
  expect(subject).toBe('Key Stage 3 Lead role: a question')
})

test('what answers nothing of the posting is not called another field, but the person is told', () => {
  const posting = postingWith({
    title: 'Pastry Chef',
    description: 'You will bake croissants and rye loaves for three cafés in the old harbour.',
    requirements: ['Trained pastry cook'],
  })
  const draft = writeDraft({ posting, contact: null, resume: engineer, sender, today })
  expect(draft.warnings.join()).toContain('say why you write')
  expect(draft.body).not.toMatch(/field|claim to fit/)
  const [, , proofs = ''] = draft.body.split('\n\n')
  expect(proofs).toMatch(/^As .+ at .+, I /)
})

test('a posting of which only the text is known gets a draft that invents nothing', () => {
  const draft = writeDraft({ posting: bareText, contact: null, resume: engineer, sender, today })
  expect(draft.subject).toBe('Question about your opening')
  expect(draft.body).toMatch(/^Hello,/)
  expect(draft.body).not.toMatch(/null|undefined/)
})

test.each([
  ['nurse.txt', 'no'],
  ['accountant.md', 'de'],
  ['carpenter.txt', 'fr'],
  ['shop.md', 'es'],
  ['sales.txt', 'en'],
])('%s in %s: every claim traced, none left over', async (name, language) => {
  const resume = await sample(name)
  const posting = postingWith({ language, title: 'Leiter' })
  for (const kind of ['first', 'follow-up', 'second-follow-up'] as const)
    for (const tone of ['plain', 'warm', 'formal'] as const) {
      const draft = writeDraft({ posting, contact: contact({}), resume, sender, kind, tone, today })
      for (const claim of draft.claims) expectTraced(claim, posting, resume)
      const checked = checkText(draft.body, {
        posting,
        resume,
        contact: contact({}),
        sender,
        language,
        today,
      })
      expect(checked.unsupported).toEqual([])
    }
})

describe('what the posting asks', () => {
  test('its subject is used word for word', () => {
    const posting = postingWith({
      instructions: [
        { quote: 'Use the subject line "Backend 42" so that we see it', where: 'description:0-10' },
      ],
    })
    expect(writeDraft({ posting, contact: null, resume: engineer, sender }).subject).toBe('Backend 42')
  })

  test.each([
    ['Please put "BT-2291" in the subject.', 'BT-2291'],
    ['Mention job 4711/B in the subject line of your e-mail.', '4711/B'],
    ['Bitte geben Sie die Kennziffer „K 12“ im Betreff an.', 'K 12'],
    ['Merci de rappeler « REF-9 » dans l’objet.', 'REF-9'],
    ['Indica la referencia ABC123 en el asunto.', 'ABC123'],
    ['Skriv «Lærer 2» i emnefeltet.', 'Lærer 2'],
  ])('what it wants to see in the subject stands beside the role: %s', (quote, asked) => {
    const posting = postingWith({ instructions: [{ quote, where: 'description:0-10' }] })
    const { subject } = writeDraft({ posting, contact: null, resume: engineer, sender })
    expect(subject).toContain(`(${asked})`)
    expect(subject).toContain('Backend')
  })

  test('its reference number is in the subject and the text', () => {
    const draft = writeDraft({
      posting: postingWith({ reference: 'R-4418' }),
      contact: null,
      resume: engineer,
      sender,
    })
    expect(draft.subject).toContain('R-4418')
    expect(draft.body).toContain('R-4418')
  })

  test('no applications by e-mail: the draft warns', () => {
    const posting = postingWith({
      instructions: [{ quote: 'We do not accept applications by e-mail.', where: 'line 3' }],
    })
    expect(writeDraft({ posting, contact: null, resume: engineer, sender }).warnings.join()).toContain(
      'not to apply by e-mail',
    )
  })
})

describe('a template of the person’s own', () => {
  const request = { posting: postingWith(), contact: null, resume: engineer, sender }

  test('is filled', () => {
    const body = writeDraft({
      ...request,
      template: { subject: '', body: '{{ salutation }}\n\nAbout the {{ role }}.\n\n{{ signature }}' },
    }).body
    expect(body).toBe(`Hello Bambuswerk team,\n\nAbout the Senior Backend Developer.\n\n${sender.signature}`)
  })

  test.each([
    ['{{ recruiter.first_name }}', 'draft.unfilled-variable'],
    ['{{ role', 'draft.template'],
    ['{% for i in (1..100000000) %}x{% endfor %}', 'draft.template'],
    ['{% include "../../etc/passwd" %}', 'draft.template'],
  ])('%s stops with %s', (body, code) => {
    expect(() => writeDraft({ ...request, template: { subject: '', body } })).toThrow(
      expect.objectContaining({ code }),
    )
  })
})

describe('follow-ups', () => {
  const request = { posting: postingWith(), contact: contact({}), resume: engineer, sender, today }
  const first = writeDraft(request)
  const second = writeFollowUp({ ...request, previous: [first], number: 1 })
  const third = writeFollowUp({ ...request, previous: [first, second], number: 2 })

  test('keep the subject of their thread', () => {
    expect(second.subject).toBe(`Re: ${first.subject}`)
    expect(third.subject).toBe(second.subject)
  })

  test('are short, ask once, and tell no result twice', () => {
    const results = (engineer.resume.work ?? []).flatMap(({ highlights = [] }) => highlights)
    const bodies = [first, second, third].map(({ body }) => body)
    for (const body of bodies.slice(1)) {
      expect(lengthOf(body, sender.signature)).toBeGreaterThanOrEqual(bounds.followUp.least)
      expect(lengthOf(body, sender.signature)).toBeLessThanOrEqual(bounds.followUp.most)
      expect(body.match(/\?/g)).toHaveLength(1)
    }
    for (const result of results) {
      const rest = result.slice(result.indexOf(' '))
      expect(bodies.filter((body) => body.includes(rest)).length).toBeLessThanOrEqual(1)
    }
    expect(second.body).toContain('left one thing out')
  })

  test('the last one says so', () => {
    expect(third.body).toContain('one last time')
  })
})

const greetingOf = (name: string, language: string, tone?: 'formal'): string =>
  writeDraft({
    posting: postingWith({ language }),
    contact: contact({ name }),
    resume: null,
    sender,
    ...(tone === undefined ? {} : { tone }),
  }).body.split('\n')[0] ?? ''

describe('whom it greets', () => {
  test.each([
    ['Nicole Adair', 'en', undefined, 'Hello Nicole,'],
    ['Nicole Adair', 'en', 'formal', 'Dear Nicole Adair,'],
    // Which of the two is the given name is not known: both stand.
    ['Qiang Xu', 'en', undefined, 'Hello Qiang Xu,'],
    ['Nicole Adair', 'de', undefined, 'Guten Tag Nicole Adair,'],
    ['Nicole Adair', 'fr', undefined, 'Bonjour Nicole Adair,'],
    ['Nicole Adair', 'no', undefined, 'Hei Nicole,'],
    ['Human Resources 2', 'en', undefined, 'Hello Bambuswerk team,'],
  ] as const)('%s in %s %s', (name, language, tone, said) => {
    expect(greetingOf(name, language, tone)).toBe(said)
  })
})

test('when the person can start stands in the letter and in the variables of a template', () => {
  const request = { posting: postingWith(), contact: null, resume: engineer, today }
  const available = { ...sender, availability: 'from 1 February.' }
  expect(writeDraft({ ...request, sender: available }).body).toContain('My availability: from 1 February.')
  const template = { subject: '', body: '{{ availability }}' }
  expect(writeDraft({ ...request, sender: available, template }).body).toBe(
    'My availability: from 1 February.',
  )
  expect(() => writeDraft({ ...request, sender, template })).toThrow(
    expect.objectContaining({ code: 'draft.unfilled-variable' }),
  )
})

test('an attached résumé is mentioned, and then none is offered', () => {
  const draft = writeDraft({
    posting: postingWith({ description: '' }),
    contact: null,
    resume: engineer,
    sender,
    attachments: ['resume.pdf'],
  })
  expect(draft.body).toContain('My résumé is attached.')
  expect(draft.body).not.toContain('I can send')
})

test('a poor posting makes a short draft that says so', () => {
  const posting = postingWith({ language: 'de', company: null, title: 'Schlosser', description: '' })
  const poor: ReadResume = { resume: { basics: { name: 'Al' } }, text: 'Al', warnings: [] }
  const draft = writeDraft({ posting, contact: null, resume: poor, sender })
  expect(lengthOf(draft.body, sender.signature)).toBeLessThan(bounds.first.least)
  expect(draft.warnings.join()).toMatch(/has \d+ words, as the posting and your résumé give little to say/)
})

test('every variable that a template may name is documented, and every documented one has a value somewhere', () => {
  const names = Object.keys(variableMeanings).filter((name) => name !== 'more')
  const template = names.map((name) => `{{ ${name} }}`).join('\n')
  const { body } = writeDraft({
    posting: postingWith({ reference: 'R-1' }),
    contact: contact({}),
    resume: engineer,
    sender: { ...sender, availability: 'from May' },
    template: { subject: '', body: template },
    today,
  })
  expect(body).toContain('Nicole')
})
