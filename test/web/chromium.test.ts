import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { needs } from '../rig/available.ts'
import { inBrowser, patience } from './browsed.ts'
import { inHouse, posting, resume } from './visitor.ts'

needs('chromium')('in a browser', () => {
  vi.setConfig({ testTimeout: patience })
  const house = inHouse()
  const browsed = inBrowser(house)
  const { open, read, draft } = browsed

  test('a posting that cannot be read says why in its place, and what was pasted stays', async () => {
    const page = await open()
    await read(page, 'http://127.0.0.1/job')
    const alert = page.getByRole('alert')
    await alert.waitFor()
    expect(await alert.textContent()).toContain('inside a private network')
    expect(await page.evaluate('document.activeElement.getAttribute("role")')).toBe('alert')
    expect(await page.getByLabel('Job posting').inputValue()).toBe('http://127.0.0.1/job')
    // The form in the fresh content works like the first.
    await page.getByLabel('Job posting').fill(posting)
    await page.getByRole('button', { name: 'Read posting' }).click()
    await page.waitForURL(/\/outreach\/[0-9a-f-]{36}$/)
  })

  test('a false number is marked while it is typed, nothing is saved, and it can be removed', async () => {
    await house.now.ada.post('/profile', { name: 'Ada Nwosu', signature: '', resumeText: resume })
    const page = await open()
    await draft(page)
    const message = page.getByLabel('Message')
    const before = await message.inputValue()
    await message.focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('\n\nI have done this for 17 years.')
    await page.locator('#checked mark.unsupported', { hasText: '17' }).waitFor()
    expect(await page.locator('#announce').textContent()).toMatch(/without a source/)
    expect(await page.evaluate('document.activeElement.name')).toBe('body')
    await page.getByRole('button', { name: /Remove the sentence with “17/ }).click()
    await page.getByText('The sentence was taken out.').waitFor()
    expect((await page.getByLabel('Message').inputValue()).trim()).toBe(before.trim())
  })

  test.each([true, false])(
    'by keyboard the company’s pages are looked through, and what was typed stays (scripts: %s)',
    async (javaScriptEnabled) => {
      const baker = 'Baker\nCompany: Rye & Sons\n\nWe bake at night. Write to info@ryeandsons.invalid.'
      const path = (await house.now.ada.post('/outreach', { posting: baker })).location ?? ''
      const page = await open({ javaScriptEnabled })
      await page.goto(browsed.base + path)
      await page.getByLabel('Message').fill('Half a sentence')
      await page.getByRole('button', { name: 'Look on the company’s own pages' }).press('Enter')
      await page.waitForURL(/done=looked/)
      await page.getByText('https://ryeandsons.invalid/ could not be read').waitFor()
      expect((await page.getByLabel('Message').inputValue()).trim()).toBe('Half a sentence')
      // Enter in a field of the e-mail saves, as before: it never looks and never sends.
      await page.getByLabel('Subject').fill('My own subject')
      await page.getByLabel('Subject').press('Enter')
      await page.waitForURL(/done=saved/)
      expect(await page.getByLabel('Subject').inputValue()).toBe('My own subject')
    },
  )

  test('a status page follows its message without being loaded anew', async () => {
    await house.now.ada.post('/mailboxes/sandbox')
    const page = await open({ timezoneId: 'Asia/Tokyo' })
    await draft(page)
    await page.getByRole('button', { name: 'Approve and send' }).click()
    await page.getByText('Waiting to go out').waitFor()
    await page.evaluate("document.title = 'the same document'")
    await house.now.app.outbox.sendDue()
    await page.getByRole('button', { name: 'Simulate a reply' }).waitFor()
    expect(await page.title()).toBe('the same document')
    expect(await page.locator('#announce').textContent()).toBe('Sent')
    const time = page.locator('time').first()
    const zone = await time.evaluate((element) =>
      new Date(element.getAttribute('datetime') ?? '').toLocaleString(undefined, {
        dateStyle: 'medium',
        timeStyle: 'short',
      }),
    )
    expect(await time.textContent()).toBe(zone)
  })

  test('a file beyond the limit is refused by a page that says so', async () => {
    const page = await open()
    await page.goto(`${browsed.base}/profile`)
    const file = join(house.now.dataDir, 'resume.pdf')
    writeFileSync(file, Buffer.alloc(20_000_000))
    await page.getByLabel('Résumé file').setInputFiles(file)
    await page.getByRole('button', { name: 'Save profile' }).click()
    await page.getByRole('heading', { name: 'That was too much at once' }).waitFor()
  })

  test('with scripts off, by keyboard alone, from a paste to a sent e-mail', async () => {
    await house.now.ada.post('/mailboxes/sandbox')
    const page = await open({ javaScriptEnabled: false })
    await page.goto(`${browsed.base}/outreach/new`)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent.trim()')).toBe('Skip to the content')
    await page.getByLabel('Job posting').fill(posting)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/outreach\/[0-9a-f-]{36}$/)
    await page.getByRole('button', { name: 'Approve and send' }).press('Enter')
    await page.getByText('Waiting to go out').waitFor()
    await house.now.app.outbox.sendDue()
    await page.getByRole('link', { name: 'Refresh' }).press('Enter')
    await page.getByRole('button', { name: 'Simulate a reply' }).waitFor()
  })

  test('no page is wider than a phone, nor than a screen at 200 %', async () => {
    await house.now.ada.post('/mailboxes/sandbox')
    await house.now.ada.post('/profile', { name: 'Ada Nwosu', signature: '', resumeText: resume })
    const path = (await house.now.ada.post('/outreach', { posting })).location ?? ''
    const paths = ['/', '/mailboxes', '/mailboxes/new', '/profile', '/profile/resume', '/outreach/new']
    for (const width of [320, 640]) {
      const page = await open({ viewport: { width, height: 800 } })
      for (const one of [...paths, '/settings', path, `${path}/posting`]) {
        await page.goto(browsed.base + one)
        const over = Number(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'))
        expect(over, `${one} at ${width} px`).toBeLessThanOrEqual(0)
      }
    }
  })
})
