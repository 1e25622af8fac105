import { afterAll, expect, test, vi } from 'vitest'
import { answerWith, goodAnswer, proof } from '../files/model-answers.ts'
import { startModelServer } from '../files/model-server.ts'
import { needs } from '../rig/available.ts'
import { inBrowser, patience } from './browsed.ts'
import { inHouse, people, resume } from './visitor.ts'

const model = await startModelServer()
afterAll(() => model.close())

needs('chromium')('a language model, in a browser', () => {
  vi.setConfig({ testTimeout: patience })
  const house = inHouse({
    LLM_BASE_URL: model.url,
    LLM_MODEL: 'small-model',
    ALLOW_PRIVATE_HOSTS: new URL(model.url).host,
  })
  const { open, draft } = inBrowser(house)

  test('shows what leaves, writes once agreed, can be stopped, and is undone; by keyboard alone', async () => {
    const { ada } = house.now
    await ada.post('/mailboxes/sandbox')
    await ada.post('/profile', { name: 'Ada Nwosu', signature: '', resumeText: resume })
    const page = await open()
    await draft(page)
    const message = page.getByLabel('Message')
    const template = await message.inputValue()
    const ask = page.getByRole('button', { name: 'Write it with small-model' })
    await ask.press('Enter')
    await page.getByRole('heading', { name: 'What leaves this machine' }).waitFor()
    expect(model.requests).toEqual([])
    await page.getByRole('button', { name: 'I agree: small-model may write' }).press('Enter')
    await page.getByText('You agreed.').waitFor()

    // Stopped midway: the text stands as it was, and the focus is where it was asked for.
    model.behave({ does: 'stall' })
    await ask.press('Enter')
    const stop = page.getByRole('button', { name: 'Stop writing' })
    await stop.waitFor()
    expect(await page.evaluate('document.activeElement.id')).toBe('stop')
    await page.keyboard.press('Enter')
    await page.getByText('Stopped. Your draft stands as it was.').waitFor()
    expect(await message.inputValue()).toBe(template)
    expect(await ask.evaluate((button) => button === button.ownerDocument.activeElement)).toBe(true)

    model.behave({ ...answerWith('I hold a PhD.'), slowly: true })
    await ask.press('Enter')
    // Not waitForFunction: it evaluates text, which the page's policy forbids.
    await expect.poll(() => message.inputValue(), { timeout: patience }).toMatch(/^I am writing/)
    expect(await message.getAttribute('readonly')).not.toBeNull()
    model.goOn()
    await page.getByText('Written by small-model').waitFor()
    await page.getByText('I hold a PhD.').waitFor()
    const written = await message.inputValue()
    expect(written).toContain(proof)
    expect(written).not.toContain('PhD')
    await page.locator('.underlay mark.resume', { hasText: 'Harbour Ferries' }).waitFor()
    await page.getByRole('button', { name: 'Undo the last change' }).press('Enter')
    await page.getByText('The last change was undone.').waitFor()
    expect(await message.inputValue()).toBe(template)
  })

  test('a false number in its place is underlined in the box itself, vouched for, and goes out', async () => {
    const { ada, app } = house.now
    await ada.post('/mailboxes/sandbox')
    await ada.post('/profile', { name: 'Ada Nwosu', signature: '', resumeText: resume })
    model.behave(goodAnswer)
    const page = await open()
    await draft(page)
    const message = page.getByLabel('Message')
    await message.focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('\n\nI have done this for 17 years.')
    const under = page.locator('.underlay')
    await under.locator('mark.unsupported', { hasText: '17' }).waitFor()
    // Typing before a mark moves it along, without waiting for the next check.
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('Oh. ')
    expect(await under.textContent()).toBe(await message.inputValue())
    expect(await under.locator('mark.unsupported').count()).toBe(1)
    for (let n = 0; n < 4; n++) await page.keyboard.press('Backspace')

    await page.getByRole('button', { name: 'Approve and send' }).click()
    await page.getByText('It was not sent yet').waitFor()
    await page.getByRole('button', { name: /I vouch for “17 years/ }).press('Enter')
    await page.getByText('You answer for that statement now.').waitFor()
    await page.locator('#checked .letter mark.user', { hasText: '17' }).waitFor()
    await page.getByRole('button', { name: 'Preview' }).press('Enter')
    await page.getByRole('heading', { name: 'As it will arrive' }).waitFor()
    await page.getByText('I have done this for 17 years.').waitFor()
    await page.getByRole('button', { name: 'Approve and send' }).press('Enter')
    await page.getByText('Waiting to go out').waitFor()
    await app.outbox.sendDue()
    const userId = (await app.users.byEmail(people.ada.email))?.id ?? ''
    expect((await app.outbox.messages(userId))[0]?.state).toBe('sent')
  })
})
