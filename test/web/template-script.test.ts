import { expect, test, vi } from 'vitest'
import { needs } from '../rig/available.ts'
import { inBrowser, patience } from './browsed.ts'
import { inHouse } from './visitor.ts'

needs('chromium')('a template in a browser', () => {
  vi.setConfig({ testTimeout: patience })
  const browsed = inBrowser(inHouse({}, { shared: true }))

  test('the preview follows what is typed, tells a fault, and puts in a variable; on a phone too', async () => {
    const page = await browsed.open({ viewport: { width: 390, height: 800 } })
    await page.goto(`${browsed.base}/settings/templates/new`)

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
  })
})
