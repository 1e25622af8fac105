import { inspect } from 'node:util'
import { createNetwork, publicAddressesOnly } from '@recruiterreach/mailbox'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startNameServer, type NameServer } from '../../../test/rig/name-server.ts'
import { startWebServer, type WebServer } from '../../../test/rig/web-server.ts'
import { createFetcher } from '../posting/fetch.ts'
import type { FetchPage } from '../posting/read.ts'
import { readPosting } from '../posting/read.ts'
import type { ReadPosting } from '../posting/posting.ts'
import { contactSchema } from './contact.ts'
import { investigate, type Means } from './investigate.ts'
import { createHunter } from './online/hunter.ts'

/** A company's site and Hunter's API, on this machine; `requests` are those that came. */
let server: WebServer
let dns: NameServer
const requests: { path: string; key: string | string[] | undefined }[] = []
let site: Record<string, string> = {}
let hunter: { status: number; body: unknown } = { status: 200, body: {} }
const network = createNetwork({
  allow: (target) => publicAddressesOnly([`127.0.0.1:${String(server.port)}`])(target),
})

beforeAll(async () => {
  dns = await startNameServer({ 'birchline.com': { mx: ['10 mx.birchline.com'] } })
  server = await startWebServer(({ path, headers }) => {
    requests.push({ path, key: headers['x-api-key'] })
    if (path.startsWith('/v2/'))
      return { status: hunter.status, type: 'application/json', body: JSON.stringify(hunter.body) }
    const page = site[path]
    return {
      status: page === undefined ? 404 : 200,
      type: path === '/robots.txt' ? 'text/plain' : 'text/html; charset=utf-8',
      body: page ?? 'not here',
    }
  })
})
afterEach(() => {
  requests.length = 0
  site = {}
  hunter = { status: 200, body: {} }
})
afterAll(async () => {
  await network.close()
  await dns.close()
  await server.close()
})

/** The real fetcher, with birchline.com on this machine. */
function toBirchline(): FetchPage {
  const fetchPage = createFetcher({ dispatcher: network.dispatcher, pauseMs: 0 })
  const here = `http://127.0.0.1:${String(server.port)}`
  return async (url, options) => {
    const page = await fetchPage(url.replace('https://birchline.com', here), options)
    return { ...page, url: page.url.replace(here, 'https://birchline.com') }
  }
}

const means = (more: Partial<Means> = {}): Means => ({
  fetchPage: toBirchline(),
  names: dns.resolver,
  ...more,
})

async function posting(text: string): Promise<ReadPosting> {
  const read = await readPosting({ text }, { fetchPage: () => Promise.reject(new Error('no network here')) })
  return {
    ...read,
    posting: {
      ...read.posting,
      companyDomain: 'birchline.com',
      company: 'Birchline',
      title: 'Backend engineer',
      agency: null,
    },
  }
}
const nobodyNamed =
  'Backend engineer at Birchline\n\nBirchline builds maps for hikers. You write TypeScript and care for our servers.'

/** Links from one of many pages: each leads to two more. */
const links = (page: number): string =>
  [2 * page + 1, 2 * page + 2].map((next) => `<a href="/team-${String(next)}">Team</a>`).join(' ')

const never: FetchPage = (_, { signal } = {}) =>
  new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(new Error('aborted')))
  })

describe('the company’s own pages', () => {
  test('name the recruiter, with the page and its words as evidence', async () => {
    site = {
      '/': '<h1>Birchline</h1><a href="/team">Our team</a> <a href="/blog">Blog</a> <a href="https://elsewhere.com/team">Team of another</a> <a href="/contact">Contact</a>',
      '/team':
        '<h2>Team</h2><div><h3>Ottilie Brandt</h3><p>Talent Acquisition Lead</p></div><div><h3>Marek Dvorak</h3><p>Barista</p></div><div><h3>Sunniva Lie</h3><p>CTO</p></div>',
      '/contact': '<p>Write to marek.dvorak@birchline.com about coffee, or call.</p>',
    }
    const { contacts, steps, advice } = await investigate(await posting(nobodyNamed), means())
    expect(contacts[0]).toMatchObject({
      name: 'Ottilie Brandt',
      kind: 'recruiter',
      email: 'ottilie.brandt@birchline.com',
      emailStatus: 'inferred',
    })
    const evidence = contacts[0]?.evidence ?? []
    expect(evidence).toContainEqual(
      expect.objectContaining({ kind: 'page', where: 'https://birchline.com/team' }),
    )
    expect(evidence).toContainEqual(
      expect.objectContaining({ kind: 'pattern', where: 'https://birchline.com/contact' }),
    )
    expect(evidence.at(-1)?.kind).toBe('verification')
    expect(contacts.map(({ name }) => name)).not.toContain('Marek Dvorak')
    expect(advice.nobodyNamed).toBe(false)
    expect(steps.filter(({ kind }) => kind === 'page').map(({ target }) => target)).toEqual([
      'https://birchline.com/',
      'https://birchline.com/team',
      'https://birchline.com/contact',
    ])
    for (const contact of contacts) contactSchema.parse(contact)
  })

  test('are not read where robots.txt says so, and the advice says what to do', async () => {
    site = {
      '/robots.txt': 'User-agent: *\nDisallow: /',
      '/': '<a href="/team">Team</a>',
      '/team': '<h3>Ottilie Brandt</h3><p>Recruiter</p>',
    }
    const { contacts, steps, advice } = await investigate(await posting(nobodyNamed), means())
    expect(contacts).toEqual([])
    expect(requests.map(({ path }) => path)).toEqual(['/robots.txt'])
    expect(steps).toMatchObject([
      { kind: 'page', ok: false, detail: expect.stringMatching(/stay away/) as unknown },
    ])
    expect(advice.nobodyNamed).toBe(true)
    expect(advice.nextSteps.join('\n')).toMatch(/birchline\.com could not be read/)
  })

  test('are at most six, however many links there are', async () => {
    site = { '/': links(0) }
    for (let page = 1; page < 60; page++) site[`/team-${String(page)}`] = links(page)
    await investigate(await posting(nobodyNamed), means())
    expect(requests.filter(({ path }) => path !== '/robots.txt')).toHaveLength(6)
  })

  test('are not asked where the posting gives a person with an address', async () => {
    const read = await posting(`${nobodyNamed}\n\nContact: Ottilie Brandt, ottilie@birchline.com`)
    const { contacts } = await investigate(read, means())
    expect(contacts[0]).toMatchObject({ email: 'ottilie@birchline.com', emailStatus: 'published' })
    expect(requests).toEqual([])
  })

  test('that never answer end with the deadline, and what the posting gives is still answered', async () => {
    const read = await posting(`${nobodyNamed}\n\nYour contact: Ottilie Brandt, phone 555 0100 200`)
    const { contacts } = await investigate(read, means({ fetchPage: never, deadlineMs: 100 }))
    expect(contacts[0]?.name).toBe('Ottilie Brandt')
  })
})

describe('Hunter, with a key', () => {
  const key = 'a-key-that-nobody-may-see'
  const withHunter = (): Partial<Means> => ({
    finder: createHunter({
      key,
      dispatcher: network.dispatcher,
      base: `http://127.0.0.1:${String(server.port)}/v2`,
    }),
  })

  test('gives the address of a named person, with the pages where it was seen', async () => {
    hunter.body = {
      data: {
        email: 'obrandt@birchline.com',
        score: 93,
        position: 'Recruiter',
        verification: { date: '2026-11-01', status: 'valid' },
        sources: [
          { uri: 'https://birchline.com/press', domain: 'birchline.com', extracted_on: '2026-10-01' },
        ],
        emails: [],
      },
    }
    const read = await posting(`${nobodyNamed}\n\nYour contact: Ottilie Brandt, phone 555 0100 200`)
    const { contacts } = await investigate(read, means(withHunter()))
    expect(contacts[0]).toMatchObject({
      name: 'Ottilie Brandt',
      email: 'obrandt@birchline.com',
      emailStatus: 'verified',
    })
    expect(contacts[0]?.evidence).toContainEqual(
      expect.objectContaining({ kind: 'finder', where: 'https://birchline.com/press' }),
    )
    const calls = requests.filter(({ path }) => path.startsWith('/v2/'))
    expect(calls.length).toBeGreaterThan(0)
    for (const call of calls) expect([call.key, call.path.includes(key)]).toEqual([key, false])
  })

  test('gives people who hire at the domain where the posting names nobody', async () => {
    hunter.body = {
      data: {
        domain: 'birchline.com',
        pattern: '{first}',
        emails: [
          {
            value: 'ottilie@birchline.com',
            type: 'personal',
            confidence: 88,
            first_name: 'Ottilie',
            last_name: 'Brandt',
            position: 'Head of Talent',
            sources: [],
          },
          {
            value: 'marek@birchline.com',
            type: 'personal',
            confidence: 99,
            first_name: 'Marek',
            last_name: 'Dvorak',
            position: 'Barista',
            sources: [],
          },
        ],
      },
    }
    const { contacts } = await investigate(await posting(nobodyNamed), means(withHunter()))
    expect(contacts).toMatchObject([
      { name: 'Ottilie Brandt', email: 'ottilie@birchline.com', kind: 'recruiter' },
    ])
  })

  test.each([
    [401, 'Hunter refused the key'],
    [429, 'Hunter’s quota is used up'],
    [500, 'Hunter’s answer could not be read'],
  ])('that answers %i is a step that failed, without the key', async (status, detail) => {
    hunter = { status, body: { errors: [{ details: `no: ${key}` }] } }
    const found = await investigate(await posting(nobodyNamed), means(withHunter()))
    expect(found.steps).toContainEqual(expect.objectContaining({ kind: 'finder', ok: false, detail }))
    expect(inspect(found, { depth: null })).not.toContain(key)
  })

  test('fails in words that carry no key', async () => {
    hunter = { status: 401, body: {} }
    const failure: unknown = await withHunter()
      .finder?.search('birchline.com')
      .catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'finder.key' })
    expect(inspect(failure, { depth: null, showHidden: true })).not.toContain(key)
  })
})
