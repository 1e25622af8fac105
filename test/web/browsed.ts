import { type ServerType, serve } from '@hono/node-server'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { openBrowser } from '../rig/browser.ts'
import { type House, people, posting } from './visitor.ts'

/** A browser's own start-up is slow where other tests run beside it. */
export const patience = 120_000

export interface Browsed {
  /** Where the house of the running test is served, without a slash at the end. */
  readonly base: string
  /** A signed-in page; what goes wrong in its scripts, or is forbidden by the policy, fails the test. */
  open: (options?: Parameters<Browser['newContext']>[0]) => Promise<Page>
  /** Hands a posting over. */
  read: (page: Page, given?: string) => Promise<void>
  /** The same, and waits for its draft. */
  draft: (page: Page, given?: string) => Promise<void>
}

/** Serves the house of each test, and looks at it with one browser for all. Call it inside a describe. */
export function inBrowser(house: { readonly now: House }): Browsed {
  let browser: Browser
  let server: ServerType
  let base = ''
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    server = await new Promise<ServerType>((resolve) => {
      const opened = serve({ fetch: house.now.server.fetch, port: 0, hostname: '127.0.0.1' }, () =>
        resolve(opened),
      )
    })
    const address = server.address()
    base = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  })
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close()
    await new Promise<void>((resolve) => {
      server.close(() => resolve())
      if ('closeAllConnections' in server) server.closeAllConnections()
    })
  })

  const read = async (page: Page, given = posting): Promise<void> => {
    await page.goto(`${base}/outreach/new`)
    await page.getByLabel('Job posting').fill(given)
    await page.getByRole('button', { name: 'Read posting' }).click()
  }
  return {
    get base() {
      return base
    },
    async open(options = {}) {
      const context = await browser.newContext(options)
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
      return page
    },
    read,
    async draft(page, given) {
      await read(page, given)
      await page.waitForURL(/\/outreach\/[0-9a-f-]{36}$/)
    },
  }
}
