import { expect, test } from 'vitest'
import { pdfOf } from '../files/documents.ts'
import { inHouse, posting, resume, type Visitor } from './visitor.ts'

const house = inHouse()
const to = 'ingrid.solheim@birchwood.example'

async function draftOf(visitor: Visitor, given = posting): Promise<string> {
  return (await visitor.post('/outreach', { posting: given })).location ?? ''
}

/** What stands in the field of a page. */
const bodyIn = (text: string): string => /<textarea[^>]*name="body"[^>]*>\n?([^<]*)</.exec(text)?.[1] ?? ''

test('what was saved can be undone, looked at and put back, without any script', async () => {
  const { ada } = house.now
  const path = await draftOf(ada)
  const first = await ada.get(path)
  expect(first.text).not.toContain('Undo the last change')
  const fields = { recipientEmail: to, subject: 'A question' }
  await ada.post(path, { ...fields, do: 'save', body: 'One.' })
  await ada.post(path, { ...fields, do: 'save', body: 'Two.' })
  // What is typed but not saved yet is the last change.
  expect((await ada.post(path, { ...fields, do: 'undo', body: 'Three.' })).location).toBe(
    `${path}?done=undone`,
  )
  expect(bodyIn((await ada.get(path)).text)).toBe('Two.')
  await ada.post(path, { ...fields, do: 'redo', body: 'Two.' })
  const page = await ada.get(path)
  expect(bodyIn(page.text)).toBe('Three.')
  expect(page.text).toContain('Earlier versions (4)')
  const versions = [...page.text.matchAll(/href="([^"]+\/versions\/[^"]+)"/g)].map(([, href]) => href ?? '')
  const oldest = versions.at(-1) ?? ''
  expect((await ada.get(oldest)).text).toContain('Draft from the template')
  expect((await ada.post(`${oldest}/restore`)).location).toBe(`${path}?done=restored`)
  expect(bodyIn((await ada.get(path)).text)).toBe(bodyIn(first.text))

  const eve = await house.now.eve()
  for (const theirs of [oldest, `${path}/preview`]) expect((await eve.get(theirs)).status).toBe(404)
  for (const theirs of [`${oldest}/restore`, `${path}/approve`])
    expect((await eve.post(theirs, { seen: '1' })).status).toBe(404)
})

test('the preview shows the e-mail as it will arrive, and approves what it shows', async () => {
  const { ada, app } = house.now
  await ada.post('/mailboxes/sandbox')
  const form = new FormData()
  form.set('name', 'Ada Nwosu')
  const lines = ['Ada Nwosu', 'Experience', 'Data engineer, Harbour Ferries (2020 - 2024)', '- Pipelines']
  form.set('resumeFile', new File([Uint8Array.from(pdfOf(lines))], 'cv.pdf'))
  await ada.post('/profile', form)
  const path = await draftOf(ada)
  const body = 'Hello Ingrid,\n\nis the role still open?\n\nAda'
  const fields = { recipientEmail: to, subject: 'A question', attachResume: 'yes' }
  const mailbox = (await app.mailboxes.list((await app.users.byEmail('ada@example.org'))?.id ?? ''))[0]
  const typed = { ...fields, mailboxId: mailbox?.id ?? '', do: 'preview' }

  await ada.post(path, { ...typed, body: `${body}\n\nI have 17 years of Rust.` })
  const doubtful = await ada.get(`${path}/preview`)
  expect(doubtful.text).toContain('Before it can go out')
  expect(doubtful.text).not.toContain('Approve and send')

  expect((await ada.post(path, { ...typed, body })).location).toBe(`${path}/preview`)
  const preview = await ada.get(`${path}/preview`)
  const attached = /Ada Nwosu - Resume - Data Engineer\.pdf \(PDF, (\d+ bytes|\d+ kB)\)/
  expect(preview.text).toContain(`Ingrid Solheim &lt;${to}&gt;`)
  expect(preview.text).toContain(`&lt;${mailbox?.address ?? 'none'}&gt;`)
  expect(preview.text).toMatch(attached)
  expect(preview.text).toContain('is the role still open?')

  const seen = /name="seen" value="(\d+)"/.exec(preview.text)?.[1] ?? ''
  await ada.post(path, { ...typed, do: 'save', body: body.replace('role', 'job') })
  const late = await ada.post(`${path}/approve`, { seen })
  expect(late.status).toBe(409)
  expect(late.text).toContain('The draft was changed meanwhile')
  const again = /name="seen" value="(\d+)"/.exec((await ada.get(`${path}/preview`)).text)?.[1] ?? ''
  expect((await ada.post(`${path}/approve`, { seen: again })).location).toBe(`${path}?done=approved`)
  expect((await ada.get(path)).text).toMatch(attached)
})

test('what the posting asks and nothing proves is named', async () => {
  const { ada } = house.now
  const asking = posting.replace('- dbt in production', '- dbt in production\n- Scala and Kafka at scale')
  const path = await draftOf(ada, asking)
  expect((await ada.get(path)).text).toContain('Without a résumé nothing can be compared')
  await ada.post('/profile', { name: 'Ada Nwosu', signature: '', resumeText: resume })
  expect((await ada.get(path)).text).toContain('Nothing in your résumé answers “Scala and Kafka at scale”')
})
