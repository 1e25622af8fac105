import { describe, expect, test } from 'vitest'
import { readPosting } from '../posting/read.ts'
import { findContacts } from './find.ts'
import { plainName, sameCompany, samePlace, sameText } from './test-postings/compare.ts'
import { whole } from './test-postings/whole/index.ts'

const offline = { fetchPage: () => Promise.reject(new Error('no network in this test')) }

describe.each(Object.entries(whole))('%s', (_, cases) => {
  test.each(cases)('$form', async (wanted) => {
    const read = await readPosting(wanted.given, offline)
    const { posting } = read
    const contacts = await findContacts(read)
    const person = contacts.find(({ kind }) => kind !== 'hr-inbox') ?? null
    const got = {
      title: posting.title,
      company: posting.company,
      agency: posting.agency,
      location: posting.location,
      language: posting.language,
      name: person?.name ?? null,
      email: person?.email ?? null,
    }
    const expected = {
      ...got,
      title: sameText(got.title, wanted.title) ? got.title : wanted.title,
      company:
        wanted.company !== null && sameCompany(got.company, wanted.company) ? got.company : wanted.company,
      agency:
        wanted.agency === undefined || sameCompany(got.agency, wanted.agency) ? got.agency : wanted.agency,
      location:
        wanted.location === null || samePlace(got.location, wanted.location) ? got.location : wanted.location,
      language: wanted.language,
      name:
        wanted.name !== null && plainName(got.name ?? '') === plainName(wanted.name) ? got.name : wanted.name,
      email: wanted.email,
    }
    expect(got).toEqual(expected)
    if (wanted.name === null) expect(contacts.filter(({ name }) => name !== null)).toEqual([])
  })
})
