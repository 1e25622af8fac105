import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { openApp, type App } from '../../app/src/app.ts'
import { readConfig } from '../../app/src/config.ts'
import { createServer } from '../../app/src/server.ts'

/** A page as a visitor gets it. */
export interface Page {
  status: number
  headers: Headers
  text: string
  /** Where a redirect leads, or null. */
  location: string | null
}

/** Somebody with a browser's cookies: follows no redirect, so that a test sees each answer. */
export interface Visitor {
  get(path: string, headers?: Record<string, string>): Promise<Page>
  /** Fields as a browser would send them from a page of the site; FormData goes as multipart. */
  post(
    path: string,
    fields?: Record<string, string> | FormData,
    headers?: Record<string, string>,
  ): Promise<Page>
  /** The answer itself, for a stream. */
  open(path: string, init?: RequestInit): Promise<Response>
}

export const origin = 'http://reach.test'

export function visitorOf(server: ReturnType<typeof createServer>): Visitor {
  const cookies = new Map<string, string>()
  const open = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers)
    if (cookies.size > 0)
      headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    const answer = await server.request(origin + path, { ...init, headers })
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (/max-age=0/i.test(line)) cookies.delete(name)
      else cookies.set(name, value)
    }
    return answer
  }
  return {
    open,
    get: async (path, headers = {}) => read(await open(path, { headers })),
    post: async (path, fields = {}, headers = {}) =>
      read(
        await open(path, {
          method: 'POST',
          headers: { origin, 'sec-fetch-site': 'same-origin', ...headers },
          body: fields instanceof FormData ? fields : new URLSearchParams(fields),
        }),
      ),
  }
}

const read = async (answer: Response): Promise<Page> => ({
  status: answer.status,
  headers: answer.headers,
  text: await answer.text(),
  location: answer.headers.get('location'),
})

export interface House {
  app: App
  server: ReturnType<typeof createServer>
  dataDir: string
  /** The owner, signed in. */
  ada: Visitor
  /** A member, signed in: made when first asked for, since a password's hash is slow on purpose. */
  eve: () => Promise<Visitor>
  stranger: () => Visitor
}

export const people = {
  ada: { email: 'ada@example.org', password: 'ada has a long password', name: 'Ada Nwosu' },
  eve: { email: 'eve@example.org', password: 'eve has a long password', name: 'Eve Lind' },
}

/**
 * A fresh instance for each test, or with `shared` one for all tests of a describe; nothing in it reaches a network of
 * others. Read it inside a test.
 */
export function inHouse(
  env: Record<string, string> = {},
  { shared = false }: { shared?: boolean } = {},
): { readonly now: House } {
  let house: House | null = null
  const open = async (): Promise<void> => {
    const dataDir = mkdtempSync(join(tmpdir(), 'rr-web-'))
    const app = await openApp(readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'silent', ...env }))
    const server = createServer(app)
    const stranger = () => visitorOf(server)
    const ada = stranger()
    await ada.post('/first-run', people.ada)
    // What is approved goes out at once: the tests of taking it back say so themselves.
    const atOnce = { whenever: 'now', undo: '0', from: '09:00', to: '17:00' }
    await ada.post('/settings/sending', atOnce)
    const eve = async () => {
      await app.users.add({ ...people.eve, role: 'member' })
      const visitor = stranger()
      await visitor.post('/sign-in', people.eve)
      await visitor.post('/settings/sending', atOnce)
      return visitor
    }
    house = { app, server, dataDir, ada, eve, stranger }
  }
  const close = async (): Promise<void> => {
    await house?.app.close()
    if (house !== null) rmSync(house.dataDir, { recursive: true })
    house = null
  }
  if (shared) {
    beforeAll(open)
    afterAll(close)
  } else {
    beforeEach(open)
    afterEach(close)
  }
  return {
    get now() {
      if (house === null) throw new Error('there is a house only while a test runs')
      return house
    },
  }
}

/** A posting written for the tests, that names somebody. */
export const posting = `Data Engineer
Birchwood Transit, Bergen, Norway

Birchwood Transit runs 140 electric buses in and around Bergen. You will build the pipelines that tell passengers when the next bus really comes.

What you bring:
- Python and PostgreSQL
- dbt in production

Please put the reference BT-2214 in the subject.

Questions? Ingrid Solheim, who leads the data team, is happy to answer: ingrid.solheim@birchwood.example.`

export const resume = `Ada Nwosu
ada@example.org

Work
Data engineer, Harbour Ferries, 2020 to now
- Built pipelines in Python and PostgreSQL
- Cut late predictions by 31 %

Skills
Python, PostgreSQL, dbt`
