import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { NamedPerson, Posting, ReadPosting } from '../posting/posting.ts'
import { readPosting } from '../posting/read.ts'
import { contactsIn, findContacts } from './find.ts'
import { namedLater, nobodyLater } from './test-postings/later.ts'
import { named } from './test-postings/named.ts'
import { nobody } from './test-postings/nobody.ts'

function reading(
  description: string,
  posting: Partial<Posting> = {},
  people: NamedPerson[] = [],
): ReadPosting {
  return {
    posting: {
      title: null,
      company: null,
      location: null,
      remote: null,
      employmentType: null,
      salary: null,
      postedAt: null,
      validThrough: null,
      language: null,
      url: null,
      applyUrl: null,
      applyEmail: null,
      companyDomain: null,
      description,
      requirements: [],
      agency: null,
      instructions: [],
      reference: null,
      source: { kind: 'text', ats: null },
      facts: {},
      ...posting,
    },
    people,
  }
}

function field(given: Partial<NamedPerson>): NamedPerson {
  return {
    name: null,
    role: null,
    email: null,
    phone: null,
    evidence: { kind: 'ats-field', quote: given.name ?? '', where: 'contact' },
    ...given,
  }
}

describe('people whom a text names', () => {
  test.each([...named, ...namedLater])('$form', ({ text, company, name, email, kind }) => {
    const [best] = contactsIn(reading(text, { company: company ?? null }))
    expect(best).toMatchObject({ name, email, ...(kind !== undefined && { kind }) })
    expect(best?.emailStatus).toBe(email === null ? 'unknown' : 'published')
  })

  test.each(named)(
    '$form: each has the words that name them, at the place that the evidence gives',
    ({ text, company }) => {
      for (const contact of contactsIn(reading(text, { company: company ?? null })))
        for (const { kind, where } of contact.evidence) {
          const span = /^description:(\d+)-(\d+)$/.exec(where)
          if (kind !== 'posting-text' || span === null) continue
          expect(Number(span[2])).toBeLessThanOrEqual(text.length)
          expect(Number(span[1])).toBeLessThan(Number(span[2]))
        }
    },
  )
})

describe('nobody is named who is not named', () => {
  test.each([...nobody, ...nobodyLater])('$form', ({ text, company, box }) => {
    const contacts = contactsIn(reading(text, { company: company ?? null }))
    expect(contacts.map(({ name }) => name).filter((name) => name !== null)).toEqual([])
    expect(contacts[0]?.email ?? null).toBe(box)
  })
})

describe('structured fields', () => {
  test('give their person with the address beside it, even a shared box', () => {
    const [best] = contactsIn(
      reading('', {}, [field({ name: 'Ragnhild Moe', role: 'Avdelingsleder', email: 'post@moe-bygg.no' })]),
    )
    expect(best).toMatchObject({ name: 'Ragnhild Moe', email: 'post@moe-bygg.no', kind: 'hiring-manager' })
  })

  test.each([
    ['a do-not-mail placeholder', field({ email: 'DO_NOT_SEND@agency.gov', name: 'Office of Hiring' })],
    ['an apply alias', field({ email: 'job.x81ab@acme.recruitee.com' })],
    ['an office in capitals', field({ name: 'HQX DEO' })],
    ['the web editor', field({ name: 'Hilde Strand', role: 'Web-konsulent', email: 'hilde@kommune.no' })],
    [
      'who created the advertisement',
      field({ name: 'Jane Roe', evidence: { kind: 'ad-creator', quote: 'Jane Roe', where: 'creator.name' } }),
    ],
    ['a sentence with a link', field({ email: 'To apply, use https://example.org/apply' })],
  ])('give nobody where the field holds %s', (_, person) => {
    expect(contactsIn(reading('', {}, [person]))).toEqual([])
  })

  test('and text about the same person become one contact with both as evidence', () => {
    const contacts = contactsIn(
      reading('Questions? Contact Ragnhild Moe, tlf 900 11 222.', {}, [
        field({ name: 'Ragnhild Moe', email: 'ragnhild.moe@moe-bygg.no' }),
      ]),
    )
    expect(contacts).toHaveLength(1)
    expect(contacts[0]?.evidence.map(({ kind }) => kind)).toEqual(['ats-field', 'posting-text'])
  })
})

test('a pasted page is read and its contact found through the door', async () => {
  const read = await readPosting(
    {
      html: `<html lang="de"><head><title>Tischler (m/w/d) - Holzwerk Brandt GmbH</title></head><body><h1>Tischler (m/w/d)</h1>
<p>Die Holzwerk Brandt GmbH sucht einen Tischler für die Werkstatt in Lüneburg. Wir bauen Treppen und Türen aus heimischem Holz und arbeiten in kleinen Gruppen.</p>
<h2>Ihre Ansprechpartnerin</h2><p>Frau Swantje Petersen<br>Leiterin Personal<br><a href="/cdn-cgi/l/email-protection#${cloudflare('swantje.petersen@holzwerk-brandt.de')}">[email protected]</a></p></body></html>`,
    },
    { fetchPage: () => Promise.reject(new Error('no network in this test')) },
  )
  expect(await findContacts(read)).toMatchObject([
    { name: 'Swantje Petersen', email: 'swantje.petersen@holzwerk-brandt.de', kind: 'recruiter' },
  ])
})

/** As Cloudflare's e-mail protection writes an address: a key, and each byte XORed with it. */
function cloudflare(address: string): string {
  return Buffer.from([0x5a, ...Buffer.from(address).map((byte) => byte ^ 0x5a)]).toString('hex')
}

describe('hostile text', () => {
  const pieces = [
    'Contact ',
    'Kontakt: ',
    'Jane ',
    'Dr. ',
    'van ',
    'a@b.co ',
    'x (at) y dot com ',
    '\n',
    '. ',
    ', ',
    'I’m ',
    '担当：',
    '佐々木',
    'Best,\n',
    '- ',
    '“',
    '(',
    'HR ',
    'Leiter ',
    '900 11 222 ',
    'moc.emca@enaj backwards ',
  ]

  test('of any pieces throws nothing and gives contacts that keep their shape', () => {
    assert(
      property(
        array(oneof(constantFrom(...pieces), string({ unit: 'binary', maxLength: 8 })), {
          maxLength: 120,
        }),
        (parts) => {
          for (const contact of contactsIn(reading(parts.join('')))) {
            expect(contact.name ?? contact.email).not.toBeNull()
            expect(contact.evidence.length).toBeGreaterThan(0)
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})
