import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { openApp, type App } from '../../app/src/app.ts'
import { readConfig } from '../../app/src/config.ts'
import { createServer } from '../../app/src/server.ts'
import { inHouse, people, visitorOf } from './visitor.ts'

describe('before there is an account', () => {
  let app: App | null = null
  let dataDir = ''
  const open = async (env: Record<string, string> = {}) => {
    dataDir = mkdtempSync(join(tmpdir(), 'rr-door-'))
    app = await openApp(readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'silent', ...env }))
    return visitorOf(createServer(app))
  }
  afterEach(async () => {
    await app?.close()
    rmSync(dataDir, { recursive: true })
  })

  test('every page leads to the first run, which signs the owner in and then shuts', async () => {
    const visitor = await open()
    for (const path of ['/', '/sign-in', '/mailboxes', '/outreach/new', '/settings'])
      expect((await visitor.get(path)).location).toBe('/first-run')

    const short = await visitor.post('/first-run', { ...people.ada, password: 'short' })
    expect(short.status).toBe(422)
    expect(short.text).toContain('Ada Nwosu')
    expect(short.text).toContain('A password has 8 to 128 characters')
    expect(short.text).not.toContain('value="short"')

    expect((await visitor.post('/first-run', people.ada)).location).toBe('/')
    expect((await visitor.get('/')).text).toContain('Ada Nwosu')
    expect((await visitor.get('/first-run')).location).toBe('/sign-in')
    const second = await visitor.post('/first-run', people.eve)
    expect(second.status).toBe(422)
    expect(second.text).toContain('has its owner already')
  })

  test('over TLS the cookie never travels without it', async () => {
    const visitor = await open({ BASE_URL: 'https://reach.example.org' })
    const { headers } = await visitor.post('/first-run', people.ada, {
      origin: 'https://reach.example.org',
    })
    const cookie = headers.getSetCookie().join('\n')
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/Secure/)
    expect(cookie).toMatch(/SameSite=Lax/i)
    expect((await visitor.get('/')).status).toBe(200)
  })
})

describe('signing in', () => {
  const house = inHouse()

  test('a wrong password is said once, and kept out of the page', async () => {
    const visitor = house.now.stranger()
    const page = await visitor.post('/sign-in', { email: people.ada.email, password: 'never mind this one' })
    expect(page.status).toBe(422)
    expect(page.text).toContain('no account with this e-mail address and password')
    expect(page.text).toContain(people.ada.email)
    expect(page.text).not.toContain('never mind this one')
    expect((await visitor.get('/')).location).toBe('/sign-in')
  })

  test('one comes back to where one wanted to go, and never to another site', async () => {
    const visitor = house.now.stranger()
    const { location } = await visitor.get('/outreach/new?from=a')
    expect(location).toBe('/sign-in?next=%2Foutreach%2Fnew%3Ffrom%3Da')
    expect((await visitor.get(location ?? '')).text).toContain('value="/outreach/new?from=a"')
    expect((await visitor.post('/sign-in', { ...people.ada, next: '//evil.example/x' })).location).toBe('/')
    expect((await visitor.post('/sign-in', { ...people.ada, next: '/outreach/new?from=a' })).location).toBe(
      '/outreach/new?from=a',
    )
  })

  test('whoever is signed out sees nothing and changes nothing, and is told so', async () => {
    const { stranger, ada } = house.now
    for (const path of ['/', '/mailboxes', '/mailboxes/new', '/profile', '/outreach/new', '/settings'])
      expect((await stranger().get(path)).location).toMatch(/^\/sign-in/)
    const sent = await stranger().post('/mailboxes/sandbox')
    expect(sent.status).toBe(401)
    expect(sent.text).toContain('Nothing was changed')
    expect((await ada.post('/sign-out')).location).toBe('/sign-in?done=signed-out')
    expect((await ada.get('/')).location).toBe('/sign-in')
  })

  test('another site cannot act in somebody’s name', async () => {
    const { ada, app } = house.now
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site', origin: 'http://other.reach.test' },
    ])
      expect((await ada.post('/mailboxes/sandbox', {}, headers)).status).toBe(403)
    // A browser on plain HTTP sends no Sec-Fetch-Site.
    for (const origin of ['https://evil.example', 'null', 'http://reach.test.evil.example']) {
      const answer = await ada.open('/mailboxes/sandbox', { method: 'POST', headers: { origin } })
      expect(answer.status, origin).toBe(403)
    }
    const owner = await app.users.byEmail(people.ada.email)
    expect(await app.mailboxes.list(owner?.id ?? '')).toEqual([])
    expect((await ada.post('/mailboxes/sandbox')).status).toBe(303)
  })

  test('what is not there says so, to whoever asks', async () => {
    const { ada, stranger } = house.now
    for (const visitor of [ada, stranger()]) {
      const page = await visitor.get('/nowhere')
      expect(page.status).toBe(404)
      expect(page.text).toContain('There is nothing here')
    }
    expect((await ada.get('/outreach/%00')).status).toBe(404)
    expect((await ada.get('/assets/style.css')).headers.get('content-type')).toContain('text/css')
    expect((await ada.get('/assets/nothing.css')).status).toBe(404)
  })

  test('pages run no script but their own and are framed by nobody', async () => {
    const { headers, text } = await house.now.ada.get('/')
    const policy = headers.get('content-security-policy')
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    expect(text).not.toMatch(/<script(?![^>]*src=)|\son\w+=|\sstyle=/i)
  })
})
