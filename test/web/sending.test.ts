import { expect, test } from 'vitest'
import { z } from 'zod'
import { clockIn } from '../../app/src/web/wall-clock.ts'
import { inHouse, posting, type Visitor } from './visitor.ts'

const house = inHouse({}, { shared: true })
const letter = {
  recipientEmail: 'ingrid.solheim@birchwood.example',
  subject: 'Hello',
  body: 'Hello.',
}
const habits = { whenever: 'now', undo: '20', from: '09:00', to: '17:00' }
let count = 0

/** A draft to somebody else each time. */
async function draft(visitor: Visitor, place = 'Bergen, Norway') {
  await visitor.post('/mailboxes/sandbox')
  const given = posting.replace('Bergen, Norway', place)
  const path = (await visitor.post('/outreach', { posting: given })).location ?? ''
  count += 1
  return { path, sent: { ...letter, do: 'approve', recipientEmail: `to${count}@birchwood.example` } }
}
async function messageOf(path: string) {
  const { app } = house.now
  const owner = await app.users.byEmail('ada@example.org')
  const { messageId } = await app.outreaches.get(owner?.id ?? '', path.split('/').at(-1) ?? '')
  return app.outbox.message(owner?.id ?? '', messageId ?? '')
}

test('what is sent now waits some seconds, and Cancel takes it back without any script', async () => {
  const { ada, app } = house.now
  expect((await ada.post('/settings/sending', habits)).location).toBe('/settings/sending?done=saved')
  const { path, sent } = await draft(ada)
  expect((await ada.get(path)).text).toContain('Now, after 20 seconds in which I can take it back')
  const before = Date.now()
  expect((await ada.post(path, { ...sent, when: 'now' })).location).toBe(`${path}?done=approved`)
  const message = await messageOf(path)
  expect(message?.state).toBe('scheduled')
  expect(message?.dueAt).toBeGreaterThanOrEqual(before + 20_000)
  await app.outbox.sendDue()
  const page = await ada.get(path)
  expect(page.text).toContain('Until then you can cancel it')
  const cancel = /<form method="post" action="([^"]+\/cancel)">/.exec(page.text)?.[1] ?? ''
  expect((await ada.post(cancel)).location).toBe(`${path}?done=cancelled`)
  expect((await messageOf(path))?.state).toBe('cancelled')
  // And it is a draft again for whoever wants to mend it.
  expect((await ada.post(`${path}/edit`)).location).toBe(`${path}?done=reopened`)
})

test('without time to take back, it goes at once', async () => {
  const { ada } = house.now
  await ada.post('/settings/sending', { ...habits, undo: '0' })
  const { path, sent } = await draft(ada)
  expect((await ada.get(path)).text).toContain('At once')
  await ada.post(path, { ...sent, when: 'now' })
  expect((await messageOf(path))?.state).toBe('queued')
})

test('the place of the posting is a guess that is told and can be changed; hours are kept by that clock', async () => {
  const { ada } = house.now
  await ada.post('/settings/sending', { ...habits, whenever: 'hours', from: '08:30' })
  const { path, sent } = await draft(ada)
  const page = (await ada.get(path)).text
  expect(page).toContain('Guessed from the posting’s “Bergen, Norway”')
  expect(page).toMatch(/<option value="Europe\/Oslo" selected/)
  expect(page).toMatch(/<option value="hours" selected/)
  expect(page).toContain('In working hours where the recipient is (08:30 to 17:00)')
  await ada.post(path, { ...sent, when: 'hours', timeZone: 'Asia/Tokyo' })
  const message = await messageOf(path)
  expect(message?.window).toEqual({
    timeZone: 'Asia/Tokyo',
    days: [1, 2, 3, 4, 5],
    from: '08:30',
    to: '17:00',
  })
  const status = (await ada.get(path)).text
  if (message?.state === 'scheduled')
    expect(status).toContain(`${clockIn('Asia/Tokyo', message.dueAt)} in Asia/Tokyo`)
})

test('where the posting leaves doubt nothing is guessed, and hours ask for the zone', async () => {
  const { ada } = house.now
  await ada.post('/settings/sending', { ...habits, whenever: 'hours' })
  const { path, sent } = await draft(ada, 'Springfield')
  const page = (await ada.get(path)).text
  expect(page).toContain('does not say for certain where they are')
  expect(page).toMatch(/<option value="now" selected/)
  const refused = await ada.post(path, { ...sent, when: 'hours', timeZone: '' })
  expect(refused.status).toBe(422)
  expect(refused.text).toMatch(/id="timeZone-error"[^>]*>Choose the time zone/)
  expect(refused.text).toMatch(/<option value="hours" selected/)
})

test('a time is read by the clock of the chosen zone', async () => {
  const { ada } = house.now
  const { path, sent } = await draft(ada)
  const tomorrow = new Date(Date.now() + 30 * 3600_000).toISOString().slice(0, 10)
  const at = `${tomorrow}T09:30`
  await ada.post(path, { ...sent, when: 'at', timeZone: 'Asia/Kolkata', at })
  expect(new Date((await messageOf(path))?.dueAt ?? 0).toISOString()).toBe(`${tomorrow}T04:00:00.000Z`)
})

test.each([
  ['2020-01-01T09:00', 'already. Choose a later time'],
  ['2999-01-01T09:00', 'Choose a time within the next year'],
  ['', 'Give the date and the time'],
])('the time "%s" is refused at its field, on the draft and on its preview', async (at, words) => {
  const { ada } = house.now
  const { path, sent } = await draft(ada)
  const when = { when: 'at', timeZone: 'Europe/Oslo', at }
  const seen = /name="seen" value="(\d+)"/.exec((await ada.get(`${path}/preview`)).text)?.[1] ?? ''
  for (const page of [
    await ada.post(`${path}/approve`, { seen, ...when }),
    await ada.post(path, { ...sent, ...when }),
  ]) {
    expect(page.status).toBe(422)
    expect(page.text).toMatch(new RegExp(`id="at-error"[^>]*>[^<]*${words}`))
    expect(page.text).toContain(`value="${at}"`)
  }
})

test('habits that cannot be are refused at their fields', async () => {
  const { ada } = house.now
  const page = await ada.post('/settings/sending', {
    whenever: 'hours',
    undo: '7',
    from: '17:00',
    to: '09:00',
  })
  expect(page.status).toBe(422)
  expect(page.text).toContain('id="undo-error"')
  expect(page.text).toContain('id="to-error"')
})

test('over the API a window is kept, and one that cannot be is refused', async () => {
  const { ada, app, server } = house.now
  await ada.post('/mailboxes/sandbox')
  const owner = await app.users.byEmail('ada@example.org')
  const [mailbox] = await app.mailboxes.list(owner?.id ?? '')
  const scopes = ['messages:send', 'outreach:write'] as const
  const { token } = await app.tokens.create(owner?.id ?? '', { scopes: [...scopes] })
  const call = (path: string, body: unknown) =>
    server.request(`/api/v1${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const message = { mailboxId: mailbox?.id, to: 'someone@example.org', subject: 'Hello', text: 'Hello.' }
  // A Saturday, so that it waits whenever the test runs.
  const sendAt = '2030-01-05T12:00:00Z'
  const kept = await call('/messages', { ...message, sendAt, window: { timeZone: 'Europe/Oslo' } })
  expect(kept.status).toBe(202)
  const { id, state } = z.object({ id: z.string(), state: z.string() }).parse(await kept.json())
  expect(state).toBe('scheduled')
  const shown = await app.outbox.message(owner?.id ?? '', id)
  expect(new Date(shown?.dueAt ?? 0).toISOString()).toBe('2030-01-07T08:00:00.000Z')
  const bad = await call('/messages', { ...message, window: { timeZone: 'Mars/Olympus' } })
  expect(await bad.json()).toMatchObject({ code: 'outbox.bad-window' })

  const { path } = await draft(ada)
  const outreachId = path.split('/').at(-1) ?? ''
  const approved = await call(`/outreach/${outreachId}/approve`, {
    vouch: true,
    window: { timeZone: 'Europe/Oslo', from: '10:00' },
  })
  expect(approved.status).toBe(200)
  expect((await messageOf(path))?.window).toMatchObject({
    timeZone: 'Europe/Oslo',
    from: '10:00',
    to: '17:00',
  })
})
