import { type ServerType, serve } from '@hono/node-server'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { needs } from '../rig/available.ts'
import { openBrowser } from '../rig/browser.ts'
import { inHouse, people } from './visitor.ts'

// A browser's own start-up is slow where other tests run beside it.
const patience = 120_000

needs('chromium')('a template in a browser', () => {
  vi.setConfig({ testTimeout: patience })
  const house = inHouse({}, { shared: true })
  let browser: Browser
  let server: ServerType
  let base = ''
  beforeAll(async () => {
    browser = await openBrowser()
    server = await new Promise<ServerType>((resolve) => {
      const opened = serve({ fetch: house.now.server.fetch, port: 0, hostname: '127.0.0.1' }, () =>
        resolve(opened),
      )
    })
    const address = server.address()
    base = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  })
  afterAll(async () => {
    await browser.close()
    await new Promise<void>((resolve) => {
      server.close(() => resolve())
      if ('closeAllConnections' in server) server.closeAllConnections()
    })
  })

  test('the preview follows what is typed, tells a fault, and puts in a variable; on a phone too', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 800 } })
    const page = await context.newPage()
    page.setDefaultTimeout(patience)
    page.on('pageerror', (error) => expect.unreachable(error.message))
    page.on('console', (message) => {
      if (/Content.Security.Policy|Refused to/i.test(message.text())) expect.unreachable(message.text())
    })
    await page.goto(`${base}/sign-in`)
    await page.getByLabel('E-mail address').fill(people.ada.email)
    await page.getByLabel('Password').fill(people.ada.password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL(`${base}/`)
    await page.goto(`${base}/settings/templates/new`)

    const message = page.getByLabel('Message')
    const preview = page.locator('#preview')
    await message.fill('Hello {{ recruiter.first_name }}, I saw {{ company }}.')
    await preview.getByText('Hello Priya, I saw Lindenhof Housing.').waitFor()
    // In the middle of a brace the last whole preview stays, and the fault is told.
    await message.fill('Hello {{ recruiter')
    await page.locator('#fault', { hasText: 'Line 1: “{{ recruiter” is not closed' }).waitFor()
    expect(await preview.textContent()).toContain('Hello Priya')
    await message.fill('I can start {{ availability }}.')
    await preview.getByText('No draft would be written').waitFor()
    expect(await page.locator('#fault').textContent()).toBe('')

    await message.fill('For ')
    await preview.getByText('For', { exact: true }).waitFor()
    await preview.getByText('What a template may name').press('Enter')
    await preview.getByRole('button', { name: 'Insert role' }).press('Enter')
    expect(await message.inputValue()).toBe('For {{ role }}')
    expect(await page.evaluate('document.activeElement.name')).toBe('body')
    await preview.getByText('For Project Coordinator').waitFor()
    const width = await page.evaluate('document.documentElement.scrollWidth')
    expect(width).toBe(390)

    await page.getByLabel('Name', { exact: true }).fill('By keyboard')
    await page.getByRole('button', { name: 'Save template' }).press('Enter')
    await page.getByText('The template was saved.').waitFor()
    expect(await page.getByLabel('Message').inputValue()).toBe('For {{ role }}')
    await context.close()
  })
})
