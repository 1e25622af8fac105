import { expect, test } from 'vitest'
import { inHouse, people, posting } from './visitor.ts'

const house = inHouse()

test('what is one person’s is not found by another, and stays as it was', async () => {
  const { ada, app } = house.now
  const eve = await house.now.eve()
  const outreach = (await ada.post('/outreach', { posting })).location ?? ''
  const mailbox = ((await ada.post('/mailboxes/sandbox')).location ?? '').split('?')[0] ?? ''
  await ada.post('/settings/tokens', { tokenName: 'hers', scope: 'postings:write' })
  const owner = (await app.users.byEmail(people.ada.email))?.id ?? ''
  const [token] = await app.tokens.list(owner)
  const before = await app.outreaches.get(owner, outreach.split('/')[2] ?? '')

  const reads = [outreach, `${outreach}/posting`, `${outreach}/live`, mailbox, `${mailbox}/check`]
  for (const path of reads) expect((await eve.get(path)).status, path).toBe(404)

  const acts: [string, Record<string, string>][] = [
    [outreach, { do: 'save', subject: 'taken over', body: 'x' }],
    [outreach, { do: 'approve', subject: 'taken over', body: 'x', recipientEmail: 'eve@example.org' }],
    [`${outreach}/check`, { subject: '', body: '' }],
    [`${outreach}/contact`, { email: 'eve@example.org' }],
    [`${outreach}/contacts`, { contactEmail: 'eve@example.org' }],
    [`${outreach}/posting`, { title: 'taken over' }],
    [`${outreach}/redraft`, { tone: 'warm' }],
    [`${outreach}/discard`, {}],
    [`${outreach}/cancel`, {}],
    [`${outreach}/retry`, {}],
    [`${outreach}/resolve`, { verdict: 'arrived' }],
    [`${outreach}/edit`, {}],
    [`${outreach}/simulate`, { kind: 'reply' }],
    [`${mailbox}/password`, { password: 'another' }],
    [`${mailbox}/verify`, {}],
    [`${mailbox}/name`, { displayName: 'Eve' }],
    [`${mailbox}/simulate`, { kind: 'reply', messageId: 'x' }],
    [`${mailbox}/remove`, {}],
    [`/settings/tokens/${token?.id ?? ''}/revoke`, {}],
  ]
  for (const [path, fields] of acts) {
    const page = await eve.post(path, fields)
    expect(page.status, path).toBe(404)
    expect(page.text).not.toContain('Birchwood')
  }
  expect(await app.outreaches.get(owner, before.id)).toEqual(before)
  expect(await app.mailboxes.list(owner)).toHaveLength(1)
  expect(await app.tokens.list(owner)).toHaveLength(1)

  // Nor may she send from a mailbox of another's, though she knows its id.
  const hers = (await eve.post('/outreach', { posting })).location ?? ''
  const mailboxId = mailbox.split('/')[2] ?? ''
  const to = 'ingrid.solheim@birchwood.example'
  const fields = { do: 'approve', mailboxId, recipientEmail: to, subject: 'Hello', body: 'Hello.' }
  const page = await eve.post(hers, fields)
  expect(page.status).toBe(422)
  expect(page.text).toContain('Choose the mailbox')
})

test('a member adds nobody and sees nobody', async () => {
  const { app } = house.now
  const eve = await house.now.eve()
  const page = await eve.get('/settings')
  expect(page.text).not.toContain(people.ada.email)
  expect(page.text).not.toContain('People on this instance')
  expect(
    (await eve.post('/settings/users', { email: 'x@example.org', password: 'long enough' })).status,
  ).toBe(403)
  expect(await app.users.list()).toHaveLength(2)
})
