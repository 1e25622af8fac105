import { createServer as createHttpServer } from 'node:http'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openApp } from '../../app/src/app.ts'
import { readConfig } from '../../app/src/config.ts'
import { createLooking } from '../../app/src/outreach/looking.ts'
import type { Contact } from '../../app/src/recruiter/contact.ts'
import { createServer } from '../../app/src/server.ts'
import { inHouse, origin, people, visitorOf, type Visitor } from './visitor.ts'

const house = inHouse()

/** Names nobody, and gives the company's own domain; there is no such host. */
const anonymous = `<html lang="en"><head><script type="application/ld+json">${JSON.stringify({
  '@type': 'JobPosting',
  title: 'Baker',
  hiringOrganization: { name: 'Rye & Sons', sameAs: 'https://ryeandsons.invalid/' },
  description: 'We bake at night and sell in the morning. You shape loaves.',
})}</script></head><body><h1>Baker</h1></body></html>`

async function draftOf(visitor: Visitor, posting: string): Promise<{ path: string; id: string }> {
  const { status, location, text } = await visitor.post('/outreach', { posting })
  expect(status, text).toBe(303)
  return { path: location ?? '', id: location?.split('/')[2] ?? '' }
}

const userOf = async (): Promise<string> => (await house.now.app.users.byEmail(people.ada.email))?.id ?? ''

/** The events of a stream, one by one, as they come. */
async function* eventsOf(answer: Response): AsyncGenerator<{ event: string; data: string }> {
  let rest = ''
  const decoder = new TextDecoder()
  for await (const piece of answer.body ?? new ReadableStream<Uint8Array>()) {
    const blocks = (rest + decoder.decode(piece, { stream: true })).split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks)
      yield {
        event: /^event: (.*)$/m.exec(block)?.[1] ?? '',
        data: [...block.matchAll(/^data: (.*)$/gm)].map(([, data = '']) => data).join('\n'),
      }
  }
}

describe('where a posting names nobody', () => {
  test('the page says so, with the next steps for this posting', async () => {
    const { ada } = house.now
    const { path } = await draftOf(ada, anonymous)
    const { text } = await ada.get(path)
    expect(text).toContain('The posting names nobody')
    expect(text).toContain('imprint pages of ryeandsons.invalid may name the person who hires')
    expect(text).toContain('front desk')
    expect(text).toContain('Look on the company’s own pages')
  })

  test('looking keeps what was typed and whom the person named, and tells what failed', async () => {
    const { ada, app } = house.now
    const { path, id } = await draftOf(ada, anonymous)
    const own = { contactName: 'Mara Rye', contactRole: 'Baker', contactEmail: 'mara@rye.example' }
    expect((await ada.post(`${path}/contacts`, own)).status).toBe(303)
    const typed = { recipientEmail: 'mara@rye.example', subject: 'My own words', body: 'Half a sent' }
    const looked = await ada.post(`${path}/look`, typed)
    expect(looked.location, looked.text).toBe(`${path}?done=looked`)
    expect(await app.outreaches.get(await userOf(), id)).toMatchObject({
      subject: 'My own words',
      body: 'Half a sent',
      recipientEmail: 'mara@rye.example',
      recipientName: 'Mara Rye',
    })
    const { text } = await ada.get(path)
    expect(text).toContain('https://ryeandsons.invalid/ could not be read')
    expect(text).toContain('Mara Rye')
    expect(text).toContain('Half a sent')
  })

  test('with live.js each try is told as it ends', async () => {
    const { ada } = house.now
    const { path } = await draftOf(ada, anonymous)
    const answer = await ada.open(`${path}/look`, {
      method: 'POST',
      headers: { origin, 'sec-fetch-site': 'same-origin', accept: 'text/event-stream' },
      body: new URLSearchParams({ subject: 'S', body: 'B', recipientEmail: '' }),
    })
    const told: string[] = []
    for await (const { event, data } of eventsOf(answer)) told.push(`${event}: ${data}`)
    expect(told[0]).toContain('step: Looking on the company’s own pages')
    expect(told).toContainEqual(expect.stringContaining('ryeandsons.invalid/ could not be read'))
    expect(told.at(-1)).toBe(`done: ${path}?done=looked`)
  })

  test('is refused for another person’s draft and for one that went out', async () => {
    const { ada, eve, app } = house.now
    await ada.post('/mailboxes/sandbox')
    const { path, id } = await draftOf(ada, anonymous)
    expect((await (await eve()).post(`${path}/look`, {})).status).toBe(404)
    const sent = { do: 'approve', recipientEmail: 'mara@rye.example', subject: 'Hello', body: 'Hello.' }
    await ada.post(path, sent)
    expect((await app.outreaches.get(await userOf(), id)).state).toBe('approved')
    expect((await ada.post(`${path}/look`, {})).status).toBe(409)
  })
})

test('whom the company’s pages name comes behind whom the person named, and the chosen one is kept', async () => {
  const { ada, app } = house.now
  const posting = 'Baker\nCompany: Rye & Sons\n\nQuestions? Ask Tom Rye: tom.rye@ryeandsons.example.'
  const { path, id } = await draftOf(ada, posting)
  await ada.post(`${path}/contacts`, {
    contactName: 'Mara',
    contactRole: '',
    contactEmail: 'mara@rye.example',
  })
  await ada.post(path, { do: 'save', recipientEmail: 'tom.rye@ryeandsons.example', subject: 'S', body: 'B' })
  const found: Contact = {
    name: 'Una Rye',
    role: 'Head of People',
    kind: 'recruiter',
    email: 'una@ryeandsons.example',
    emailStatus: 'published',
    confidence: 0.9,
    evidence: [
      { kind: 'company-page', quote: 'Una Rye, Head of People', where: 'https://ryeandsons.example/team' },
    ],
  }
  const looking = createLooking({
    db: app.db,
    outreaches: app.outreaches,
    postings: {
      ...app.postings,
      investigate: () =>
        Promise.resolve({ contacts: [found], steps: [], advice: { nobodyNamed: false, nextSteps: [] } }),
    },
  })
  const { contacts, recipientEmail, body } = await looking.online(await userOf(), id)
  expect(contacts.map(({ email }) => email)).toEqual([
    'mara@rye.example',
    'una@ryeandsons.example',
    'tom.rye@ryeandsons.example',
  ])
  expect([recipientEmail, body]).toEqual(['tom.rye@ryeandsons.example', 'B'])
})

test('while a slow page is read, whom it waits for is told before the page has come', async () => {
  /** The page is answered only once the test has been told that it is being fetched. */
  const { promise: told, resolve: tell } = Promise.withResolvers<void>()
  const slow = createHttpServer((request, response) => {
    if (request.url === '/robots.txt') return void response.writeHead(404).end()
    const page = '<h1>Baker</h1><p>Rye & Sons is looking for a baker in Leeds who shapes loaves at night.</p>'
    return void told.then(() => response.writeHead(200, { 'content-type': 'text/html' }).end(page))
  })
  await new Promise<void>((done) => {
    slow.listen(0, '127.0.0.1', done)
  })
  const address = slow.address()
  const at = `127.0.0.1:${String(typeof address === 'object' ? address?.port : '')}`
  const dataDir = mkdtempSync(join(tmpdir(), 'rr-web-'))
  const app = await openApp(readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'silent', ALLOW_PRIVATE_HOSTS: at }))
  try {
    const ada = visitorOf(createServer(app))
    await ada.post('/first-run', people.ada)
    const answer = await ada.open('/outreach', {
      method: 'POST',
      headers: { origin, 'sec-fetch-site': 'same-origin', accept: 'text/event-stream' },
      body: new URLSearchParams({ posting: `http://${at}/jobs/1` }),
    })
    const steps: string[] = []
    for await (const { event, data } of eventsOf(answer)) {
      steps.push(event === 'done' ? 'done' : data)
      if (data.startsWith('Fetching')) tell()
    }
    expect(steps).toEqual([
      'Reading the posting …',
      'Fetching the page from 127.0.0.1 …',
      'Reading what the page says …',
      'Looking for the people behind it …',
      'Writing a draft …',
      'done',
    ])
  } finally {
    await app.close()
    slow.close()
    rmSync(dataDir, { recursive: true })
  }
})
