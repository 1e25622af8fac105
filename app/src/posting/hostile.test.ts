import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AppError } from '../failure.ts'
import type { GivenPosting } from './posting.ts'
import { readPosting } from './read.ts'

/** Whatever is pasted, the answer is a posting whose facts stand in it, or a refusal in words: no crash, no hang. */
const offline = { fetchPage: () => Promise.reject(new Error('no network in this test')) }
const given = resolve(import.meta.dirname, '../../../../shared/postings')
const folders = [join(import.meta.dirname, 'test-postings'), ...(existsSync(given) ? [given] : [])]
const seeds = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:html|txt|md|json|xml)$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8').slice(0, 40_000)),
)

async function holds(source: GivenPosting): Promise<void> {
  try {
    const { posting, people } = await readPosting(source, offline)
    for (const [field, { quote, where }] of Object.entries(posting.facts)) {
      expect(quote.trim(), field).not.toBe('')
      expect(where, field).not.toBe('')
    }
    for (const { quote, where } of posting.instructions) {
      const [, start = '', end = ''] = /^description:(\d+)-(\d+)$/.exec(where) ?? []
      if (start !== '') expect(posting.description.slice(Number(start), Number(end))).toContain(quote)
    }
    for (const person of people) expect(person.evidence.where).not.toBe('')
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    expect(error.code).toMatch(/^posting\./)
    expect(error.fix.length).toBeGreaterThan(0)
  }
}

const junk = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    '<',
    '>',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    '\\',
    '\u0000',
    '\ud800',
    '\u202e',
    '&#x110000;',
    '<!--',
    ']]>',
    '</script>',
    '<script>',
    ' at ',
    ' dot ',
    '@',
    '€',
    '|',
    '---\n',
    '\n',
    '\r',
    '<template>',
    '__proto__',
    '&amp;amp;',
  ),
)

const mutation = fc.record({
  seed: fc.nat(),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(4_000),
  times: fc.integer({ min: 0, max: 30 }),
  junk,
})

describe('hostile input', () => {
  test('any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 2_000, unit: 'binary' }), async (text) => {
        await holds({ text })
        await holds({ html: text })
      }),
      { numRuns: 150 },
    )
  })

  test('postings with pieces cut out, put in and repeated', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(mutation, { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        async (mutations, asHtml) => {
          let text = seeds[(mutations[0]?.seed ?? 0) % seeds.length] ?? ''
          for (const { at, cut, times, junk: piece } of mutations) {
            const place = Math.floor(at * text.length)
            text = text.slice(0, place) + piece.repeat(times) + text.slice(place + cut)
          }
          await holds(asHtml ? { html: text, url: 'https://jobs.acme.example/1' } : { text })
        },
      ),
      { numRuns: 250 },
    )
  })

  test('data of any shape under the names that job feeds use', async () => {
    const keys = fc.constantFrom(
      '@type',
      'title',
      'name',
      'text',
      'description',
      'jobLocation',
      'hiringOrganization',
      'baseSalary',
      'value',
      'jobs',
      'location',
      'company',
      'contact',
      'contacts',
      'application_contacts',
      'jobContent',
      'jobDescriptions',
      'categories',
      'hostedUrl',
      'annonsrubrik',
      'headline',
      'employer',
      'items',
      'version',
      'jobPostingInfo',
      'jobOpeningName',
      'friendly_id',
      'published_date',
      'key_responsibilities',
      'details',
      'url_active_page',
      'careers_url',
      'mailbox_email',
      'absolute_url',
      'requisition_id',
      '__proto__',
      'constructor',
      'toString',
    )
    const values = fc.letrec((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        fc.string({ maxLength: 60 }),
        fc.constantFrom(
          'JobPosting',
          'https://jsonfeed.org/version/1',
          'a@b.example',
          '2026-13-45',
          '£1k - £2k',
          '<p>x</p>'.repeat(20),
        ),
        fc.double(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('node'), { maxLength: 4 }),
        fc.dictionary(keys, tie('node'), { maxKeys: 8 }),
      ),
    }))
    await fc.assert(
      fc.asyncProperty(fc.dictionary(keys, values.node, { minKeys: 2, maxKeys: 12 }), async (data) => {
        const text = JSON.stringify(data)
        await holds({ text })
        await holds({
          html: `<script type="application/ld+json">${text}</script><script>window.__STATE__ = ${text}</script>`,
        })
      }),
      { numRuns: 150 },
    )
  })

  test.each([
    ['half of a surrogate pair', '\ud800 Baker at Acme \udc00'],
    ['nothing but tags', '<div>'.repeat(20_000)],
    ['JSON nested deeper than any stack', '['.repeat(200_000)],
    ['XML nested deep', '<a>'.repeat(20_000)],
    [
      'a billion laughs',
      '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><job><title>&b;</title><description>&b;</description></job>',
    ],
    ['one line of bars', '|'.repeat(100_000)],
    ['a header that never ends', `---\ntitle: x\n${'a: b\n'.repeat(50_000)}`],
    ['quotes of quotes', '> '.repeat(60_000)],
    ['a mail of headers', 'Subject: x\n'.repeat(20_000)],
  ])('%s', async (_, text) => {
    await holds({ text })
    await holds({ html: text })
  })
})
