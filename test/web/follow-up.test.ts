import { expect, test } from 'vitest'
import { proposeFollowUps } from '../../app/src/outreach/follow-ups.ts'
import { inHouse, posting, type Visitor } from './visitor.ts'

const house = inHouse()
const day = 86_400_000

/** A first outreach that went out, and the follow-up that eight days of silence have brought. */
async function silence(ada: Visitor): Promise<{ first: string; followUp: string }> {
  const { app } = house.now
  await ada.post('/mailboxes/sandbox')
  const first = (await ada.post('/outreach', { posting })).location ?? ''
  const userId = (await app.users.byEmail('ada@example.org'))?.id ?? ''
  await app.approval.approve(userId, first.split('/')[2] ?? '', { vouch: true })
  await app.outbox.sendDue()
  const log = { info: () => undefined, error: (fields: object) => expect(fields).toBeNull() }
  await proposeFollowUps({ ...app, log }, Date.now() + 8 * day)
  const draft = (await app.outreaches.list(userId)).find(({ followUp }) => followUp === 1)
  return { first, followUp: `/outreach/${draft?.id}` }
}

test('a follow-up says that it is one, wherever it shows, and leads to the e-mail before it', async () => {
  const { ada } = house.now
  const { first, followUp } = await silence(ada)
  expect((await ada.get('/')).text).toContain('Follow-up to review')
  const review = await ada.get(followUp)
  expect(review.text).toContain('Follow-up 1 of at most 2')
  expect(review.text).toContain('Nobody has answered since your e-mail')
  expect(review.text).toContain(`href="${first}"`)
  const status = await ada.get(first)
  expect(status.text).toContain('A follow-up is drafted')
  expect(status.text).toContain(`href="${followUp}"`)
})

test('a reply in between warns, and it is sent only where the box says so', async () => {
  const { ada, app } = house.now
  const { first, followUp } = await silence(ada)
  expect((await ada.post(`${first}/simulate`, { kind: 'reply' })).status).toBe(303)
  await app.outbox.watchDue()
  const review = await ada.get(followUp)
  expect(review.text).toContain('Something has come back in this thread')
  const userId = (await app.users.byEmail('ada@example.org'))?.id ?? ''
  const { subject, body, recipientEmail } = await app.outreaches.get(userId, followUp.split('/')[2] ?? '')
  const fields = { do: 'approve', subject, body, recipientEmail, vouch: 'yes' }
  const mailboxId = (await app.mailboxes.list(userId))[0]?.id ?? ''
  const refused = await ada.post(followUp, { ...fields, mailboxId })
  expect(refused.text).toContain('although something has come back')
  const sent = await ada.post(followUp, { ...fields, mailboxId, force: 'yes' })
  expect(sent.location).toBe(`${followUp}?done=approved`)
})

test('a wish for silence stands above every later draft to that address', async () => {
  const { ada, app } = house.now
  const { first } = await silence(ada)
  await ada.post(`${first}/simulate`, { kind: 'do-not-contact' })
  await app.outbox.watchDue()
  const other =
    (await ada.post('/outreach', { posting: posting.replace('Data Engineer', 'Harbour Master') })).location ??
    ''
  const page = await ada.get(other)
  expect(page.text).toContain('They asked not to be written to again')
  expect(page.text).toContain('Please do not contact me again.')
})
