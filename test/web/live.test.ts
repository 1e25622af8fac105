import { describe, expect, test } from 'vitest'
import { openApp } from '../../app/src/app.ts'
import { createServer } from '../../app/src/server.ts'
import { inHouse, people, posting, visitorOf, type Visitor } from './visitor.ts'

const house = inHouse()

/** Approves a sandbox draft; answers its page. */
async function approved(visitor: Visitor): Promise<string> {
  await visitor.post('/mailboxes/sandbox')
  const path = (await visitor.post('/outreach', { posting })).location ?? ''
  const to = 'ingrid.solheim@birchwood.example'
  await visitor.post(path, { do: 'approve', recipientEmail: to, subject: 'Hello', body: 'Hello.' })
  return path
}

/** Opens the stream that the page names; answers the state of each change as it is told, then null at its end. */
async function follow(visitor: Visitor, path: string): Promise<() => Promise<string | null>> {
  const page = await visitor.get(path)
  const source = /data-source="([^"]+)"/.exec(page.text)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const answer = await visitor.open(source)
  expect(answer.headers.get('content-type')).toContain('text/event-stream')
  const reader = (answer.body ?? new ReadableStream<Uint8Array>()).getReader()
  const decoder = new TextDecoder()
  let rest = ''
  return async () => {
    for (;;) {
      const block = /^([\s\S]*?)\n\n/.exec(rest)
      if (block !== null) {
        rest = rest.slice(block[0].length)
        const [, text = ''] = block
        if (text.includes('event: change')) return /^data: (.*)$/m.exec(text)?.[1] ?? ''
        continue
      }
      const { done, value } = await reader.read()
      if (done) return null
      rest += decoder.decode(value, { stream: true })
    }
  }
}

describe('an open status page', () => {
  test('is told what this process does, and what another does', async () => {
    const { ada, app } = house.now
    const path = await approved(ada)
    const next = await follow(ada, path)
    await app.outbox.sendDue()
    const states = [await next()]
    while (states.at(-1) !== 'sent') states.push(await next())
    expect(states.at(-1)).toBe('sent')

    const other = await openApp(app.config, { log: app.log })
    const id = (await app.outbox.messages((await app.users.byEmail(people.ada.email))?.id ?? ''))[0]?.id ?? ''
    await other.outbox.sandbox.simulate((await app.users.byEmail(people.ada.email))?.id ?? '', id, 'bounce')
    expect(await next()).toBe('sent')
    await other.close()
    expect((await ada.get(path)).text).toContain('Came back')
  })

  test('is not told what it shows already, and is let go when the server stops', async () => {
    const { app } = house.now
    const stopping = new AbortController()
    const visitor = visitorOf(createServer(app, { stopping: stopping.signal }))
    await visitor.post('/sign-in', people.ada)
    const next = await follow(visitor, await approved(visitor))
    stopping.abort()
    expect(await next()).toBeNull()
  })
})

test('a status page says what can be done, and does it once', async () => {
  const { ada } = house.now
  const path = await approved(ada)
  expect((await ada.get(path)).text).toContain('>Cancel</button>')
  expect((await ada.post(`${path}/cancel`)).location).toBe(`${path}?done=cancelled`)
  const late = await ada.post(`${path}/cancel`)
  expect(late.status).toBe(409)
  expect(late.text).toContain('Cancelled')
  expect((await ada.post(`${path}/resolve`, { verdict: 'arrived' })).status).toBe(409)
  expect((await ada.post(`${path}/resolve`, { verdict: 'perhaps' })).status).toBe(422)
  expect((await ada.post(`${path}/edit`)).location).toBe(`${path}?done=reopened`)
  expect((await ada.get(path)).text).toContain('Approve and send')
  expect((await ada.post(`${path}/retry`)).status).toBe(409)
})

test('an e-mail that is to go out later waits, and can be taken back', async () => {
  const { ada, app } = house.now
  await ada.post('/mailboxes/sandbox')
  const path = (await ada.post('/outreach', { posting })).location ?? ''
  const to = 'ingrid.solheim@birchwood.example'
  const at = new Date(Date.now() + 3600_000).toISOString().slice(0, 16)
  const later = { when: 'at', timeZone: 'UTC', at }
  await ada.post(path, { do: 'approve', ...later, recipientEmail: to, subject: 'Hello', body: 'Hello.' })
  await app.outbox.sendDue()
  const page = await ada.get(path)
  expect(page.text).toContain('Scheduled')
  expect(page.text).toContain('It goes out')
  expect((await ada.post(`${path}/cancel`)).status).toBe(303)
})

test('an outreach outlives the mailbox that it was sent from', async () => {
  const { ada } = house.now
  const path = await approved(ada)
  const mailbox = ((await ada.post('/mailboxes/sandbox')).location ?? '').split('?')[0] ?? ''
  expect((await ada.post(`${mailbox}/remove`)).location).toBe('/mailboxes?done=removed')
  expect((await ada.get(path)).text).toContain('Mailbox removed')
  expect((await ada.get('/')).text).toContain('Mailbox removed')
})
