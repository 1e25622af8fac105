import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SimulatedKind } from '@recruiterreach/mailbox'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type App, openApp } from '../app.ts'
import { readConfig } from '../config.ts'
import { proposeFollowUps } from './follow-ups.ts'
import type { Outreach } from './view.ts'
import { workingDaysAfter } from './working-days.ts'

let app: App
let dataDir: string
let userId: string

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'rr-follow-up-'))
  app = await openApp(readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'silent' }))
  const user = await app.users.createFirstOwner({ email: 'ada@example.org', password: 'a long enough one' })
  userId = user.id
  await app.mailboxes.addSandbox(userId, user)
  await app.profiles.saveResume(userId, {
    filename: 'resume.json',
    bytes: readFileSync(new URL('../../demo/resume.json', import.meta.url)),
  })
})
afterEach(async () => {
  await app.close()
  rmSync(dataDir, { recursive: true })
})

const day = 86_400_000

/** A first outreach that was sent just now. */
async function sent(): Promise<Outreach & { messageId: string }> {
  const html = readFileSync(new URL('../../demo/posting.html', import.meta.url), 'utf8')
  const { id: postingId } = await app.postings.read(userId, { html })
  const draft = await app.outreaches.start(userId, { postingId })
  const approved = await app.approval.approve(userId, draft.id)
  await app.outbox.sendDue()
  if (approved.messageId === null) throw new Error('approved without a message')
  return { ...approved, messageId: approved.messageId }
}

async function comesBack(messageId: string, kind: SimulatedKind): Promise<void> {
  await app.outbox.sandbox.simulate(userId, messageId, kind)
  await app.outbox.watchDue()
}

const look = (at: number): Promise<number> =>
  proposeFollowUps(
    { ...app, log: { info: () => undefined, error: (fields) => expect(fields).toBeNull() } },
    at,
  )

const followUps = async (): Promise<Outreach[]> => {
  const all = await app.outreaches.list(userId)
  return Promise.all(
    all.filter(({ followUp }) => followUp > 0).map(({ id }) => app.outreaches.get(userId, id)),
  )
}

test('working days pass over the week-end', () => {
  const thursday = Date.UTC(2026, 10, 26, 15)
  expect(new Date(workingDaysAfter(thursday, 5)).toISOString()).toBe('2026-12-03T15:00:00.000Z')
  expect(workingDaysAfter(thursday, 0)).toBe(thursday)
})

describe('after days of silence', () => {
  test('a follow-up is drafted in the thread, goes out only when approved, and there are two at most', async () => {
    const first = await sent()
    const later = Date.now() + 8 * day
    expect(await look(Date.now() + day)).toBe(0)
    expect(await look(later)).toBe(1)
    expect(await look(later + day)).toBe(0)
    const [draft] = await followUps()
    expect(draft).toMatchObject({ state: 'draft', followsId: first.id, followUp: 1, messageId: null })
    expect(draft?.recipientEmail).toBe(first.recipientEmail)
    expect(draft?.subject).toMatch(/^Re: /)
    expect(await app.outreaches.waitingFollowUp(userId, first)).toBe(draft?.id)
    // Nothing goes out by itself.
    expect(await app.outbox.sendDue()).toBe(0)

    const approved = await app.approval.approve(userId, draft?.id ?? '')
    expect(await app.outreaches.waitingFollowUp(userId, first)).toBeNull()
    await app.outbox.sendDue()
    const [original, follow] = await Promise.all([
      app.outbox.message(userId, first.messageId),
      app.outbox.message(userId, approved.messageId ?? ''),
    ])
    expect(follow).toMatchObject({ state: 'sent', threadId: original?.threadId })

    expect(await look(later + 8 * day)).toBe(1)
    const second = (await followUps()).find(({ followUp }) => followUp === 2)
    expect(second).toMatchObject({ followsId: first.id })
    await app.approval.approve(userId, second?.id ?? '')
    await app.outbox.sendDue()
    expect(await look(later + 60 * day)).toBe(0)
  })

  test.each(['reply', 'bounce'] as const)('none after a %s', async (kind) => {
    const { messageId } = await sent()
    await comesBack(messageId, kind)
    expect(await look(Date.now() + 30 * day)).toBe(0)
  })

  test('an out-of-office moves it behind the day of return', async () => {
    const { messageId } = await sent()
    // The sandbox's recipient is back in seven days.
    await comesBack(messageId, 'out-of-office')
    expect(await look(Date.now() + 7 * day)).toBe(0)
    expect(await look(Date.now() + 12 * day)).toBe(1)
  })

  test('a reply that comes while the follow-up waits for approval stops it, unless it is meant', async () => {
    const { messageId } = await sent()
    await look(Date.now() + 8 * day)
    const [draft] = await followUps()
    await comesBack(messageId, 'reply')
    await expect(app.approval.approve(userId, draft?.id ?? '')).rejects.toMatchObject({
      code: 'outreach.answered',
    })
    await expect(app.approval.approve(userId, draft?.id ?? '', { force: true })).resolves.toMatchObject({
      state: 'approved',
    })
  })

  test('who asked not to be written to gets no follow-up, and nothing about another posting unless it is meant', async () => {
    const first = await sent()
    await comesBack(first.messageId, 'do-not-contact')
    expect(await look(Date.now() + 30 * day)).toBe(0)
    const { id: postingId } = await app.postings.read(userId, { text: 'Harbour master\nBirchwood Transit' })
    const other = await app.outreaches.start(userId, {
      postingId,
      contactEmail: first.recipientEmail.toUpperCase(),
    })
    expect((await app.outreaches.background(userId, other)).wish).toMatchObject({
      quote: expect.stringContaining('contact me again'),
    })
    await expect(app.approval.approve(userId, other.id, { vouch: true })).rejects.toMatchObject({
      code: 'outreach.unwanted',
    })
    await expect(
      app.approval.approve(userId, other.id, { vouch: true, mailAnyway: true }),
    ).resolves.toMatchObject({ state: 'approved' })
  })

  test('two workers that look at once draft one', async () => {
    await sent()
    const counts = await Promise.all([look(Date.now() + 8 * day), look(Date.now() + 8 * day)])
    expect(counts.toSorted()).toEqual([0, 1])
  })
})
