import { expect, test } from 'vitest'
import { pdfOf } from '../files/documents.ts'
import { inHouse, posting, type Visitor } from './visitor.ts'

const house = inHouse()
const box = (text: string): string | undefined => /<input[^>]*name="attachResume"[^>]*>/.exec(text)?.[0]

async function uploads(visitor: Visitor, name: string, bytes: Uint8Array): Promise<void> {
  const form = new FormData()
  form.set('name', 'Ada Nwosu')
  form.set('resumeFile', new File([Uint8Array.from(bytes)], name))
  expect((await visitor.post('/profile', form)).location).toBe('/profile?done=saved')
}

const pdf = pdfOf([
  'Ada Nwosu',
  'Experience',
  'Data engineer, Harbour Ferries (2020 - 2024)',
  '- Built pipelines',
])

test('the review page offers the uploaded PDF, keeps the choice, and the check follows it', async () => {
  const { ada, app } = house.now
  await ada.post('/mailboxes/sandbox')
  await uploads(ada, 'cv.pdf', pdf)
  const path = (await ada.post('/outreach', { posting })).location ?? ''
  const page = await ada.get(path)
  expect(page.text).toContain('Attach my résumé as PDF: Ada Nwosu - Resume - Data Engineer.pdf')
  expect(box(page.text)).toContain('checked')

  const userId = (await app.users.byEmail('ada@example.org'))?.id ?? ''
  const id = path.split('/')[2] ?? ''
  const { subject, recipientEmail } = await app.outreaches.get(userId, id)
  const typed = { subject, recipientEmail, body: 'My résumé is attached.\n\nAda' }
  const warned = async (fields: Record<string, string>) =>
    (await ada.post(`${path}/check`, fields)).text.includes('nothing is attached')
  expect(await warned(typed)).toBe(true)
  expect(await warned({ ...typed, attachResume: 'yes' })).toBe(false)

  // An unticked box is not sent at all.
  await ada.post(path, { ...typed, do: 'save' })
  expect(box((await ada.get(path)).text)).not.toContain('checked')

  await uploads(ada, 'cv.txt', new TextEncoder().encode('Ada Nwosu\n\nSkills\nPython, PostgreSQL'))
  const without = await ada.get(path)
  expect(box(without.text)).toBeUndefined()
  expect(without.text).toContain('Upload your résumé as a PDF')
})

test('a posting that wants no e-mail is written to only where the box says so', async () => {
  const { ada } = house.now
  await ada.post('/mailboxes/sandbox')
  const refusing = posting.replace(
    'Questions?',
    'Please apply through our website. Applications by e-mail will not be considered.\n\nQuestions?',
  )
  const path = (await ada.post('/outreach', { posting: refusing })).location ?? ''
  const fields = {
    do: 'approve',
    recipientEmail: 'ingrid.solheim@birchwood.example',
    subject: 'A question',
    body: 'Hello Ingrid,\n\nmay I ask a question?',
  }
  const refused = await ada.post(path, fields)
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('The posting asks not to be mailed')
  expect(refused.text).toContain('name="mailAnyway"')
  expect((await ada.post(path, { ...fields, mailAnyway: 'yes' })).location).toBe(`${path}?done=approved`)
})
