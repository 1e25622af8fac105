import { expect, test } from 'vitest'
import { inHouse, posting, resume, type Visitor } from './visitor.ts'

const house = inHouse()

/** The path of a fresh draft. */
export async function draftOf(visitor: Visitor): Promise<string> {
  const { status, location, text } = await visitor.post('/outreach', { posting })
  expect(status, text).toBe(303)
  return location ?? ''
}

test('from a newcomer to a reply, without any script', async () => {
  const { ada, app } = house.now
  expect((await ada.get('/')).text).toContain('three steps')
  const mailbox = (await ada.post('/mailboxes/sandbox')).location ?? ''
  expect((await ada.get(mailbox)).text).toContain('sandbox mailbox is ready')
  expect(
    (await ada.post('/profile', { name: 'Ada Nwosu', signature: 'Ada', resumeText: resume })).location,
  ).toBe('/profile?done=saved')
  expect((await ada.get('/profile')).text).toContain('Harbour Ferries')

  const path = await draftOf(ada)
  const review = await ada.get(path)
  expect(review.text).toContain('ingrid.solheim@birchwood.example')
  expect(review.text).toContain('who leads the data team, is happy to answer')
  const { subject, body } = await app.outreaches.get(
    (await app.users.byEmail('ada@example.org'))?.id ?? '',
    path.split('/')[2] ?? '',
  )
  const approved = await ada.post(path, {
    do: 'approve',
    subject,
    body,
    recipientEmail: 'ingrid.solheim@birchwood.example',
  })
  expect(approved.location, approved.text).toBe(`${path}?done=approved`)
  expect((await ada.get(path)).text).toContain('Waiting to go out')
  await app.outbox.sendDue()
  expect((await ada.get(path)).text).toContain('Simulate a reply')
  expect((await ada.post(`${path}/simulate`, { kind: 'reply' })).status).toBe(303)
  expect((await ada.get(path)).text).toContain('would you have time for a call')
  expect((await ada.get('/')).text).toContain('Reply received')
})

test('a page handed over from another site fills the form, and is read only from here', async () => {
  const { ada, app, stranger } = house.now
  const html = `<html><body><h1>Data Engineer</h1><p>${posting}</p></body></html>`
  const away = { 'sec-fetch-site': 'cross-site', origin: 'https://jobs.example' }
  const handed = { posting: html, url: 'https://jobs.example/1"><script>x</script>' }
  const page = await stranger().post('/outreach/receive', handed, away)
  expect(page.status).toBe(200)
  expect(page.text).toContain('Read it only if you did this yourself')
  expect(page.text).not.toContain('<script>x')
  expect((await ada.post('/outreach', handed, away)).status).toBe(403)
  const userId = (await app.users.byEmail('ada@example.org'))?.id ?? ''
  expect(await app.postings.list(userId)).toEqual([])

  expect((await ada.post('/outreach', { ...handed, url: 'https://jobs.example/1' })).status).toBe(303)
  expect((await app.postings.list(userId))[0]?.posting.url).toBe('https://jobs.example/1')
  expect((await ada.get('/outreach/new')).text).toContain('href="javascript:')
})
